import type { Check, Observed, Outcome } from '../verdict/check.ts';
import { outcomeWords } from './check-status.ts';
import type { Section, Text } from './document.ts';
import { formatObserved } from './format-value.ts';
import type { Report } from './report.ts';

/** How a check stands to the base report. */
type Standing = 'new' | 'worse' | 'as before' | 'mended' | 'gone';

interface Row {
  readonly standing: Standing;
  readonly id: string;
  readonly check?: Check;
}

const inOrder: readonly Standing[] = ['worse', 'new', 'as before', 'mended', 'gone'];
/** Rows: the table of checks holds them all. */
const mostShown = 30;

/** What the run makes worse, leaves as bad as it was, mends, and no longer checks. Pure. */
function rowsOf({ baseline, checks }: Report): readonly Row[] {
  const rows = checks.flatMap((check): readonly Row[] => {
    const standing = standingOf(check);
    return standing === undefined ? [] : [{ standing, id: check.id, check }];
  });
  const gone = (baseline?.gone ?? []).map((id): Row => ({ standing: 'gone', id }));
  return [...rows, ...gone].sort((a, b) => inOrder.indexOf(a.standing) - inOrder.indexOf(b.standing));
}

function standingOf({ outcome, before }: Check): Standing | undefined {
  if (before === undefined) return outcome === 'pass' ? undefined : 'new';
  if (outcome === 'pass') return before.outcome === 'pass' ? undefined : 'mended';
  if (before.outcome === outcome || (before.outcome === 'fail' && outcome === 'inconclusive')) return 'as before';
  return before.outcome === 'pass' ? 'new' : 'worse';
}

/** One sentence on what is new against the base report; undefined where none was compared with. */
export function differenceSentence(report: Report): string | undefined {
  if (report.baseline === undefined) return undefined;
  const rows = rowsOf(report);
  const number = (...standings: readonly Standing[]): number =>
    rows.filter(({ standing }) => standings.includes(standing)).length;
  const worse = number('new', 'worse');
  const others = [
    count(number('as before'), 'is as bad as there', 'are as bad as there'),
    count(number('mended'), 'is mended', 'are mended'),
    count(number('gone'), 'is no longer checked', 'are no longer checked'),
  ].filter((part) => part !== '');
  const head =
    worse === 0
      ? 'Nothing is worse than in the base report'
      : `${worse} ${worse === 1 ? 'check is' : 'checks are'} new or worse than in the base report`;
  return `${[head, ...others].join('; ')}.`;
}

const count = (number: number, one: string, many: string): string =>
  number === 0 ? '' : `${number} ${number === 1 ? one : many}`;

/** The difference, for the head of a report: it is made from report.json alone. */
export function differenceSection(report: Report): Section | undefined {
  const { baseline } = report;
  if (baseline === undefined) return undefined;
  const rows = rowsOf(report);
  const from: Text = [
    'Compared with ',
    { code: baseline.source },
    ` (sha256 ${baseline.sha256.slice(0, 12)}…).`,
    baseline.gateOn === 'new' ? ' Only what is new or worse, or not measured, decides.' : ' Every check decides.',
  ];
  const more = rows.length - mostShown;
  return {
    title: 'Against the base report',
    weight: 'main',
    blocks: [
      { kind: 'paragraph', text: from },
      ...(rows.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              columns: [{ title: '' }, { title: 'Check' }, { title: 'There' }, { title: 'Here' }],
              rows: rows
                .slice(0, mostShown)
                .map(({ standing, id, check }): readonly Text[] => [
                  standing,
                  [{ code: id }],
                  check === undefined ? 'checked' : there(check),
                  check === undefined ? 'not checked' : said(check.outcome, check.observed),
                ]),
            },
          ]),
      ...(more > 0 ? [{ kind: 'paragraph' as const, text: `And ${more} more in report.json.` }] : []),
    ],
  };
}

const there = ({ before }: Check): string =>
  before === undefined ? 'not checked' : said(before.outcome, before.observed);

const said = (outcome: Outcome, observed: Observed): string =>
  observed === null ? outcomeWords[outcome] : `${outcomeWords[outcome]} (${formatObserved(observed)})`;
