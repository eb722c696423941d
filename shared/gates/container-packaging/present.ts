import type { Block, Chart, Presentation, Section, Table, Text } from '../../report/document.ts';
import type { Check } from '../../verdict/check.ts';
import type { Combined } from '../../verdict/combine.ts';
import type { BuildEvidence, Evidence, ImageEvidence } from './evidence.ts';
import type { ContainerPackagingSettings } from './settings.ts';

const mostAdvice = 5;
const mostFiles = 200;

/** What a person reads about a packaged model. Pure. */
export function present(
  evidence: Evidence,
  checks: readonly Check[],
  combined: Combined,
  { mode }: Pick<ContainerPackagingSettings, 'mode'>,
): Presentation {
  const open = checks.filter(
    ({ waiver, outcome, severity }) => waiver === undefined && outcome !== 'pass' && severity === 'error',
  );
  return {
    summary: summaryOf(evidence, combined, open, mode),
    whatToDo: adviceOf(open),
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
  open: readonly Check[],
  mode: string,
): string {
  const of = `${files.length} ${files.length === 1 ? 'file' : 'files'} of the model`;
  const [first] = open;
  if (combined.waivedOnly) return `Passed because everything that could decide is waived (${of}).`;
  if (combined.verdict === 'error')
    return first ? `Not measured: ${first.reason}` : 'No check of severity error was executed: nothing was decided.';
  const unwritten = mode === 'build' && !steps.pushed && !(build && image) ? ' Nothing was written.' : '';
  if (combined.verdict !== 'pass') return `${first?.reason ?? 'A check did not pass.'}${unwritten}`;
  const where = image === undefined ? '' : `${image.name}@${image.digest.slice(0, 19)}`;
  if (build) return builtSummary(build, image, of);
  switch (mode) {
    case 'build':
      return `Packaged ${of} as ${where}, with ${reports.length} ${reports.length === 1 ? 'report' : 'reports'} bound to it.`;
    case 'plan':
      return `Would package ${of} as ${where}, ${image?.size ?? 0} bytes; nothing was written.`;
    case 'verify':
      return `${where} holds the model that its ${reports.length} bound ${reports.length === 1 ? 'report' : 'reports'} judged.`;
    default:
      return `Nothing in ${of} runs code when it is loaded.`;
  }
}

const builtSummary = ({ engine, golden, name }: BuildEvidence, image: ImageEvidence | undefined, of: string): string =>
  image === undefined
    ? `Would package ${of} as ${name} with ${engine}; nothing was written.`
    : `Packaged ${of} as ${name}, ${image.digest.slice(0, 19)}, with ${engine}${golden === undefined ? '' : `; started, it predicted ${golden.length} golden ${golden.length === 1 ? 'row' : 'rows'}`}.`;

/** What could not be done because of something else is not worth saying. */
const adviceOf = (open: readonly Check[]): Text[] => {
  const own = open.filter(({ reason }) => !/^It was not (done|tried), because/.test(reason));
  return own.slice(0, mostAdvice).map(({ id, reason }) => [{ code: id }, `: ${reason}`]);
};

function imageSections({ image, steps, build }: Evidence): Section[] {
  if (!image) return [];
  const facts: Table = {
    kind: 'table',
    columns: [{ title: 'Image' }, { title: image.name }],
    rows: [
      ['Digest', [{ code: image.digest }]],
      [build ? 'Bytes, unpacked' : 'Bytes as stored', String(image.size)],
      ['Base', [{ code: build?.from ?? nameOf(image.base) }]],
      ['Starts as', image.user === '' ? 'root' : [{ code: image.user }]],
      ...(steps.pushed ? [['Layers and configuration', transfersOf(steps.pushed.transfers)] as [string, Text]] : []),
    ],
  };
  return [
    { title: 'Image', weight: 'main', blocks: [facts, ...(image.layers.length === 0 ? [] : [layerChart(image)])] },
  ];
}

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
    rows: reports.map(({ path, gate, name, verdict, refusal }): Text[] => [
      [{ code: path }],
      name === undefined ? gate : `${gate} (${name})`,
      verdict,
      refusal === undefined ? 'yes' : 'no',
    ]),
  };
  return [{ title: 'Reports of the gates that judged this model', weight: 'main', blocks: [table] }];
}
