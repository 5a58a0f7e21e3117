import type { NeedId } from '../../../recruitment/vocabulary.ts';
import type {
  Applicant,
  ApplicantDetails,
  ApplicantId,
  SaysToMeet,
  Wish,
} from '../../vocabulary.ts';
import type { ImportCounts } from '../vocabulary.ts';
import { groupedBy } from './grouped-by.ts';
import { plainWords } from './plain-words.ts';
import { type ReadRow, sameWish } from './rows-become-applicants.ts';
import { comparedDetails, type Person, rowsOfOnePerson } from './rows-of-one-person.ts';

/** What becomes of one person of the file. */
export type PlannedPerson = Person & {
  /**
   * new: nobody here has the address; more: applies for more, or tells more; same: all of it stands
   * here; withdrawn: has taken the application back, which a file does not undo.
   */
  outcome: 'new' | 'more' | 'same' | 'withdrawn';
  here: Applicant | null;
  /** What is applied for that was not before. */
  added: readonly Wish[];
  /** The needs of the groups applied for that are said to be met. */
  saidNeeds: readonly NeedId[];
  /** Those of them that were not said before. */
  addedNeeds: readonly NeedId[];
  /** Words for what none of those groups needs; they are not kept. */
  neededElsewhere: readonly string[];
  /** Whether anything told of the person is another than what stands here. */
  detailsChange: boolean;
};

/** Two addresses, one name: perhaps one person. Lines of the file, or somebody who stands here. */
export type PerhapsSame = {
  name: string;
  /** `id` where it is somebody who stands here and not in the file. */
  people: readonly { email: string; lines: readonly number[]; id: ApplicantId | null }[];
};

export type ImportPlan = {
  people: readonly PlannedPerson[];
  perhapsSame: readonly PerhapsSame[];
  counts: ImportCounts;
};

/**
 * Compares what a file tells with who has applied in the round: only what is new is added, so that
 * the same file twice adds nothing. Nobody is applied for again who withdrew, be it altogether or
 * from one group.
 * @source F-020
 */
export function whatAnImportAdds(
  read: { rows: readonly ReadRow[]; faults: readonly unknown[] },
  applicants: readonly Applicant[],
  settled: Readonly<Record<string, number>>,
): ImportPlan {
  const applied = applicants.filter(({ state }) => state === 'submitted' || state === 'withdrawn');
  const byEmail = new Map(applied.map((one) => [one.email.trim().toLowerCase(), one]));
  const people = rowsOfOnePerson(read.rows, byEmail, settled).map((person): PlannedPerson => {
    const here = byEmail.get(person.email) ?? null;
    if (!here) {
      const said = needsSaid(person, person.wishes, []);
      const added = person.wishes;
      return { ...person, ...said, outcome: 'new', here, added, detailsChange: true };
    }
    if (here.state === 'withdrawn') {
      const none = { added: [], saidNeeds: [], addedNeeds: [], neededElsewhere: [] };
      return { ...person, ...none, outcome: 'withdrawn', here, detailsChange: false };
    }
    const added = person.wishes.filter(
      (wish) => !here.applications.some((one) => sameWish(one, wish)),
    );
    const detailsChange = tellsOther(person.details, here);
    const wished = [...here.applications.filter(({ withdrawnAt }) => !withdrawnAt), ...added];
    const said = needsSaid(person, wished, here.saysToMeet);
    const isMore = added.length > 0 || detailsChange || said.addedNeeds.length > 0;
    const outcome = isMore ? 'more' : 'same';
    return { ...person, ...said, outcome, here, added, detailsChange };
  });
  const standing = applied.filter(({ state }) => state === 'submitted');
  return {
    people,
    perhapsSame: perhapsSame(people, standing),
    counts: countsOf(people, read),
  };
}

/** Which needs somebody says to meet in the groups they apply for, and which words are of no such. */
function needsSaid(
  { meets }: Pick<Person, 'meets'>,
  wishes: readonly Wish[],
  before: readonly SaysToMeet[],
): Pick<PlannedPerson, 'saidNeeds' | 'addedNeeds' | 'neededElsewhere'> {
  const groups = new Set(wishes.map(({ bodyId }) => bodyId));
  const own = meets.map(({ written, needs }) => ({
    written,
    ids: needs.flatMap(({ id, bodyId }) => (groups.has(bodyId) ? id : [])),
  }));
  const saidNeeds = [...new Set(own.flatMap(({ ids }) => ids))];
  const addedNeeds = saidNeeds.filter((id) => !before.some(({ needId }) => needId === id));
  const elsewhere = own.filter(({ ids }) => ids.length === 0).map(({ written }) => written);
  return { saidNeeds, addedNeeds, neededElsewhere: [...new Set(elsewhere)] };
}

function tellsOther(details: ApplicantDetails, here: Applicant): boolean {
  return (
    details.employerId !== here.employerId ||
    details.systems.length !== here.systems.length ||
    comparedDetails.some((detail) => details[detail] !== here[detail])
  );
}

function perhapsSame(
  people: readonly PlannedPerson[],
  standing: readonly Applicant[],
): PerhapsSame[] {
  const inFile = new Set(people.map(({ email }) => email));
  const everybody = [
    ...people.map(({ details, email, lines }) => ({
      ...{ name: details.name, email, lines },
      id: null,
    })),
    ...standing
      .map(({ id, name, email }) => ({ id, name, email: email.trim().toLowerCase(), lines: [] }))
      .filter(({ email }) => !inFile.has(email)),
  ];
  const byName = groupedBy(everybody, ({ name }) => sortedWords(name));
  return [...byName.values()]
    .filter((ones) => ones.length > 1 && ones.some(({ email }) => inFile.has(email)))
    .map((ones) => ({ name: ones[0]?.name ?? '', people: ones }));
}

/** "Nordmann, Kari" and "Kari Nordmann" are one name. */
const sortedWords = (name: string) => plainWords(name).split(' ').sort().join(' ');

function countsOf(
  people: readonly PlannedPerson[],
  read: { rows: readonly ReadRow[]; faults: readonly unknown[] },
): ImportCounts {
  const of = (outcome: PlannedPerson['outcome']) => people.filter((one) => one.outcome === outcome);
  const lines = (ones: readonly PlannedPerson[]) =>
    ones.reduce((sum, one) => sum + one.lines.length, 0);
  const added = people.flatMap((one) => one.added);
  const byGroup = [...groupedBy(added, ({ bodyId }) => bodyId)].map(([bodyId, ones]) => ({
    bodyId,
    applications: ones.length,
  }));
  return {
    rows: read.rows.length + read.faults.length,
    newPeople: of('new').length,
    newApplications: added.length,
    peopleWithMore: of('more').length,
    nothingNew: lines(of('same')),
    leftOut: read.faults.length + lines(of('withdrawn')),
    byGroup,
  };
}
