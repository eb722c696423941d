import { inFileOrder, type Path, type Place, type Problem } from '../yaml/problem.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { checkContract } from './check-contract.ts';
import type { Contract } from './contract.ts';
import { validateContract } from './validate-contract.ts';

export interface ContractFile {
  /** Only where there is no problem. */
  readonly contract?: Contract;
  /** All of them, in the order of the file. */
  readonly problems: readonly Problem[];
  /** Place of the key or list item at a path of the contract, or of its nearest existing ancestor. */
  readonly locate: (path: Path) => Place;
}

/**
 * Reads a data contract (ODCS 3.1.0 and the versions that its schema accepts) from YAML or JSON; never throws.
 *
 * @param file the name used in problems, relative to the workspace
 */
export function readContract(input: string | Uint8Array, file: string): ContractFile {
  const document = readYaml(input, file);
  const problems = inFileOrder([...document.problems, ...validateContract(document), ...checkContract(document)]);
  const { locate } = document;
  return problems.length > 0
    ? { problems, locate }
    : { contract: document.value as unknown as Contract, problems, locate };
}
