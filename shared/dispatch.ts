/** What the stubs in `dist/` can start. */
export const entries = ['cli'] as const;

/** The one door of the bundle: each face is a chunk that is loaded when it runs. */
export async function main(entry: string): Promise<void> {
  switch (entry) {
    case 'cli':
      return (await import('./cli.ts')).main();
    default:
      throw new Error(`there is no entry ${entry}`);
  }
}
