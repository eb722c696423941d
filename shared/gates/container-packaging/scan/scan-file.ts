import { gunzipSync, inflateSync } from 'node:zlib';
import type { AllowedGlobals } from './allowed-globals.ts';
import { block, Malformed, quoted, type Reason, review, type Scanned } from './finding.ts';
import { scanKerasConfig } from './keras.ts';
import { isNumpyFile, scanNumpyFile } from './numpy-file.ts';
import { isOnnx, scanOnnx } from './onnx.ts';
import { scanPickle } from './pickle.ts';
import { checkSafetensors, safetensorsHeader } from './safetensors.ts';
import { parseStrictJson } from './strict-json.ts';
import { endOfZip, readZip, type ZipMember } from './zip.ts';

const deepestArchive = 3;
/** Bytes after inflating. */
const mostInflated = 2 ** 30;

/**
 * What a file holds, told from its content, and whether it may be loaded. Nothing is loaded or run.
 * @param name decides nothing but whether it says something else than the content
 */
export function scanFile(name: string, bytes: Buffer, allowed: AllowedGlobals): Scanned {
  return scanContent(name, bytes, allowed, 0);
}

function scanContent(name: string, bytes: Buffer, allowed: AllowedGlobals, depth: number): Scanned {
  const typed = typeOf(bytes, name);
  // a part of an archive may be empty
  const disagreement = depth > 0 && typed === 'empty' ? [] : nameDisagrees(name, typed);
  const scanned = guarded(typed, () => scanTyped(typed, name, bytes, allowed, depth));
  return { ...scanned, reasons: [...disagreement, ...scanned.reasons] };
}

const guarded = (type: string, scan: () => Scanned): Scanned => {
  try {
    return scan();
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return { type, reasons: [block(`It is no valid ${type} file: ${error.message}.`)] };
  }
};

type ContentType =
  | 'empty'
  | 'numpy'
  | 'zip'
  | 'polyglot'
  | 'gzip'
  | 'zlib'
  | 'compressed'
  | 'safetensors'
  | 'json'
  | 'onnx'
  | 'gguf'
  | 'hdf5'
  | 'pickle'
  | 'other';

function typeOf(bytes: Buffer, name: string): ContentType {
  if (bytes.length === 0) return 'empty';
  if (isNumpyFile(bytes)) return endsLikeZip(bytes) ? 'polyglot' : 'numpy';
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04')) || bytes.subarray(0, 4).equals(Buffer.from('PK\x05\x06')))
    return 'zip';
  if (endsLikeZip(bytes)) return 'polyglot';
  if (safetensorsHeader(bytes, bytes.length) !== undefined) return 'safetensors';
  if (bytes[0] === 0x80) return 'pickle';
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip';
  if (bytes[0] === 0x78 && bytes.length > 2 && bytes.readUInt16BE(0) % 31 === 0) return 'zlib';
  if (packed.some((magic) => bytes.subarray(0, magic.length).equals(magic))) return 'compressed';
  if (bytes.subarray(0, 4).toString('latin1') === 'GGUF') return 'gguf';
  if (bytes.subarray(0, 8).toString('latin1') === '\x89HDF\r\n\x1a\n') return 'hdf5';
  if (looksLikeJson(bytes)) return 'json';
  if (isOnnx(bytes)) return 'onnx';
  return wanted(name) === 'pickle' ? 'pickle' : 'other';
}

/** bz2, xz, lzma, lz4, zstd, and joblib's oldest. */
const packed = ['BZh', '\xfd7zXZ\0', '\x5d\0\0', '\x04\x22\x4d\x18', '\x28\xb5\x2f\xfd', 'ZF0x'].map((magic) =>
  Buffer.from(magic, 'latin1'),
);

const endsLikeZip = (bytes: Buffer): boolean => bytes.length >= 22 && endOfZip(bytes) !== undefined;

function looksLikeJson(bytes: Buffer): boolean {
  const first = bytes.subarray(0, 1000).toString('latin1').trimStart()[0];
  if (first !== '{' && first !== '[') return false;
  try {
    parseStrictJson(bytes);
    return true;
  } catch (error) {
    return error instanceof Malformed && /twice/.test(error.message);
  }
}

/** What a name says that the content is. */
const byExtension: Readonly<Record<string, readonly ContentType[]>> = {
  safetensors: ['safetensors'],
  onnx: ['onnx'],
  json: ['json'],
  npy: ['numpy'],
  npz: ['zip'],
  zip: ['zip'],
  keras: ['zip', 'hdf5'],
  mar: ['zip'],
  gguf: ['gguf'],
  h5: ['hdf5'],
  hdf5: ['hdf5'],
  pkl: ['pickle', 'gzip', 'zlib', 'compressed'],
  pickle: ['pickle', 'gzip', 'zlib', 'compressed'],
  p: ['pickle'],
  dill: ['pickle'],
  joblib: ['pickle', 'gzip', 'zlib', 'compressed'],
  pt: ['zip', 'pickle'],
  pth: ['zip', 'pickle'],
  ckpt: ['zip', 'pickle'],
};

