import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  allowedGlobals,
  everyAllowedGlobal,
  moduleOf,
} from '../../shared/gates/container-packaging/scan/allowed-globals.ts';
import { scanModel } from '../../shared/gates/container-packaging/scan/scan-model.ts';
import { root } from '../process.ts';

const oracles = resolve(root, '..', 'shared', 'oracles', 'packaging');

interface Expected {
  readonly path: string;
  readonly target: 'allow' | 'review' | 'block';
}

if (!existsSync(oracles)) test.skip('skipped: the oracle files for packaging are not there', () => {});
else {
  const expected = JSON.parse(readFileSync(join(oracles, 'verdicts.json'), 'utf8')) as readonly Expected[];
  const allowed = allowedGlobals(['numpy', 'scikit-learn', 'xgboost', 'torch']);

  /** Files of these types are said to be for a person, or refused: stricter than the oracle, and never the other way. */
  const notInspected = /\.(gguf|h5|ubj|pb)$|\.(bz2|xz|lzma)\.joblib$|keras_v3_good\.keras$/;

  describe('model files of the oracle', () => {
    test('all are there', () => expect(expected.length).toBe(191));

    test.each(expected.map(({ path, target }) => ({ path, target })))('$path: $target', ({ path, target }) => {
      const file = join(oracles, path);
      const folder = dirname(file);
      const read = (name: string) => ({ name, bytes: readFileSync(join(folder, name)) });
      // what a model reads from beside it is packaged with it
      const beside = /external_ok|weights\.bin/.test(path) ? [read('external_ok.onnx'), read('weights.bin')] : [];
      const files = [...beside.filter(({ name }) => name !== basename(file)), read(basename(file))];
      const found = scanModel(files, allowed).find(({ path: name }) => name === basename(file));
      if (notInspected.test(path)) expect(found?.verdict).not.toBe('allow');
      else expect(found?.verdict, JSON.stringify(found)).toBe(target);
    });
  });

  test('no listed name means something else in protocols 0 to 2 but those that are mapped', () => {
    const map = JSON.parse(readFileSync(join(oracles, 'py2-import-map.json'), 'utf8')) as {
      readonly IMPORT_MAPPING: Readonly<Record<string, string>>;
      readonly NAME_MAPPING: unknown;
    };
    for (const [from, to] of [
      ['__builtin__', 'builtins'],
      ['copy_reg', 'copyreg'],
    ] as const) {
      expect(map.IMPORT_MAPPING[from]).toBe(to);
      expect(moduleOf(from, 2)).toBe(to);
      expect(moduleOf(from, 3)).toBe(from);
    }
    for (const { module } of everyAllowedGlobal()) expect(map.IMPORT_MAPPING).not.toHaveProperty([module]);
  });

  test('every opcode of the oracle is known, and no other', () => {
    const codes = JSON.parse(readFileSync(join(oracles, 'opcode-table.json'), 'utf8')) as readonly {
      readonly code: number;
    }[];
    const unknown = Array.from({ length: 256 }, (_, code) => code).filter((code) => {
      const [found] = scanModel([{ name: 'x.pkl', bytes: Buffer.from([0x80, 4, code]) }], allowed);
      return found?.reasons.some((reason) => /is not one of protocols 0 to 5/.test(reason));
    });
    const wanted = new Set(codes.map(({ code }) => code));
    expect(unknown.filter((code) => wanted.has(code))).toEqual([]);
    expect(256 - unknown.length).toBe(wanted.size);
  });
}
