import { addDays, type IsoDate } from '../../kernel/calendar.ts';
import type { AttachmentId, MeetingId } from '../../kernel/ids.ts';
import type { Acting } from '../../modules/identity/command.ts';
import { noticeNow, readMeetingFile } from '../../modules/meetings/index.ts';
import {
  insertAttachment,
  insertPublication,
  keepPlaces,
  touchMeeting,
} from '../../modules/meetings/store/writes.ts';
import { actorOfInvitation } from '../../modules/summons/actor-of-invitation.ts';
import { answerInvitation } from '../../modules/summons/commands/answer-invitation.ts';
import { noteLaterPaper } from '../../modules/summons/commands/note-later-paper.ts';
import { sendSummons } from '../../modules/summons/commands/send-summons.ts';
import { readScene } from '../../modules/summons/scene.ts';
import { readInvitations } from '../../modules/summons/store/reads.ts';
import type { Reply } from '../../modules/summons/vocabulary.ts';
import type { Writer } from '../../platform/database/tables.ts';
import { actorOfRow, done } from './acting-as.ts';
import { meetingDayFrom } from './ahead.ts';
import { insertDemoMeeting, type Register } from './insert-meeting.ts';
import {
  adopt,
  anythingElse,
  approval,
  ask,
  type DemoMeeting,
  heading,
  matter,
} from './meeting-notation.ts';

/** An extra meeting of the committee, published and called; between the executive's and its own. */
export function extraCommitteeMeeting(today: IsoDate): DemoMeeting {
  const date = meetingDayFrom(addDays(today, 9));
  return {
    body: 'body_asu',
    date,
    start: '12:00',
    end: '14:00',
    place: 'St. Olavs hospital, 1930, 30M11, og på video',
    state: 'published',
    rows: [
      approval(undefined, 5),
      matter(undefined, 'Felles plan for vinterberedskap', 45, {
        points: [
          adopt('Planen for vinterberedskap gjelder fra første uke etter møtet.'),
          ask(
            'Hver kommune melder hvem som kan nås utenom kontortid.',
            'Kommunene',
            'Melde hvem som kan nås utenom kontortid',
            { due: addDays(date, 9) },
          ),
        ],
        background: 'Tallene fra forrige vinter viser hvor det manglet en å ringe til.',
      }),
      matter(undefined, 'Budsjett for felles tiltak', 50, {
        background: 'Fordelingen følger nøkkelen fra samarbeidsavtalen.',
      }),
      heading('Saker til orientering', [
        matter(undefined, 'Nytt fra fagrådene', 10, null, { responsible: ['Fagrådsledere'] }),
        matter(undefined, 'Møteplan for neste år', 5, null, { responsible: ['Sekretariatet'] }),
      ]),
      anythingElse(undefined, 5),
    ],
  };
}

const answers: readonly (readonly [name: string, reply: Reply])[] = [
  ['Leder, ASU', 'coming'],
  ['Nestleder, ASU', 'coming'],
  ['Kommunedirektør, Trøndelag sør-vest', 'coming'],
  ['Kommunedirektør, Værnesregionen', 'not-coming'],
  ['Vara 1, kommunene', 'coming'],
  ['Direktør, psykisk helsevern', 'coming'],
  ['Direktør, medisin', 'not-coming'],
  ['Brukerrepresentant, ASU', 'not-coming'],
  ['Vara, brukersiden', 'not-coming'],
  ['Fastlegerepresentant, ASU', 'coming'],
  ['Sekretær, ASU', 'coming'],
];

const origin = 'http://127.0.0.1:3000';

/** Adds the extra meeting with its summons, answers of every kind, and a paper that is sent later. */
export async function insertDemoSummons(
  tx: Writer,
  register: Register,
  now: Date,
  today: IsoDate,
): Promise<void> {
  const meetingId = await insertDemoMeeting(tx, register, extraCommitteeMeeting(today));
  const acting = await secretaryActing(tx, now, today);
  const attachmentId = await announceAttachment(tx, meetingId);
  await publish(tx, meetingId, acting);
  const order = { meetingId, publication: 1, files: new Map(), origin };
  await done(tx, sendSummons, order, acting);
  await answerAll(tx, meetingId, acting);
  const owed = { owedBy: 'St. Olavs hospital HF', due: addDays(today, 2) };
  await done(tx, noteLaterPaper, { meetingId, attachmentId, ...owed }, acting);
}

async function announceAttachment(tx: Writer, meetingId: MeetingId): Promise<AttachmentId> {
  const file = await readMeetingFile(tx, meetingId);
  const paper = file?.papers.find((one) => one.title.startsWith('Budsjett'));
  if (!paper) throw new Error('the demo has no paper to send later');
  return insertAttachment(tx, {
    paper_id: paper.id,
    name: 'Regnskap for felles tiltak, siste tertial',
    state: 'later',
    media_type: null,
    file_name: null,
    content: null,
    size: null,
  });
}

async function publish(tx: Writer, meetingId: MeetingId, { actor, now }: Acting): Promise<void> {
  const file = await readMeetingFile(tx, meetingId);
  if (!file) throw new Error('the demo has no meeting to publish');
  const notice = noticeNow(file, 'Helsefellesskapet', origin, now.toISOString());
  const by = { name: actor.name, now };
  await insertPublication(tx, { meetingId, number: 1, notice, changes: [] }, by);
  await keepPlaces(tx, meetingId, file.agenda);
  await touchMeeting(tx, meetingId, { sequence: 0 }, by);
}

async function answerAll(tx: Writer, meetingId: MeetingId, acting: Acting): Promise<void> {
  const scene = await readScene(tx, meetingId);
  for (const [name, reply] of answers) {
    const called = (await readInvitations(tx, meetingId)).find((one) => one.name === name);
    if (!called || !scene) throw new Error(`the demo has not called ${name}`);
    const given = { invitationId: called.id, reply, reason: '', seenSequence: null };
    const actor = actorOfInvitation(called, scene);
    const answered = await answerInvitation(tx, { ...given, via: 'link' }, { ...acting, actor });
    if (!answered.ok) throw new Error(`the demo's answer of ${name}: ${answered.refusal.code}`);
  }
}

/** The secretary of the demo, as the log is to name them. */
async function secretaryActing(tx: Writer, now: Date, today: IsoDate): Promise<Acting> {
  const row = await tx
    .selectFrom('identity.person as p')
    .innerJoin('identity.appointment as a', 'a.person_id', 'p.id')
    .selectAll('a')
    .select('p.display_name as name')
    .where('a.role', '=', 'secretary')
    .executeTakeFirstOrThrow();
  const actor = actorOfRow(row);
  return { actor, now, today };
}
