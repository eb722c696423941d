import type { Check } from '../../verdict/check.ts';
import { bothClasses } from './checks/both-classes.ts';
import { comparableGroups } from './checks/comparable-groups.ts';
import { compared } from './checks/compared.ts';
import { knownGroups } from './checks/known-groups.ts';
import { readable } from './checks/readable.ts';
import { requiredGroups } from './checks/required-groups.ts';
import { compareGroups, type Judging } from './compare-groups.ts';
import type { Evidence } from './evidence.ts';

/** Counts by group against the rules: one check per rule and group, and those without which no comparison means anything. Pure. */
export function decide(evidence: Evidence, settings: Judging): Check[] {
  const { attributes, comparisons, family } = compareGroups(evidence, settings);
  return [
    readable(evidence),
    ...bothClasses(evidence, settings),
    ...attributes.flatMap((attribute) => [knownGroups(attribute, settings), comparableGroups(attribute, settings)]),
    ...requiredGroups(evidence, settings),
    ...comparisons.map((comparison) => compared(comparison, family, settings)),
  ];
}
