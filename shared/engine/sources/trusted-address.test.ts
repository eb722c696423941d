import { expect, test } from 'vitest';
import { mayLeadTo } from './trusted-address.ts';

const may = (from: string, to: string) => mayLeadTo(new URL(from), new URL(to));

test.each([
  'file:///etc/passwd',
  'http://data.example.org/a.csv',
  'https://127.0.0.1/a.csv',
  'https://localhost/a.csv',
  'https://a.localhost./a.csv',
  'https://10.1.2.3/a.csv',
  'https://167772161/a.csv',
  'https://172.31.0.1/a.csv',
  'https://192.168.0.1/a.csv',
  'https://0.0.0.0/a.csv',
  'https://[::1]/a.csv',
  'https://[::ffff:10.0.0.1]/a.csv',
  'https://[fd12::1]/a.csv',
  'https://vault.corp.internal/a.csv',
  'http://169.254.169.254/latest',
])('a server out there does not lead to %s', (to) => {
  expect(may('https://data.example.org/a.csv', to)).toBe(false);
});

test.each([
  ['https://data.example.org/a', 'https://files.example.net/a'],
  ['https://data.example.org/a', 'https://172.32.0.1/a'],
  ['https://10.0.0.1/a', 'https://192.168.0.1/a'],
  ['http://127.0.0.1:1/a', 'http://127.0.0.1:2/a'],
])('%s leads to %s', (from, to) => {
  expect(may(from, to)).toBe(true);
});
