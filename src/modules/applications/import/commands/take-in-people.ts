import { newId } from '../../../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../../../kernel/verdict.ts';
import type { Writer } from '../../../../platform/database/tables.ts';
import type { RecruitmentRound } from '../../../adverts/vocabulary.ts';
import type { Change } from '../../../identity/command.ts';
import { queueMessages } from '../../../messages/index.ts';
import { faultOfRegistered } from '../../commands/register-applicant.ts';
import { letterOfOwnLink } from '../../letters.ts';
import { faultOfWishes, mostWishes } from '../../rules/wishes-are-of-the-round.ts';
import { makeLinks } from '../../store/links.ts';
import { columnsOf, updateApplicant } from '../../store/writes.ts';
import type { Applicant } from '../../vocabulary.ts';
import type { PlannedPerson } from '../rules/what-an-import-adds.ts';
import {
  type Added,
  insertAdded,
  insertPeople,
  lockedVersions,
  type NewPerson,
} from '../store/insert-people.ts';

type PeopleTaken = { newcomers: readonly NewPerson[]; changes: readonly Change[] };

type PeopleRefusal =
  | { code: 'changed-meanwhile' }
  | { code: 'too-many-wishes'; line: number; most: number; has: number };

/**
 * Puts in those who are new and adds what is new of the others, by the rules that hold for one
 * person put in by hand. The whole file at once: row by row, thousands would keep everybody else
 * from writing for a minute.
 */
export async function takeInPeople(
  tx: Writer,
  round: RecruitmentRound,
  people: readonly PlannedPerson[],
  now: Date,
): Promise<Verdict<PeopleTaken, PeopleRefusal>> {
  const locked = await lockedVersions(
    tx,
    people.flatMap(({ here, outcome }) => (here && outcome === 'more' ? here.id : [])),
  );
  const newcomers: NewPerson[] = [];
  const additions: Added[] = [];
  const changes: Change[] = [];
  for (const person of people) {
    const { here, details, outcome, added, addedNeeds } = person;
    if (outcome !== 'new' && outcome !== 'more') continue;
    const before = here?.applications ?? [];
    const has = before.length + added.length;
    if (added.length > 0 && has > mostWishes) {
      const line = person.lines[0] ?? 0;
      return refused({ code: 'too-many-wishes', line, most: mostWishes, has });
    }
    const wishes = [...before, ...added];
    const isUnfit = here
      ? locked.get(here.id) !== here.version || (added.length > 0 && faultOfWishes(wishes, round))
      : faultOfRegistered({ details, wishes }, round);
    if (isUnfit) return refused({ code: 'changed-meanwhile' });
    const id = here?.id ?? newId('apct');
    const after = Math.max(0, ...before.map(({ rank }) => rank));
    additions.push({ id, wishes: added, after, needs: addedNeeds });
    changes.push({ subjectKind: 'applicant', subjectId: id, ...changeOf(person, round) });
    if (!here) newcomers.push({ id, details });
    else await updateApplicant(tx, here, person.detailsChange ? columnsOf(details) : {});
  }
  if (!(await insertPeople(tx, { roundId: round.id, people: newcomers, now }))) {
    return refused({ code: 'changed-meanwhile' });
  }
  await insertAdded(tx, additions);
  return allowed({ newcomers, changes });
}

/** What the log may tell of it: how much, and nothing of whose. */
function changeOf(
  { here, added, addedNeeds, detailsChange }: PlannedPerson,
  { id: roundId }: RecruitmentRound,
): Pick<Change, 'before' | 'after'> {
  if (!here) {
    return { after: { roundId, source: 'import', applications: added.length } };
  }
  const counted = ({
    applications,
    saysToMeet,
  }: Pick<Applicant, 'applications' | 'saysToMeet'>) => ({
    applications: applications.length,
    saysToMeet: saysToMeet.length,
  });
  const before = counted(here);
  const after = {
    applications: before.applications + added.length,
    saysToMeet: before.saysToMeet + addedNeeds.length,
    ...(detailsChange ? { details: 'changed' } : {}),
  };
  return { before, after };
}

/**
 * Mails each who is new the link to what is known of them. Answers how many.
 * @source personvernforordningen art. 14
 */
export async function tellNewcomers(
  tx: Writer,
  round: RecruitmentRound,
  newcomers: readonly NewPerson[],
  origin: string,
  now: Date,
): Promise<number> {
  const ids = newcomers.map(({ id }) => id);
  const tokens = await makeLinks(tx, ids, now);
  const letters = newcomers.map(({ id, details }, at) =>
    letterOfOwnLink({ id, ...details }, { round, token: tokens[at] ?? '', origin }),
  );
  return queueMessages(tx, letters, now);
}
