/** The configuration of an image, as far as it is read here; what else it says is kept. */
export interface ImageConfig {
  readonly architecture?: string;
  readonly os?: string;
  readonly config?: { readonly Labels?: Readonly<Record<string, string>> | null; readonly User?: string } | null;
  readonly rootfs?: { readonly type?: string; readonly diff_ids?: readonly string[] };
  readonly history?: readonly unknown[] | null;
}

/** Undefined where the bytes are no configuration: images of others are not to be believed. Pure. */
export function readConfig(bytes: Uint8Array): ImageConfig | undefined {
  const value = parsed(bytes);
  if (!isRecord(value) || !optional(value.architecture, isText) || !optional(value.os, isText)) return undefined;
  const { config, rootfs, history } = value;
  const good =
    optional(config ?? undefined, isRecord) &&
    optional(rootfs, isRecord) &&
    optional(history ?? undefined, Array.isArray) &&
    (!isRecord(config) || (optional(config.Labels ?? undefined, isTexts) && optional(config.User, isText))) &&
    (!isRecord(rootfs) || optional(rootfs.diff_ids, (ids) => Array.isArray(ids) && ids.every(isText)));
  return good ? (value as ImageConfig) : undefined;
}

const optional = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): boolean => isRecord(value) && Object.values(value).every(isText);

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
