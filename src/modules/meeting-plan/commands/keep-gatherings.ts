import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import { command } from '../../identity/command.ts';
import { mondayOfWeek, weeksInYear } from '../rules/terms-of-a-year.ts';
import {
  type GatheringRecord,
  insertGathering,
  insertMove,
  listMoves,
  listReflections,
  lockGathering,
  type Reflection,
  readGathering,
  storeReflections,
  updateGathering,
  updateMove,
} from '../store/gatherings.ts';
import type { GatheringId, SummaryState } from '../vocabulary.ts';

export type GatheringFacts = Pick<
  GatheringRecord,
  | 'body_id'
  | 'kind'
  | 'theme'
  | 'purpose'
  | 'held_on'
  | 'week'
  | 'year'
  | 'starts_at'
  | 'ends_at'
  | 'place'
  | 'invited'
  | 'streaming'
  | 'streaming_note'
>;
export type GatheringRefusal =
  | { code: 'theme-is-empty' }
  | { code: 'no-day-and-no-week' }
  | { code: 'week-wrong'; week: number; year: number }
  | { code: 'ends-before-start'; start: string; end: string }
  | { code: 'gathering-is-gone' }
  | { code: 'gathering-changed-meanwhile'; by: string }
  | { code: 'participants-wrong' }
  | { code: 'sent-without-list' }
  | { code: 'asker-is-empty' }
  | { code: 'same-day-asked' }
  | { code: 'already-asked' }
  | { code: 'no-open-move' }
  | { code: 'decline-needs-reason' };

async function bodyOf(tx: Reader, { id }: { id: string }): Promise<{ bodyId: BodyId } | null> {
  const found = await readGathering(tx, id);
  return found ? { bodyId: found.body_id } : null;
}

function wrongFacts({ theme, held_on, week, year, starts_at, ends_at }: GatheringFacts) {
  if (!theme.trim()) return refused({ code: 'theme-is-empty' });
  if (held_on === null && week === null) return refused({ code: 'no-day-and-no-week' });
  if (week !== null && !(Number.isInteger(week) && week >= 1 && week <= weeksInYear(year))) {
    return refused({ code: 'week-wrong', week, year });
  }
  if (starts_at && ends_at && ends_at <= starts_at) {
    return refused({ code: 'ends-before-start', start: starts_at, end: ends_at });
  }
  return null;
}

/** Puts a gathering or a workshop on the year: on a day, or in a week. @source F-105, F-118 */
export const addGathering = command<GatheringFacts, GatheringId, GatheringRefusal>({
  name: 'meeting-plan.add-gathering',
  action: 'plan.edit',
  subject: async (_tx, { body_id }) => ({ bodyId: body_id }),
  run: async (tx, facts, { actor }) => {
    const wrong = wrongFacts(facts);
    if (wrong) return wrong;
    const id = await insertGathering(tx, {
      ...facts,
      participants: null,
      summary: '',
      summary_state: 'none',
      sent_on: null,
      send_list: [],
      changed_by: actor.name,
    });
    return allowed({
      value: id,
      changes: [{ subjectKind: 'gathering', subjectId: id, after: facts }],
    });
  },
});

/** Changes when, where and for whom a gathering is. Refused where somebody else changed it first. */
export const changeGathering = command<
  { id: string; version: number; wanted: GatheringFacts },
  null,
  GatheringRefusal
>({
  name: 'meeting-plan.change-gathering',
  action: 'plan.edit',
  subject: bodyOf,
  run: async (tx, { id, version, wanted }, { actor }) => {
    const before = await readGathering(tx, id);
    if (!before) return refused({ code: 'gathering-is-gone' });
    const wrong = wrongFacts(wanted);
    if (wrong) return wrong;
    const change = { ...wanted, body_id: before.body_id, changed_by: actor.name };
    if (!(await updateGathering(tx, before.id, version, change))) {
      return refused({ code: 'gathering-changed-meanwhile', by: before.changed_by });
    }
    return allowed({
      value: null,
      changes: [{ subjectKind: 'gathering', subjectId: before.id, before, after: wanted }],
    });
  },
});

export type Report = {
  participants: number | null;
  summary: string;
  summaryState: SummaryState;
  sentOn: IsoDate | null;
  sendList: string[];
  reflections: Reflection[];
};

/**
 * Records what came of a gathering: how many took part, what each group thought, the summary, whom
 * it is sent to and whether it has been. @source F-105
 */
