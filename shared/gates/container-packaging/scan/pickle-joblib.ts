import { Malformed } from './finding.ts';
import { pickledNumpyType } from './numpy-type.ts';
import type { Machine } from './pickle-machine.ts';
import type { Value } from './pickle-values.ts';

const alignmentOfJoblib = 16;

/** The bytes of an array follow its wrapper: as raw items after a padding, or as a pickle where the items are objects. */
export function joblibArray(m: Machine, wrapper: Extract<Value, { kind: 'instance' }>): Value {
  const { reader } = m;
  if (wrapper.state?.kind !== 'dict') throw new Malformed('an array of joblib has no description');
  if (reader.inFrame()) throw new Malformed('an array of joblib lies in a frame');
  const { entries } = wrapper.state;
  const subclass = entries.get('subclass');
  if (subclass?.kind !== 'global' || !/^numpy(\.|$)/.test(subclass.global.module) || subclass.global.use !== 'value')
    throw new Malformed('an array of joblib is of a class that is not known');
  const shape = entries.get('shape');
  if (shape?.kind !== 'tuple') throw new Malformed('an array of joblib has no shape');
  const count = shape.items.reduce((product, length) => {
    if (length.kind !== 'integer' || length.value < 0) throw new Malformed('an array of joblib has no whole shape');
    return product * length.value;
  }, 1);
  const type = pickledNumpyType(entries.get('dtype'));
  const array: Value = { kind: 'instance', of: 'numpy:ndarray', made: [], nodes: 1 };
  if (type.hasObject) {
    const inner = m.scan(m.bytes, reader.position(), { ...m.options, joblib: false });
    for (const reason of inner.reasons) m.tell(reason);
    m.state.forbidden ||= inner.forbidden;
    m.state.called ||= inner.called;
    if (inner.malformed) throw new Malformed('the objects of an array cannot be followed');
    reader.take(inner.end - reader.position());
    return array;
  }
  const alignment = entries.get('numpy_array_alignment_bytes');
  if (alignment !== undefined && alignment.kind !== 'none') {
    const padding = reader.unsigned(1);
    // as a number of padding bytes it is no opcode: whoever reads the file as a plain pickle stops here
    if (alignment.kind !== 'integer' || alignment.value !== alignmentOfJoblib || padding > alignmentOfJoblib)
      throw new Malformed('the padding of an array of joblib is not the one that joblib writes');
    reader.take(padding);
  }
  reader.take(count * type.itemBytes);
  return array;
}
