import { addMonths, type IsoDate } from '../../kernel/calendar.ts';
import {
  insertObligation,
  listObligations,
  updateObligation,
} from '../../modules/follow-up/index.ts';
import type { Writer } from '../../platform/database/tables.ts';
import { meetingDays } from './ahead.ts';
import { caseKey, type Register } from './insert-meeting.ts';

type Course =
  | { state: 'done'; on: IsoDate; report: string }
  | { state: 'superseded'; report: string }
  | { state: 'explained'; on: IsoDate; explanation: string };

/** How those obligations went that history has settled. All others stay open. */
const courses: readonly { source: string; what: string; course: Course }[] = [
  {
    source: '26/22',
    what: 'Halvårlig status for tiltakene i handlingsplanen',
    course: { state: 'done', on: '2022-12-15', report: 'Gitt i sak 55/22.' },
  },
  {
    source: '55/22',
    what: 'Ny status for handlingsplanen før årlig revisjon',
    course: {
      state: 'explained',
      on: '2023-06-14',
      explanation:
        'Sekretariatet og arbeidsutvalget ble enige om å prioritere annet, fordi det var kort tid siden forrige status.',
    },
  },
  {
    source: '35/22',
    what: 'Dialogmøte med hver kommunegruppe, referert i ASU',
    course: {
      state: 'done',
      on: '2023-10-17',
      report:
        'Fire av fem grupper har hatt møte. Fjellregionen avventer avtalen om intermediæravdelingen.',
    },
  },
  {
    source: 'Sak 1',
    what: 'Skjema for avvik fra forløpene',
    course: { state: 'done', on: '2018-12-19', report: 'Skjemaet er sendt regionene.' },
  },
  {
    source: 'Sak 1',
    what: 'Kontroll av åtte forløp',
    course: { state: 'done', on: '2019-01-04', report: 'Åtte forløp er kontrollert.' },
  },
  {
    source: 'Sak 3',
    what: 'Spilleregler for uenighet i konsensusgruppene',
    course: { state: 'superseded', report: 'Innføringsarbeidet er avsluttet.' },
  },
];

const reportedBy = 'Sekretær, ASU';

/** Settles what history has settled, and adds the duties that come round again or from a plan. */
export async function insertDemoObligations(
  tx: Writer,
  register: Register,
  today: IsoDate,
): Promise<void> {
  const days = meetingDays(today);
  const actionPlan = register.cases.get(caseKey('body_asu', '26/22'));
  const nextStatus = {
    bodyId: 'body_asu',
    caseId: actionPlan?.id ?? null,
    decisionId: actionPlan?.decisionId ?? null,
    source: '26/22',
    pointNo: 4,
    who: 'Fagrådene',
    what: 'Halvårlig status for handlingsplanen til neste møte i ASU',
    due: days.nextCommittee,
    dueNote: '',
    recurrence: { everyMonths: 6 },
  } as const;
  const improvement = {
    bodyId: 'body_asu',
    caseId: null,
    decisionId: null,
    source: 'Handlingsplan 0.6',
    pointNo: null,
    who: 'Forbedringsgruppen',
    what: 'Sak om avviksmelding, enklere avvikssystem og felles metode for hendelsesanalyse',
    due: '2024-02-07',
    dueNote: '',
    recurrence: null,
  } as const;
  await insertObligation(tx, nextStatus, new Date(`${addMonths(nextStatus.due, -6)}T15:00:00Z`));
  await insertObligation(tx, improvement, new Date('2023-10-04T15:00:00Z'));
  const reserved = {
    source: null,
    what: 'Reservere møterom til neste års møter',
    course: { state: 'done', on: today, report: 'Rommet er reservert til alle møtene.' },
  } as const;
  const presented = {
    source: improvement.source,
    what: improvement.what,
    course: { state: 'done', on: '2024-02-07', report: 'Lagt fram for ASU.' },
  } as const;
  for (const { source, what, course } of [...courses, presented, reserved]) {
    await settle(tx, { source, what, course });
  }
}

async function settle(
  tx: Writer,
  { source, what, course }: { source: string | null; what: string; course: Course },
): Promise<void> {
  const open = await listObligations(tx, { state: 'open' });
  const found = open.find((one) => one.what === what && (!source || one.source === source));
  if (!found) throw new Error(`The demo settles an obligation that it does not have: ${what}`);
  switch (course.state) {
    case 'done':
      await updateObligation(tx, found.id, found.version, {
        state: 'done',
        done_on: course.on,
        report: course.report,
      });
      return;
    case 'superseded':
      await updateObligation(tx, found.id, found.version, {
        state: 'superseded',
        report: course.report,
      });
      return;
    case 'explained':
      await updateObligation(tx, found.id, found.version, {
        explanation: course.explanation,
        explained_at: new Date(`${course.on}T15:00:00Z`),
        explained_by: reportedBy,
      });
      return;
    default:
      return course satisfies never;
  }
}
