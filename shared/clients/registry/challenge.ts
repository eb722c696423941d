/** What a registry asks for (RFC 9110 section 11.6.1, and the token scheme of the distribution project). */
export type Challenge =
  | { readonly kind: 'basic' }
  | { readonly kind: 'bearer'; readonly realm: string; readonly service?: string };

export function parseChallenge(header: string | null): Challenge | undefined {
  if (header === null) return undefined;
  if (/^basic\b/i.test(header)) return { kind: 'basic' };
  if (!/^bearer\s/i.test(header)) return undefined;
  const parameters = new Map(
    [...header.slice(7).matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|([^\s,"]+))/g)].map(([, name, quoted, plain]) => [
      (name as string).toLowerCase(),
      quoted ?? plain ?? '',
    ]),
  );
  const realm = parameters.get('realm');
  const service = parameters.get('service');
  if (realm === undefined || realm === '') return undefined;
  return { kind: 'bearer', realm, ...(service === undefined ? {} : { service }) };
}
