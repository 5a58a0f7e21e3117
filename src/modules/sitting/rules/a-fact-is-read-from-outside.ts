import { isClockTime, isIsoDate } from '../../../kernel/calendar.ts';
import { isId } from '../../../kernel/ids.ts';
import { outcomes, proposalKinds } from '../../meetings/vocabulary.ts';
import { seatRoles, sides } from '../../organisations/vocabulary.ts';
import {
  ballotMethods,
  type NewFact,
  type SittingFactKind,
  speechForms,
  stances,
} from '../vocabulary.ts';

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

/** The most characters of one text; the page's fields take no more either. */
export const longestText = 20_000;
/** What the database can keep: whole letters, and no NUL. */
const isText = (value: unknown): value is string =>
  typeof value === 'string' && !/\p{Surrogate}/u.test(value) && !value.includes('\0');
const words: Check = (value) => isText(value) && value.length <= longestText;
const name: Check = (value) => words(value) && value !== '' && (value as string).length <= 200;
const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const truth: Check = (value) => typeof value === 'boolean';
const id =
  (prefix: string): Check =>
  (value) =>
    isId(prefix, value);
const one =
  (list: readonly string[]): Check =>
  (value) =>
    list.includes(value as string);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const orNone =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const list =
  (check: Check, most = 1000): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);
const record =
  (shape: Shape): Check =>
  (value) =>
    isRecord(value) && Object.entries(shape).every(([field, check]) => check(value[field]));
const counts: Check = (value) =>
  isRecord(value) &&
  Object.keys(value).length <= 100 &&
  Object.keys(value).every(name) &&
  Object.values(value).every(count);

const participant = record({
  id: id('part'),
  invitationId: orNull(id('inv')),
  personId: orNull(id('pers')),
  name,
  role: one([...seatRoles, 'guest']),
  seatId: orNull(id('seat')),
  side: orNull(one(sides)),
  represents: orNull(words),
  organisation: orNull(words),
  weight: count,
  standsInFor: orNull(id('part')),
});
const vacantSeat = record({
  seatId: id('seat'),
  side: orNull(one(sides)),
  organisation: orNull(words),
  weight: count,
});
const option = record({ id: name, label: name, motionId: orNull(id('mot')) });
const stance = record({ participant: id('part'), stance: one(stances), reason: words });
const obligation = record({
  who: words,
  what: words,
  due: orNull(isIsoDate),
  dueNote: words,
  recurrence: orNull(isRecord),
});
const point = record({
  proposedNo: orNull(count),
  text: words,
  kind: one(proposalKinds),
  obligation: orNull(obligation),
});
/** What a meeting can come to; `adopted` is for decisions that were read from a document. */
const decision: Check = (value) => {
  if (!record({ outcome: one(outcomes), note: words })(value)) return false;
  const { outcome, points, until } = value as Record<string, unknown>;
  if (outcome === 'changed') return list(point, 200)(points);
  return outcome === 'postponed' ? orNull(isIsoDate)(until) : outcome !== 'adopted';
};
const seconds = orNull(count);

const shapes: Readonly<Record<SittingFactKind, Shape>> = {
  opened: {
    participants: list(participant),
    vacant: orNone(list(vacantSeat)),
    time: isClockTime,
  },
  'participant-added': { participant },
  'deputy-called': { participant: id('part'), standsInFor: orNull(id('part')), time: isClockTime },
  arrived: { participant: id('part'), time: isClockTime },
  left: { participant: id('part'), time: isClockTime, leave: truth },
  'chair-taken': { participant: id('part'), time: isClockTime },
  'item-started': { itemId: id('item'), time: isClockTime },
  'item-ended': { itemId: id('item'), time: isClockTime },
  'items-reordered': { order: list(id('item')) },
  'item-minutes-set': { itemId: id('item'), minutes: count },
  'floor-asked': { speech: name, participant: id('part'), form: one(speechForms) },
  'floor-withdrawn': { speech: name },
  'floor-given': { speech: name, time: isClockTime },
  'floor-ended': { speech: name, time: isClockTime },
  'speakers-closed': { itemId: id('item') },
  'speakers-opened': { itemId: id('item') },
  'speaking-limit-set': { secondsEach: seconds, secondsPerOrganisation: seconds },
  'motion-put': {
    motionId: id('mot'),
    itemId: id('item'),
    participant: id('part'),
    pointNo: orNull(count),
    text: words,
  },
  'motion-withdrawn': { motionId: id('mot') },
  'conflict-raised': {
    itemId: id('item'),
    participant: id('part'),
    raisedBy: id('part'),
    ground: words,
  },
  'conflict-decided': {
    itemId: id('item'),
    participant: id('part'),
    disqualified: truth,
    deputy: orNone(orNull(id('part'))),
    basis: words,
    time: isClockTime,
  },
  'ballot-opened': {
    ballotId: id('vote'),
    itemId: id('item'),
    method: one(ballotMethods),
    question: words,
    options: list(option, 50),
    election: truth,
    secret: truth,
    trial: truth,
  },
  'ballot-cast': { ballotId: id('vote'), participant: id('part'), choice: orNull(name) },
  'ballot-counted': {
    ballotId: id('vote'),
    tally: record({ counts, blank: count }),
  },
  'ballot-stopped': {
    ballotId: id('vote'),
    time: isClockTime,
    chairChoice: orNone(orNull(name)),
  },
  'ballot-annulled': { ballotId: id('vote'), reason: words },
  'stances-noted': { itemId: id('item'), stances: list(stance) },
  decided: {
    itemId: id('item'),
    ballotId: orNull(id('vote')),
    unanimous: truth,
    note: words,
    decision: orNone(orNull(decision)),
  },
  'treatment-written': {
    itemId: id('item'),
    text: (value) => isText(value) && value.length <= 10 * longestText,
    seen: orNone(count),
    after: orNone(name),
  },
  'statement-made': { itemId: id('item'), participant: id('part'), text: words },
  paused: { time: isClockTime },
  resumed: { time: isClockTime },
  ended: { time: isClockTime },
  retracted: { number: count, reason: words },
};

/** Whether a value will do as the key of an event. */
export function isKey(value: unknown): value is string {
  return name(value);
}

/**
 * A fact as it came over the network, with nothing in it but what belongs there; null where it is
 * none.
 */
export function readFact(value: unknown): NewFact | null {
  if (!isRecord(value) || typeof value.kind !== 'string') return null;
  if (!Object.hasOwn(shapes, value.kind)) return null;
  const shape = shapes[value.kind as SittingFactKind];
  if (!record(shape)(value)) return null;
  const fields = Object.keys(shape).filter((field) => value[field] !== undefined);
  const read = Object.fromEntries(fields.map((field) => [field, value[field]]));
  return { kind: value.kind, ...read } as NewFact;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
