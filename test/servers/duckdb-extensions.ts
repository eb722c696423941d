import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Available, attempt } from './available.ts';
import { cached } from './cache.ts';
import { must, which } from './run.ts';

const VERSION = '1.5.5';
const NAMES = ['httpfs', 'postgres_scanner', 'sqlite_scanner'] as const;

export type DuckdbExtensions = Readonly<Record<(typeof NAMES)[number], string>>;

/** Paths of DuckDB's signed extension files, for the engine version that this repository pins. */
export const availableDuckdbExtensions = (): Promise<Available<{ readonly files: DuckdbExtensions }>> =>
  attempt(async () => {
    const folder = await cached(`duckdb-extensions-${VERSION}`, async (into) => {
      const python = await which('python3');
      if (python === undefined) throw new Error('Python is not installed, and the extensions are fetched by its pip');
      const packages = NAMES.map((name) => `duckdb-extension-${name.replace('_', '-')}==${VERSION}`);
      const options = ['--quiet', '--no-deps', '--only-binary', ':all:', '--target', into];
      await must(python, ['-m', 'pip', 'install', ...options, ...packages]);
      for (const name of NAMES) {
        const file = `${name}.duckdb_extension`;
        renameSync(join(into, `duckdb_extension_${name}`, 'extensions', `v${VERSION}`, file), join(into, file));
        rmSync(join(into, `duckdb_extension_${name}`), { recursive: true });
      }
    });
    const path = (name: string): string => join(folder, `${name}.duckdb_extension`);
    return {
      files: {
        httpfs: path('httpfs'),
        postgres_scanner: path('postgres_scanner'),
        sqlite_scanner: path('sqlite_scanner'),
      },
    };
  });
