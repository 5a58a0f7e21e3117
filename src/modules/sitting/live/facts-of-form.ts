import { type ClockTime, type IsoDate, isClockTime, isIsoDate } from '../../../kernel/calendar.ts';
import { isId, newId } from '../../../kernel/ids.ts';
import { refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Outcome } from '../../meetings/vocabulary.ts';
import { seatRoles } from '../../organisations/vocabulary.ts';
import { timeLeft } from '../rules/the-end-is-predicted.ts';
import { isPresent } from '../rules/the-room-follows-from-its-events.ts';
import {
  againstOption,
  type BallotOption,
  forOption,
  type NewFact,
  type NewFactOf,
  type Participant,
  type ParticipantId,
  type Recording,
  type Sitting,
  type SittingContext,
  type SittingFactKind,
  stances,
} from '../vocabulary.ts';

/** The values of a form's field by its name; none where there is no such field. */
export type Fields = (name: string) => readonly string[];

/** What a form is read against: the meeting as it stands, and who sends it. */
export type FormContext = {
  sitting: Sitting;
  context: SittingContext;
  me: ParticipantId | null;
  clock: ClockTime;
  /** Words that a new vote is made of, in the language of the meeting. */
  words: { for: string; against: string; asProposed: string; motionOf: (name: string) => string };
};

export type FormRefusal = { code: 'unknown-fact' } | { code: 'broken-fact'; fields: string[] };

/** What a form asks for: facts for the log, that the meeting be opened, or where its recording is. */
export type Asked =
  | { kind: 'facts'; facts: readonly NewFact[] }
  | { kind: 'open'; time: ClockTime; onDay: IsoDate | null }
  | { kind: 'recording'; recording: Recording | null };

/**
 * The facts that a form on the live page says. Only what a person can have seen or done is taken:
 * who is on the roll, how a vote ended, and what was decided word by word is for the server to say,
 * so nothing that is sent can claim it.
 */
export function factsOfForm(fields: Fields, context: FormContext): Verdict<Asked, FormRefusal> {
  const kind = fields('kind')[0] ?? '';
  if (!Object.hasOwn(readers, kind)) return refused({ code: 'unknown-fact' });
  const form = reader(fields, context);
  const read = readers[kind as keyof typeof readers](form, context);
  if (form.wrong.length > 0) return refused({ code: 'broken-fact', fields: form.wrong });
  if ('recording' in read) {
    return { ok: true, value: { kind: 'recording', recording: read.recording } };
  }
  if ('open' in read) {
    const { open: time, onDay } = read;
    return { ok: true, value: { kind: 'open', time, onDay } };
  }
  const facts = Array.isArray(read) ? (read as readonly NewFact[]) : [read as NewFact];
  return { ok: true, value: { kind: 'facts', facts } };
}

type Form = ReturnType<typeof reader>;

/** Reads fields one by one, and remembers which were missing or wrong. */
function reader(fields: Fields, { me, clock }: FormContext) {
  const wrong: string[] = [];
  const text = (name: string) => fields(name)[0] ?? '';
  const idOf = <Prefix extends string>(prefix: Prefix, name: string) => {
    const value = text(name);
    if (!isId(prefix, value)) wrong.push(name);
    return value as `${Prefix}_${string}`;
  };
  const number = (name: string) => {
    const value = text(name).trim();
    if (!/^\d{1,5}$/.test(value)) wrong.push(name);
    return Number(value);
  };
  return {
    wrong,
    text,
    id: idOf,
    number,
    numberOrNull: (name: string) => (text(name).trim() === '' ? null : number(name)),
    ticked: (name: string) => text(name) === 'ja',
    all: (name: string) => fields(name),
    one: <Value extends string>(name: string, among: readonly Value[]) => {
      const value = text(name) as Value;
      if (!among.includes(value)) wrong.push(name);
      return value;
    },
    /** The time that was typed or noted; else now. */
    time: () => {
      const typed = text('time').trim().replace('.', ':').padStart(5, '0');
      if (text('time').trim() === '') return clock;
      if (!isClockTime(typed)) wrong.push('time');
      return typed;
    },
    /** Whom it is about; oneself where nobody is named. */
    participant: () => {
      if (text('participant') !== '') return idOf('part', 'participant');
      if (me === null) wrong.push('participant');
      return (me ?? '') as ParticipantId;
    },
  };
}

