import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { JsonSchema } from '../schemas/json-parts.ts';

/** What breaks a schema: where in the file, and the validator's own words. */
export type Breach = { where: string; why: string };

const ajv = new Ajv2020({ allErrors: true, strict: true, validateFormats: true });
formats.default(ajv, ['date', 'date-time', 'uri']);

const compiled = new WeakMap<JsonSchema, ValidateFunction>();

/** How a value breaks a JSON schema; empty where it does not. Each schema is compiled once. */
export function breachesOfJson(schema: JsonSchema, value: unknown): Breach[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(breachOf);
}

function breachOf({ instancePath, keyword, params, message }: ErrorObject): Breach {
  const named = keyword === 'additionalProperties' ? ` (${String(params.additionalProperty)})` : '';
  return { where: instancePath || '/', why: `${message ?? keyword}${named}` };
}
