/**
 * What is left of a name when case, hyphens and underscores are gone. Harness only puts the keys of `settings` into capitals:
 * `fail_on`, `fail-on` and `failOn` arrive as PLUGIN_FAIL_ON, PLUGIN_FAIL-ON and PLUGIN_FAILON.
 */
export const spelling = (name: string): string => name.replace(/[-_]/g, '').toLowerCase();
