import { addDays, type IsoDate } from '../../kernel/calendar.ts';
import { type BodyId, newId } from '../../kernel/ids.ts';
import type { Acting } from '../../modules/identity/command.ts';
import type { Actor } from '../../modules/identity/vocabulary.ts';
import { saveRelations, saveSeries } from '../../modules/meeting-plan/commands/keep-series.ts';
import { layPlan } from '../../modules/meeting-plan/commands/lay-plan.ts';
import { makePlan } from '../../modules/meeting-plan/commands/make-plan.ts';
import { mondayOfWeek } from '../../modules/meeting-plan/rules/terms-of-a-year.ts';
import {
  insertGathering,
  insertMove,
  storeReflections,
} from '../../modules/meeting-plan/store/gatherings.ts';
import { insertLayer } from '../../modules/meeting-plan/store/layers.ts';
import type { SeriesRecord } from '../../modules/meeting-plan/store/plans.ts';
import { insertPolicy, insertRoom } from '../../modules/meeting-plan/store/rooms.ts';
import { insertWheelRule } from '../../modules/meeting-plan/store/wheel.ts';
import type { Writer } from '../../platform/database/tables.ts';
import { done } from './acting-as.ts';
import { meetingDayFrom } from './ahead.ts';

const secretary: Actor = {
  personId: newId('pers'),
  name: 'Sekretær, ASU',
  appointmentId: newId('app') as Actor['appointmentId'],
  role: 'secretary',
  label: { nb: 'Sekretær, ASU', nn: 'Sekretær, ASU', en: 'Secretary, ASU' },
  organisationId: 'org_helsefellesskapet',
  onBehalfOf: 'Sekretariatet i Helsefellesskapet',
  bodyId: null,
};

/** The plan for next year with what it steps round, rooms, the wheel's rules and two gatherings. */
export async function insertDemoMeetingPlan(tx: Writer, today: IsoDate, now: Date): Promise<void> {
  const year = Number(today.slice(0, 4)) + 1;
  const acting: Acting = { actor: secretary, now, today };
  const rooms = await insertRooms(tx, year);
  await insertCalendars(tx, year, now);
  await insertGatherings(tx, today);
  await insertWheelRules(tx);
  const planId = await done(
    tx,
    makePlan,
    {
      body_id: 'body_asu',
      name: `Møteplan ${year}`,
      year,
      county: 'Trøndelag',
      summer_from: 26,
      summer_to: 33,
      bodyIds: [],
    },
    acting,
  );
  const order = async (
    bodyId: BodyId,
    change: Partial<Omit<SeriesRecord, 'id' | 'plan_id' | 'body_id' | 'position'>>,
  ) =>
    await done(
      tx,
      saveSeries,
      {
        planId,
        seriesId: null,
        wanted: {
          body_id: bodyId,
          name: '',
          kind: 'meeting',
          spring: 3,
          autumn: 2,
          weekdays: [3],
          starts_at: '13:00',
          ends_at: '16:00',
          min_days: 28,
          max_days: null,
          place: 'St. Olavs hospital',
          rooms,
          fixed: [],
          ...change,
        },
      },
      acting,
    );
  const board = boardDays(year);
  const asu = await order('body_asu', { fixed: [board[5] as IsoDate] });
  const au = await order('body_arbeidsutvalget', { starts_at: '09:00', ends_at: '11:00' });
  const councils: string[] = [];
  for (const no of [1, 2, 3] as const) {
    councils.push(
      await order(`body_fagrad-${no}`, {
        kind: 'council',
        spring: 2,
        autumn: 2,
        weekdays: [2, 4],
        starts_at: '12:00',
        ends_at: '14:00',
        place: 'Teams',
        rooms: [],
      }),
    );
  }
  await order('body_partnerskapsmotet', {
    name: 'Dialogmøte',
    kind: 'dialogue',
    spring: 1,
    autumn: 0,
    weekdays: [4, 3],
    starts_at: '10:00',
    ends_at: '14:00',
  });
  const ahead = { withinDays: null, months: null };
  await done(
    tx,
    saveRelations,
    {
      planId,
      relations: [
        { before: au, after: asu, workingDays: 10, ...ahead },
        ...councils.map((before) => ({
          before,
          after: asu,
          workingDays: 10,
          withinDays: null,
          months: [5, 6, 11, 12],
        })),
      ],
    },
    acting,
  );
  await done(tx, layPlan, { planId, anew: false }, acting);
}

async function insertRooms(tx: Writer, year: number) {
  const venue = 'St. Olavs hospital, 1930-bygget';
  const large = await insertRoom(tx, { name: 'Møterom 11', venue, seats: 24 });
  const small = await insertRoom(tx, { name: 'Møterom 4', venue, seats: 12 });
  await insertRoom(tx, { name: 'Formannskapssalen', venue: 'Trondheim rådhus', seats: 40 });
  await insertPolicy(tx, {
    venue,
    policy: 'Møtene holdes på sykehuset. Å veksle mellom stedene er stilt i bero.',
    from_on: `${year - 1}-01-01`,
    to_on: `${year}-12-31`,
    source: 'Arbeidsutvalget',
  });
  return [large, small];
}