type Read =
  | NewFact
  | readonly NewFact[]
  | { open: ClockTime; onDay: IsoDate | null }
  | { recording: Recording | null };
type Reader = (form: Form, context: FormContext) => Read;

const endings: readonly Outcome[] = [
  'noted',
  'postponed',
  'sent_back',
  'rejected',
  'withdrawn',
  'not_treated',
  'no_decision',
];

const itemAt =
  (kind: 'item-started' | 'item-ended'): Reader =>
  (form) => ({ kind, itemId: form.id('item', 'itemId'), time: form.time() });

const atTime =
  (kind: 'paused' | 'resumed' | 'ended'): Reader =>
  (form) => ({ kind, time: form.time() });

const ofSpeech =
  (kind: 'floor-given' | 'floor-ended'): Reader =>
  (form) => ({ kind, speech: form.text('speech'), time: form.time() });

const ofItem =
  (kind: 'speakers-closed' | 'speakers-opened'): Reader =>
  (form) => ({ kind, itemId: form.id('item', 'itemId') });

const readers = {
  open: (form) => {
    const day = form.text('onDay');
    return { open: form.time(), onDay: isIsoDate(day) ? day : null };
  },
  'recording-set': (form) => ({
    recording: {
      address: form.text('address'),
      startedAt: form.text('startedAt'),
      forAll: form.ticked('forAll'),
    },
  }),
  'recording-removed': () => ({ recording: null }),
  // Those who have noted themselves meanwhile are there already. The chair leads if there.
  'roll-call': (form, { sitting }) => {
    const time = form.time();
    const called = form.all('participant') as ParticipantId[];
    if (!called.every((one) => isId('part', one))) form.wrong.push('participant');
    const coming = called.filter((one) => !isPresent(sitting, one));
    const there = sitting.participants.filter(
      ({ id }) => called.includes(id) || isPresent(sitting, id),
    );
    const chair =
      there.find(({ role }) => role === 'chair') ??
      there.find(({ role }) => role === 'deputy_chair');
    const leads: readonly NewFact[] =
      chair && sitting.chair === null ? [{ kind: 'chair-taken', participant: chair.id, time }] : [];
    return [
      ...coming.map((participant): NewFact => ({ kind: 'arrived', participant, time })),
      ...leads,
    ];
  },
  arrived: (form) => ({ kind: 'arrived', participant: form.participant(), time: form.time() }),
  left: (form) => ({
    kind: 'left',
    participant: form.participant(),
    time: form.time(),
    leave: form.ticked('leave'),
  }),
  'chair-taken': (form) => ({
    kind: 'chair-taken',
    participant: form.id('part', 'participant'),
    time: form.time(),
  }),
  'deputy-called': (form) => ({
    kind: 'deputy-called',
    participant: form.id('part', 'participant'),
    standsInFor: form.id('part', 'standsInFor'),
    time: form.time(),
  }),
  'participant-added': (form) => ({ kind: 'participant-added', participant: added(form) }),
  paused: atTime('paused'),
  resumed: atTime('resumed'),
  ended: atTime('ended'),
  'item-started': itemAt('item-started'),
  'item-ended': itemAt('item-ended'),
  'item-moved': (form, { sitting }) => {
    const itemId = form.id('item', 'itemId');
    const after = form.id('item', 'after');
    const rest = sitting.order.filter((id) => id !== itemId);
    const at = rest.indexOf(after);
    if (at === -1 || rest.length === sitting.order.length) form.wrong.push('after');
    return { kind: 'items-reordered', order: rest.toSpliced(at + 1, 0, itemId) };
  },
  'item-minutes-set': (form) => ({
    kind: 'item-minutes-set',
    itemId: form.id('item', 'itemId'),
    minutes: form.number('minutes'),
  }),
  shortened: (_form, { sitting, context, clock }) =>
    (timeLeft(sitting, context, clock).shorten ?? []).map(({ itemId, to }) => ({
      kind: 'item-minutes-set' as const,
      itemId,
      minutes: to,
    })),
  'floor-asked': (form) => ({
    kind: 'floor-asked',
    speech: newId('speech'),
    participant: form.participant(),
    form: form.one('form', ['contribution', 'reply', 'question', 'point-of-order']),
  }),
  'floor-withdrawn': (form) => ({ kind: 'floor-withdrawn', speech: form.text('speech') }),
  'floor-given': ofSpeech('floor-given'),
  'floor-ended': ofSpeech('floor-ended'),
  'speakers-closed': ofItem('speakers-closed'),
  'speakers-opened': ofItem('speakers-opened'),
  'speaking-limit-set': (form) => {
    const seconds = (name: string) => {
      const minutes = form.numberOrNull(name);
      return minutes === null ? null : minutes * 60;
    };
    return {
      kind: 'speaking-limit-set',
      secondsEach: seconds('minutesEach'),
      secondsPerOrganisation: seconds('minutesPerOrganisation'),
    };
  },
  'motion-put': (form) => ({
    kind: 'motion-put',
    motionId: newId('mot'),
    itemId: form.id('item', 'itemId'),
    participant: form.participant(),
    pointNo: form.numberOrNull('pointNo'),
    text: form.text('text').trim(),
  }),
  'motion-withdrawn': (form) => ({
    kind: 'motion-withdrawn',
    motionId: form.id('mot', 'motionId'),
  }),
  'conflict-raised': (form) => {
    const participant = form.participant();
    const raisedBy = form.text('raisedBy') === '' ? participant : form.id('part', 'raisedBy');
    return {
      kind: 'conflict-raised',
      itemId: form.id('item', 'itemId'),
      participant,
      raisedBy,
      ground: form.text('ground').trim(),
    };
  },
  'conflict-decided': (form) => {
    const disqualified = form.one('disqualified', ['ja', 'nei']) === 'ja';
    const deputy = form.text('deputy');
    return {
      kind: 'conflict-decided',
      itemId: form.id('item', 'itemId'),
      participant: form.id('part', 'participant'),
      disqualified,
      deputy: disqualified && deputy !== '' ? form.id('part', 'deputy') : null,
      basis: form.text('basis').trim(),
      time: form.time(),
    };
  },
  'ballot-opened': (form, context) => ({
    kind: 'ballot-opened',
    ballotId: newId('vote'),
    itemId: form.id('item', 'itemId'),
    method: form.one('method', ['hands', 'named', 'written']),
    question: form.text('question').trim(),
    options: optionsOf(form, context),
    election: form.ticked('election'),
    secret: form.ticked('secret'),
    trial: form.ticked('trial'),
  }),
  'ballot-cast': (form) => ({
    kind: 'ballot-cast',
    ballotId: form.id('vote', 'ballotId'),
    participant: form.participant(),
    choice: form.text('choice'),
  }),
  'ballot-counted': (form, { sitting }) => {
    const ballotId = form.id('vote', 'ballotId');
    const options = sitting.ballots.find((one) => one.id === ballotId)?.options ?? [];
    const counts = Object.fromEntries(
      options.map((option) => [option.id, form.number(`count:${option.id}`)]),
    );
    return {
      kind: 'ballot-counted',
      ballotId,
      tally: { counts, blank: form.number('blank'), entitled: 0 },
    };
  },
  'ballot-stopped': (form) => ({
    kind: 'ballot-stopped',
    ballotId: form.id('vote', 'ballotId'),
    time: form.time(),
    ...(form.text('chairChoice') === '' ? {} : { chairChoice: form.text('chairChoice') }),
  }),
  'ballot-annulled': (form) => ({
    kind: 'ballot-annulled',
    ballotId: form.id('vote', 'ballotId'),
    reason: form.text('reason').trim(),
  }),
  'stances-noted': (form, { sitting, context }) => {
    const itemId = form.id('item', 'itemId');
    const there = sitting.participants.filter((one) => form.text(`stance:${one.id}`) !== '');
    if (there.length === 0 || !context.items.some((one) => one.id === itemId)) {
      form.wrong.push('stance');
    }
    return {
      kind: 'stances-noted',
      itemId,
      stances: there.map((one) => ({
        participant: one.id,
        stance: form.one(`stance:${one.id}`, stances),
        reason: form.text(`reason:${one.id}`).trim(),
      })),
    };
  },
  decided: (form, context) => decided(form, context),
  'treatment-written': (form) => {
    const version = form.numberOrNull('version');
    return {
      kind: 'treatment-written',
      itemId: form.id('item', 'itemId'),
      text: form.text('text'),
      ...(version === null ? {} : { seen: version }),
      ...(form.text('after') === '' ? {} : { after: form.text('after') }),
    };
  },
  'statement-made': (form) => ({
    kind: 'statement-made',
    itemId: form.id('item', 'itemId'),
    participant: form.participant(),
    text: form.text('text').trim(),
  }),
  retracted: (form) => ({
    kind: 'retracted',
    number: form.number('number'),
    reason: form.text('reason').trim(),
  }),
} as const satisfies Partial<
  Record<
    | SittingFactKind
    | 'open'
    | 'roll-call'
    | 'item-moved'
    | 'shortened'
    | 'recording-set'
    | 'recording-removed',
    Reader
  >
