import type { ClockTime } from '../../kernel/calendar.ts';
import type { AgendaItemId, BodyId, CaseId, MeetingId, PersonId } from '../../kernel/ids.ts';
import { newId } from '../../kernel/ids.ts';
import type { Db } from '../../platform/database/tables.ts';
import { type Acting, perform } from '../identity/command.ts';
import type { Actor, Role } from '../identity/vocabulary.ts';
import type { ProfileCode } from '../procedure/vocabulary.ts';
import { addEvents } from './commands/add-events.ts';
import type { EventAnswer } from './commands/take-in.ts';
import type { NewFact, Participant, ParticipantId } from './vocabulary.ts';

/** A body with its people, as the tests of meetings set it up. */
type Setting = {
  bodyId: BodyId;
  as: (role: Role, name?: string) => Acting;
  secretary: Acting;
  newMeeting: (date?: string) => Promise<string>;
};

/** A published meeting with two cases, opened with so many members, each with a person of their own. */
export async function sittingWith(
  db: Db,
  { bodyId, as, secretary, newMeeting }: Setting,
  members: number,
  profile?: ProfileCode,
) {
  const meetingId = (await newMeeting('2026-02-01')) as MeetingId;
  await db
    .updateTable('meetings.meeting')
    .set({ state: 'published' })
    .where('id', '=', meetingId)
    .execute();
  if (profile) {
    await db
      .insertInto('procedure.body_profile')
      .values({ body_id: bodyId, valid_from: '2026-01-01', profile_id: `proc_${profile}` })
      .execute();
  }
  await db.deleteFrom('meetings.agenda_item').where('meeting_id', '=', meetingId).execute();
  const items: AgendaItemId[] = [];
  for (const position of [1, 2]) items.push(await caseOn(db, { bodyId, meetingId, position }));
  const people: (Participant & { personId: PersonId })[] = Array.from(
    { length: members },
    (_, at) => ({
      id: newId('part'),
      invitationId: null,
      personId: newId('pers'),
      name: `Medlem ${at + 1}`,
      role: 'member',
      seatId: newId('seat'),
      side: null,
      represents: null,
      organisation: null,
      weight: 1,
      standsInFor: null,
    }),
  );
  const actingAs = (personId: PersonId, role: Role = 'member', now?: Date): Acting => {
    const acting = as(role);
    const actor: Actor = { ...acting.actor, personId };
    return { ...acting, actor, now: now ?? acting.now };
  };
  let sent = 0;
  /** Sends facts, each under a key of its own, and answers what became of them. */
  const send = async (facts: readonly NewFact[], by: Acting = secretary) => {
    const events = facts.map((fact) => ({ key: `k${++sent}`, fact }));
    const answer = await perform(db, addEvents, { meetingId, events }, by);
    if (!answer.ok) throw new Error(answer.refusal.code);
    return answer.value.answers;
  };
  /** The same, where all of them must be taken in. */
  const happen = async (facts: readonly NewFact[], by: Acting = secretary) => {
    const answers = await send(facts, by);
    for (const one of answers) if ('refusal' in one) throw new Error(one.refusal.code);
    return answers;
  };
  const time: ClockTime = '13:00';
  await happen([
    { kind: 'opened', participants: people, time },
    ...people.map(({ id }): NewFact => ({ kind: 'arrived', participant: id, time })),
    { kind: 'item-started', itemId: items[0] as AgendaItemId, time },
  ]);
  const [first, second] = items as [AgendaItemId, AgendaItemId];
  return { meetingId, bodyId, secretary, people, first, second, actingAs, as, send, happen };
}

/** The codes of what was refused. */
export const codes = (answers: readonly EventAnswer[]) =>
  answers.map((one) => ('refusal' in one ? one.refusal.code : 'ok'));

export const openingOf = (
  itemId: AgendaItemId,
  how: Partial<Extract<NewFact, { kind: 'ballot-opened' }>> = {},
) => ({
  kind: 'ballot-opened' as const,
  ballotId: newId('vote'),
  itemId,
  method: 'named' as const,
  question: 'Forslag til vedtak',
  options: [
    { id: 'for', label: 'For', motionId: null },
    { id: 'against', label: 'Mot', motionId: null },
  ],
  election: false,
  secret: false,
  trial: false,
  ...how,
});

export const castOf = (
  ballotId: `vote_${string}`,
  participant: ParticipantId,
  choice: string,
): NewFact => ({ kind: 'ballot-cast', ballotId, participant, choice });

async function caseOn(
  db: Db,
  of: { bodyId: `body_${string}`; meetingId: MeetingId; position: number },
): Promise<AgendaItemId> {
  const caseId: CaseId = newId('case');
  const itemId = newId('item');
  await db
    .insertInto('meetings.case_file')
    .values({
      id: caseId,
      body_id: of.bodyId,
      meeting_id: null,
      series: '',
      year: 2026,
      seq_from: of.position,
      seq_to: of.position,
      number: `${of.position}/26`,
      title: 'En sak',
      known_by: 'agenda',
      topic: '',
      created_at: new Date(0),
    })
    .execute();
  await db
    .insertInto('meetings.agenda_item')
    .values({
      id: itemId,
      meeting_id: of.meetingId,
      position: of.position,
      kind: 'case',
      case_id: caseId,
      title: 'En sak',
      sub_points: '[]',
      responsible: '[]',
      minutes: 20,
      budget: null,
      closed_basis: null,
    })
    .execute();
  const point = (no: number, text: string) => ({ no, text, kind: 'note', obligation: null });
  await db
    .insertInto('meetings.paper')
    .values({
      id: newId('paper'),
      item_id: itemId,
      case_id: caseId,
      title: 'En sak',
      owners: '[]',
      handlers: '[]',
      briefing_by: '[]',
      proposals: JSON.stringify([
        point(1, 'Utvalget tar saken til orientering.'),
        point(2, 'Saken legges fram igjen til høsten.'),
      ]),
      sections: '[]',
      version: 1,
      changed_at: new Date(0),
      changed_by: '',
      words: null,
    })
    .execute();
  return itemId;
}
