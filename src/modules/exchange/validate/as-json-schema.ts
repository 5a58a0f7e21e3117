import type { DeviationCode } from '../rules/deviations.ts';
import type { JsonSchema } from '../schemas/json-parts.ts';
import type { PlainValue } from './yaml-of-openapi.ts';

type Node = { readonly [key: string]: PlainValue };

/** A publisher's schema as it can be used, with the deviations it was mended by. */
export type UsableSchema = { schema: JsonSchema; mended: readonly DeviationCode[] };

/**
 * A published JSON schema as one that a validator takes: `files` are the names that it may refer to.
 * Fields that it does not name are found by `unevaluatedProperties`, and three known faults are mended: a
 * vote that is yes, no and blank at once, a reference without `.json`, and a required field that is not
 * described.
 */
export function asJsonSchema(published: PlainValue, files: readonly string[]): UsableSchema {
  const mended = new Set<DeviationCode>();
  const schema = translated(published, (node) => {
    const { $ref, required } = node;
    if (typeof $ref === 'string' && !files.includes($ref) && files.includes(`${$ref}.json`)) {
      mended.add('oparl-reference');
      return { ...node, $ref: `${$ref}.json` };
    }
    if (Array.isArray(required) && required.join(' ') === 'Ja Nei Blankt') {
      mended.add('politisk-vote');
      const { required: _, ...rest } = node;
      return { ...rest, minProperties: 1, maxProperties: 1 };
    }
    const undescribed = requiredUndescribed(node);
    if (undescribed.length > 0) {
      mended.add('politisk-undeclared');
      const names = (required as PlainValue[]).filter((one) => !undescribed.includes(String(one)));
      return { ...node, required: names };
    }
    return node;
  });
  const { $id: _, $schema: __, ...rest } = schema as Node;
  return { schema: rest, mended: [...mended] };
}

const undescribedNames = ['fagsystemetsReferanse', 'fagsystemetsSaksnummer'];

/** The fields of a case that some editions require and do not describe. */
function requiredUndescribed({ required, properties }: Node): string[] {
  if (!Array.isArray(required) || !isNode(properties)) return [];
  return required
    .map(String)
    .filter((name) => undescribedNames.includes(name) && properties[name] === undefined);
}

/**
 * The component of an OpenAPI description as a JSON schema for what is sent: what it inherits is
 * laid into it, and what only the receiver may write is left out.
 */
export function asRequestSchema(description: PlainValue, name: string): JsonSchema | null {
  const components = at(at(description, 'components'), 'schemas');
  if (!isNode(components) || components[name] === undefined) return null;
  const laid = Object.fromEntries(
    Object.keys(components).map((one) => [one, laidOut(components, one, [])]),
  );
  return {
    $ref: `#/components/schemas/${name}`,
    components: { schemas: translated(laid, (node) => node) },
  };
}

function at(value: PlainValue | undefined, key: string): PlainValue | undefined {
  return isNode(value) ? value[key] : undefined;
}

function isNode(value: PlainValue | undefined): value is Node {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

const base = /^#\/components\/schemas\/(.+)$/u;

function laidOut(components: Node, name: string, inside: readonly string[]): Node {
  const own = components[name];
  if (!isNode(own) || inside.includes(name)) return {};
  const parents = (Array.isArray(own.allOf) ? own.allOf : []).flatMap((one: PlainValue) => {
    const found = base.exec(String(at(one, '$ref') ?? ''));
    return found ? [laidOut(components, found[1] ?? '', [...inside, name])] : [];
  });
  const properties: Node = Object.assign(
    {},
    ...[...parents, own].map((one) => one.properties ?? {}),
  );
  const written = Object.entries(properties).filter(([, one]) => at(one, 'readOnly') !== true);
  const names = written.map(([key]) => key);
  const required = [...parents, own].flatMap((one) =>
    Array.isArray(one.required) ? one.required.map(String) : [],
  );
  const { allOf: _, ...rest } = own;
  return own.properties === undefined
    ? own
    : {
        ...rest,
        properties: Object.fromEntries(written),
        required: [...new Set(required)].filter((key) => names.includes(key)),
      };
}

/** Every object of the schema put through `mend`, and watched for fields that it does not name. */
function translated(value: PlainValue, mend: (node: Node) => Node): PlainValue {
  if (Array.isArray(value)) return value.map((one: PlainValue) => translated(one, mend));
  if (!isNode(value)) return value;
  const node = mend(value);
  const inner = Object.fromEntries(
    Object.entries(node).map(([key, one]) => [
      key,
      key === 'enum' || key === 'const' || key === 'required' ? one : translated(one, mend),
    ]),
  );
  const open =
    inner.type === 'object' && isNode(inner.properties) && inner.additionalProperties === undefined;
  return open ? { ...inner, unevaluatedProperties: false } : inner;
}
