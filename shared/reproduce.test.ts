import { expect, test } from 'vitest';
import { reproduceCommand } from './reproduce.ts';
import type { SettingsTable } from './settings/setting.ts';

const table = {
  data: { type: 'list', description: 'Data.' },
  'engine-url': { type: 'string', description: 'Address.' },
  'engine-password': { type: 'string', secret: true, description: 'Password.' },
} as const satisfies SettingsTable;

const command = (settings: Readonly<Record<string, unknown>>) =>
  reproduceCommand('data-validation', table, settings, new Set(Object.keys(settings)), undefined);

test.each([
  [['https://a.example/x.csv?X-Amz-Signature=key'], "--data 'https://a.example/x.csv?…'"],
  [
    ['https://a.example/x.csv?sig=key,1', 't=HTTP://a.example/y.csv#key'],
    "--data 'https://a.example/x.csv?…,t=HTTP://a.example/y.csv?…'",
  ],
  [['s3://bucket/a?.csv', 'data/b?.csv'], "--data 's3://bucket/a?.csv,data/b?.csv'"],
  [['https://a.example/x.csv', 'data/@home.csv'], '--data https://a.example/x.csv,data/@home.csv'],
])('signatures of addresses are left out: %j', (data, words) => {
  expect(command({ data })).toBe(`mlops-gates data-validation ${words}`);
});

test('passwords are left out, wherever they stand', () => {
  expect(command({ 'engine-url': 'https://u:key@trino.example:8443', 'engine-password': 'key' })).toBe(
    'mlops-gates data-validation --engine-url https://trino.example:8443',
  );
});