export const reportGathering = command<
  { id: string; version: number; report: Report },
  null,
  GatheringRefusal
>({
  name: 'meeting-plan.report-gathering',
  action: 'plan.edit',
  subject: bodyOf,
  run: async (tx, { id, version, report }, { actor, today }) => {
    const before = await readGathering(tx, id);
    if (!before) return refused({ code: 'gathering-is-gone' });
    const { participants, summary, summaryState, sendList, reflections } = report;
    if (participants !== null && !(Number.isInteger(participants) && participants >= 0)) {
      return refused({ code: 'participants-wrong' });
    }
    if (summaryState === 'sent' && sendList.length === 0) {
      return refused({ code: 'sent-without-list' });
    }
    const change = {
      participants,
      summary,
      summary_state: summaryState,
      sent_on: summaryState === 'sent' ? (report.sentOn ?? before.sent_on ?? today) : null,
      send_list: sendList,
      changed_by: actor.name,
    };
    if (!(await updateGathering(tx, before.id, version, change))) {
      return refused({ code: 'gathering-changed-meanwhile', by: before.changed_by });
    }
    const was = await listReflections(tx, before.id);
    await storeReflections(tx, before.id, reflections);
    return allowed({
      value: null,
      changes: [
        {
          subjectKind: 'gathering',
          subjectId: before.id,
          before: { ...before, reflections: was },
          after: { ...change, reflections },
        },
      ],
    });
  },
});

/** Notes that somebody asks for another day. One wish is answered before the next. @source F-118 */
export const askMove = command<
  { id: string; askedBy: string; to: IsoDate; reason: string },
  string,
  GatheringRefusal
>({
  name: 'meeting-plan.ask-move',
  action: 'plan.edit',
  subject: bodyOf,
  run: async (tx, { id, askedBy, to, reason }, { today }) => {
    await lockGathering(tx, id);
    const gathering = await readGathering(tx, id);
    if (!gathering) return refused({ code: 'gathering-is-gone' });
    if (!askedBy.trim()) return refused({ code: 'asker-is-empty' });
    const from = gathering.held_on ?? mondayOfWeek(gathering.year, gathering.week ?? 1);
    if (from === to) return refused({ code: 'same-day-asked' });
    const open = (await listMoves(tx, gathering.id)).some(({ state }) => state === 'asked');
    if (open) return refused({ code: 'already-asked' });
    const move = {
      gathering_id: gathering.id,
      asked_by: askedBy.trim(),
      asked_on: today,
      from_on: from,
      to_on: to,
      reason: reason.trim(),
      state: 'asked' as const,
      answer: '',
      answered_on: null,
    };
    const made = await insertMove(tx, move);
    return allowed({
      value: made,
      changes: [{ subjectKind: 'gathering', subjectId: gathering.id, after: move }],
    });
  },
});

/** Answers the wish: granted moves the gathering, declined says why not. @source F-118 */
export const answerMove = command<
  { id: string; granted: boolean; answer: string },
  null,
  GatheringRefusal
>({
  name: 'meeting-plan.answer-move',
  action: 'plan.edit',
  subject: bodyOf,
  run: async (tx, { id, granted, answer }, { actor, today }) => {
    await lockGathering(tx, id);
    const gathering = await readGathering(tx, id);
    if (!gathering) return refused({ code: 'gathering-is-gone' });
    const move = (await listMoves(tx, gathering.id)).find(({ state }) => state === 'asked');
    if (!move) return refused({ code: 'no-open-move' });
    if (!granted && !answer.trim()) return refused({ code: 'decline-needs-reason' });
    const state = granted ? ('granted' as const) : ('declined' as const);
    await updateMove(tx, move.id, { state, answer: answer.trim(), answered_on: today });
    if (granted) {
      const change = {
        held_on: move.to_on,
        week: null,
        year: Number(move.to_on.slice(0, 4)),
        changed_by: actor.name,
      };
      if (!(await updateGathering(tx, gathering.id, gathering.version, change))) {
        return refused({ code: 'gathering-changed-meanwhile', by: gathering.changed_by });
      }
    }
    return allowed({
      value: null,
      changes: [
        {
          subjectKind: 'gathering',
          subjectId: gathering.id,
          before: { date: move.from_on },
          after: { state, to: move.to_on, answer },
        },
      ],
    });
  },
});
