import type { ApiState, Token } from './state.ts';

export interface Call {
  readonly state: ApiState;
  /** Address of this server, without a slash at the end. */
  readonly url: string;
  /** Address of the storage, which is another origin. */
  readonly storageUrl: string;
  readonly token: Token;
  /** Of the path, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Route {
  /** Method and path template, as in GitHub's documentation. */
  readonly route: string;
  /** One of them is enough. */
  readonly permissions: readonly string[];
  readonly handle: (call: Call) => Reply;
}

export const ok = (body: unknown, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status: 200,
  body,
  headers,
});

const DOCUMENTATION = 'https://docs.github.com/rest';

export const notFound: Reply = {
  status: 404,
  body: { message: 'Not Found', documentation_url: DOCUMENTATION, status: '404' },
};

export const invalid = (resource: string, field: string, message: string): Reply => ({
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [{ resource, field, code: 'custom', message }],
    documentation_url: DOCUMENTATION,
    status: '422',
  },
});

export const errorReply = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers,
  body: { message, documentation_url: DOCUMENTATION, status: String(status) },
});

export const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** The page that `per_page` (at most 100) and `page` ask for, and the Link header that goes with it. */
export function paged<T>(items: readonly T[], { query, url }: Call, path: string) {
  const perPage = Math.min(100, Math.max(1, Number(query.get('per_page') ?? 30)));
  const page = Math.max(1, Number(query.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const to = (target: number, name: string) => {
    const parameters = new URLSearchParams(query);
    parameters.set('page', String(target));
    return `<${url}${path}?${parameters}>; rel="${name}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
  ];
  const headers: Record<string, string> = links.length > 0 ? { link: links.join(', ') } : {};
  return { items: items.slice((page - 1) * perPage, page * perPage), headers };
}
