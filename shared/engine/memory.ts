import { totalmem } from 'node:os';

/** Half of what the process may use, in bytes: a container's limit counts, where there is one. */
export function defaultMemoryLimit(): number {
  const constrained = process.constrainedMemory();
  const total = totalmem();
  return Math.floor((constrained > 0 && constrained < total ? constrained : total) / 2);
}
