import { OutsideError } from '../../errors.ts';

const cures: Readonly<Record<number, string>> = {
  401: 'log in with a credential that may push here',
  403: 'this credential may not do that: grant it push rights',
  404: 'there is no such repository or content',
  413: 'the registry allows no manifest of this size',
  429: 'the registry is asked too often: wait, and run again',
};

/** A sentence from the registry's own words (its error codes), for people. */
export async function refusal(response: Response, name: string, method: string): Promise<OutsideError> {
  const text = await response.text().catch(() => '');
  let code = '';
  try {
    const [first] = (JSON.parse(text) as { errors: readonly { code?: unknown; message?: unknown }[] }).errors;
    code = ` ${String(first?.code ?? '').slice(0, 60)} ${String(first?.message ?? '').slice(0, 200)}`.trimEnd();
  } catch {}
  const cure = cures[response.status] ?? 'run again, and ask who runs the registry';
  return new OutsideError(`${name} answers ${method} with ${response.status}${code}: ${cure}.`);
}
