import { scikitLearnCalls, scikitLearnClasses } from './allowed-scikit-learn.ts';

export const scanProfiles = ['numpy', 'scikit-learn', 'xgboost', 'pandas', 'torch'] as const;
export type ScanProfile = (typeof scanProfiles)[number];

/**
 * How a listed name may be used: `value` is only held, `class` makes an object without arguments (its state follows),
 * `call` is called with values, the others have a rule of their own in `pickle-calls.ts`.
 */
export type Use = 'value' | 'class' | 'call' | 'encode' | 'reconstruct' | 'reconstructor' | 'bytes';

export interface AllowedGlobal {
  readonly module: string;
  readonly name: string;
  readonly use: Use;
}

export interface AllowedGlobals {
  /** An exact pair: no dotted name, no prefix. */
  readonly find: (module: string, name: string) => AllowedGlobal | undefined;
  /** The profile that would allow the pair. */
  readonly profileOf: (module: string, name: string) => ScanProfile | undefined;
}

type Names = Readonly<Record<string, string>>;
type Uses = Readonly<Partial<Record<Use, Names>>>;

const core: Uses = {
  value: { builtins: 'object int float bool str' },
  call: { builtins: 'complex slice range set frozenset list dict tuple', collections: 'defaultdict deque Counter' },
  class: { collections: 'OrderedDict' },
  bytes: { builtins: 'bytearray bytes' },
  encode: { _codecs: 'encode' },
  reconstructor: { copyreg: '_reconstructor' },
};

const scalars =
  'bool_ int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64 complex64 complex128 str_ bytes_ datetime64 timedelta64';
const arrays = (module: string): Uses => ({
  reconstruct: { [`${module}.multiarray`]: '_reconstruct' },
  call: { [`${module}.multiarray`]: 'scalar', [`${module}.numeric`]: '_frombuffer' },
});

const numpy: readonly Uses[] = [
  { value: { numpy: `ndarray ${scalars}` }, call: { numpy: 'dtype' } },
  arrays('numpy.core'),
  arrays('numpy._core'),
  { value: { 'numpy.ma.core': 'MaskedArray' }, call: { 'numpy.ma.core': '_mareconstruct' } },
  {
    call: {
      'numpy.random._pickle': '__randomstate_ctor __bit_generator_ctor __generator_ctor',
      'numpy.random.bit_generator': '__pyx_unpickle_SeedSequence',
    },
    value: {
      'numpy.random._mt19937': 'MT19937',
      'numpy.random._pcg64': 'PCG64',
      'numpy.random.bit_generator': 'SeedSequence',
    },
  },
  { class: { 'joblib.numpy_pickle': 'NumpyArrayWrapper' } },
  {
    class: {
      'scipy.sparse._csr': 'csr_matrix csr_array',
      'scipy.sparse._csc': 'csc_matrix csc_array',
      'scipy.sparse.csr': 'csr_matrix',
      'scipy.sparse.csc': 'csc_matrix',
    },
  },
];

const profiles: Readonly<Record<ScanProfile, readonly Uses[]>> = {
  numpy,
  'scikit-learn': [...numpy, { class: scikitLearnClasses, call: scikitLearnCalls }],
  xgboost: [
    ...numpy,
    {
      class: {
        'xgboost.core': 'Booster',
        'xgboost.sklearn': 'XGBModel XGBClassifier XGBRegressor XGBRanker XGBRFClassifier XGBRFRegressor',
      },
    },
  ],
  pandas: [
    ...numpy,
    {
      class: { 'pandas.core.frame': 'DataFrame', 'pandas.core.series': 'Series' },
      value: {
        'pandas.core.indexes.base': 'Index',
        'pandas.core.indexes.range': 'RangeIndex',
        'pandas.core.arrays.datetimes': 'DatetimeArray',
      },
      call: {
        'pandas.core.internals.managers': 'BlockManager SingleBlockManager',
        'pandas._libs.internals': '_unpickle_block',
        'pandas._libs.arrays': '__pyx_unpickle_NDArrayBacked',
        'pandas.core.indexes.base': '_new_Index',
      },
    },
  ],
  // not `torch.storage._load_from_bytes`: it unpickles its argument
  torch: [
    ...numpy,
    {
      value: {
        torch:
          'DoubleStorage FloatStorage HalfStorage LongStorage IntStorage ShortStorage CharStorage ByteStorage BoolStorage BFloat16Storage ComplexDoubleStorage ComplexFloatStorage float16 float32 float64 bfloat16 int8 int16 int32 int64 uint8 bool complex64 complex128',
        'torch.storage': 'UntypedStorage',
      },
      call: {
        torch: 'Size device',
        'torch._utils': '_rebuild_tensor _rebuild_tensor_v2 _rebuild_parameter',
      },
    },
  ],
};

/** @param additions pairs that the user trusts as classes, `module:name` */
export function allowedGlobals(
  enabled: readonly ScanProfile[],
  additions: readonly { readonly module: string; readonly name: string }[] = [],
): AllowedGlobals {
  const allowed = tableOf([core, ...enabled.flatMap((profile) => profiles[profile])]);
  for (const { module, name } of additions) allowed.set(keyOf(module, name), { module, name, use: 'class' });
  const byProfile = scanProfiles.map((profile) => ({ profile, table: tableOf(profiles[profile]) }));
  return {
    find: (module, name) => allowed.get(keyOf(module, name)),
    profileOf: (module, name) => byProfile.find(({ table }) => table.has(keyOf(module, name)))?.profile,
  };
}

/** Everything that any profile allows. */
export const everyAllowedGlobal = (): readonly AllowedGlobal[] => [
  ...tableOf([core, ...Object.values(profiles).flat()]).values(),
];

const keyOf = (module: string, name: string): string => `${module}\0${name}`;

function tableOf(uses: readonly Uses[]): Map<string, AllowedGlobal> {
  const table = new Map<string, AllowedGlobal>();
  for (const part of uses)
    for (const [use, modules] of Object.entries(part) as [Use, Names][])
      for (const [module, names] of Object.entries(modules))
        for (const name of names.split(' ')) table.set(keyOf(module, name), { module, name, use });
  return table;
}

/** Names that Python 3 reads differently in protocols 0 to 2; of the listed ones no other is renamed. */
const renamed: Readonly<Record<string, string>> = { __builtin__: 'builtins', copy_reg: 'copyreg' };

export const moduleOf = (module: string, protocol: number): string =>
  protocol < 3 && Object.hasOwn(renamed, module) ? (renamed[module] as string) : module;
