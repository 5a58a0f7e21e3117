import { allowed, type Verdict } from '../../../../kernel/verdict.ts';
import type { Reader } from '../../../../platform/database/tables.ts';
import type { RecruitmentRound } from '../../../adverts/vocabulary.ts';
import { isMailAddress } from '../../../messages/index.ts';
import { listBodies, listOrganisations } from '../../../organisations/index.ts';
import { listRoleProfiles } from '../../../recruitment/index.ts';
import { listApplicants } from '../../store/reads.ts';
import { readInThread } from '../reading/applicants-file-thread.ts';
import type { FileRefusal, ReadFile } from '../reading/read-applicants-file.ts';
import {
  guessedMapping,
  isEnough,
  type MappingRefusal,
} from '../rules/columns-say-what-they-hold.ts';
import { type ReadRows, rowsBecomeApplicants } from '../rules/rows-become-applicants.ts';
import { type ImportPlan, whatAnImportAdds } from '../rules/what-an-import-adds.ts';
import type { ImportChoices, ImportDraft, KnownNames, Mapping } from '../vocabulary.ts';

/** A file under review, as far as what was chosen lets it be read. */
export type Review = {
  round: RecruitmentRound;
  draft: ImportDraft;
  file: ReadFile;
  mapping: Mapping;
  known: KnownNames;
  /** What the mapping lacks; then nothing is made of the rows yet. */
  lacks: MappingRefusal | null;
  read: ReadRows;
  plan: ImportPlan;
};

/** What the round recruits to, by all its names: the first one is what is shown. */
export async function knownNames(db: Reader, round: RecruitmentRound): Promise<KnownNames> {
  const [bodies, roles, organisations] = await Promise.all([
    listBodies(db),
    listRoleProfiles(db),
    listOrganisations(db),
  ]);
  const inRound = new Set(round.groups.map(({ bodyId }) => bodyId));
  const named = (...names: readonly (string | null)[]) => names.flatMap((name) => name ?? []);
  return {
    groups: bodies
      .filter(({ id }) => inRound.has(id))
      .map((body) => ({ id: body.id, names: named(body.name, body.short_name, ...body.aliases) })),
    roles: roles
      .filter(({ id }) => round.roles.includes(id))
      .map(({ id, name }) => ({ id, names: named(name.nb, name.nn, name.en) })),
    employers: organisations.map(({ id, name, short_name }) => ({
      id,
      names: named(name, short_name, name.replace(/ kommune$/u, '')),
    })),
  };
}

/** How the columns are read with these choices. */
export const mappingOf = (file: ReadFile, choices: ImportChoices): Mapping => {
  const { columns } = file.table;
  const chosen = choices.mapping ?? guessedMapping(columns);
  return columns.map((_, at) => chosen[at] ?? null);
};

/** Whether the columns, with what is said for all rows, are enough. */
export function lackingIn(mapping: Mapping, choices: ImportChoices): MappingRefusal | null {
  const forAll = { role: choices.defaultRole !== null, group: choices.defaultGroup !== null };
  const enough = isEnough(mapping, forAll);
  return enough.ok ? null : enough.refusal;
}

const nothingRead: ReadRows = {
  rows: [],
  faults: [],
  words: { groups: [], roles: [], employers: [] },
};

/** Reads a file under review anew, and compares it with who has applied by now. */
export async function reviewOf(
  db: Reader,
  round: RecruitmentRound,
  draft: ImportDraft,
): Promise<Verdict<Review, FileRefusal>> {
  const { choices } = draft;
  const read = await readInThread(draft.content, draft.fileName, choices);
  if (!read.ok) return read;
  const file = read.value;
  const known = await knownNames(db, round);
  const mapping = mappingOf(file, choices);
  const lacks = lackingIn(mapping, choices);
  const rows = lacks
    ? nothingRead
    : rowsBecomeApplicants(file.table, mapping, known, choices, isMailAddress);
  const plan = whatAnImportAdds(rows, await listApplicants(db, round.id, 'all'), choices.settled);
  return allowed({ round, draft, file, mapping, known, lacks, read: rows, plan });
}

/** The words that nobody knows yet, which keep the file from being taken in. */
export function unknownWords({ words }: ReadRows): number {
  return [...words.groups, ...words.roles].filter(({ key }) => key === null).length;
}
