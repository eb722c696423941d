/** What the Annotations tab shows after a step: one entry a context, HTML gone, cut by bytes. */
export interface Shown {
  readonly context: string;
  readonly style: string;
  readonly priority: number;
  readonly summary: string;
}

const longest = 64 * 1024;
const most = 50;

/** @throws Error where Harness would take nothing */
export function foldAnnotations(file: string): readonly Shown[] {
  const envelope = JSON.parse(file) as {
    readonly accountId?: string;
    readonly annotations: readonly {
      readonly contextId: string;
      readonly style: string;
      readonly summary: string;
      readonly priority: number;
      readonly mode: 'replace' | 'append' | 'delete';
    }[];
  };
  if (!envelope.accountId) throw new Error('accountId is required');
  const shown = new Map<string, Shown>();
  for (const { contextId, style, summary, priority, mode } of envelope.annotations) {
    const before = mode === 'append' ? (shown.get(contextId)?.summary ?? '') : '';
    if (mode === 'delete') shown.delete(contextId);
    else if (shown.has(contextId) || shown.size < most)
      shown.set(contextId, {
        context: contextId,
        style,
        priority,
        summary: Buffer.from(before + summary)
          .subarray(0, longest)
          .toString(),
      });
  }
  return [...shown.values()];
}
