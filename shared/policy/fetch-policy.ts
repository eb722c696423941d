import { messageOf, OutsideError, SettingsError } from '../errors.ts';

/** Bytes; what `readYaml` takes. */
const largest = 2 ** 20;
const longestMs = 30_000;

/**
 * Fetches a policy for a step without a checkout.
 * @throws SettingsError when the address is not https or no digest pins it; OutsideError when nothing usable comes back
 */
export async function fetchPolicy(address: string, sha256: string | undefined): Promise<Buffer> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const problems = [
    ...(url?.protocol === 'https:'
      ? []
      : ['The setting "policy" is an address, but no https one: only https is taken.']),
    ...(url && (url.username !== '' || url.password !== '')
      ? ['The setting "policy" holds a user name or password: addresses of policies need none.']
      : []),
    ...(sha256 !== undefined && /^(sha256:)?[0-9a-f]{64}$/i.test(sha256)
      ? []
      : ['The setting "policy" is an address: pin what is fetched by "policy-sha256", 64 hexadecimal digits.']),
  ];
  if (problems.length > 0 || url === undefined) throw new SettingsError(problems);
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(longestMs), credentials: 'omit' });
    if (new URL(answer.url).protocol !== 'https:') throw new Error('it redirects to an address without https');
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of answer.body ?? []) {
      size += part.length;
      if (size > largest) throw new Error(`it is larger than ${largest} bytes`);
      parts.push(part);
    }
    return Buffer.concat(parts);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
    throw new OutsideError(
      `The policy cannot be fetched from ${url.origin}${url.pathname} (${messageOf(error)}${cause}).`,
    );
  }
}
