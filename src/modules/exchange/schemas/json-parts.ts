/** A JSON schema as data; only the words that the standards here use. */
export type JsonSchema = { readonly [word: string]: unknown };

/** An object with just these properties. Those whose name ends with `*` must be there. */
export function objectOf(
  properties: Readonly<Record<string, JsonSchema>>,
  more: JsonSchema = {},
): JsonSchema {
  const names = Object.keys(properties);
  const bare = (name: string) => name.replace(/\*$/u, '');
  const required = names.filter((name) => name.endsWith('*')).map(bare);
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(names.map((name) => [bare(name), properties[name]])),
    ...(required.length > 0 ? { required } : {}),
    ...more,
  };
}

export const arrayOf = (items: JsonSchema, more: JsonSchema = {}): JsonSchema => ({
  type: 'array',
  items,
  ...more,
});

/** A text; with `limit`, of at most so many characters. */
export const textUpTo = (limit: number): JsonSchema => ({
  type: 'string',
  minLength: 1,
  maxLength: limit,
  pattern: '\\S',
});
export const text: JsonSchema = { type: 'string' };
export const integer: JsonSchema = { type: 'integer' };
export const boolean: JsonSchema = { type: 'boolean' };
export const date: JsonSchema = { type: 'string', format: 'date' };
export const dateTime: JsonSchema = { type: 'string', format: 'date-time' };
export const address: JsonSchema = { type: 'string', format: 'uri' };
export const oneOf = (...values: readonly string[]): JsonSchema => ({ enum: values });
