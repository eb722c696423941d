import { openTrino } from '../../shared/clients/trino/client.ts';
import { endAtSignals } from '../../shared/step.ts';

/** A process that runs one query, and may be ended by a signal: `<url> <user> <sql>`, the password in TRINO_PASSWORD. */
endAtSignals();
const [url = '', user = '', sql = ''] = process.argv.slice(2);
const password = process.env.TRINO_PASSWORD;
try {
  const trino = openTrino({ url, user, tags: [], ...(password === undefined ? {} : { password }) });
  process.stdout.write(JSON.stringify((await trino.query(sql)).rows));
} catch (error) {
  process.stderr.write(String(error));
  process.exitCode = 4;
}
