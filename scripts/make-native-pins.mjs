// node scripts/make-native-pins.mjs
// Writes shared/engine/native/pins.ts from the integrity values in package-lock.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './build/paths.mjs';
import { pinsSource } from './install/native-pins.mjs';

const lock = JSON.parse(readFileSync(join(repositoryRoot, 'package-lock.json'), 'utf8'));
const { source, missing } = pinsSource(lock);
writeFileSync(join(repositoryRoot, 'shared', 'engine', 'native', 'pins.ts'), source);
for (const platform of missing) console.log(`not pinned, because package-lock.json does not have it: ${platform}`);
