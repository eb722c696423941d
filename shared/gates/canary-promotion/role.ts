/** The least that the driver httproute needs, for `kubectl apply`. */
export function roleFor(target: string): string {
  const [namespace = '', name = ''] = target.split('/');
  return `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: mlops-gates-canary
  namespace: ${namespace}
rules:
  - apiGroups: [gateway.networking.k8s.io]
    resources: [httproutes]
    resourceNames: [${name}]
    verbs: [get, patch, watch]
`;
}
