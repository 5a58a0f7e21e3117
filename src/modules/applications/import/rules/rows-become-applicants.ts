import type { WrittenStandard } from '../../../../kernel/language.ts';
import {
  type DetailFault,
  faultsOfDetails,
  tidyDetails,
  tidyLine,
  tidyText,
} from '../../rules/details-are-well-formed.ts';
import { mostWishes } from '../../rules/wishes-are-of-the-round.ts';
import type { ApplicantDetails, Wish } from '../../vocabulary.ts';
import type {
  ApplicantsTable,
  FileRow,
  ImportChoices,
  ImportColumn,
  KnownNames,
  Mapping,
  NeedOfGroup,
} from '../vocabulary.ts';
import { groupedBy } from './grouped-by.ts';
import { sexIn, standardIn, systemsIn, yesOrNo } from './what-a-field-says.ts';
import { wordsOf } from './what-a-word-means.ts';
import { dictionary, type WordsOfFile } from './words-of-file.ts';

/** What a row tells of somebody; what it does not tell is empty or null. */
export type ToldDetails = Omit<ApplicantDetails, 'writtenStandard'> & {
  writtenStandard: WrittenStandard | null;
};

/** A need as a row writes it, and the needs of groups that it means. */
export type Met = { written: string; needs: readonly NeedOfGroup[] };

/** What one row says: who applies, and for what, most wanted first. */
export type ReadRow = {
  line: number;
  /** In small letters; one address is one person. */
  email: string;
  details: ToldDetails;
  wishes: readonly Wish[];
  /** What is said to be met, as written, with the needs it is in any group. */
  meets: readonly Met[];
  unclear: readonly RowDoubt[];
};

/** Why a row cannot be taken in. */
export type RowFault = { line: number } & (
  | { code: 'wrong-columns'; has: number; expected: number }
  | DetailFault
  | { code: 'unknown-word'; typed: string }
  | { code: 'no-role' }
  | { code: 'no-group' }
  | { code: 'too-many-wishes'; most: number; has: number }
);

/** What in a row was not understood and is left empty. */
export type RowDoubt = {
  code: 'not-yes-or-no' | 'not-an-address' | 'unknown-sex';
  column: ImportColumn;
  typed: string;
};

type Unnumbered<Fault> = Fault extends unknown ? Omit<Fault, 'line'> : never;

export type ReadRows = {
  rows: readonly ReadRow[];
  faults: readonly RowFault[];
  words: WordsOfFile;
};

/**
 * Makes what somebody applies with of every row of a table, and says of the others what is wrong,
 * with their numbers. What a word means is asked once for the whole file. `mayBeMailed` knows an
 * address when it sees one.
 * @source F-020
 */
