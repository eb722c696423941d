import { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Preloaded: ends the process as `kill -9` does right before its n-th call that may change a file; a write is cut in half. */
let left = Number(process.env.KILL_AT_CALL);
const atPoint = () => {
  left -= 1;
  return left === 0;
};
const killed = () => process.kill(process.pid, 'SIGKILL');

for (const name of ['mkdir', 'writeFile', 'utimes', 'link', 'rename', 'rm', 'open']) {
  const original = promises[name];
  promises[name] = async (...args) => {
    if (atPoint()) {
      if (name === 'writeFile') await original(args[0], args[1].slice(0, args[1].length / 2));
      killed();
    }
    const result = await original(...args);
    if (name === 'open') halve(result);
    return result;
  };
}

function halve(handle) {
  const { writeFile, sync } = handle;
  handle.writeFile = async (bytes) => {
    if (atPoint()) {
      await writeFile.call(handle, bytes.subarray(0, bytes.length / 2));
      killed();
    }
    return writeFile.call(handle, bytes);
  };
  handle.sync = async () => {
    if (atPoint()) killed();
    return sync.call(handle);
  };
}
syncBuiltinESMExports();
