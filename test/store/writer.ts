import { memoryHost } from '../../shared/hosts/memory.ts';
import { storeSite } from '../../shared/open-store.ts';
import { parseWritable } from '../../shared/store/locator.ts';
import { update } from '../../shared/store/update.ts';

/** A writer in a process of its own: `node writer.ts <workspace> <locator> set|add <text>`. */
const [workspace = '', locator = '', how, text = ''] = process.argv.slice(2);
const content = how === 'set' ? text.repeat(100_000) : `${text}\n`;
await update(
  parseWritable(locator, 'locator'),
  (old) => Buffer.from(how === 'set' ? content : `${old?.toString() ?? ''}${content}`),
  storeSite(memoryHost(workspace), undefined),
);
process.stdout.write('written');
