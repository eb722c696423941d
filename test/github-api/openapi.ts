import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Recorded } from './record.ts';

/**
 * Compares what was recorded with GitHub's published OpenAPI description. It is in the npm package @octokit/openapi, which
 * is too large to depend on: MLOPS_GATES_OPENAPI names the folder of the unpacked package.
 */
const folder = process.env.MLOPS_GATES_OPENAPI ?? '';
const file = join(folder, 'generated', 'api.github.com.json');

export const openApiIsThere: boolean = folder !== '' && existsSync(file);

type Schema = { readonly [key: string]: unknown };

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly $ref?: string;
  readonly content?: { readonly 'application/json'?: { readonly schema: Schema } };
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export type Check = (request: Recorded) => readonly string[];

/** All that a recorded request and its answer have that the description does not allow. GraphQL is not described there. */
export function openApiCheck(): Check {
  const description = JSON.parse(readFileSync(file, 'utf8')) as Description;
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, coerceTypes: false });
  addFormats.default(ajv);
  ajv.addSchema(
    { $id: 'components', components: { schemas: jsonSchemaOf(description.components.schemas as Schema) } },
    'components',
  );
  const compiled = new Map<string, ValidateFunction>();
  const faults = (name: string, schema: Schema, value: unknown): readonly string[] => {
    const validate = compiled.get(name) ?? ajv.compile(jsonSchemaOf(schema));
    compiled.set(name, validate);
    return validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${name}: ${instancePath || '/'} ${message}`);
  };
  const resolved = <T extends { readonly $ref?: string }>(value: T): T => {
    if (value.$ref === undefined) return value;
    const [, , kind = '', name = ''] = value.$ref.split('/');
    return description.components[kind]?.[name] as T;
  };

  return (request) => {
    const [method = '', path = ''] = request.route?.split(' ') ?? [];
    if (path.startsWith('/graphql') || path.startsWith('/twirp/') || path === '/artifacts/{file}') return [];
    const operation = description.paths[path]?.[method.toLowerCase()];
    if (!operation) return [`${request.method} ${request.path}: no such operation is described`];
    const name = request.route ?? '';
    const parameters = (operation.parameters ?? []).map(resolved).filter((parameter) => parameter.in === 'query');
    const query = new URLSearchParams(request.query);
    const inQuery = [...query].flatMap(([key, value]) => {
      const parameter = parameters.find((each) => each.name === key);
      if (!parameter) return [`${name}: the parameter ${key} is not described`];
      const isNumber = parameter.schema.type === 'integer';
      return faults(`${name} ?${key}`, parameter.schema, isNumber ? Number(value) : value);
    });
    const bodySchema = operation.requestBody && resolved(operation.requestBody).content?.['application/json']?.schema;
    const inBody = bodySchema && request.body !== undefined ? faults(`${name} body`, bodySchema, request.body) : [];
    return [...inQuery, ...inBody, ...(request.troubled ? [] : inAnswer(request, operation))];
  };

  function inAnswer({ route, status, answer }: Recorded, operation: Operation): readonly string[] {
    // every operation answers these; the description names them here and there only
    const usual = status === 401 || status === 403 || status === 404;
    const response = operation.responses[status];
    if (!response) return usual ? [] : [`${route}: the status ${status} is not described`];
    const schema = resolved(response).content?.['application/json']?.schema;
    return schema ? faults(`${route} ${status}`, schema, answer) : [];
  }
}

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type. */
function jsonSchemaOf(schema: Schema): Schema {
  const converted = Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !['nullable', 'example', 'examples', 'discriminator'].includes(key) || isNamed(schema[key]))
      .map(([key, value]) => [key, key === '$ref' ? `components${value}` : convertedValue(value)]),
  );
  return schema.nullable === true ? { anyOf: [{ type: 'null' }, converted] } : converted;
}

const convertedValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(convertedValue);
  return typeof value === 'object' && value !== null ? jsonSchemaOf(value as Schema) : value;
};

/** A property of the name "example" is a schema, an example is a value. */
const isNamed = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('type' in value || '$ref' in value || 'oneOf' in value);
