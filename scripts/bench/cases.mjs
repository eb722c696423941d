import { checks } from './cases/checks/case.mjs';
import { cold } from './cases/cold/case.mjs';
import { growth } from './cases/growth/case.mjs';
import { trino } from './cases/trino/case.mjs';

/** The only list of cases. */
export const cases = [checks, growth, cold, trino];
