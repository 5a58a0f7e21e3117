import { addDays, daysBetween, type IsoDate } from '../../kernel/calendar.ts';
import { listQueue } from '../../modules/case-queue/index.ts';
import { hasAnswered } from '../../modules/evaluation/index.ts';
import type { TodoGroup } from '../../modules/follow-up/rules/what-waits-for-me.ts';
import type { Visit } from '../../modules/identity/route.ts';
import type { Actor } from '../../modules/identity/vocabulary.ts';
import type { MeetingListRow } from '../../modules/meetings/index.ts';
import { countFailed } from '../../modules/messages/index.ts';
import { outForComment, unsignedBy } from '../../modules/minutes/index.ts';
import { notYetSummoned, unansweredBy } from '../../modules/summons/index.ts';
import { addresses } from '../../ui/addresses.ts';
import { formatDate } from '../../ui/format.ts';
import { workText } from './text/index.ts';
import type { TodoLine } from './todo-words.ts';

/** Something to do that comes from around a meeting, with its words and its place. */
export type MeetingTodo = {
  group: TodoGroup;
  key: string;
  due: IsoDate | null;
  daysLeft: number | null;
  line: TodoLine;
};

/** A meeting is evaluated while people remember it. */
const evaluationDays = 21;

type Code = keyof (typeof workText)['nb']['around'];

/**
 * What waits for somebody around meetings: an answer to a summons, a summons to send, minutes to
 * read or sign, a case that came in, mail that did not arrive, a meeting to evaluate.
 * @source F-078, F-079, F-082, F-100
 */
export async function waitingAroundMeetings(
  visit: Visit,
  actor: Actor,
  listed: readonly MeetingListRow[],
): Promise<MeetingTodo[]> {
  const { db, today, language } = visit;
  const t = workText[language];
  const nameOf = (id: string) => {
    const row = listed.find((one) => one.id === id);
    return row ? t.meetingIn(row.bodyShort ?? row.bodyName, formatDate(row.date)) : '';
  };
  const todo = (
    group: TodoGroup,
    code: Code,
    of: { id: string; due: IsoDate | null; about: string; href: string },
  ): MeetingTodo => ({
    group,
    key: `${code} ${of.id}`,
    due: of.due,
    daysLeft: of.due === null ? null : daysBetween(today, of.due),
    line: { ...t.around[code], about: of.about, href: of.href },
  });
  const sends = listed.filter(
    ({ state, date, bodyId }) =>
      state === 'published' && date >= today && visit.may('summons.edit', { bodyId }).ok,
  );
  const over = listed.filter(
    ({ state, date, bodyId }) =>
      (state === 'held' || state === 'closed') &&
      date >= addDays(today, -evaluationDays) &&
      actor.bodyId === bodyId &&
      visit.may('evaluation.answer', { bodyId }).ok,
  );
  const [mine, unsent, unsigned, drafts, queue, own, failed, answered] = await Promise.all([
    unansweredBy(db, actor.personId, today),
    notYetSummoned(
      db,
      sends.map(({ id }) => id),
    ),
    unsignedBy(db, actor.personId),
    outForComment(db, today),
    listQueue(db, { bodyIds: queueBodies(visit, actor, listed) }),
    listQueue(db, { proposedBy: actor.personId }),
    visit.may('mail.read', { bodyId: actor.bodyId }).ok ? countFailed(db, actor.bodyId) : 0,
    Promise.all(over.map(({ id }) => hasAnswered(db, id, actor.personId))),
  ]);
  const waiting = queue.filter(({ state }) => state === 'received');
  return [
    ...mine.map(({ meetingId, date }) =>
      todo('answer', 'answer-summons', {
        id: meetingId,
        due: date,
        about: nameOf(meetingId),
        href: addresses.summons(meetingId),
      }),
    ),
    ...sends
      .filter(({ id }) => unsent.includes(id))
      .map(({ id, date }) =>
        todo('decide', 'send-summons', {
          id,
          due: date,
          about: nameOf(id),
          href: addresses.summonsSend(id),
        }),
      ),
    ...unsigned.map(({ meetingId, fell }) =>
      todo('decide', fell ? 'sign-again' : 'sign-minutes', {
        id: meetingId,
        due: null,
        about: nameOf(meetingId),
        href: addresses.minutes(meetingId),
      }),
    ),
    ...drafts
      .filter(({ bodyId }) => actor.bodyId === bodyId)
      .map(({ meetingId, until }) =>
        todo('read', 'comment-minutes', {
          id: meetingId,
          due: until,
          about: nameOf(meetingId),
          href: addresses.minutesComments(meetingId),
        }),
      ),
    ...waiting.map((one) =>
      todo('decide', 'answer-case', {
        id: one.id,
        due: one.wantedBy,
        about: one.title,
        href: addresses.queuedCase(one.id),
      }),
    ),
    ...own
      .filter(({ state }) => state === 'asked-back')
      .map((one) =>
        todo('answer', 'answer-question', {
          id: one.id,
          due: one.wantedBy,
          about: one.title,
          href: addresses.queuedCase(one.id),
        }),
      ),
    ...(failed > 0
      ? [
          todo('decide', 'mail-failed', {
            id: 'mail',
            due: today,
            about: t.things(failed),
            href: addresses.mail({ tilstand: 'failed' }),
          }),
        ]
      : []),
    ...over
      .filter((_, at) => !answered[at])
      .map(({ id }) =>
        todo('answer', 'evaluate', {
          id,
          due: null,
          about: nameOf(id),
          href: addresses.evaluation(id),
        }),
      ),
  ];
}

/** The bodies whose queue this person answers: one's own, or those that meet soon. */
function queueBodies(visit: Visit, actor: Actor, listed: readonly MeetingListRow[]) {
  const bodies = actor.bodyId ? [actor.bodyId] : listed.map(({ bodyId }) => bodyId);
  return [...new Set(bodies)].filter((bodyId) => visit.may('case-queue.edit', { bodyId }).ok);
}
