import type { Language } from '../../../../kernel/language.ts';
import { plainName } from '../../../../kernel/plain-name.ts';
import { allowed, type Verdict } from '../../../../kernel/verdict.ts';
import type { Reader } from '../../../../platform/database/tables.ts';
import type { RecruitmentRound } from '../../../adverts/vocabulary.ts';
import type { Visit } from '../../../identity/route.ts';
import { isMailAddress } from '../../../messages/index.ts';
import { listBodies, listOrganisations } from '../../../organisations/index.ts';
import { listNeeds, listRoleProfiles } from '../../../recruitment/index.ts';
import type { CompetenceNeed } from '../../../recruitment/vocabulary.ts';
import { listApplicants } from '../../store/reads.ts';
import { readInThread } from '../reading/applicants-file-thread.ts';
import type { FileRefusal, ReadFile } from '../reading/read-applicants-file.ts';
import {
  guessedMapping,
  isEnough,
  type MappingRefusal,
} from '../rules/columns-say-what-they-hold.ts';
import { groupedBy } from '../rules/grouped-by.ts';
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
export async function knownNames(
  db: Reader,
  round: RecruitmentRound,
  language: Language,
): Promise<KnownNames> {
  const [bodies, roles, organisations, needs] = await Promise.all([
    listBodies(db),
    listRoleProfiles(db),
    listOrganisations(db),
    listNeeds(db),
  ]);
  const inRound = new Set(round.groups.map(({ bodyId }) => bodyId));
  const named = (...names: readonly (string | null)[]) => names.flatMap((name) => name ?? []);
  return {
    groups: bodies
      .filter(({ id }) => inRound.has(id))
      .map((body) => ({ id: body.id, names: named(body.name, body.short_name, ...body.aliases) })),
    roles: roles
      .filter(({ id }) => round.roles.includes(id))
      .map(({ id, name }) => ({ id, names: named(name[language], name.nb, name.nn, name.en) })),
    employers: organisations.map(({ id, name, short_name }) => ({
      id,
      names: named(name, short_name, name.replace(/ kommune$/u, '')),
    })),
    needs: needsByText(
      needs.filter(({ bodyId }) => inRound.has(bodyId)),
      language,
    ),
  };
}

/** Needs of several groups that are written alike are one thing to say of oneself. */
function needsByText(needs: readonly CompetenceNeed[], language: Language): KnownNames['needs'] {
  return [...groupedBy(needs, ({ text }) => plainName(text.nb)).values()].flatMap((same) => {
    const [first] = same;
    const names = same.flatMap(({ text }) => [text[language], text.nb, text.nn, text.en]);
    const inGroups = same.map(({ id, bodyId }) => ({ id, bodyId }));
    return first ? [{ id: first.id, names, inGroups }] : [];
  });
}

/** How the columns are read with these choices; the sex of people only where the round asks. */
export const mappingOf = (
  file: ReadFile,
  choices: ImportChoices,
  { asksSexBecause }: Pick<RecruitmentRound, 'asksSexBecause'>,
): Mapping => {
  const { columns } = file.table;
  const chosen = choices.mapping ?? guessedMapping(columns);
  return columns.map((_, at) => {
    const field = chosen[at] ?? null;
    return field === 'sex' && asksSexBecause === null ? null : field;
  });
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
  words: { groups: [], roles: [], employers: [], needs: [] },
};

/** Reads a file under review anew, and compares it with who has applied by now. */
export async function reviewOf(
  { db, language }: Pick<Visit, 'db' | 'language'>,
  round: RecruitmentRound,
  draft: ImportDraft,
): Promise<Verdict<Review, FileRefusal>> {
  const { choices } = draft;
  const read = await readInThread(draft.content, draft.fileName, choices);
  if (!read.ok) return read;
  const file = read.value;
  const known = await knownNames(db, round, language);
  const mapping = mappingOf(file, choices, round);
  const lacks = lackingIn(mapping, choices);
  const rows = lacks
    ? nothingRead
    : rowsBecomeApplicants(file.table, mapping, known, choices, isMailAddress);
  const plan = whatAnImportAdds(rows, await listApplicants(db, round.id, 'all'), choices.settled);
  return allowed({ round, draft, file, mapping, known, lacks, read: rows, plan });
}
