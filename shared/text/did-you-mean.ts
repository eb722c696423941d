import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a mistyped word most likely meant, or undefined when none is near.
 *
 * Upper and lower case, `-`, `_` and blanks are not counted as differences; beyond these at most one edit in three characters
 * (at least one, so that `mim` finds `min`) is accepted. Of equally near candidates the first one wins. Failing that, the only
 * candidate that begins with the word (of at least three characters) is meant: `int` finds `integer`.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const plainWord = plain(word);
  const allowed = Math.max(1, Math.floor(plainWord.length / 3));
  let best: string | undefined;
  let bestDistance = allowed + 1;
  for (const candidate of candidates) {
    const plainCandidate = plain(candidate);
    if (candidate === word || Math.abs(plainCandidate.length - plainWord.length) >= bestDistance) continue;
    const edits = distance(plainWord, plainCandidate);
    if (edits < bestDistance && edits < plainCandidate.length) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best ?? onlyCandidateThatBeginsWith(plainWord, candidates);
}

function onlyCandidateThatBeginsWith(plainWord: string, candidates: Iterable<string>): string | undefined {
  if (plainWord.length < 3) return undefined;
  const beginning = [...candidates].filter((candidate) => {
    const other = plain(candidate);
    return other.length > plainWord.length && other.startsWith(plainWord);
  });
  return beginning.length === 1 ? beginning[0] : undefined;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}
