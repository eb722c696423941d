import { adviceOf, openChecks } from '../../report/advice.ts';
import type { Block, Chart, Presentation, Section, Table, Text } from '../../report/document.ts';
import type { Check } from '../../verdict/check.ts';
import type { Combined } from '../../verdict/combine.ts';
import { isConsequence } from './decide.ts';
import type { BuildEvidence, Evidence, ImageEvidence } from './evidence.ts';
import type { ContainerPackagingSettings } from './settings.ts';

const mostFiles = 200;

/** What a person reads about a packaged model. Pure. */
export function present(
  evidence: Evidence,
  checks: readonly Check[],
  combined: Combined,
  { mode }: Pick<ContainerPackagingSettings, 'mode'>,
): Presentation {
  const open = openChecks(checks);
  // what could not be done because of something else is not worth saying
  const causes = open.filter((check) => !isConsequence(check));
  return {
    summary: summaryOf(evidence, combined, causes.length > 0 ? causes : open, mode),
    whatToDo: adviceOf(causes),
    sections: [
      ...imageSections(evidence),
      ...buildSections(evidence),
      filesSection(evidence),
      ...reportSections(evidence),
    ].filter(({ blocks }) => blocks.length > 0),
  };
}

function summaryOf(
  { files, image, steps, reports, build }: Evidence,
  combined: Combined,
  causes: readonly Check[],
  mode: string,
): string {
  const of = `${files.length} ${files.length === 1 ? 'file' : 'files'} of the model`;
  const [first] = causes;
  if (combined.waivedOnly) return `Passed because everything that could decide is waived (${of}).`;
  if (combined.verdict === 'error')
    return first ? `Not measured: ${first.reason}` : 'No check of severity error was executed: nothing was decided.';
  const unwritten = mode === 'build' && !steps.pushed ? ' Nothing was written.' : '';
  if (combined.verdict !== 'pass') return `${first?.reason ?? 'A check did not pass.'}${furtherOf(causes)}${unwritten}`;
  const where = image === undefined ? '' : `${image.name}@${image.digest.slice(0, 19)}`;
  if (build && image === undefined) return `Would package ${of} with ${build.engine}; nothing was written.`;
  switch (mode) {
    case 'build':
      return `Packaged ${of} as ${where}, with ${counted(reports.length, 'report')} bound to it.${warnedOf(reports)}${byEngine(build)}`;
    case 'plan':
      return `Would package ${of} as ${where}, ${image?.size ?? 0} bytes; nothing was written.`;
    case 'verify':
      return `${where} holds the model that its ${counted(reports.length, 'bound report')} judged.${warnedOf(reports)}`;
    default:
      return `Nothing in ${of} runs code when it is loaded.`;
  }
}

const furtherOf = (causes: readonly Check[]): string =>
  causes.length > 1 ? ` (${counted(causes.length - 1, 'further cause')} below.)` : '';

function warnedOf(reports: Evidence['reports']): string {
  const warned = reports.filter(({ refusal, result }) => refusal === undefined && result === 'WARNED');
  const names = [...new Set(warned.map(({ name, gate }) => name ?? gate))];
  return names.length === 0 ? '' : ` Accepted with a warning: ${names.join(', ')}.`;
}

