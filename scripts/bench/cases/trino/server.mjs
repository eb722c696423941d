// node server.mjs: a Trino server of one node; its address on standard output, until standard input ends.
import { startTrino } from '../../../../test/servers/trino.ts';

const server = await startTrino({ nodes: 1 });
if (!server.ok) throw new Error(server.reason);
console.log(server.url);
process.stdin.resume().on('end', () => server.stop());
