import type { SettingsTable } from './setting.ts';

/** Settings about the signature of `report.json`. None of them decides how a run is judged. */
export const signingSettings = {
  sign: {
    type: 'choice',
    allowed: ['off', 'key', 'github'],
    default: 'off',
    description:
      'Signs `report.json` as an in-toto test result, in `report.sigstore.json` beside it: `key` with `signing-key`, `github` by the identity of the job (needs `id-token: write`). `mlops-gates verify-report` and cosign verify it.',
  },
  'signing-key': {
    type: 'string',
    secret: true,
    description:
      'Private P-256 key in PEM, not encrypted, that signs with `sign: key`: the text itself from a secret, or the path of its file.',
  },
} as const satisfies SettingsTable;