const extensionOf = (name: string): string => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

function wanted(name: string): ContentType | undefined {
  const extension = extensionOf(name);
  return ['pkl', 'pickle', 'p', 'dill', 'joblib', 'pt', 'pth', 'ckpt'].includes(extension) ? 'pickle' : undefined;
}

function nameDisagrees(name: string, type: ContentType): readonly Reason[] {
  const extension = extensionOf(name);
  const types = Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
  if (types === undefined || types.includes(type)) return [];
  return [
    block(
      `The name says .${extension}, and the content is not that (${type}): a loader that trusts the name reads something else.`,
    ),
  ];
}

function scanTyped(type: ContentType, name: string, bytes: Buffer, allowed: AllowedGlobals, depth: number): Scanned {
  switch (type) {
    case 'empty':
      return { type, reasons: [review('It is empty.')] };
    case 'numpy':
      return { type, reasons: scanNumpyFile(bytes, allowed) };
    case 'zip':
      return scanZip(readZip(bytes), allowed, depth);
    case 'polyglot':
      return {
        type,
        reasons: [block('It ends as an archive and starts as something else: two loaders read two different files.')],
      };
    case 'safetensors': {
      const length = safetensorsHeader(bytes, bytes.length) as number;
      checkSafetensors(bytes.subarray(8, 8 + length), bytes.length - 8 - length);
      return { type, reasons: [] };
    }
    case 'gzip':
    case 'zlib':
      return scanCompressed(type, bytes, allowed);
    case 'compressed':
      return {
        type,
        reasons: [
          block(
            'It is compressed in a way that cannot be inspected: save it without compression, or with zlib or gzip.',
          ),
        ],
      };
    case 'json':
      parseStrictJson(bytes);
      return { type, reasons: [] };
    case 'onnx': {
      const { reasons, companions } = scanOnnx(bytes);
      return { type, reasons, companions };
    }
    case 'pickle':
      return scanWholePickle(bytes, allowed);
    case 'gguf':
    case 'hdf5':
      return {
        type,
        reasons: [review(`Files of type ${type} are not inspected.`)],
      };
    case 'other':
      return scanOther(name, bytes, allowed);
  }
}

/** A pickle, or what joblib writes; the same bytes must be harmless to both loaders. */
function scanWholePickle(bytes: Buffer, allowed: AllowedGlobals): Scanned {
  const joblib = scanPickle(bytes, 0, { allowed, persistentIds: 'refused', joblib: true });
  const type = joblib.arrays ? 'joblib' : 'pickle';
  const reasons = [...joblib.reasons];
  if (!joblib.malformed && joblib.end !== bytes.length)
    reasons.push(
      block(`After its end stand ${bytes.length - joblib.end} more bytes: loaders disagree on what they are.`),
    );
  if (joblib.arrays && reasons.length === 0) {
    const plain = scanPickle(bytes, 0, { allowed, persistentIds: 'refused', joblib: false });
    if (plain.forbidden)
      reasons.push(block('Loaded as a plain pickle instead of by joblib, it runs what no scan profile lists.'));
  }
  return { type, reasons };
}

function scanCompressed(type: 'gzip' | 'zlib', bytes: Buffer, allowed: AllowedGlobals): Scanned {
  let inner: Buffer;
  try {
    inner = (type === 'gzip' ? gunzipSync : inflateSync)(bytes, { maxOutputLength: mostInflated });
  } catch {
    throw new Malformed('it cannot be inflated within 1 GiB');
  }
  const scanned = scanWholePickle(inner, allowed);
  return { type: `${scanned.type} (${type})`, reasons: scanned.reasons };
}

/** Without a mark at its start a pickle of protocol 0 or 1 is told only by running it. */
function scanOther(name: string, bytes: Buffer, allowed: AllowedGlobals): Scanned {
  const { reasons, forbidden, malformed, called, end } = scanPickle(bytes, 0, {
    allowed,
    persistentIds: 'refused',
    joblib: true,
  });
  if (forbidden && (called || !malformed)) return { type: 'pickle', reasons };
  if (!malformed && end === bytes.length && bytes.length > 1) return { type: 'pickle', reasons };
  const extension = extensionOf(name);
  const said = extension === '' ? '' : ` (.${extension})`;
  return {
    type: 'other',
    reasons: [review(`Its content is of no type that is inspected${said}.`)],
  };
}

