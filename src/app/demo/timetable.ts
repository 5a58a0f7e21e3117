import { addDays, type IsoDate, isWorkingDay, weekday } from '../../kernel/calendar.ts';
import {
  insertSessions,
  insertTimetable,
  updateSession,
} from '../../modules/timetable/store/writes.ts';
import type { SessionDraft } from '../../modules/timetable/vocabulary.ts';
import type { Writer } from '../../platform/database/tables.ts';
import { consensusGroups, groupBodyId } from './consensus-groups.ts';

const morning = { start: '09:00', end: '11:30' } as const;
const afternoon = { start: '12:30', end: '15:00' } as const;
const rounds = 9;

/** What a group goes through from its first day to its last. */
const configured = [
  'Begreper og skjermbilder',
  'Inntak og første kontakt',
  'Kartlegging og vurdering',
  'Planer og mål',
  'Arbeidslister og påminnelser',
  'Meldinger mellom kommune og sykehus',
  'Rapporter og styringsdata',
  'Tilganger og roller',
  'Gjennomgang av det som står igjen',
] as const;

/**
 * A timetable for each consensus group: every second week, five weekdays, mornings and afternoons,
 * so that whoever serves all groups can be in each – but on one day, when two meet at once. The
 * days lie from some weeks ago to some months ahead; one is cancelled. @source F-047
 */
export async function insertDemoTimetables(tx: Writer, now: Date, today: IsoDate): Promise<void> {
  const bodies = await tx
    .selectFrom('organisations.body')
    .select('id')
    .where('kind', '=', 'consensus_group')
    .execute();
  const monday = addDays(today, 1 - weekday(today) - 28);
  for (const [at, group] of consensusGroups.entries()) {
    const bodyId = groupBodyId(group.no);
    if (!bodies.some((one) => one.id === bodyId)) continue;
    const startsOn = monday;
    const endsOn = addDays(monday, rounds * 14 + 13);
    const by = { name: 'Sekretær, ASU', now };
    const period = { bodyId, name: 'Oppsett, første runde', startsOn, endsOn };
    const id = await insertTimetable(tx, period, by);
    const drafts = daysOf(at, monday);
    const ids = await insertSessions(tx, id, drafts, now);
    const cancelled = drafts.findIndex((one) => one.date > today);
    const session = ids[cancelled];
    if (group.no === '05' && session) {
      const cancelledReason = 'Leverandøren er ikke klar med denne delen.';
      await updateSession(tx, { id: session, sequence: 0 }, { cancelledReason }, now);
    }
  }
}

function daysOf(group: number, monday: IsoDate): SessionDraft[] {
  const week = group >= 10 ? 7 : 0;
  const times = group % 10 < 5 ? morning : afternoon;
  return configured
    .map((configures, round) => {
      const date = addDays(monday, round * 14 + week + (group % 5));
      // The twelfth group once meets in the week of the others, at the hour of the second.
      const moved = group === 11 && round === 3;
      return {
        date: moved ? addDays(date, -7) : date,
        ...times,
        place: round % 2 === 0 ? 'Rådhuset, møterom 3' : '',
        remote: round % 2 === 0 ? '' : `https://mote.example/kg${consensusGroups[group]?.no}`,
        configures,
      };
    })
    .filter(({ date }) => isWorkingDay(date));
}