/** The board's days: a Wednesday in ten of the weeks. */
function boardDays(year: number): IsoDate[] {
  return [4, 9, 13, 17, 21, 24, 36, 40, 44, 49].map((week) => addDays(mondayOfWeek(year, week), 2));
}

async function insertCalendars(tx: Writer, year: number, now: Date): Promise<void> {
  const whole = (date: IsoDate, label: string) => ({
    from: date,
    to: date,
    start: null,
    end: null,
    label,
  });
  const layer = {
    body_ids: null,
    source: 'list' as const,
    file_name: '',
    added_at: now,
    added_by: 'Sekretær, ASU',
  };
  await insertLayer(
    tx,
    { ...layer, name: 'Styret ved St. Olavs hospital', weight: 'must-avoid' },
    boardDays(year).map((date) => whole(date, 'Styremøte')),
  );
  const arena = mondayOfWeek(year, 15);
  await insertLayer(tx, { ...layer, name: 'Arena Trøndelag', weight: 'better-avoid' }, [
    { ...whole(addDays(arena, 1), 'Arena'), to: addDays(arena, 2) },
  ]);
  await insertLayer(
    tx,
    { ...layer, name: 'Møter hos Statsforvalteren', weight: 'better-avoid' },
    [7, 19, 38, 46].map((week) => ({
      ...whole(addDays(mondayOfWeek(year, week), 2), 'Dialog om samhandling'),
      start: '12:00',
      end: '15:00',
    })),
  );
}

async function insertGatherings(tx: Writer, today: IsoDate): Promise<void> {
  const by = 'Sekretær, ASU';
  const behind = meetingDayFrom(addDays(today, -60));
  const held = await insertGathering(tx, {
    body_id: 'body_asu',
    kind: 'gathering',
    theme: 'Utskrivningsklare pasienter',
    purpose: 'Bli enige om hva som skal gjøres likt i hele området.',
    held_on: behind,
    week: null,
    year: Number(behind.slice(0, 4)),
    starts_at: '09:00',
    ends_at: '13:00',
    place: 'Scandic Lerkendal, Trondheim',
    invited: ['Representantene i ASU', 'Fagrådene', 'Kompetansegruppe UKP', 'Tillitsvalgte'],
    streaming: true,
    streaming_note: 'Innledningene strømmes. Gruppearbeidet gjør ikke det.',
    participants: 94,
    summary: 'Gruppene vil ha én felles rutine for varsling, og opplæring før den tas i bruk.',
    summary_state: 'later',
    sent_on: null,
    send_list: ['Representantene i ASU', 'Deltakerne'],
    changed_by: by,
  });
  await storeReflections(tx, held, [
    { group: 'Gruppe 1', reflection: 'Varselet må komme samme dag som pasienten legges inn.' },
    { group: 'Gruppe 2', reflection: 'Felles opplæring virker bedre enn hver sin veileder.' },
  ]);
  const ahead = meetingDayFrom(addDays(today, 110));
  const coming = await insertGathering(tx, {
    body_id: 'body_asu',
    kind: 'gathering',
    theme: 'Samling i Fjellregionen',
    purpose: 'Forberede kommunene på felles pasientjournal.',
    held_on: ahead,
    week: null,
    year: Number(ahead.slice(0, 4)),
    starts_at: '10:00',
    ends_at: '15:00',
    place: 'Røros',
    invited: ['Kommunene i Fjellregionen', 'Lokale arbeidsgrupper'],
    streaming: false,
    streaming_note: '',
    participants: null,
    summary: '',
    summary_state: 'none',
    sent_on: null,
    send_list: [],
    changed_by: by,
  });
  await insertMove(tx, {
    gathering_id: coming,
    asked_by: 'Fjellregionen',
    asked_on: today,
    from_on: ahead,
    to_on: addDays(ahead, -1),
    reason: 'Kommunestyrene i regionen møtes den dagen.',
    state: 'asked',
    answer: '',
    answered_on: null,
  });
}

async function insertWheelRules(tx: Writer): Promise<void> {
  const rules = [
    { title: 'Status for handlingsplanen', months: [6, 12], day: null, source: 'sak 26/22 pkt. 4' },
    { title: 'Dialogmøte med eierne', months: [4], day: null, source: 'Samarbeidsavtalen' },
    { title: 'Samhandlingsavvik siste tertial', months: [1, 5, 9], day: 15, source: 'sak 31/23' },
    { title: 'Møteplan for neste år vedtas', months: [11], day: null, source: '' },
  ];
  for (const rule of rules) {
    await insertWheelRule(tx, { ...rule, body_id: 'body_asu', active: true });
  }
}