function scanZip(members: readonly ZipMember[], allowed: AllowedGlobals, depth: number): Scanned {
  if (depth >= deepestArchive) throw new Malformed('archives are nested too deep');
  const data = members.find(({ name }) => /^(?:[^/]+\/)?data\.pkl$/.test(name));
  const files = members.filter(({ name, bytes }) => !name.endsWith('/') || bytes.length > 0);
  if (data) return scanTorch(files, data.name.slice(0, -'data.pkl'.length), allowed, depth);
  const reasons = files.flatMap((member) => scanMember(member, allowed, depth));
  const config = files.find(({ name }) => name === 'config.json');
  if (config && files.some(({ name }) => name === 'metadata.json')) {
    reasons.push(...scanKerasConfig(parseStrictJson(config.bytes)));
    return { type: 'keras', reasons };
  }
  if (files.length === 0) return { type: 'zip', reasons: [review('The archive is empty.')] };
  return { type: files.every(({ name }) => name.endsWith('.npy')) ? 'npz' : 'zip', reasons };
}

const scanMember = ({ name, bytes }: ZipMember, allowed: AllowedGlobals, depth: number): Reason[] =>
  inMember(name, scanContent(name, bytes, allowed, depth + 1).reasons);

const inMember = (name: string, reasons: readonly Reason[]): Reason[] =>
  reasons.map(({ verdict, text }) => ({ verdict, text: `In its member ${quoted(name)}: ${text}` }));

/** An archive of `torch.save`: one pickle, with the storages of its tensors as raw members. */
function scanTorch(files: readonly ZipMember[], root: string, allowed: AllowedGlobals, depth: number): Scanned {
  const script = files.some(({ name }) => name.startsWith(`${root}code/`) || name === `${root}constants.pkl`);
  if (script) return scanTorchScript(files, root, allowed, depth);
  const reasons = files.flatMap((member) => {
    const { name, bytes } = member;
    const inner = name.startsWith(root) ? name.slice(root.length) : `/${name}`;
    if (inner === 'data.pkl') {
      const { reasons, malformed, end } = scanPickle(bytes, 0, { allowed, persistentIds: 'storage', joblib: false });
      const rest = !malformed && end !== bytes.length ? [block('Something stands after the end of the pickle.')] : [];
      return inMember(name, [...reasons, ...rest]);
    }
    if (/^data\/\d+$/.test(inner)) return inMember(name, storageReasons(bytes, allowed));
    if (/^(version|byteorder|\.format_version|\.storage_alignment|\.data\/serialization_id)$/.test(inner))
      return /^[\w.\n\r-]{0,100}$/.test(bytes.subarray(0, 200).toString('latin1'))
        ? []
        : inMember(name, [review('It holds more than the number or word that it is for.')]);
    return scanMember(member, allowed, depth);
  });
  return { type: 'torch', reasons };
}

/** No loader reads the bytes of a tensor as a pickle, but bytes that are one deserve a look. */
function storageReasons(bytes: Buffer, allowed: AllowedGlobals): readonly Reason[] {
  if (bytes[0] !== 0x80) return [];
  const { forbidden, called, malformed } = scanPickle(bytes, 0, { allowed, persistentIds: 'refused', joblib: false });
  return forbidden && (called || !malformed) ? [review('The bytes of this tensor are a pickle.')] : [];
}

function scanTorchScript(files: readonly ZipMember[], root: string, allowed: AllowedGlobals, depth: number): Scanned {
  const said = review('It is TorchScript, whose code is not inspected: save the state_dict, or have it reviewed.');
  // its own loader resolves names only in the archive; what Python would load must still be harmless
  const reasons = files
    .filter(
      ({ name }) =>
        !name.startsWith(root) ||
        !/^(code\/|data\/|constants\/|data\.pkl$|constants\.pkl$|version$|byteorder$|\.)/.test(name.slice(root.length)),
    )
    .flatMap((member) => scanMember(member, allowed, depth));
  const pickles = files
    .filter(({ name }) => name === `${root}data.pkl` || name === `${root}constants.pkl`)
    .flatMap(({ name, bytes }) => {
      const scanned = scanPickle(bytes, 0, {
        allowed: withTorchScriptNames(allowed),
        persistentIds: 'storage',
        joblib: false,
      });
      return inMember(name, scanned.reasons);
    });
  return { type: 'torchscript', reasons: [said, ...reasons, ...pickles] };
}

const withTorchScriptNames = (allowed: AllowedGlobals): AllowedGlobals => ({
  ...allowed,
  find: (module, name) =>
    /^__torch__(\.|$)/.test(module) ? { module, name, use: 'call' } : allowed.find(module, name),
});
