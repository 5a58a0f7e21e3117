import { allowed, refused, type Verdict } from '../../kernel/verdict.ts';
import { arkivPrefix, kindOfType } from './rules/a-message-has-a-known-type.ts';
import { textOf } from './rules/text-came-as-utf-8.ts';
import { found } from './rules/what-was-found-in-a-message.ts';
import { fiksArkivAnswerSchemas } from './schemas/fiks-arkiv-answers.ts';
import { receivedSchemas } from './schemas/fiks-received.ts';
import { jsonChecks, xmlChecks } from './validate/checks-of-format.ts';
import type { Breach } from './validate/json-follows-schema.ts';
import { publishedSchemas } from './validate/published-schemas.ts';
import { type ArchiveAnswer, readArchiveAnswer } from './validate/read-archive-answer.ts';
import type { FoundMessage, IntakeFinding, MessageKind } from './vocabulary.ts';

/** What a message says, once it is known to keep to its schema. */
export type CheckedMessage = {
  kind: MessageKind;
  type: string;
  content: { json: unknown } | { archive: ArchiveAnswer } | null;
  findings: IntakeFinding[];
};
type Unfit = { code: 'unfit'; findings: IntakeFinding[] };

const unfit = (...findings: IntakeFinding[]) => refused<Unfit>({ code: 'unfit', findings });
const mostBreaches = 8;

/**
 * Judges a message by its type and its schemas: ours, and the publisher's where they are in the
 * directory of schemas. Fields that no schema names are told of, and stop nothing.
 */
export function checkMessage(
  message: FoundMessage,
  schemas: string | null,
): Verdict<CheckedMessage, Unfit> {
  const { type } = message;
  if (type === null) return unfit(found('type-missing', 'stop'));
  const kind = kindOfType(type);
  if (kind === null) return unfit(found('type-unknown', 'stop', { field: type }));
  if (kind === 'not-for-us') return unfit(found('type-not-for-us', 'stop', { field: type }));
  // An acknowledgement has no content; an archive's receipt has.
  if (kind === 'receipt' && message.payload.byteLength === 0) {
    return allowed({ kind, type, content: null, findings: [] });
  }
  const text = textOf(message.payload);
  if (!text.ok) return unfit(found('wrong-encoding', 'stop'));
  return type.startsWith(arkivPrefix)
    ? archiveAnswer({ kind, type }, text.value, schemas)
    : jsonMessage({ kind, type }, text.value, schemas);
}

type Typed = Pick<CheckedMessage, 'kind' | 'type'>;

function archiveAnswer(typed: Typed, xml: string, schemas: string | null) {
  // No message has one: whatever it declares would be a bomb or a way out of the file.
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) return unfit(found('has-doctype', 'stop'));
  const main = `${typed.type}.xsd`;
  // Whoever has laid in the schemas of what is sent alone has none for the answers.
  const theirs = publishedSchemas(schemas, 'fiks-arkiv')?.[main] ? schemas : null;
  const { breachesOf } = xmlChecks('fiks-arkiv', fiksArkivAnswerSchemas, theirs);
  const breaches = breachesOf(main, xml);
  if (breaches.length > 0) return unfit(...breaches.slice(0, mostBreaches).map(asStop));
  return allowed({ ...typed, content: { archive: readArchiveAnswer(xml) }, findings: [] });
}

function jsonMessage({ kind, type }: Typed, text: string, schemas: string | null) {
  const own = receivedSchemas[kind];
  if (!own) return allowed({ kind, type, content: null, findings: [] });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return unfit(found('not-json', 'stop'));
  }
  const breaches = jsonChecks('fiks-politisk', schemas).breachesOf(
    own,
    `${type}.schema.json`,
    json,
  );
  const stops = breaches.filter(({ taken }) => !taken);
  if (stops.length > 0) return unfit(...stops.slice(0, mostBreaches).map(asStop));
  const told = [...new Set(breaches.map(({ where, why }) => `${where} ${why}`))].slice(
    0,
    mostBreaches,
  );
  const findings = told.map((field) => found('field-not-read', 'told', { field }));
  return allowed({ kind, type, content: { json }, findings });
}

/** The validator's own words say most, but for what is simply not there, or blank. */
function asStop({ where, why }: Breach) {
  const gone = /^must have required property '(.+)'$/u.exec(why)?.[1];
  const path = (gone === undefined ? where : `${where}/${gone}`).replace(/^\/+/u, '');
  return gone !== undefined || why === 'must match pattern "\\S"'
    ? found('field-missing', 'stop', { field: path })
    : found('breaks-schema', 'stop', { field: path, text: why });
}
