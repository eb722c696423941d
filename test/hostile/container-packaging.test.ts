import { deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { goldenRows } from '../../shared/gates/container-packaging/engine/golden-rows.ts';
import { allowedGlobals } from '../../shared/gates/container-packaging/scan/allowed-globals.ts';
import { crc32 } from '../../shared/gates/container-packaging/scan/crc32.ts';
import { scanModel } from '../../shared/gates/container-packaging/scan/scan-model.ts';
import { type Random, random } from './random.ts';

/** Model files that are hostile or broken, made by seeds: none crashes the scan, and none is allowed. */

const cases = process.env.MLOPS_GATES_SUITE === 'deep' ? 2000 : 200;
const allowed = allowedGlobals(['numpy', 'scikit-learn', 'xgboost', 'pandas', 'torch']);
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

const short = (text: string): string => `\x8c${String.fromCharCode(text.length)}${text}`;
const bad = [
  'os system',
  'posix system',
  'builtins eval',
  'builtins getattr',
  'subprocess Popen',
  'numpy.testing x',
  'sklearn.tree._tree.Tree __class__',
  'functools partial',
  'torch.storage _load_from_bytes',
];

/** Opcodes that import something forbidden and call it, in one of the ways that there are. */
function payload(at: Random): string {
  const [module = '', name = ''] = at.pick(bad).split(' ');
  const argument = at.pick(["S'id'\n", short('id'), 'K\x01', 'N', '](K\x01e']);
  return at.pick([
    `c${module}\n${name}\n${argument}\x85R`,
    `${short(module)}${short(name)}\x93${argument}\x85R`,
    `${short(module)}q\x40${short(name)}q\x4100h\x40h\x41\x93)R`,
    `${short(module)}2${short(name)}\x93)R`.replace('2', ''),
    `(i${module}\n${name}\n`,
    `(c${module}\n${name}\n${argument}o`,
    `c${module}\n${name}\n)\x81`,
    `c${module}\n${name}\n)}\x92`,
    `V${module}\nV${name}\n\x93)R`,
    `S'${[...module].map((char) => `\\x${char.charCodeAt(0).toString(16)}`).join('')}'\nS'${name}'\n\x93)R`,
    `c${module}\n${name}\n`,
  ]);
}

const harmless = (at: Random): string =>
  Array.from({ length: at.int(0, 6) }, () =>
    at.pick([
      'N0',
      '}0',
      ']0',
      'K\x050',
      'I42\n0',
      '\x880',
      `${short('text')}0`,
      '(K\x01K\x02t0',
      'ccollections\nOrderedDict\n)R0',
      '}(K\x01K\x02u0',
    ]),
  ).join('');

const pickle = (at: Random): Buffer =>
  latin1(`\x80\x04${harmless(at)}${payload(at)}${at.chance(0.5) ? `0${harmless(at)}N` : ''}.`);

function zip(members: readonly { readonly name: string; readonly bytes: Buffer }[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of members) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(bytes.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([latin1('PK\x03\x04'), fields, latin1(name), bytes]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([latin1('PK\x01\x02\x14\x00'), fields, rest, latin1(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, latin1('PK\x05\x06'), end]);
}

const npyHeader = (descr: string, shape: string): Buffer => {
  const text = `{'descr': '${descr}', 'fortran_order': False, 'shape': ${shape}, }\n`;
  const length = Buffer.alloc(2);
  length.writeUInt16LE(text.length);
  return Buffer.concat([latin1('\x93NUMPY\x01\x00'), length, latin1(text)]);
};

const wrapped = (at: Random, bytes: Buffer): { name: string; bytes: Buffer } =>
  at.pick([
    { name: 'm.pkl', bytes },
    { name: 'm', bytes },
    { name: 'm.joblib', bytes: deflateSync(bytes) },
    { name: 'm.joblib', bytes: gzipSync(bytes) },
    {
      name: 'm.pt',
      bytes: zip([
        { name: 'a/data.pkl', bytes },
        { name: 'a/version', bytes: latin1('3\n') },
      ]),
    },
    { name: 'm.zip', bytes: zip([{ name: 'x', bytes: zip([{ name: 'y', bytes }]) }]) },
    { name: 'm.npy', bytes: Buffer.concat([npyHeader('|O', '(1,)'), bytes]) },
    { name: 'm.pkl', bytes: Buffer.concat([latin1('\x80\x04N.'), bytes]) },
    { name: 'm.safetensors', bytes },
    { name: 'm.json', bytes },
  ]);

const tensors = JSON.stringify({ a: { dtype: 'F32', shape: [2], data_offsets: [0, 8] } });
const good: readonly { readonly name: string; readonly bytes: Buffer }[] = [
  {
    name: 'w.safetensors',
    bytes: Buffer.concat([
      Buffer.from(new BigUint64Array([BigInt(tensors.length)]).buffer),
      latin1(tensors),
      Buffer.alloc(8),
    ]),
  },
  { name: 'a.npy', bytes: Buffer.concat([npyHeader('<f8', '(3,)'), Buffer.alloc(24)]) },
  { name: 'a.npz', bytes: zip([{ name: 'x.npy', bytes: Buffer.concat([npyHeader('<i4', '(2,)'), Buffer.alloc(8)]) }]) },
  { name: 'p.pkl', bytes: latin1('\x80\x04}(X\x01\x00\x00\x00aK\x01u.') },
  { name: 'c.json', bytes: latin1('{"a": [1, 2, {"b": null}]}') },
];

const verdict = (file: { name: string; bytes: Buffer }): string | undefined => scanModel([file], allowed)[0]?.verdict;

test('the files that are spoiled are allowed as they are', () => {
  expect(good.map(verdict)).toEqual(good.map(() => 'allow'));
});

test(`${cases} pickles that run code, wrapped: all blocked`, () => {
  const missed: unknown[] = [];
  for (let seed = 0; seed < cases; seed++) {
    const at = random(seed);
    const file = wrapped(at, pickle(at));
    if (verdict(file) !== 'block') missed.push({ seed, name: file.name, text: file.bytes.toString('latin1') });
  }
  expect(missed).toEqual([]);
});

test(`${cases} good files cut off or lengthened: none allowed`, () => {
  const missed: unknown[] = [];
  for (let seed = 0; seed < cases; seed++) {
    const at = random(seed);
    const { name, bytes } = at.pick(good);
    const spoiled = at.chance(0.7)
      ? bytes.subarray(0, at.int(0, bytes.length - 1))
      : Buffer.concat([bytes, Buffer.from([at.int(1, 255)])]);
    // white space after JSON is JSON
    if (name === 'c.json' && spoiled.toString('latin1').trim() === bytes.toString('latin1')) continue;
    if (verdict({ name, bytes: spoiled }) === 'allow') missed.push({ seed, name, bytes: spoiled.toString('latin1') });
  }
  expect(missed).toEqual([]);
});

test(`${cases} files of changed and of random bytes: none crashes the scan`, () => {
  for (let seed = 0; seed < cases; seed++) {
    const at = random(seed);
    const { name, bytes } = at.chance(0.5) ? at.pick(good) : wrapped(at, pickle(at));
    const spoiled = Buffer.from(bytes);
    for (let i = at.int(1, 8); i > 0; i--) spoiled[at.int(0, spoiled.length - 1)] = at.int(0, 255);
    expect(['allow', 'review', 'block']).toContain(verdict({ name, bytes: spoiled }));
    const noise = Buffer.from(Array.from({ length: at.int(1, 400) }, () => at.int(0, 255)));
    expect(['review', 'block']).toContain(
      verdict({ name: `noise.${at.pick(['pkl', 'npy', 'onnx', 'bin', 'pt', 'json'])}`, bytes: noise }),
    );
  }
});

test('golden rows of any text: no crash, and what is taken has rows with inputs and predictions', () => {
  const pieces = [
    '"',
    ',',
    '\n',
    '\r\n',
    'prediction',
    '1',
    '-1e999',
    '{',
    '}',
    '[',
    ']',
    '"inputs":',
    'null',
    'é',
    ':',
  ];
  for (let seed = 0; seed < cases; seed += 1) {
    const at = random(seed);
    const text = Array.from({ length: at.int(0, 40) }, () => at.pick(pieces)).join('');
    const read = goldenRows(`rows.${at.pick(['json', 'jsonl', 'csv', 'txt'])}`, text);
    if ('problem' in read) expect(read.problem).toMatch(/^"golden-rows" is /);
    else for (const row of read.rows) expect(row.inputs.length > 0 && row.prediction != null, text).toBe(true);
  }
});
