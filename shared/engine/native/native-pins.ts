/** One published package: its archive must have exactly this digest. */
export type PackagePin = {
  readonly name: string;
  readonly version: string;
  /** Subresource-integrity form, `sha512-<base64>`, of the published .tgz. */
  readonly integrity: string;
};

/** The packages that together are the engine: what every platform needs, and one package for each platform. */
export type NativePins = {
  readonly version: string;
  /** The first is the one that is loaded. */
  readonly common: readonly PackagePin[];
  /** By `<process.platform>-<process.arch>`. */
  readonly platforms: Readonly<Record<string, PackagePin>>;
};

export type PinnedPackages = readonly [PackagePin, ...PackagePin[]];

/** The packages for one platform; undefined where the platform is not pinned. */
export function packagesFor(pins: NativePins, platform: string): PinnedPackages | undefined {
  const [entry, ...rest] = pins.common;
  const native = Object.hasOwn(pins.platforms, platform) ? pins.platforms[platform] : undefined;
  if (entry === undefined || native === undefined) return undefined;
  return [entry, ...rest, native];
}
