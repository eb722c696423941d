import type { Rate } from '../../../verdict/check.ts';
import type { Requirement } from './rule.ts';

/** Whether the requirement holds; undefined where a percentage of nothing was asked for. */
export function holds(requirement: Requirement, observed: number | Rate): boolean | undefined {
  const value = measured(requirement, observed);
  if (value === undefined) return undefined;
  switch (requirement.must) {
    case 'be':
      return value === requirement.value;
    case 'not be':
      return value !== requirement.value;
    case 'be less than':
      return value < requirement.value;
    case 'be at most':
      return value <= requirement.value;
    case 'be greater than':
      return value > requirement.value;
    case 'be at least':
      return value >= requirement.value;
    case 'be between':
      return value >= requirement.value[0] && value <= requirement.value[1];
    case 'not be between':
      return value < requirement.value[0] || value > requirement.value[1];
  }
}

function measured({ unit }: Requirement, observed: number | Rate): number | undefined {
  const count = typeof observed === 'number' ? observed : observed.numerator;
  if (unit === 'rows') return count;
  if (typeof observed === 'number' || observed.denominator === 0) return undefined;
  return (100 * observed.numerator) / observed.denominator;
}

/** The requirement as a person reads it: `at most 5 percent of rows`, `none`. */
export function inWords(requirement: Requirement, noun: string): string {
  const unit = requirement.unit === 'percent' ? ` percent of ${noun}` : ` ${noun}`;
  switch (requirement.must) {
    case 'be':
      return requirement.value === 0 ? 'none' : `exactly ${requirement.value}${unit}`;
    case 'not be':
      return `not ${requirement.value}${unit}`;
    case 'be less than':
      return `fewer than ${requirement.value}${unit}`.replace(
        'fewer than',
        requirement.unit === 'percent' ? 'less than' : 'fewer than',
      );
    case 'be at most':
      return `at most ${requirement.value}${unit}`;
    case 'be greater than':
      return `more than ${requirement.value}${unit}`;
    case 'be at least':
      return `at least ${requirement.value}${unit}`;
    case 'be between':
      return `between ${requirement.value[0]} and ${requirement.value[1]}${unit}`;
    case 'not be between':
      return `not between ${requirement.value[0]} and ${requirement.value[1]}${unit}`;
  }
}
