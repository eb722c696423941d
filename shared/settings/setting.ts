import type { Json } from '../json.ts';

/** The one table from which a gate's types, parsing, command line, action.yml, Harness template, JSON Schema and docs come. */

export type SettingType =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'choice'
  | 'choices'
  | 'list'
  | 'bytes'
  | 'duration'
  | 'rules';

/** How the value of a setting of type `rules` is read: a list or a mapping, in the policy as such, elsewhere as YAML or JSON text. */
export interface RulesReader<T = unknown> {
  /** JSON Schema (draft-07) of what may be given, for the policy and for editors. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** Every problem is a sentence that names its place. The value is plain JSON and reads as itself when it is given again. */
  readonly read: (given: Json) => RulesRead<T>;
}

export type RulesRead<T> =
  | { readonly value: T; readonly problems?: undefined }
  | { readonly problems: readonly string[] };

export interface Setting {
  readonly type: SettingType;
  /** One or two sentences for a person; ends with a full stop. */
  readonly description: string;
  readonly required?: true;
  /** Masked on every sink. */
  readonly secret?: true;
  /** The setting that names where this secret is sent: a run that a change adds does not choose it. */
  readonly goesTo?: string;
  /** Says what is required or how it is judged: on a pull request it comes from the base ref's policy. */
  readonly decides?: true;
  /** Names a file that decides (a contract): read from the base ref on a pull request. */
  readonly file?: true;
  readonly default?: string | number | boolean | readonly string[];
  /** Allowed values of `choice` and `choices`. */
  readonly allowed?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of `rules`. */
  readonly rules?: RulesReader;
}

export type SettingsTable = Readonly<Record<string, Setting>>;

type Value<S extends Setting> = S['type'] extends 'integer' | 'number' | 'bytes' | 'duration'
  ? number
  : S['type'] extends 'boolean'
    ? boolean
    : S['type'] extends 'choice'
      ? Allowed<S>
      : S['type'] extends 'choices'
        ? readonly Allowed<S>[]
        : S['type'] extends 'list'
          ? readonly string[]
          : S['type'] extends 'rules'
            ? S extends { readonly rules: RulesReader<infer T> }
              ? T
              : unknown
            : string;

type Allowed<S extends Setting> = S extends { readonly allowed: readonly (infer A)[] } ? A : string;

type Optional<S extends Setting> = S extends { readonly required: true } | { readonly default: unknown }
  ? never
  : undefined;

/** The parsed settings of a table: what has no default and is not required may be undefined. */
export type Settings<T extends SettingsTable> = { readonly [K in keyof T]: Value<T[K]> | Optional<T[K]> };

/** A setting as a face hands it over, before parsing. */
export interface GivenSetting {
  readonly name: string;
  /** Text from a command line or an environment; any YAML value from the policy. */
  readonly value: unknown;
  /** Where it was given, for messages: `--data`, `mlops-gates.yml:7`. */
  readonly source: string;
}

export interface SettingProblem {
  readonly setting: string;
  readonly message: string;
}
