import { SettingsError } from '../../errors.ts';

export interface SessionOptions {
  readonly url: string;
  readonly user: string;
  /** Needs https. */
  readonly password?: string;
  readonly catalog?: string;
  readonly schema?: string;
  readonly tags: readonly string[];
  /** Session properties by name. */
  readonly session?: Readonly<Record<string, string>>;
}

export interface Session {
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Printable ASCII: what a header can carry and Trino reads back unchanged. */
const plain = /^[\x20-\x7e]+$/;

/**
 * Where and as whom statements are sent. Pure.
 * @throws SettingsError naming all that is wrong
 */
export function sessionOf(options: SessionOptions): Session {
  const problems = [...problemsOf(options)];
  if (problems.length > 0) throw new SettingsError(problems);
  const { user, password, catalog, schema, tags, session = {} } = options;
  return {
    origin: new URL(options.url).origin,
    headers: {
      'x-trino-user': user,
      'x-trino-source': 'mlops-gates',
      // without it timestamps lose what lies below a millisecond
      'x-trino-client-capabilities': 'PARAMETRIC_DATETIME',
      ...(tags.length === 0 ? {} : { 'x-trino-client-tags': tags.map(tagOf).join(',') }),
      ...(catalog === undefined ? {} : { 'x-trino-catalog': catalog }),
      ...(schema === undefined ? {} : { 'x-trino-schema': schema }),
      ...(Object.keys(session).length === 0
        ? {}
        : {
            'x-trino-session': Object.entries(session)
              .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
              .join(','),
          }),
      ...(password === undefined
        ? {}
        : { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` }),
    },
  };
}

/** A tag ends at a comma, and a header holds no other alphabets. */
const tagOf = (text: string): string => text.replace(/[^\x21-\x2b\x2d-\x7e]/g, '_').slice(0, 200);

function* problemsOf({ url, user, password, catalog, schema }: SessionOptions): Generator<string> {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const known = parsed?.protocol === 'http:' || parsed?.protocol === 'https:' ? parsed : undefined;
  if (!known) yield 'The address of Trino is no http or https address: give it as https://<host>:<port>.';
  else {
    if (known.username !== '' || known.password !== '')
      yield 'The address of Trino holds a user or password: give them by their own settings, which are kept secret.';
    if (known.pathname !== '/' || known.search !== '' || known.hash !== '')
      yield 'The address of Trino has a path: give host and port alone, as https://<host>:<port>.';
    if (known.protocol === 'http:' && password !== undefined)
      yield 'A password for Trino is given, but its address is http, where anybody on the way can read it: give the https address.';
  }
  if (user.includes(':') && password !== undefined)
    yield 'The user for Trino holds ":", which no login by password can.';
  for (const [name, value] of Object.entries({ user, catalog, schema }))
    if (value !== undefined && !plain.test(value))
      yield `The ${name} for Trino is empty or holds characters that are not printable ASCII: give a plain name.`;
}
