import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';

export interface TrinoQuery {
  readonly user?: string;
  readonly password?: string;
  readonly catalog?: string;
  readonly schema?: string;
  readonly session?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

export interface TrinoRows {
  readonly id: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly unknown[])[];
}

interface Page {
  readonly id: string;
  readonly nextUri?: string;
  readonly columns?: TrinoRows['columns'];
  readonly data?: TrinoRows['rows'];
  readonly error?: { readonly message: string; readonly errorName: string };
}

/**
 * Runs one statement to its end, for tests that set a scene: nothing is retried but an answer 503, a failure is thrown with
 * Trino's name for it. `ca` is the certificate in PEM that an https address must show.
 */
export async function runStatement(
  url: string,
  sql: string,
  { user = 'test', password, catalog, schema, session = {}, timeoutMs = 300_000 }: TrinoQuery = {},
  ca?: string,
): Promise<TrinoRows> {
  const login = password === undefined ? undefined : Buffer.from(`${user}:${password}`).toString('base64');
  const properties = Object.entries(session).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const headers: Record<string, string> = {
    'X-Trino-User': user,
    'X-Trino-Source': 'test-servers',
    ...(login === undefined ? {} : { Authorization: `Basic ${login}` }),
    ...(catalog === undefined ? {} : { 'X-Trino-Catalog': catalog }),
    ...(schema === undefined ? {} : { 'X-Trino-Schema': schema }),
    ...(properties.length === 0 ? {} : { 'X-Trino-Session': properties.join(',') }),
  };
  const until = Date.now() + timeoutMs;
  const ask = async (address: string, body?: string): Promise<Page> => {
    for (;;) {
      const { status, text } = await send(address, headers, body, ca, until - Date.now());
      if (status === 200) return JSON.parse(text) as Page;
      if (status !== 503 || Date.now() > until) throw new Error(`${address} answered ${status}: ${text.slice(0, 300)}`);
      await sleep(100);
    }
  };
  let page = await ask(`${url}/v1/statement`, sql);
  let columns = page.columns;
  const rows: (readonly unknown[])[] = [];
  for (;;) {
    if (page.error) throw new Error(`${page.error.errorName}: ${page.error.message}`);
    columns = page.columns ?? columns;
    for (const row of page.data ?? []) rows.push(row);
    if (page.nextUri === undefined) return { id: page.id, columns: columns ?? [], rows };
    if (Date.now() > until) throw new Error(`the query ${page.id} took more than ${timeoutMs} ms`);
    page = await ask(page.nextUri);
  }
}

/** A request by hand, because `fetch` takes no certificate of its own. */
const send = (
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string | undefined,
  ca: string | undefined,
  timeoutMs: number,
): Promise<{ readonly status: number; readonly text: string }> =>
  new Promise((resolve, reject) => {
    const secure = address.startsWith('https:');
    const signal = AbortSignal.timeout(Math.max(1, timeoutMs));
    const options = { method: body === undefined ? 'GET' : 'POST', headers, signal, agent: false } as const;
    const asked = secure
      ? httpsRequest(address, { ...options, ...(ca === undefined ? {} : { ca }) })
      : httpRequest(address, options);
    asked.on('error', reject).on('response', (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }));
    });
    asked.end(body);
  });
