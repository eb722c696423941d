import { EvidenceError, OutsideError } from '../../errors.ts';
import { textOf } from './xml.ts';

export interface Refused {
  readonly status: number;
  /** The server's own word, e.g. `AccessDenied`; empty where it gave none. */
  readonly code: string;
}

const cures: Readonly<Record<string, string>> = {
  RequestTimeTooSkewed: 'the clock of this machine is wrong: set it',
  ExpiredToken: 'the credentials have expired: get new ones before this step',
  InvalidAccessKeyId: 'the server does not know this access key: name the right credentials',
  SignatureDoesNotMatch: 'the secret key is wrong, or something between here and the server changes requests',
};

/** The code of an S3 error, in its own characters only. */
export const codeOf = (body: string): string => /^\w{1,60}$/.exec(textOf(body, 'Code') ?? '')?.[0] ?? '';

/** A sentence with the cure. Holds nothing but names, status and code. */
export function refusal(
  { status, code }: Refused,
  asked: { readonly what: string; readonly said: string; readonly host: string; readonly signed: boolean },
): EvidenceError | OutsideError {
  const { what, said, host, signed } = asked;
  if (code === 'NoSuchBucket')
    return new EvidenceError(`The bucket of ${said} does not exist at ${host}: check its name and the endpoint.`);
  const cure =
    cures[code] ??
    (status === 401 || status === 403
      ? signed
        ? `grant these credentials the right to ${what} it`
        : 'there are no credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or what else of the usual chain you use'
      : status === 404
        ? 'check its name and the endpoint'
        : status === 429 || status === 503
          ? 'the server is asked too much: wait, and run again'
          : status >= 300 && status < 400
            ? 'the bucket is somewhere else: set AWS_REGION to its region'
            : 'run again, and ask who runs the server');
  return new OutsideError(
    `${host} refuses to ${what} ${said} (status ${status}${code === '' ? '' : `, ${code}`}): ${cure}.`,
  );
}
