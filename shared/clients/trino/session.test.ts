import { expect, test } from 'vitest';
import { SettingsError } from '../../errors.ts';
import { sessionOf } from './session.ts';

const given = { url: 'https://trino.example:8443', user: 'gates', tags: [] };

test('headers', () => {
  const session = sessionOf({
    ...given,
    password: 'é:x',
    catalog: 'memory',
    schema: 'default',
    tags: ['run=a b,c', 'ünï\n'],
    session: { query_max_run_time: '5m, or so' },
  });
  expect(session).toStrictEqual({
    origin: 'https://trino.example:8443',
    headers: {
      'x-trino-user': 'gates',
      'x-trino-source': 'mlops-gates',
      'x-trino-client-capabilities': 'PARAMETRIC_DATETIME',
      'x-trino-client-tags': 'run=a_b_c,_n__',
      'x-trino-catalog': 'memory',
      'x-trino-schema': 'default',
      'x-trino-session': 'query_max_run_time=5m%2C%20or%20so',
      authorization: `Basic ${Buffer.from('gates:é:x').toString('base64')}`,
    },
  });
});

test.each([
  [{ url: 'trino.example:8443' }, /no http or https/],
  [{ url: 'jdbc:trino://a' }, /no http or https/],
  [{ url: 'https://u:hush@trino.example' }, /holds a user or password/],
  [{ url: 'https://trino.example/ui/' }, /has a path/],
  [{ url: 'http://127.0.0.1:8080', password: 'hush' }, /give the https address/],
  [{ user: '' }, /user for Trino is empty/],
  [{ user: 'a\r\nX-Evil: 1' }, /user for Trino/],
  [{ user: 'a:b', password: 'hush' }, /holds ":"/],
  [{ catalog: 'Ünïcode' }, /catalog for Trino/],
  [{ schema: '' }, /schema for Trino/],
])('%o is refused', (wrong, message) => {
  const refused = () => sessionOf({ ...given, ...wrong });
  expect(refused).toThrow(SettingsError);
  expect(refused).toThrow(message);
  expect(refused).not.toThrow(/hush/);
});
