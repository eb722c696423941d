import { renderJson } from '../../report/render-json.ts';
import type { Report } from '../../report/report.ts';
import { combine, onInconclusiveOf } from '../../verdict/combine.ts';
import { exitCode } from '../../verdict/faces.ts';
import { version } from '../../version.ts';
import type { Finding } from './verification.ts';

/** What follows from the report's own checks, and so cannot be edited alone. Its verdict was held against them when it was read. */
export function recomputed(report: Report, bytes: Uint8Array): readonly Finding[] {
  const { reportOnly = false, onInconclusive = 'fail' } = report;
  const code = exitCode(combine(report.checks), { reportOnly, onInconclusive });
  const stated = report.execution.exitCode;
  const findings: Finding[] = [
    code === stated
      ? { id: 'exit-code', outcome: 'pass', reason: `The exit code follows from the verdict (${code}).` }
      : { id: 'exit-code', outcome: 'fail', reason: `The exit code is ${stated}, but its checks come to ${code}.` },
  ];
  if (onInconclusiveOf(report.checks, onInconclusive) !== onInconclusive)
    findings.push({
      id: 'on-inconclusive',
      outcome: 'fail',
      reason: 'An undecided check must prove safety, but the report says that this is a warning.',
    });
  findings.push(sameTool(report), ...(report.tool.version === version ? [ownForm(report, bytes)] : []));
  return findings;
}

const sameTool = ({ tool }: Report): Finding =>
  tool.version === version
    ? { id: 'tool', outcome: 'pass', reason: `It is of this version of the tool (${version}).` }
    : {
        id: 'tool',
        outcome: 'skipped',
        reason: `It is of version ${tool.version} of the tool, and this is ${version}: its form was not compared.`,
      };

/** A key that stands twice, or another order: two readers could read two things. */
function ownForm(report: Report, bytes: Uint8Array): Finding {
  let form: string | undefined;
  try {
    form = renderJson(report);
  } catch {}
  return form !== undefined && Buffer.from(form).equals(bytes)
    ? { id: 'form', outcome: 'pass', reason: 'It is byte for byte as the tool writes it.' }
    : { id: 'form', outcome: 'fail', reason: 'It is not as the tool writes it: somebody edited it or wrote it anew.' };
}