/** How an engine made it. */
function byEngine(build: BuildEvidence | undefined): string {
  if (build === undefined) return '';
  const { engine, golden } = build;
  const tried = golden === undefined ? '' : `; started, it predicted ${counted(golden.length, 'golden row')}`;
  return ` ${engine} built it${tried}.`;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function imageSections({ image, steps, build }: Evidence): Section[] {
  if (!image) return [];
  const facts: Table = {
    kind: 'table',
    columns: [{ title: 'Image' }, { title: image.name }],
    rows: [
      ['Digest', [{ code: image.digest }]],
      ['Bytes as stored', String(image.size)],
      ['Base', [{ code: build?.from ?? nameOf(image.base) }]],
      // an image of the model alone is mounted, and never starts
      ...(image.base.name === 'scratch' ? [] : [startsAs(image)]),
      ...(steps.pushed ? [['Layers and configuration', transfersOf(steps.pushed.transfers)] as [string, Text]] : []),
    ],
  };
  return [
    { title: 'Image', weight: 'main', blocks: [facts, ...(image.layers.length === 0 ? [] : [layerChart(image)])] },
  ];
}

const startsAs = ({ user }: ImageEvidence): [string, Text] => ['Starts as', user === '' ? 'root' : [{ code: user }]];

const nameOf = ({ name, digest }: ImageEvidence['base']): string => (digest === '' ? name : `${name}@${digest}`);

/** The Dockerfile, for who wants to build it elsewhere. */
const buildSections = ({ build }: Evidence): Section[] =>
  build === undefined
    ? []
    : [{ title: 'Dockerfile', weight: 'details', blocks: [{ kind: 'code', text: build.dockerfile }] }];

const transfersOf = ({
  present,
  mounted,
  copied,
}: Readonly<Record<'present' | 'mounted' | 'copied', number>>): string =>
  `${copied} written, ${mounted} mounted from the base, ${present} already there`;

function layerChart({ layers }: ImageEvidence): Chart {
  const values = layers.map(({ digest, size, from }, i) => ({
    layer: `${i + 1} ${digest.slice(7, 19)}`,
    bytes: size,
    from,
  }));
  const model = layers.filter(({ from }) => from === 'model').reduce((sum, { size }) => sum + size, 0);
  const whole = layers.reduce((sum, { size }) => sum + size, 0);
  return {
    kind: 'chart',
    title: 'Bytes by layer',
    alt: `Bytes by layer, lowest first: ${layers.length} layers, ${whole} bytes, of which the model has ${model}.`,
    spec: {
      data: { values },
      height: { step: 20 },
      mark: { type: 'bar' },
      encoding: {
        y: { field: 'layer', type: 'nominal', sort: null, title: null, axis: { labelLimit: 300 } },
        x: {
          field: 'bytes',
          type: 'quantitative',
          title: 'bytes as stored',
          scale: { zero: true, nice: true },
          axis: { format: '.2s' },
        },
        color: { field: 'from', type: 'nominal', title: null },
      },
    },
  };
}

function filesSection({ files }: Evidence): Section {
  const order = { block: 0, review: 1, allow: 2 } as const;
  const shown = [...files].sort((a, b) => order[a.verdict] - order[b.verdict]).slice(0, mostFiles);
  const table: Table = {
    kind: 'table',
    ...(files.length > shown.length ? { caption: `The first ${shown.length} of ${files.length} files.` } : {}),
    columns: [
      { title: 'File' },
      { title: 'Type' },
      { title: 'Bytes', align: 'right' },
      { title: 'Scan' },
      { title: 'Why' },
    ],
    rows: shown.map(({ path, type, bytes, verdict, reasons }): Text[] => [
      [{ code: path }],
      type,
      String(bytes),
      verdict,
      reasons.join(' '),
    ]),
  };
  const blocks: Block[] = files.length === 0 ? [] : [table];
  return { title: 'Files of the model', weight: 'main', blocks };
}

function reportSections({ reports }: Evidence): Section[] {
  if (reports.length === 0) return [];
  const table: Table = {
    kind: 'table',
    columns: [{ title: 'Report' }, { title: 'Gate' }, { title: 'Verdict' }, { title: 'Accepted' }],
    rows: reports.map(({ path, gate, name, verdict, refusal, result }): Text[] => [
      [{ code: path }],
      name === undefined ? gate : `${gate} (${name})`,
      verdict,
      refusal !== undefined ? 'no' : result === 'WARNED' ? 'with a warning' : 'yes',
    ]),
  };
  return [{ title: 'Reports of the gates that judged this model', weight: 'main', blocks: [table] }];
}
