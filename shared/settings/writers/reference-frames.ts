/** The words around the generated tables of `docs/reference/`, for files that are not there yet. Written text is kept. */

const marker = (name: string): string => `<!-- generated:${name} -->\n<!-- /generated:${name} -->\n`;

export const gateFrame = (gate: { readonly name: string; readonly title: string }): string => `# ${gate.title}

What the gate does and how to start with it: [its action's page](../../actions/${gate.name}/README.md). Settings that
every gate has, and how settings are written on each face: [common settings](common-settings.md).

## Settings of this gate

${marker('settings')}
## Outputs

${marker('outputs')}
## Help of the command line

${marker('help')}`;

export const commonFrame = `# Settings and outputs that every gate has

${marker('settings')}
## Outputs

${marker('outputs')}`;

export const exitCodesFrame = `# Exit codes

${marker('exit-codes')}`;
