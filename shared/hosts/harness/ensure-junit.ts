import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { escapeXml, escapeXmlAttribute, visible } from '../../report/escape.ts';
import { renderJunit } from '../../report/render-junit.ts';
import { clearReports, replaceFile, reportFiles } from '../../report/write-reports.ts';
import type { Published } from '../host.ts';

/** Writes `junit.xml` where `reports` left it out: of a failed step Harness keeps the log and the tests, and nothing else. */
export async function ensureJunit({ document, folder }: Published): Promise<void> {
  const file = join(folder, reportFiles.junit);
  if (!existsSync(file)) await replaceFile(file, renderJunit(document));
}

/**
 * One test case with result `error` for each problem of a step that judged nothing.
 * @param folder absolute; earlier reports in it are removed
 */
export async function writeRefusal(folder: string, workspace: string, problems: readonly string[]): Promise<void> {
  const dir = await clearReports(folder, workspace);
  const count = `tests="${problems.length}" failures="0" errors="${problems.length}" skipped="0"`;
  const cases = problems.map((problem, index) => {
    const text = visible(problem, 'space').slice(0, longest);
    return `    <testcase classname="mlops.gate.settings" name="problem ${index + 1}" time="0">
      <error message="${escapeXmlAttribute(text)}" type="settings">${escapeXml(text)}</error>
    </testcase>`;
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="mlops-gates" ${count}>
  <testsuite name="settings" ${count}>
${cases.join('\n')}
    <system-out>Nothing was judged: mend what is named above and run again.</system-out>
  </testsuite>
</testsuites>
`;
  await replaceFile(join(dir, reportFiles.junit), xml);
}

/** Takes away what an earlier start of the same step was refused for: the Tests tab shows every JUnit file there is. */
export function clearRefusal(folder: string): void {
  const file = join(folder, reportFiles.junit);
  if (existsSync(file)) rmSync(file);
}

/** Characters; Harness keeps the last 8,000 of each text. */
const longest = 2000;
