/** `45 seconds`, `12 minutes`, `3.5 hours`, `2 days`. */
export function durationWords(value: number): string {
  const [size, noun] =
    value < 120 ? [1, 'second'] : value < 7200 ? [60, 'minute'] : value < 172_800 ? [3600, 'hour'] : [86_400, 'day'];
  const shown = Math.round((10 * value) / (size as number)) / 10;
  const whole = shown >= 10 ? Math.round(shown) : shown;
  return `${whole} ${noun}${whole === 1 ? '' : 's'}`;
}
