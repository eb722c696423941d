/**
 * The environment of the training. It gets what any step gets, but not what belongs to this tool: its inputs, which may hold
 * tokens, and the files by which a step sets outputs, variables and summaries, which are the gate's to write.
 */
export function childEnvironment(env: NodeJS.ProcessEnv, mark: readonly [string, string]): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !withheld.test(name))),
    [mark[0]]: mark[1],
  };
}

const withheld =
  /^(INPUT_.*|PLUGIN_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)|ACTIONS_(RUNTIME|RESULTS|CACHE|ID_TOKEN_REQUEST)_.*|DRONE_OUTPUT|DRONE_CARD_PATH|HARNESS_.*(OUTPUT|METRICS|ERROR).*)$/;

/** Values of the environment that look like secrets by their names, to be masked in what the training prints. */
export function secretsOf(env: NodeJS.ProcessEnv): string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && value.length >= 8 && secretName.test(name) && !harmless.test(value) ? [value] : [],
  );
}

const secretName = /(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|API_?KEY|ACCESS_KEY|PRIVATE_KEY)(_|$)/i;
/** Switches, numbers, paths and addresses without a password: masking them would only hide the log. */
const harmless = /^(true|false|\d+|\.{0,2}\/[\w./-]*|https?:\/\/[^@\s]*)$/i;
