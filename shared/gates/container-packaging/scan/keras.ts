import { block, quoted, type Reason, review } from './finding.ts';

const trusted = /^(keras|tf_keras|builtins)(\.|$)/;

/** A model's configuration in a `.keras` archive: names of classes with the modules they are imported from. */
export function scanKerasConfig(config: unknown): readonly Reason[] {
  const reasons = new Map<string, Reason>();
  const tell = (reason: Reason): void => void reasons.set(reason.text, reason);
  const stack: unknown[] = [config];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value !== 'object' || value === null) continue;
    stack.push(...Object.values(value));
    if (Array.isArray(value)) continue;
    const { class_name: name, module, registered_name: registered } = value as Readonly<Record<string, unknown>>;
    if (name === undefined) continue;
    const said = `Its configuration names ${quoted(String(name))}`;
    if (['Lambda', '__lambda__', 'function'].includes(String(name)) || String(registered).endsWith('>Lambda'))
      tell(block(`${said}, which is code.`));
    else if (typeof registered === 'string' && !trusted.test(String(module)))
      tell(review(`${said}, registered as ${quoted(registered)}: it needs code of your own.`));
    else if (typeof module === 'string' && !trusted.test(module))
      tell(block(`${said} of ${quoted(module)}, which is no part of Keras.`));
  }
  return [...reasons.values()];
}
