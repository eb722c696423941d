import { EvidenceError } from '../../errors.ts';
import type { Json } from '../../json.ts';
import { shortName } from '../../text/short-name.ts';
import { readYaml } from '../../yaml/read-yaml.ts';

/**
 * The numbers of a metrics file by their paths (`test.accuracy`). Programs write NaN and infinities, which JSON has not: they are
 * null, and whoever asks for them gets no number.
 * @throws EvidenceError when the file is no JSON, holds a key twice, or no numbers
 */
export function readMetricsFile(bytes: Buffer, name: string): Readonly<Record<string, number | null>> {
  // texts stay as they are: only bare words are replaced
  const text = bytes
    .toString('utf8')
    .replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (part) => (part.startsWith('"') ? part : 'null'));
  const { value, problems } = readYaml(text, name);
  const [problem] = problems;
  if (problem)
    throw new EvidenceError(`${shortName(name)}, line ${problem.line}: ${problem.message}: mend the metrics file.`);
  const numbers: Record<string, number | null> = Object.create(null);
  const collect = (at: Json | undefined, path: string): void => {
    if ((typeof at === 'number' || at === null) && path !== '') {
      if (Object.hasOwn(numbers, path))
        throw new EvidenceError(`${shortName(name)} holds ${shortName(path)} twice: write it once.`);
      numbers[path] = at;
    } else if (typeof at === 'object' && at !== null && !Array.isArray(at))
      for (const [key, inner] of Object.entries(at)) collect(inner, path === '' ? key : `${path}.${key}`);
  };
  collect(value, '');
  if (Object.keys(numbers).length === 0)
    throw new EvidenceError(`${shortName(name)} holds no numbers: write {"accuracy": 0.91} or the like.`);
  return numbers;
}
