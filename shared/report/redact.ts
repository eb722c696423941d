/**
 * Shorter ones protect nothing that could not be guessed, and taking them out would wreck every text: "a" stands in
 * "passed". A line of a secret in JSON is often a bracket.
 */
const shortest = 4;

/** What must not be shown of a secret: the whole, each of its lines, and how they look in JSON and in an address. */
export function partsOfSecret(secret: string): readonly string[] {
  const parts = [secret, secret.trim(), ...secret.split(/[\r\n\u2028\u2029]+/).map((line) => line.trim())];
  return [...new Set(parts)].filter((part) => part.length >= shortest);
}

const formsOf = (part: string): readonly string[] => [
  ...new Set([part, JSON.stringify(part).slice(1, -1), encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'))]),
];

/** Takes the parts of secrets out of texts; where two overlap, both are gone as a whole. */
export function redactor(parts: readonly string[]): (text: string) => string {
  const forms = [...new Set(parts.flatMap(formsOf))];
  return (text) => {
    const found = forms.flatMap((form) => placesOf(form, text)).sort(([a], [b]) => a - b);
    let result = '';
    let done = 0;
    for (const [from, to] of found) {
      if (from >= done) result += `${text.slice(done, from)}***`;
      done = Math.max(done, to);
    }
    return result + text.slice(done);
  };
}

type Range = readonly [from: number, to: number];

function placesOf(form: string, text: string): readonly Range[] {
  const places: Range[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) places.push([at, at + form.length]);
  return places;
}

/** Values of these keys are ours, not foreign: a secret that reads like one of them must not change it. */
const ours = new Set([
  'kind',
  'weight',
  'align',
  'verdict',
  'outcome',
  'severity',
  'cause',
  'onInconclusive',
  'sha256',
]);
/** Every foreign text in a value, redacted. */
export function redactValue<T>(value: T, redact: (text: string) => string): T {
  if (typeof value === 'string') return redact(value) as T;
  if (Array.isArray(value)) return value.map((each) => redactValue(each, redact)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, ours.has(key) ? each : redactValue(each, redact)]),
  ) as T;
}

export interface SecretKeeper {
  /** Returns the parts that were added. */
  readonly add: (secret: string) => readonly string[];
  readonly redacted: (text: string) => string;
}

/** Remembers secrets, and takes them out of every text that it is shown from then on. */
export function secretKeeper(): SecretKeeper {
  const parts = new Set<string>();
  let redact = redactor([]);
  return {
    add: (secret) => {
      const added = partsOfSecret(secret);
      for (const part of added) parts.add(part);
      redact = redactor([...parts]);
      return added;
    },
    redacted: (text) => redact(text),
  };
}
