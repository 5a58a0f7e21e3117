import { nothingOfThemselves, tidyDetails } from '../../rules/details-are-well-formed.ts';
import type { ApplicantDetails, Wish } from '../../vocabulary.ts';
import { groupedBy } from './grouped-by.ts';
import { plainWords } from './plain-words.ts';
import {
  type Met,
  type ReadRow,
  type ToldDetails,
  withoutDoubles,
} from './rows-become-applicants.ts';

/** Details that two rows, or a row and what stands here, may tell differently. */
export const comparedDetails = [
  'name',
  'phone',
  'employer',
  'unit',
  'unitLeader',
  'unitLeaderEmail',
  'profession',
  'position',
  'permanent',
  'region',
  'sex',
  'experience',
  'motivation',
] as const;
export type ComparedDetail = (typeof comparedDetails)[number];

/** Where a value is from: a line of the file, or what stands here already. */
export type Source = number | 'here';

/** Values of one detail that do not agree; `chosen` is the place of the one that counts. */
export type Disagreement = {
  detail: ComparedDetail;
  values: readonly { value: ToldDetails[ComparedDetail]; from: Source }[];
  chosen: number;
};

/** One person as a file tells of them, in all its rows. */
export type Person = {
  email: string;
  lines: readonly number[];
  details: ApplicantDetails;
  wishes: readonly Wish[];
  meets: readonly Met[];
  disagreements: readonly Disagreement[];
};

/** The key of a choice between values: whose, and of what. */
export const settledKey = (email: string, detail: ComparedDetail): string => `${email} ${detail}`;

/**
 * Puts the rows of each address together: one person with all that they apply for, in the order of
 * the file. Forty rows with one address twice are thirty-nine people with forty applications.
 * What is told differently is shown; what stands here counts first, then the first row, unless
 * somebody has chosen otherwise.
 * @source F-020
 */
export function rowsOfOnePerson(
  rows: readonly ReadRow[],
  here: ReadonlyMap<string, ApplicantDetails>,
  settled: Readonly<Record<string, number>>,
): Person[] {
  const byEmail = groupedBy(rows, ({ email }) => email);
  return [...byEmail].map(([email, own]) => {
    const there = here.get(email);
    const told: { details: ToldDetails; from: Source }[] = [
      ...(there ? [{ details: there, from: 'here' as const }] : []),
      ...own.map(({ details, line }) => ({ details, from: line })),
    ];
    const details: ApplicantDetails = { ...nothingOfThemselves, email };
    const disagreements: Disagreement[] = [];
    for (const detail of comparedDetails) {
      const values = differentValues(told, detail);
      const choice = settled[settledKey(email, detail)] ?? 0;
      const chosen = choice < values.length ? choice : 0;
      const counts = values[chosen];
      if (!counts) continue;
      if (values.length > 1) {
        const shown = values.map(({ details: one, from }) => ({ value: one[detail], from }));
        disagreements.push({ detail, values: shown, chosen });
      }
      Object.assign(details, { [detail]: counts.details[detail] });
      if (detail === 'employer') details.employerId = counts.details.employerId;
    }
    details.systems = told.flatMap((one) => one.details.systems);
    details.writtenStandard =
      told.find((one) => one.details.writtenStandard)?.details.writtenStandard ?? 'nb';
    return {
      email,
      lines: own.map(({ line }) => line),
      details: tidyDetails(details),
      wishes: withoutDoubles(own.flatMap(({ wishes }) => wishes)),
      meets: own.flatMap(({ meets }) => meets),
      disagreements,
    };
  });
}

/** The different values of a detail in the order they are told; nothing told is no value. */
function differentValues<One extends { details: ToldDetails }>(
  told: readonly One[],
  detail: ComparedDetail,
): One[] {
  const written = ({ details }: One) => {
    if (detail === 'employer' && details.employerId) return details.employerId;
    const value = details[detail];
    return typeof value === 'string' ? plainWords(value) || value.trim() : String(value ?? '');
  };
  const said = told.filter((one) => written(one) !== '');
  return said.filter(
    (one, at) => said.findIndex((other) => written(other) === written(one)) === at,
  );
}