export function rowsBecomeApplicants(
  table: ApplicantsTable,
  mapping: Mapping,
  known: KnownNames,
  choices: Pick<ImportChoices, 'defaultRole' | 'defaultGroup' | 'meanings' | 'leaveUnknownNeeds'>,
  mayBeMailed: (address: string) => boolean,
): ReadRows {
  const { meanings } = choices;
  const groups = dictionary(known.groups, meanings.groups);
  const roles = dictionary(known.roles, meanings.roles);
  const employers = dictionary(known.employers, meanings.employers);
  const leaveUnknown = choices.leaveUnknownNeeds;
  const needs = dictionary(known.needs, meanings.needs, { leaveUnknown });
  const inGroups = new Map(known.needs.map((need) => [need.id, need.inGroups]));
  const nameOf = new Map(known.employers.map(({ id, names }) => [id, names[0]]));
  const places = groupedBy([...mapping.keys()], (at) => mapping[at] ?? null);
  const rows: ReadRow[] = [];
  const faults: RowFault[] = [];
  for (const row of table.rows) {
    const read = readRow(row);
    if ('code' in read) faults.push(read);
    else rows.push(read);
  }
  const words = {
    groups: [...groups.words.values()],
    roles: [...roles.words.values()],
    employers: [...employers.words.values()],
    needs: [...needs.words.values()],
  };
  return { rows, faults, words };

  function readRow(row: FileRow): ReadRow | RowFault {
    const { line } = row;
    const fields = withoutEmptyTail(row.fields, mapping.length);
    if (fields.length !== mapping.length) {
      return { line, code: 'wrong-columns', has: fields.length, expected: mapping.length };
    }
    const field = (column: ImportColumn) =>
      tidyText((places.get(column) ?? []).map((at) => fields[at]).join('\n'));
    const lineOf = (column: ImportColumn) => tidyLine(field(column));
    // Looked up before anything is refused, so that every word of the file is asked of at once.
    const wanted = wishesOf(field);
    const meets = metIn(field('needs'));
    const writtenEmployer = lineOf('employer');
    const employerId = (writtenEmployer && employers.look(writtenEmployer).key) || null;
    const employer = (employerId && nameOf.get(employerId)) || writtenEmployer;
    const name = lineOf('name') || `${lineOf('firstName')} ${lineOf('lastName')}`.trim();
    const email = lineOf('email').toLowerCase();
    const unclear: RowDoubt[] = [];
    const doubt = (code: RowDoubt['code'], column: ImportColumn) => {
      const typed = lineOf(column);
      if (typed) unclear.push({ code, column, typed: typed.slice(0, 60) });
    };
    const leaderEmail = lineOf('unitLeaderEmail').toLowerCase();
    if (leaderEmail && !mayBeMailed(leaderEmail)) doubt('not-an-address', 'unitLeaderEmail');
    const permanent = yesOrNo(lineOf('permanent'));
    if (permanent === null) doubt('not-yes-or-no', 'permanent');
    const sex = sexIn(lineOf('sex'));
    if (sex === null) doubt('unknown-sex', 'sex');
    const details = tidyDetails({
      ...{ name, email, employer, employerId, permanent, sex },
      phone: lineOf('phone'),
      unit: lineOf('unit'),
      unitLeader: lineOf('unitLeader'),
      unitLeaderEmail: mayBeMailed(leaderEmail) ? leaderEmail : '',
      profession: lineOf('profession'),
      position: lineOf('position'),
      region: lineOf('region'),
      experience: field('experience'),
      motivation: field('motivation'),
      systems: systemsIn(field('systems')),
      writtenStandard: 'nb',
    });
    const [fault] = faultsOfDetails(details, mayBeMailed);
    if (fault) return { line, ...fault };
    if ('code' in wanted) return { line, ...wanted };
    const writtenStandard = standardIn(lineOf('writtenStandard'));
    return { line, email, details: { ...details, writtenStandard }, meets, unclear, ...wanted };
  }

  function metIn(field: string): Met[] {
    return wordsOf(field, needs.things, /[,/]/u).flatMap((written) => {
      const { key } = needs.look(written);
      return key ? [{ written, needs: inGroups.get(key) ?? [] }] : [];
    });
  }

  function wishesOf(
    field: (column: ImportColumn) => string,
  ): { wishes: Wish[] } | Unnumbered<RowFault> {
    const groupWords = (['group1', 'group2', 'group3', 'groups'] as const).flatMap((column) =>
      wordsOf(field(column), groups.things),
    );
    const roleWords = wordsOf(field('role'), roles.things);
    const meant = groupWords.map(groups.look);
    const asked = roleWords.map(roles.look);
    const unknown = [...meant, ...asked].find(({ key }) => key === null);
    if (unknown) return { code: 'unknown-word', typed: unknown.written.slice(0, 80) };
    const bodyIds = meant.flatMap(({ key }) => key || []);
    const roleIds = asked.flatMap(({ key }) => key || []);
    if (groupWords.length === 0 && choices.defaultGroup) bodyIds.push(choices.defaultGroup);
    if (roleWords.length === 0 && choices.defaultRole) roleIds.push(choices.defaultRole);
    if (bodyIds.length === 0) return { code: 'no-group' };
    if (roleIds.length === 0) return { code: 'no-role' };
    const all = bodyIds.flatMap((bodyId) => roleIds.map((roleId) => ({ roleId, bodyId })));
    const wishes = withoutDoubles(all);
    const has = wishes.length;
    return has > mostWishes ? { code: 'too-many-wishes', most: mostWishes, has } : { wishes };
  }
}

/** Each wish once, where it stands first. */
export function withoutDoubles(wishes: readonly Wish[]): Wish[] {
  return wishes.filter((one, at) => wishes.findIndex((other) => sameWish(one, other)) === at);
}

export const sameWish = (one: Wish, other: Wish): boolean =>
  one.roleId === other.roleId && one.bodyId === other.bodyId;

/** Spreadsheets end rows with separators of empty columns; those are no fields too many. */
function withoutEmptyTail(fields: readonly string[], expected: number): readonly string[] {
  let end = fields.length;
  while (end > expected && fields[end - 1]?.trim() === '') end--;
  return fields.slice(0, end);
}
