import { posix, relative, sep } from 'node:path';
import ncc from '@vercel/ncc';
import { groupLicenses } from './group-licenses.mjs';

/**
 * One ncc build; each `import()` becomes a chunk. The output is not minified and has no source maps, so that it can be
 * read and compared.
 * @param {string} entry compiled dispatcher
 * @param {string} root
 * @returns {Promise<{ files: Map<string, string | Buffer>, packages: Map<string, Map<string, number>> }>}
 *   files by name, and for each file the bytes of source per package
 */
export async function bundle(entry, root) {
  const previous = process.cwd();
  // webpack derives module ids from paths relative to the working directory: the ids must not depend on where we stand.
  process.chdir(root);
  try {
    const { code, assets, stats } = await ncc(entry, {
      cache: false,
      esm: true,
      filename: 'index.mjs',
      license: 'licenses.txt',
      minify: false,
      sourceMap: false,
      quiet: true,
    });
    const files = new Map([['index.mjs', code]]);
    for (const name of Object.keys(assets).sort()) files.set(posix.normalize(name), assets[name].source);
    const packages = packagesOf(stats, root);
    const names = new Set([...packages.values()].flatMap((sizes) => [...sizes.keys()]));
    files.set('licenses.txt', groupLicenses(String(files.get('licenses.txt')), names));
    return { files, packages };
  } finally {
    process.chdir(previous);
  }
}

function packagesOf(stats, root) {
  const packages = new Map();
  const { compilation } = stats;
  for (const chunk of compilation.chunks) {
    const name = [...chunk.files][0];
    const sizes = new Map();
    for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) {
      for (const part of module.modules ?? [module]) {
        if (typeof part.resource !== 'string') continue;
        const owner = ownerOf(relative(root, part.resource).split(sep).join('/'));
        sizes.set(owner, (sizes.get(owner) ?? 0) + part.size());
      }
    }
    packages.set(name, sizes);
  }
  return packages;
}

function ownerOf(path) {
  const at = path.lastIndexOf('node_modules/');
  if (at === -1) return path.replace(/^build\/js\//, '');
  const [scope, name] = path.slice(at + 'node_modules/'.length).split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}
