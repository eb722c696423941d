import type { Json } from '../json.ts';
import type { LogicalType, Metric } from './vocabulary.ts';

/** The operators of a rule; a valid rule has at most one of them. Ranges are inclusive. */
export interface Requirement {
  readonly mustBe?: Json;
  readonly mustNotBe?: Json;
  readonly mustBeGreaterThan?: number;
  readonly mustBeGreaterOrEqualTo?: number;
  readonly mustBeLessThan?: number;
  readonly mustBeLessOrEqualTo?: number;
  readonly mustBeBetween?: readonly [number, number];
  readonly mustNotBeBetween?: readonly [number, number];
}

interface RuleCommon {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly dimension?: string;
  /** Free text in the standard. */
  readonly severity?: string;
  readonly businessImpact?: string;
  readonly unit?: string;
  readonly tags?: readonly string[];
  readonly customProperties?: readonly CustomProperty[];
}

/** `type` is `library` where it is left out; on a rule of another type a metric counts as well. */
export interface LibraryRule extends RuleCommon, Requirement {
  readonly type?: 'library';
  readonly metric: Metric;
  /** The name that rules had before `metric`; only allowed beside it. */
  readonly rule?: string;
  readonly arguments?: { readonly [name: string]: Json };
}

export interface SqlRule extends RuleCommon, Requirement {
  readonly type: 'sql';
  readonly query: string;
}

export interface TextRule extends RuleCommon {
  readonly type: 'text';
}

export interface CustomRule extends RuleCommon {
  readonly type: 'custom';
  readonly engine: string;
  readonly implementation: string | { readonly [name: string]: Json };
}

export type QualityRule = LibraryRule | SqlRule | TextRule | CustomRule;

export interface CustomProperty {
  readonly property: string;
  readonly value: Json;
}

/** `table.column` or `schema/<id>/properties/<id>`, optionally after `<file>.yaml#`. */
export type Reference = string;

export interface Relationship {
  readonly type?: 'foreignKey';
  /** Absent on a property: the property itself. */
  readonly from?: Reference | readonly Reference[];
  readonly to: Reference | readonly Reference[];
}

/** What the options of all logical types have in common as one shape; the schema says which belong to which type. */
export interface LogicalTypeOptions {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  /** Numbers for numeric types, text in `format` for dates and times. */
  readonly minimum?: number | string;
  readonly maximum?: number | string;
  readonly exclusiveMinimum?: number | string;
  readonly exclusiveMaximum?: number | string;
  readonly multipleOf?: number;
  readonly timezone?: boolean;
  readonly defaultTimezone?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
}

/** A column, a field of an object, or (without a name) the item of a list. */
export interface Field {
  readonly id?: string;
  readonly name?: string;
  readonly physicalName?: string;
  readonly physicalType?: string;
  readonly description?: string;
  readonly logicalType?: LogicalType;
  readonly logicalTypeOptions?: LogicalTypeOptions;
  readonly primaryKey?: boolean;
  readonly primaryKeyPosition?: number;
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly partitioned?: boolean;
  readonly partitionKeyPosition?: number;
  /** Free text; `public` is what allows values to be shown. */
  readonly classification?: string;
  readonly criticalDataElement?: boolean;
  readonly examples?: readonly Json[];
  readonly tags?: readonly string[];
  readonly customProperties?: readonly CustomProperty[];
  readonly relationships?: readonly Relationship[];
  readonly quality?: readonly QualityRule[];
  readonly properties?: readonly Property[];
  readonly items?: Field;
}

export interface Property extends Field {
  readonly name: string;
}

/** A table, view, topic or file: an entry of `schema`. */
export interface SchemaObject {
  readonly id?: string;
  readonly name: string;
  readonly physicalName?: string;
  readonly physicalType?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly customProperties?: readonly CustomProperty[];
  readonly properties?: readonly Property[];
  readonly relationships?: readonly Relationship[];
  readonly quality?: readonly QualityRule[];
}

/** Keys beyond these depend on the type: `path` and `format` of a local file, `host`, `port`, `catalog`, `schema` of Trino … */
export interface Server {
  readonly server: string;
  readonly type: string;
  readonly id?: string;
  readonly environment?: string;
  readonly path?: string;
  readonly location?: string;
  readonly format?: string;
  readonly delimiter?: string;
  readonly host?: string;
  readonly port?: number;
  readonly database?: string;
  readonly catalog?: string;
  readonly schema?: string;
  readonly endpointUrl?: string;
  readonly customProperties?: readonly CustomProperty[];
}

export interface SlaProperty {
  readonly id?: string;
  readonly property: string;
  readonly value: string | number | boolean | null;
  readonly valueExt?: string | number | boolean | null;
  readonly unit?: string;
  /** `table.column`, several separated by commas. */
  readonly element?: string;
}

/** What we use of a data contract of ODCS 3.1.0; other keys of the standard are there but not typed. */
export interface Contract {
  readonly apiVersion: string;
  readonly kind: 'DataContract';
  readonly id: string;
  readonly version: string;
  readonly status: string;
  readonly name?: string;
  readonly domain?: string;
  readonly tags?: readonly string[];
  readonly servers?: readonly Server[];
  readonly schema?: readonly SchemaObject[];
  /** Default for `element` of an SLA property; deprecated by the standard. */
  readonly slaDefaultElement?: string;
  readonly slaProperties?: readonly SlaProperty[];
  readonly customProperties?: readonly CustomProperty[];
}

export function isSqlRule(rule: QualityRule): rule is SqlRule {
  return rule.type === 'sql';
}

export function isCustomRule(rule: QualityRule): rule is CustomRule {
  return rule.type === 'custom';
}

export function isTextRule(rule: QualityRule): rule is TextRule {
  return rule.type === 'text';
}

/** A rule with a metric; a rule of type `sql` that has one as well is an SQL rule. */
export function isLibraryRule(rule: QualityRule): rule is LibraryRule {
  return (rule.type === undefined || rule.type === 'library') && 'metric' in rule;
}
