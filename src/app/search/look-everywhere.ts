import { compare } from '../../kernel/calendar.ts';
import { listEntries } from '../../modules/decisions/index.ts';
import { dutiesToRead, listObligations } from '../../modules/follow-up/index.ts';
import { followUpList } from '../../modules/follow-up/rules/follow-up-list.ts';
import type { Visit } from '../../modules/identity/route.ts';
import { isUnsent } from '../../modules/meetings/index.ts';
import { listCases, listMeetings } from '../../modules/meetings/store/lists.ts';
import { caseReadingOf } from '../../modules/meetings/who-may-read-cases.ts';
import {
  listBodies,
  listOrganisations,
  listRegions,
  listSeats,
  nameMatches,
} from '../../modules/organisations/index.ts';
import { formatDate, parseDate } from '../../ui/format.ts';
import { isCaseNumber, withoutCaseWord } from './what-was-typed.ts';

/** No more of each kind are shown; the number tells whether there are more. */
export const mostOfEach = 10;
const plenty = 2000;

export type Found = Awaited<ReturnType<typeof lookEverywhere>>;

/** Looks for words in everything this person may read: by number, by text, by name. */
export async function lookEverywhere(visit: Visit, typed: string) {
  const { db, today } = visit;
  const words = withoutCaseWord(typed);
  const [cases, decisions, meetings, bodies, seats, organisations, regions, obligations] =
    await Promise.all([
      listCases(db, { words: typed, ...caseReadingOf(visit), limit: mostOfEach + 1 }),
      // What meetings decided is found with its case.
      visit
        .closedCases()
        .then((hidden) =>
          listEntries(db, { words: typed, source: 'matter', hidden, limit: mostOfEach + 1 }),
        ),
      listMeetings(db, { newestFirst: true, limit: plenty }),
      listBodies(db),
      listSeats(db),
      listOrganisations(db),
      listRegions(db),
      listObligations(db, { limit: plenty }).then((duties) => dutiesToRead(visit, duties)),
    ]);
  const tokens = words.split(/\s+/u).filter(Boolean);
  const all = (names: readonly (string | null)[]) =>
    nameMatches(names, words) || tokens.every((token) => nameMatches(names, token));
  const date = parseDate(typed);
  const bodyOf = (id: string) => bodies.find((body) => body.id === id);
  return {
    cases,
    decisions,
    byNumber: isCaseNumber(typed),
    meetings: meetings
      .filter((row) => !isUnsent(row) || visit.may('meeting.read-draft', { bodyId: row.bodyId }).ok)
      .filter((row) =>
        date
          ? row.date === date
          : all([row.bodyName, row.bodyShort, row.place, formatDate(row.date)]),
      )
      .toSorted((a, b) => compare(b.date, a.date)),
    bodies: bodies.filter((body) => all([body.name, body.short_name, ...body.aliases])),
    seats: seats
      .filter((seat) => seat.holder !== null || seat.represents !== null)
      .filter((seat) => seat.valid_to === null || seat.valid_to >= today)
      .filter((seat) => all([seat.holder, seat.represents]))
      .map((seat) => ({ ...seat, body: bodyOf(seat.body_id) })),
    organisations: organisations.filter((one) => all([one.name, one.short_name])),
    regions: regions.filter((one) => all([one.name, ...one.aliases])),
    obligations: followUpList(obligations, today, { words }),
  };
}
