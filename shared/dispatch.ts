import { gates } from './gates/index.ts';

/** What the stubs in `dist/` can start: the terminal, Harness, and GitHub's actions, one for each gate. */
export const entries: readonly string[] = ['cli', 'harness', 'umbrella', 'comment', ...gates.map(({ name }) => name)];

/** The one door of the bundle: each face is a chunk that is loaded when it runs. */
export async function main(entry: string): Promise<void> {
  switch (entry) {
    case 'cli':
      return (await import('./cli.ts')).main();
    case 'harness':
      return (await import('../harness-steps/main.ts')).main();
    case 'comment':
      return (await import('../actions/comment/main.ts')).main();
    default:
      return (await import('../actions/main.ts')).main(entry);
  }
}
