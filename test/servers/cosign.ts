import type { Available } from './available.ts';
import { goTool, type Program } from './go-tool.ts';

/** Judges signatures from outside. */
export const availableCosign = (): Promise<Available<Program>> =>
  goTool('cosign', 'github.com/sigstore/cosign/v3/cmd/cosign', 'v3.1.3');
