import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { DeviationCode } from '../rules/deviations.ts';
import { asJsonSchema, asRequestSchema } from './as-json-schema.ts';
import { type Breach, breachOf } from './json-follows-schema.ts';
import { mainSchemaOf, type SchemaFiles } from './published-schemas.ts';
import { type PlainValue, readYaml } from './yaml-of-openapi.ts';

/** What a publisher's JSON schemas say of values, by the name of the schema. */
export type PublishedJson = {
  breachesOf: (name: string, value: unknown) => Breach[];
  /** Faults of the published schemas that were mended before they could be used. */
  mended: readonly DeviationCode[];
};

const known = new WeakMap<SchemaFiles, PublishedJson>();

/**
 * The publisher's schemas of a format, ready to check by: JSON schemas by file name, or the
 * components of an API description by component name. What cannot be read is told as a breach of
 * every value, so that nobody believes in a check that was not done.
 */
export function publishedJson(files: SchemaFiles): PublishedJson {
  const found = known.get(files) ?? made(files);
  known.set(files, found);
  return found;
}

const root = 'schemas:///';

function made(files: SchemaFiles): PublishedJson {
  const description = files[mainSchemaOf.einnsyn];
  const mended = new Set<DeviationCode>();
  const ajv = new Ajv2020({ allErrors: true, strict: false, logger: false });
  formats.default(ajv, ['date', 'date-time', 'uri', 'email']);
  const uri = ajv.formats.uri;
  if (uri) ajv.addFormat('url', uri);
  const unread = new Map<string, string>();
  const names = Object.keys(files).filter((name) => name.endsWith('.json'));
  for (const name of names) {
    try {
      const usable = asJsonSchema(readJson(files[name] ?? '', mended), names);
      for (const code of usable.mended) mended.add(code);
      ajv.addSchema({ ...usable.schema, $id: root + name });
    } catch (error) {
      unread.set(name, reasonOf(error));
    }
  }
  const api = lazily(() => readYaml(description ?? ''));
  const validators = new Map<string, ValidateFunction | string>();
  const validatorOf = (name: string): ValidateFunction | string => {
    try {
      if (description === undefined) {
        return unread.get(name) ?? ajv.getSchema(root + name) ?? 'is not among the schemas';
      }
      const schema = asRequestSchema(api(), name);
      return schema ? ajv.compile(schema) : 'is not among the components';
    } catch (error) {
      return reasonOf(error);
    }
  };
  return {
    mended: [...mended],
    breachesOf: (name, value) => {
      const validate = validators.get(name) ?? validatorOf(name);
      validators.set(name, validate);
      if (typeof validate === 'string') return [{ where: name, why: validate }];
      return validate(value) ? [] : told(validate).map(breachOf);
    },
  };
}

/** The reasons that say most: a choice that fails is told by what fails within, once. */
function told(validate: ValidateFunction) {
  const errors = validate.errors ?? [];
  const within = errors.filter(
    ({ keyword, schemaPath }) => keyword !== 'anyOf' && !/\/anyOf\/0\/type$/u.test(schemaPath),
  );
  return within.length > 0 ? within : errors;
}

/** One edition of a schema has a comma after the last field, which JSON does not allow. */
function readJson(text: string, mended: Set<DeviationCode>): PlainValue {
  try {
    return JSON.parse(text) as PlainValue;
  } catch {
    const value = JSON.parse(text.replace(/,(?=\s*[}\]])/gu, '')) as PlainValue;
    mended.add('politisk-comma');
    return value;
  }
}

function lazily<T>(make: () => T): () => T {
  let value: { it: T } | undefined;
  return () => {
    value ??= { it: make() };
    return value.it;
  };
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
