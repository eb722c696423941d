import type { GateFace } from '../../gates/gate.ts';

/**
 * No face may show a setting or an output without saying what it is.
 * @throws Error that names every one without a description
 */
export function requireDescriptions(face: Pick<GateFace, 'name' | 'settings' | 'outputs'>): void {
  const missing = [
    ...Object.entries(face.settings)
      .filter(([, { description }]) => description.trim() === '')
      .map(([name]) => `setting "${name}"`),
    ...Object.entries(face.outputs)
      .filter(([, description]) => description.trim() === '')
      .map(([name]) => `output "${name}"`),
  ];
  if (missing.length > 0)
    throw new Error(`${face.name}: no description of the ${missing.join(', the ')}: write one in its settings table.`);
}
