import type { Available } from './available.ts';
import { goTool, type Program } from './go-tool.ts';

/** Judges images from outside: every digest, every size, every layer against its configuration. */
export const availableCrane = (): Promise<Available<Program>> =>
  goTool('crane', 'github.com/google/go-containerregistry/cmd/crane', 'v0.22.1');
