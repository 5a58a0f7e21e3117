import type { Answer, Visit } from '../../identity/route.ts';
import { listBodies } from '../../organisations/index.ts';
import { mayBeSeen, seesEveryGroup } from '../rules/who-sees-which-timetable.ts';
import { listSessions, listSittings, listTimetables } from '../store/reads.ts';
import { timetableText } from '../text/index.ts';
import { timetableIcs } from '../timetable-ics.ts';
import type { Timetable } from '../vocabulary.ts';
import { calledBy, seenTimetable } from './seen-by.ts';

/** What stands in the address instead of a timetable for the days of all one's own groups. */
const mine = 'min';

/** A timetable as a calendar, or the days of all the groups that one sits in or acts for. */
export async function calendarFile(visit: Visit): Promise<Answer> {
  const { db, language } = visit;
  const t = timetableText[language];
  const own = visit.params.id === mine;
  const timetables = own ? await myTimetables(visit) : [await seenTimetable(visit)];
  const found = timetables.filter((one) => one !== undefined);
  if (!own && found.length === 0) return { kind: 'not-found' };
  const bodies = await listBodies(db);
  const nameOf = ({ bodyId }: Timetable) => {
    const body = bodies.find((one) => one.id === bodyId);
    return body ? calledBy(body) : bodyId;
  };
  const days = await Promise.all(
    found.map(async (timetable) => {
      const sessions = await listSessions(db, timetable.id);
      const title = t.event(nameOf(timetable));
      return sessions.map((session) => ({
        session,
        title,
        description: session.cancelledReason
          ? t.cancelledFor(session.cancelledReason)
          : session.configures,
      }));
    }),
  );
  const [first] = found;
  const name = own || !first ? t.mine : `${nameOf(first)}, ${first.name}`;
  return {
    kind: 'file',
    bytes: timetableIcs(name, days.flat(), visit.now),
    mediaType: 'text/calendar; charset=utf-8',
    fileName: `${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}.ics`,
  };
}

/** The timetables of the groups one sits in; all of them for those who plan without a seat. */
async function myTimetables(visit: Visit): Promise<Timetable[]> {
  const { actor, db } = visit;
  if (!actor) return [];
  const [all, sittings] = await Promise.all([listTimetables(db), listSittings(db)]);
  const seated = all.filter((one) => mayBeSeen(one, { ...actor, role: 'member' }, sittings));
  return seated.length === 0 && seesEveryGroup(actor) ? all : seated;
}
