const text = { type: 'string' } as const;

/** The JSON Schema of what `verify-report --json` prints. */
export const verificationSchema = (): Readonly<Record<string, unknown>> => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'mlops-gates verification of reports',
  description: 'What mlops-gates verify-report --json says of each report.',
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['file', 'verified', 'signer', 'findings'],
    properties: {
      file: { ...text, description: 'Path of the report, relative to the workspace.' },
      verified: { type: 'boolean', description: 'Nothing contradicts, and nothing that was asked for is missing.' },
      signer: {
        type: ['string', 'null'],
        description: 'Who signed it, where that was asked for and holds; null where it is not signed or not asked.',
      },
      gate: text,
      name: { ...text, description: "The run's name in the policy." },
      verdict: { enum: ['pass', 'fail', 'inconclusive', 'error'] },
      findings: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['id', 'outcome', 'reason'],
          properties: {
            id: text,
            outcome: {
              enum: ['pass', 'fail', 'error', 'skipped'],
              description:
                'skipped: there was nothing to compare with; error: it was asked for and could not be looked at.',
            },
            reason: text,
          },
        },
      },
    },
  },
});
