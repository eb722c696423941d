export type Libc = 'glibc' | 'musl' | 'none';

export type Machine = { readonly platform: string; readonly arch: string; readonly libc: Libc };

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  const { platform, arch } = process;
  return { platform, arch, libc: platform === 'linux' ? linuxLibc() : 'none' };
}

/** `linux-x64` and the like: Node's own names, which the binding packages use too. */
export const platformKey = (machine: Machine): string => `${machine.platform}-${machine.arch}`;

/**
 * Why the engine cannot run here and what to do about it; undefined where it can.
 * @param pinned the platforms for which an archive is pinned
 */
export function platformRefusal(machine: Machine, pinned: readonly string[]): string | undefined {
  const key = platformKey(machine);
  if (machine.libc === 'musl') {
    return `DuckDB is not run on musl systems such as Alpine (this is ${key} with musl); use an image with glibc, for instance Debian, Ubuntu or a node:24-bookworm-slim image`;
  }
  if (!pinned.includes(key)) {
    return `no DuckDB archive is pinned for ${key} (pinned: ${pinned.join(', ')}); run on one of these, or install @duckdb/node-api beside the tool`;
  }
  return undefined;
}

// Node's own report says which C library it runs on. The list of network interfaces, which takes seconds on some
// machines, is left out of it.
function linuxLibc(): Libc {
  const report = process.report as (typeof process.report & { excludeNetwork?: boolean }) | undefined;
  if (report === undefined) return 'musl';
  const before = report.excludeNetwork ?? false;
  report.excludeNetwork = true;
  const { header } = report.getReport() as { header?: { glibcVersionRuntime?: string } };
  report.excludeNetwork = before;
  return header?.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
}
