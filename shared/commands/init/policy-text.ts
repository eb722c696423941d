import { yamlValue } from './yaml-text.ts';

export interface PolicyRequest {
  readonly run: string;
  readonly contract: string;
  readonly data: readonly string[];
  /** Other settings that init was given and the run needs as well. */
  readonly settings: Readonly<Record<string, string>>;
}

/** The lines of one run, as they stand under `runs:`. */
export function runLines({ run, contract, data, settings }: PolicyRequest): string[] {
  return [
    `  ${yamlValue(run)}:`,
    '    gate: data-validation',
    '    settings:',
    `      contract: ${yamlValue(contract)}`,
    `      data: ${data.length === 1 ? yamlValue(data[0] as string) : yamlValue(data)}`,
    ...Object.entries(settings).map(([name, value]) => `      ${name}: ${yamlValue(value)}`),
  ];
}

/** A first `mlops-gates.yml`. */
export function policyText(request: PolicyRequest): string {
  return [
    '# What mlops-gates runs here, and by which settings: start it with `mlops-gates run`.',
    '# On a pull request the version of this file on the target branch decides, so that a change cannot move its own limits.',
    'version: 1',
    'runs:',
    ...runLines(request),
    '      # report-only: true # reports, but never fails the pipeline: good for the first days',
    '      # show-values: true # shows keys, extremes and categories in the report; they may be personal',
    '    # needs: [another_run] # this run starts when the runs named here have passed',
    '',
    '# A check that is known to fail for a time is excused by its id, as the report prints it:',
    '# waivers:',
    `#   - run: ${yamlValue(request.run)}`,
    '#     check: the id of the check',
    '#     owner: who answers for it',
    '#     reason: why it is excused, and what is done about it',
    '#     expires: 2030-01-31 # the last day on which the waiver holds',
    '',
  ].join('\n');
}
