import { addDays, type IsoDate } from '../../kernel/calendar.ts';
import type { MeetingId } from '../../kernel/ids.ts';
import type { Acting } from '../../modules/identity/command.ts';
import type { Actor } from '../../modules/identity/vocabulary.ts';
import { addActionPoint } from '../../modules/minutes/commands/add-action-point.ts';
import { addComment, answerComment } from '../../modules/minutes/commands/comment.ts';
import { editPart } from '../../modules/minutes/commands/edit-part.ts';
import { sendOut } from '../../modules/minutes/commands/send-out.ts';
import { readMinutes } from '../../modules/minutes/index.ts';
import type { Writer } from '../../platform/database/tables.ts';
import { actorOfRow, done } from './acting-as.ts';

const present: readonly (readonly [
  name: string,
  represents: string | null,
  role: 'member' | 'deputy' | 'observer',
])[] = [
  ['Leder, ASU', 'Kommunene', 'member'],
  ['Nestleder, ASU', 'St. Olavs hospital', 'member'],
  ['Kommunedirektør, Trøndelag sør-vest', 'Trøndelag sør-vest', 'member'],
  ['Vara 1, kommunene', 'Værnesregionen', 'deputy'],
  ['Direktør, psykisk helsevern', 'St. Olavs hospital', 'member'],
  ['Brukerrepresentant, ASU', 'Brukerne', 'member'],
];

/**
 * Minutes of the committee's last closed meeting: with a list of those who were there, a text that
 * somebody wrote, out for comment, with one comment answered and one not.
 */
export async function insertDemoMinutes(tx: Writer, now: Date, today: IsoDate): Promise<void> {
  const meeting = await tx
    .selectFrom('meetings.meeting')
    .select(['id', 'body_id'])
    .where('body_id', '=', 'body_asu')
    .where('state', '=', 'closed')
    .orderBy('held_on', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  await insertAttendance(tx, meeting.id);
  const secretary = await actingAs(tx, 'secretary', { now, today });
  const municipality = await actingAs(tx, 'reader', { now, today });
  const file = await readMinutes(tx, meeting.id);
  const items = file?.minutes.sections.filter(({ kind }) => kind === 'item') ?? [];
  const [first, second] = items;
  if (!first || !second) throw new Error('the demo has no minutes');
  const meetingId = meeting.id;
  const text =
    'Leder gikk gjennom innkalling og saksliste. Ingen hadde merknader.\n\n- Kommunene ba om at sakspapirene sendes tidligere.\n- Sykehuset viste til at ettersendte vedlegg nå følges opp.';
  const edit = { meetingId, part: `${first.key}/treatment`, seen: 0, ground: '', text };
  await done(tx, editPart, edit, secretary);
  await done(
    tx,
    sendOut,
    { meetingId, until: addDays(today, 12), origin: 'http://127.0.0.1:3000' },
    secretary,
  );
  const said = { meetingId, mayReadClosed: false };
  const words = 'Vi ba om at sakspapirene sendes ti dager før møtet. Tallet bør stå.';
  const answered = await done(tx, addComment, { ...said, itemId: first.key, words }, municipality);
  const other = 'Var det ikke enighet om at alle regionene svarer hver for seg?';
  await done(tx, addComment, { ...said, itemId: second.key, words: other }, municipality);
  const answer = 'Tallet kom opp etter møtet og hører til neste sak om arbeidsformen.';
  await done(
    tx,
    answerComment,
    { meetingId, commentId: answered, version: 1, state: 'not-taken-in', answer },
    secretary,
  );
  await done(
    tx,
    addActionPoint,
    {
      meetingId,
      itemId: first.key,
      kind: 'guarantee',
      who: 'Sekretariatet',
      what: 'Sende sakspapirene senest ti dager før møtet',
      due: addDays(today, 40),
    },
    secretary,
  );
}

async function insertAttendance(tx: Writer, meetingId: MeetingId): Promise<void> {
  await tx.deleteFrom('meetings.attendance').where('meeting_id', '=', meetingId).execute();
  const rows = present.map(([name, represents, role]) => ({
    name,
    represents,
    role,
    state: 'present' as 'present' | 'absent',
    stands_in_for: role === 'deputy' ? 'Kommunedirektør, Værnesregionen' : null,
  }));
  const away = {
    name: 'Kommunedirektør, Værnesregionen',
    represents: 'Værnesregionen',
    role: 'member' as const,
    state: 'absent' as const,
    stands_in_for: null,
  };
  await tx
    .insertInto('meetings.attendance')
    .values(
      [...rows, away].map((row, position) => ({
        ...row,
        meeting_id: meetingId,
        position,
        since: null,
        until: null,
      })),
    )
    .execute();
}

/** A person of the demo in a role, as the log is to name them. */
async function actingAs(
  tx: Writer,
  role: Actor['role'],
  at: Pick<Acting, 'now' | 'today'>,
): Promise<Acting> {
  const row = await tx
    .selectFrom('identity.appointment as a')
    .innerJoin('identity.person as p', 'p.id', 'a.person_id')
    .selectAll('a')
    .select('p.display_name as name')
    .where('a.role', '=', role)
    .orderBy('a.position')
    .limit(1)
    .executeTakeFirstOrThrow();
  const actor = actorOfRow(row);
  return { actor, ...at };
}
