import { randomUUID } from 'node:crypto';
import { clockInNorway } from '../../../kernel/calendar.ts';
import { addresses } from '../../../ui/addresses.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { PolicyRefusal } from '../../identity/vocabulary.ts';
import { addEvents } from '../commands/add-events.ts';
import type { FactRefusal } from '../commands/complete-fact.ts';
import { openSitting } from '../commands/open-sitting.ts';
import { setRecording } from '../commands/set-recording.ts';
import { type Fields, type FormContext, factsOfForm } from '../live/facts-of-form.ts';
import { type LiveState, readLiveState } from '../live/live-state.ts';
import { readBatch, type SentAction } from '../live/sent-batch.ts';
import { sittingText } from '../text/index.ts';
import { sittingRefusal, sittingWarning } from '../text/rules/index.ts';
import { sittingPage } from './sitting-page.tsx';
import { meOf } from './view-of-visit.ts';

/** What became of one action: that it stands, or why not, in words, with both texts of a conflict. */
export type ActionAnswer =
  /** `number` is the last event of the log that came of it. */
  | { key: string; done: true; number: number; warnings: readonly string[] }
  | {
      key: string;
      done: false;
      code: string;
      sentence: string;
      mine?: string;
      theirs?: string;
      version?: number;
    };

/**
 * Takes what was done on a live page: one form, which comes back to the page, or a batch from its
 * script, answered one by one so that what stands is never sent again.
 */
export async function eventsAnswer(visit: Visit): Promise<Answer> {
  const { db, params, form } = visit;
  const state = await readLiveState(db, params.id ?? '');
  if (!state) return { kind: 'not-found' };
  if (form.has('batch')) return batchAnswer(visit, state);
  const fields: Fields = (name) => form.all(name);
  const answer = await takeAction(visit, state, { key: randomUUID(), fields });
  if (!answer.done) {
    const typed = ['text', 'note', 'ground', 'question', 'reason', 'address', 'startedAt']
      .map(form.text)
      .filter(Boolean);
    return sittingPage(visit, { status: 422, sentences: [answer.sentence], typed });
  }
  const at = /^[a-z-]{1,30}$/.test(form.text('at')) ? `#${form.text('at')}` : '';
  const to = `${addresses.sitting(state.meeting.id)}${at}`;
  const flash = answer.warnings.join(' ');
  return { kind: 'redirect', to, ...(flash ? { flash } : {}) };
}

async function batchAnswer(visit: Visit, state: LiveState): Promise<Answer> {
  const batch = readBatch(visit.form.text('batch'));
  if (!batch) return { kind: 'json', status: 422, value: { code: 'broken-batch' } };
  const answers: ActionAnswer[] = [];
  let now = state;
  for (const action of batch) {
    const answer = await takeAction(visit, now, action);
    answers.push(answer);
    // What is sent later in a batch may rest on what was sent before it.
    if (answer.done) now = (await readLiveState(visit.db, state.meeting.id)) ?? now;
  }
  const malformed = answers.some((one) => !one.done && malformedCodes.includes(one.code));
  return { kind: 'json', status: malformed ? 422 : 200, value: { answers } };
}

const malformedCodes: readonly string[] = ['unknown-fact', 'broken-fact'];

async function takeAction(
  visit: Visit,
  state: LiveState,
  { key, fields }: SentAction,
): Promise<ActionAnswer> {
  const { db, language } = visit;
  const t = sittingText[language];
  const meetingId = state.meeting.id;
  const read = factsOfForm(fields, contextOf(visit, state));
  if (!read.ok) {
    const { code } = read.refusal;
    const sentence = code === 'unknown-fact' ? t.refused.unknown : t.refused.broken;
    return { key, done: false, code, sentence };
  }
  if (read.value.kind === 'open') {
    const { time, onDay } = read.value;
    const order = { meetingId, key, time, present: [], ...(onDay ? { onDay } : {}) };
    const opened = await perform(db, openSitting, order, visit.acting());
    return opened.ok
      ? { key, done: true, number: opened.value.upTo, warnings: [] }
      : refusedAnswer(key, opened.refusal, visit);
  }
  if (read.value.kind === 'recording') {
    const order = { meetingId, recording: read.value.recording };
    const noted = await perform(db, setRecording, order, visit.acting());
    return noted.ok
      ? { key, done: true, number: state.sitting.upTo, warnings: [] }
      : refusedAnswer(key, noted.refusal, visit);
  }
  const { facts } = read.value;
  const events = facts.map((fact, at) => ({ key: facts.length > 1 ? `${key}:${at}` : key, fact }));
  const done = await perform(db, addEvents, { meetingId, events }, visit.acting());
  if (!done.ok) return refusedAnswer(key, done.refusal, visit);
  const warnings: string[] = [];
  let number = 0;
  for (const answer of done.value.answers) {
    // Of several who are noted at once, somebody may have noted themselves in the same moment.
    if ('refusal' in answer && facts.length > 1 && answer.refusal.code === 'already-present')
      continue;
    if ('refusal' in answer) return refusedAnswer(key, answer.refusal, visit);
    number = Math.max(number, answer.number);
    warnings.push(...answer.warnings.map((one) => sittingWarning(one, language)));
  }
  return { key, done: true, number, warnings };
}

type Refused =
  | FactRefusal
  | PolicyRefusal
  | { code: 'not-found' }
  | { code: 'meeting-is-closed' }
  | { code: 'too-many-events'; most: number };

function refusedAnswer(key: string, refusal: Refused, { language }: Visit): ActionAnswer {
  const t = sittingText[language].refused;
  const answer = (sentence: string) =>
    ({ key, done: false, code: refusal.code, sentence }) as const;
  switch (refusal.code) {
    case 'not-signed-in':
    case 'role-may-not':
    case 'other-body':
    case 'not-found':
      return answer(policySentence(refusal, language));
    case 'meeting-is-closed':
      return answer(t.closed);
    case 'too-many-events':
      return answer(t.broken);
    case 'written-meanwhile': {
      const { mine, theirs, version } = refusal;
      return { ...answer(sittingRefusal(refusal, language)), mine, theirs, version };
    }
    default:
      return answer(sittingRefusal(refusal, language));
  }
}

function contextOf(visit: Visit, state: LiveState): FormContext {
  const { sitting, context, meeting } = state;
  const me = meOf(visit, state);
  const t = sittingText[meeting.written_standard];
  return {
    sitting,
    context,
    me: me.kind === 'one' ? me.id : null,
    clock: clockInNorway(visit.now),
    words: {
      for: t.ballots.for,
      against: t.ballots.against,
      asProposed: t.ballots.asProposed,
      motionOf: t.ballots.motion,
    },
  };
}
