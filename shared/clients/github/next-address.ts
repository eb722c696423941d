/** A renamed repository answers with its new address: followed on the same origin only, where the token belongs. */
export function nextAddress(location: string, from: string, method: string, status: number): string | undefined {
  if (!URL.canParse(location, from)) return undefined;
  const next = new URL(location, from);
  if (next.origin !== new URL(from).origin || next.username !== '' || next.password !== '') return undefined;
  return method === 'GET' || status === 307 || status === 308 ? next.href : undefined;
}
