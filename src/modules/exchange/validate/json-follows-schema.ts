import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { JsonSchema } from '../schemas/json-parts.ts';

/**
 * What breaks a schema: where in the file, and the validator's own words. `taken`: a field that an
 * open schema does not name, and takes all the same.
 */
export type Breach = { where: string; why: string; taken?: true };

// That our own schemas are schemas is a test's to see, not every start's.
const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  validateFormats: true,
  validateSchema: false,
});
formats.default(ajv, ['date', 'date-time', 'uri']);

const compiled = new WeakMap<JsonSchema, ValidateFunction>();

/** How a value breaks a JSON schema; empty where it does not. Each schema is compiled once. */
export function breachesOfJson(schema: JsonSchema, value: unknown): Breach[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(breachOf);
}

/** An error of the validator as it is told. */
export function breachOf({ instancePath, keyword, params, message }: ErrorObject): Breach {
  const field = params.additionalProperty ?? params.unevaluatedProperty;
  return {
    where: instancePath || '/',
    why: `${message ?? keyword}${field === undefined ? '' : ` (${String(field)})`}`,
    ...(keyword === 'unevaluatedProperties' ? { taken: true } : {}),
  };
}
