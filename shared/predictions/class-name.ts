/** A class as frames name it: `1.0` is `1`, `True` is `true`; `007` stays. */
export function className(text: string): string {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase();
  return /^(-?(?:0|[1-9][0-9]*))\.0+$/.exec(text)?.[1] ?? text;
}
