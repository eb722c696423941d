import { face as commentFace } from './commands/comment/settings.ts';
import { verificationSchema } from './commands/verify-report/verification.schema.ts';
import { odcsSchema } from './contract/odcs.schema.ts';
import { contractValidatorSource } from './contract/write-contract-validator.ts';
import type { GateFace } from './gates/gate.ts';
import { gates } from './gates/index.ts';
import { historySchema } from './history/record.ts';
import { policySchema } from './policy/policy-schema.ts';
import { fencedMarkdown } from './report/escape.ts';
import { reportSchema } from './report/report.schema.ts';
import { commonOutputs, commonSettings } from './settings/common.ts';
import { githubSettings } from './settings/github.ts';
import { actionYml, umbrellaYml } from './settings/writers/action-yml.ts';
import { cliHelp } from './settings/writers/cli-help.ts';
import { exitCodesTable, outputsTable, referenceTable, settingsTable } from './settings/writers/docs-tables.ts';
import { combinedExitCodeMeaning } from './settings/writers/exit-code-meanings.ts';
import { fillMarkers, shownFiles } from './settings/writers/fill-markers.ts';
import { harnessTemplate } from './settings/writers/harness-template.ts';
import { commonFrame, exitCodesFrame, gateFrame } from './settings/writers/reference-frames.ts';
import { grouped } from './settings/writers/setting-words.ts';
import { umbrellaFace } from './settings/writers/umbrella.ts';
import { writeValidator } from './yaml/write-validator.ts';

const helpWidth = 100;

/**
 * Every generated file of the repository, by its path from the root with forward slashes. The same tables and texts give the
 * same files.
 * @param read the current text of a file, undefined where there is none; asked for files with hand-written parts alone
 * @throws Error when a description is missing, or markers are
 */
export function generatedFiles(read: (path: string) => string | undefined): ReadonlyMap<string, string> {
  return new Map([...faces(), ...schemas(), ...validators(), ...docs(read)]);
}

const faces = (): [string, string][] => [
  ['action.yml', umbrellaYml(umbrellaFace(gates), githubSettings)],
  ['actions/comment/action.yml', actionYml(commentFace)],
  ...gates.flatMap((gate): [string, string][] => [
    [`actions/${gate.name}/action.yml`, actionYml(gate, githubSettings)],
    [`harness-steps/templates/${gate.name}.yaml`, harnessTemplate(gate)],
  ]),
];

const schemas = (): [string, string][] => [
  ['schemas/mlops-gates.schema.json', json(policySchema(gates))],
  ['schemas/report.schema.json', json(reportSchema())],
  ['schemas/history.schema.json', json(historySchema())],
  ['schemas/verification.schema.json', json(verificationSchema())],
  [
    'schemas/odcs-contract.schema.json',
    json({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Data contract (Open Data Contract Standard 3.1.0) as mlops-gates reads it',
      ...odcsSchema,
    }),
  ],
];

const validators = (): [string, string][] => [
  ['shared/contract/validate-odcs.generated.ts', contractValidatorSource()],
  ['shared/report/validate-report.generated.ts', reportValidator()],
  ['shared/policy/validate-policy.generated.ts', writeValidator(policySchema(gates), 'npm run generate')],
];

/** The dialect's name goes: the words that the schema uses mean the same in draft-07, which the writer knows. */
function reportValidator(): string {
  const { $schema: _, ...schema } = reportSchema();
  return writeValidator(schema, 'npm run generate');
}

function docs(read: (path: string) => string | undefined): [string, string][] {
  const fill = (path: string, sections: Readonly<Record<string, string>>, frame?: string): [string, string] => {
    const text = read(path) ?? frame;
    if (text === undefined)
      throw new Error(
        `${path} is missing: write it, with the lines ${Object.keys(sections)
          .map((name) => `<!-- generated:${name} --> and <!-- /generated:${name} -->`)
          .join(', ')} where the tables go.`,
      );
    return [path, fillMarkers(path, text, { ...sections, ...shown(text, read) })];
  };
  return [
    fill('README.md', {}),
    fill('docs/github.md', {}),
    fill('docs/store.md', {}),
    fill('actions/comment/README.md', {
      settings: settingsTable(commentFace),
      outputs: outputsTable(commentFace.outputs),
    }),
    ...gates.flatMap((gate) => [fill(`actions/${gate.name}/README.md`, readme(gate)), fill(...reference(gate))]),
    fill(
      'docs/reference/common-settings.md',
      { settings: referenceTable(Object.entries(commonSettings)), outputs: outputsTable(commonOutputs) },
      commonFrame,
    ),
    fill(
      'docs/reference/exit-codes.md',
      { 'exit-codes': `${exitCodesTable()}\n\n${combinedExitCodeMeaning}` },
      exitCodesFrame,
    ),
  ];
}

/** Files of the repository that a text prints, byte for byte. */
function shown(text: string, read: (path: string) => string | undefined): Record<string, string> {
  return Object.fromEntries(
    shownFiles(text).map((path) => {
      const content = read(path);
      if (content === undefined) throw new Error(`${path} is shown in the docs, but there is no such file.`);
      return [path, fencedMarkdown(content, 'yaml')];
    }),
  );
}

const readme = (gate: GateFace): Record<string, string> => ({
  settings: settingsTable(gate),
  outputs: outputsTable(gate.outputs),
  'exit-codes': exitCodesTable(),
});

const reference = (gate: GateFace): [string, Record<string, string>, string] => [
  `docs/reference/${gate.name}.md`,
  {
    settings: referenceTable(grouped(gate.settings).own),
    outputs: outputsTable(gate.outputs),
    help: fencedMarkdown(cliHelp(gate, helpWidth)),
  },
  gateFrame(gate),
];

const json = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;
