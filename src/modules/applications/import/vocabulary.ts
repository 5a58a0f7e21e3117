import type { BodyId, Id, OrganisationId, PersonId } from '../../../kernel/ids.ts';
import type { Separator } from '../../../kernel/separated-values.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import type { NeedId, ProfileOfRoleId } from '../../recruitment/vocabulary.ts';

export type ApplicantImportId = Id<'appi'>;

/** The largest file, in bytes, and the most people's rows that one import takes. */
export const largestFile = 10_000_000;
export const mostRows = 5_000;
export const mostColumns = 100;

/** What a column of a file may hold. `group1` is what is wanted most; `groups` are several in one. */
export const importColumns = [
  'name',
  'firstName',
  'lastName',
  'email',
  'phone',
  'role',
  'group1',
  'group2',
  'group3',
  'groups',
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
  'systems',
  'needs',
  'writtenStandard',
] as const;
export type ImportColumn = (typeof importColumns)[number];

/** What several columns may hold, all of which are read. */
export const repeatedColumns: readonly ImportColumn[] = ['needs'];

/** Which column of the file holds what; null is left out. */
export type Mapping = readonly (ImportColumn | null)[];

/** A row of a file as text, with its number as the person who made the file sees it. */
export type FileRow = { line: number; fields: readonly string[] };

/** What stands in a file: the names of its columns and its rows. */
export type ApplicantsTable = { columns: readonly string[]; rows: readonly FileRow[] };

/** A need of a group. */
export type NeedOfGroup = { id: NeedId; bodyId: BodyId };

/** What words of the file mean; the words are written plainly, '' means leave out. */
export type Meanings = {
  groups: Readonly<Record<string, BodyId | ''>>;
  roles: Readonly<Record<string, ProfileOfRoleId | ''>>;
  employers: Readonly<Record<string, OrganisationId | ''>>;
  needs: Readonly<Record<string, NeedId | ''>>;
};

/** What somebody has chosen of an import under review. */
export type ImportChoices = {
  /** Which sheet of a workbook, from 0. */
  sheet: number;
  /** null: as the file seems to have it. */
  separator: Separator | null;
  mapping: Mapping | null;
  /** For rows that say nothing of it. */
  defaultRole: ProfileOfRoleId | null;
  defaultGroup: BodyId | null;
  meanings: Meanings;
  /** Words of needs that nobody knows are left out, all of them, as where somebody wrote prose. */
  leaveUnknownNeeds: boolean;
  /** Which of the values that do not agree is right, by address and field: its place among them. */
  settled: Readonly<Record<string, number>>;
};

export const noChoices: ImportChoices = {
  sheet: 0,
  separator: null,
  mapping: null,
  defaultRole: null,
  defaultGroup: null,
  meanings: { groups: {}, roles: {}, employers: {}, needs: {} },
  leaveUnknownNeeds: false,
  settled: {},
};

/** A file under review: nothing of it is an applicant yet. */
export type ImportDraft = {
  id: ApplicantImportId;
  roundId: AdvertRoundId;
  personId: PersonId;
  fileName: string;
  content: Uint8Array;
  choices: ImportChoices;
  version: number;
  madeAt: Date;
};

/** How much an import adds, counted without naming anybody. */
export type ImportCounts = {
  rows: number;
  newPeople: number;
  newApplications: number;
  /** People who had applied before, and now apply for more or tell more. */
  peopleWithMore: number;
  /** Rows of people of whom all stands here already. */
  nothingNew: number;
  /** Rows that are not taken in: faulty ones, and those of people who have withdrawn. */
  leftOut: number;
  byGroup: readonly { bodyId: BodyId; applications: number }[];
};

/** What an import did. */
export type ImportReceipt = {
  id: ApplicantImportId;
  roundId: AdvertRoundId;
  fileName: string;
  counts: ImportCounts;
  /** How many were sent a link to what is kept of them. */
  told: number;
  takenInAt: Date;
  takenInBy: string;
};

/** What a group, a role or an employer is called, to find it by. */
export type Named<Key extends string> = { id: Key; names: readonly string[] };

/** What a file is compared with: what the round recruits to. */
export type KnownNames = {
  groups: readonly Named<BodyId>[];
  roles: readonly Named<ProfileOfRoleId>[];
  employers: readonly Named<OrganisationId>[];
  /** What is needed, once for each text: several groups may need the same, each by a need of its own. */
  needs: readonly (Named<NeedId> & { inGroups: readonly NeedOfGroup[] })[];
};
