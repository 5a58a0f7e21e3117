import { addDays, type IsoDate } from '../../kernel/calendar.ts';
import { newId } from '../../kernel/ids.ts';
import {
  addStep,
  insertProposedCase,
  replaceStandingItems,
  setLeadTime,
} from '../../modules/case-queue/store/writes.ts';
import type { QueuedKind } from '../../modules/case-queue/vocabulary.ts';
import type { Writer } from '../../platform/database/tables.ts';

type Sent = {
  kind: QueuedKind;
  title: string;
  reason: string;
  from: readonly [name: string, organisation: string];
  daysAgo: number;
  minutes: number;
  /** How many days from today a decision is needed; null where no day was named. */
  neededIn: number | null;
};

/** What clinics and municipalities have sent in to the committee and not yet seen treated. */
const sentIn: readonly Sent[] = [
  {
    kind: 'case',
    title: 'Felles rutine for varsling ved utskriving på fredager',
    reason:
      'Kommunene får varsel til ulike tider. Utvalget bør slå fast én frist som gjelder alle klinikker.',
    from: ['Samhandlingskoordinator, medisinsk klinikk', 'St. Olavs hospital'],
    daysAgo: 34,
    minutes: 20,
    neededIn: 110,
  },
  {
    kind: 'information',
    title: 'Erfaringer med digital hjemmeoppfølging på Fosen',
    reason: 'Ett års erfaring er samlet, og flere kommuner spør etter den.',
    from: ['Rådgiver, Indre Fosen', 'Indre Fosen kommune'],
    daysAgo: 12,
    minutes: 15,
    neededIn: null,
  },
  {
    kind: 'case',
    title: 'Deling av opplæringsressurser mellom fagrådene',
    reason: 'Tre fagråd lager hvert sitt kurs i samme tema før sommeren.',
    from: ['Fagrådsleder, fagråd 4', 'St. Olavs hospital'],
    daysAgo: 5,
    minutes: 10,
    neededIn: 45,
  },
];

/** Fills the committee's queue, its deadlines and the rows that come back at every meeting. */
export async function insertDemoQueue(tx: Writer, today: IsoDate): Promise<void> {
  for (const { from, daysAgo, neededIn, ...one } of sentIn) {
    const day = addDays(today, -daysAgo);
    const at = new Date(`${day}T10:00:00Z`);
    const id = await insertProposedCase(tx, {
      ...one,
      body_id: 'body_asu',
      wanted_by: neededIn === null ? null : addDays(today, neededIn),
      proposed_by: newId('pers'),
      proposed_by_name: from[0],
      on_behalf_of: from[1],
      reply_email: null,
      proposed_on: day,
      state: 'received',
      meeting_id: null,
      item_id: null,
      created_at: at,
    });
    await addStep(tx, { caseId: id, at, byName: from[0], state: 'received', words: '' });
  }
  await setLeadTime(tx, 'body_asu', { caseDays: 15, paperDays: 10, noticeDays: 7 });
  await replaceStandingItems(tx, 'body_asu', [
    {
      kind: 'case',
      title: 'Godkjenning av innkalling og saksliste',
      minutes: 10,
      responsible: 'Leder ASU',
      indented: false,
    },
    { kind: 'break', title: 'Pause', minutes: 10, responsible: '', indented: false },
    { kind: 'misc', title: 'Eventuelt', minutes: 5, responsible: '', indented: false },
  ]);
}