>;

/** Somebody who was not called: without a seat, until a place is theirs to take. */
function added(form: Form): Participant {
  const name = form.text('name').trim();
  if (name === '' || name.length > 200) form.wrong.push('name');
  const role = form.one('role', [...seatRoles, 'guest']);
  return {
    id: newId('part'),
    invitationId: null,
    personId: null,
    name,
    role,
    seatId: null,
    side: null,
    represents: null,
    organisation: null,
    weight: 1,
    standsInFor: null,
  };
}

function optionsOf(form: Form, { sitting, words }: FormContext): readonly BallotOption[] {
  if (form.one('options', ['for-against', 'motions']) === 'for-against') {
    return [
      { id: forOption, label: words.for, motionId: null },
      { id: againstOption, label: words.against, motionId: null },
    ];
  }
  const motions = sitting.motions.filter(
    (one) => one.itemId === form.text('itemId') && !one.withdrawn,
  );
  return [
    { id: 'proposed', label: words.asProposed, motionId: null },
    ...motions.map((motion) => {
      const by = sitting.participants.find((one) => one.id === motion.participant)?.name ?? '';
      return { id: motion.id, label: words.motionOf(by), motionId: motion.id };
    }),
  ];
}

/** A decision as proposed, changed by the motions that were ticked, or of another outcome. */
function decided(form: Form, { sitting, context: { items } }: FormContext): NewFactOf<'decided'> {
  const itemId = form.id('item', 'itemId');
  const outcome = form.one('outcome', ['as_proposed', 'changed', ...endings]);
  const note = form.text('note').trim();
  const ballotId = form.text('ballotId') === '' ? null : form.id('vote', 'ballotId');
  const proposals = items.find((one) => one.id === itemId)?.proposals ?? [];
  const chosen = sitting.motions.filter(
    (one) => one.itemId === itemId && form.all('motion').includes(one.id),
  );
  if (outcome === 'changed' && chosen.length === 0) form.wrong.push('motion');
  const points = [
    ...proposals.map((point) => {
      const motion = chosen.find((one) => one.pointNo === point.no);
      const { no: proposedNo, text, kind, obligation } = point;
      return { proposedNo, text: motion?.text ?? text, kind, obligation };
    }),
    ...chosen
      .filter((one) => one.pointNo === null)
      .map(({ text }) => ({ proposedNo: null, text, kind: 'other' as const, obligation: null })),
  ];
  const decision =
    outcome === 'changed'
      ? { outcome, points, note }
      : outcome === 'postponed'
        ? { outcome, until: null, note }
        : { outcome: outcome as 'as_proposed', note };
  return { kind: 'decided', itemId, ballotId, unanimous: form.ticked('unanimous'), note, decision };
}
