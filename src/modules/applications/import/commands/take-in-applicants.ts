import { sql } from 'kysely';
import { allowed, refused, type Verdict } from '../../../../kernel/verdict.ts';
import type { Writer } from '../../../../platform/database/tables.ts';
import { readRecruitmentRound } from '../../../adverts/index.ts';
import type { AdvertRoundId } from '../../../adverts/vocabulary.ts';
import { type Acting, type Change, carryOut, command } from '../../../identity/command.ts';
import { sendOwnLink } from '../../commands/correct-applicant.ts';
import {
  addWishes,
  type RegisterRefusal,
  registerApplicant,
} from '../../commands/register-applicant.ts';
import { mostWishes } from '../../rules/wishes-are-of-the-round.ts';
import { listApplicants } from '../../store/reads.ts';
import { columnsOf, lockApplicant, setSaysToMeet, updateApplicant } from '../../store/writes.ts';
import type { ApplicantId, SaysToMeet } from '../../vocabulary.ts';
import type { ReadRows } from '../rules/rows-become-applicants.ts';
import { type PlannedPerson, whatAnImportAdds } from '../rules/what-an-import-adds.ts';
import { countUnknown } from '../rules/words-of-file.ts';
import { keyOfColumns, toDraft } from '../store/reads.ts';
import type { Meant } from '../store/tables.ts';
import type { ApplicantImportId, ImportChoices, ImportCounts, Mapping } from '../vocabulary.ts';

export type TakeIn = {
  roundId: AdvertRoundId;
  id: string;
  version: number;
  /** What was read from the file with the choices of this version. */
  read: ReadRows;
  columns: readonly string[];
  mapping: Mapping;
  /** Whether those who are new are mailed a link to what is kept of them, and where it leads. */
  tell: boolean;
  origin: string;
};

export type TakeInRefusal =
  /** Taken in, thrown away, or changed in another window. */
  | { code: 'file-is-gone' }
  | { code: 'unknown-words'; count: number }
  | { code: 'nobody-to-take-in' }
  | { code: 'changed-meanwhile' }
  /** The rows of one person together; the first of them. */
  | { code: 'too-many-wishes'; line: number; most: number; has: number }
  | Extract<RegisterRefusal, { code: 'round-takes-none' }>;

export type TakenIn = { id: ApplicantImportId; counts: ImportCounts; told: number };

/**
 * Makes applicants of a reviewed file, all or none. Compared with who has applied at this moment, one
 * import of a round after the other, so that the same file twice, or from two people at once, adds
 * nothing the second time. The file itself goes; its counts stay. Whoever is new is told that they
 * stand here, where nothing else has told them.
 * @source F-020, personvernforordningen art. 14
 */
export const takeInApplicants = command<TakeIn, TakenIn, TakeInRefusal>({
  name: 'applications.take-in',
  action: 'applicant.edit',
  subject: async (tx, { roundId }) =>
    (await readRecruitmentRound(tx, roundId)) ? { bodyId: null } : null,
  run: async (tx, input, acting) => {
    const { roundId, read } = input;
    await sql`select pg_advisory_xact_lock(hashtextextended(${roundId}, 43))`.execute(tx);
    const row = await tx
      .deleteFrom('applications.import')
      .where('id', '=', input.id as ApplicantImportId)
      .where('version', '=', input.version)
      .where('round_id', '=', roundId)
      .where('person_id', '=', acting.actor.personId)
      .returningAll()
      .executeTakeFirst();
    if (!row) return refused({ code: 'file-is-gone' });
    const { id, fileName, choices } = toDraft(row);
    const unknown = countUnknown(read.words);
    if (unknown > 0) return refused({ code: 'unknown-words', count: unknown });
    const applicants = await listApplicants(tx, roundId, 'all');
    const { people, counts } = whatAnImportAdds(read, applicants, choices.settled);
    if (counts.newPeople + counts.peopleWithMore + counts.nothingNew === 0) {
      return refused({ code: 'nobody-to-take-in' });
    }
    const changes: Change[] = [];
    let told = 0;
    for (const person of people) {
      const done = await takeInPerson(tx, roundId, person, acting);
      if (!done.ok) return done;
      changes.push(...done.value.changes);
      const { applicantId } = done.value;
      if (!input.tell || !applicantId) continue;
      const sent = await carryOut(tx, sendOwnLink, { applicantId, origin: input.origin }, acting);
      if (sent.ok) told++;
    }
    const { now, actor } = acting;
    await tx
      .insertInto('applications.import_receipt')
      .values({
        id,
        round_id: roundId,
        file_name: fileName,
        counts: JSON.stringify(counts),
        told,
        taken_in_at: now,
        taken_in_by: actor.name,
      })
      .execute();
    const meant = JSON.stringify(worthRemembering(choices, input.mapping));
    await tx
      .insertInto('applications.import_memory')
      .values({ columns: keyOfColumns(input.columns), meant, used_at: now })
      .onConflict((conflict) => conflict.column('columns').doUpdateSet({ meant, used_at: now }))
      .execute();
    const taken = { subjectKind: 'applicants', subjectId: id, after: { roundId, ...counts } };
    return allowed({ value: { id, counts, told }, changes: [...changes, taken] });
  },
});

/** Words of needs that mean none may be anything that somebody wrote; they are forgotten. */
function worthRemembering({ meanings, defaultRole }: ImportChoices, mapping: Mapping): Meant {
  const needs = Object.fromEntries(Object.entries(meanings.needs).filter(([, key]) => key));
  return { mapping, meanings: { ...meanings, needs }, defaultRole };
}

/** A file says which needs are met, not how. */
const said = (needId: SaysToMeet['needId']): SaysToMeet => ({ needId, how: '' });

type PersonTaken = { applicantId: ApplicantId | null; changes: readonly Change[] };

/** Puts in one who is new, and answers with the id; adds what is new of one who is not. */
async function takeInPerson(
  tx: Writer,
  roundId: AdvertRoundId,
  person: PlannedPerson,
  acting: Acting,
): Promise<Verdict<PersonTaken, TakeInRefusal>> {
  const { here, details, added, addedNeeds } = person;
  const has = added.length + (here?.applications.length ?? 0);
  if (added.length > 0 && has > mostWishes) {
    return refused({ code: 'too-many-wishes', line: person.lines[0] ?? 0, most: mostWishes, has });
  }
  if (person.outcome === 'new') {
    const saysToMeet = addedNeeds.map(said);
    const input = { roundId, details, wishes: added, saysToMeet, source: 'import' as const };
    const verdict = await carryOut(tx, registerApplicant, input, acting);
    if (verdict.ok) return allowed({ applicantId: verdict.value, changes: [] });
    const { refusal } = verdict;
    return refused(refusal.code === 'round-takes-none' ? refusal : { code: 'changed-meanwhile' });
  }
  if (person.outcome !== 'more' || !here) return allowed({ applicantId: null, changes: [] });
  const locked = await lockApplicant(tx, here.id);
  if (!locked || locked.version !== here.version) return refused({ code: 'changed-meanwhile' });
  const changes: Change[] = [];
  if (person.detailsChange || addedNeeds.length > 0) {
    await updateApplicant(tx, locked, person.detailsChange ? columnsOf(details) : {});
    const needs = [...locked.saysToMeet, ...addedNeeds.map(said)];
    if (addedNeeds.length > 0) await setSaysToMeet(tx, here.id, needs);
    const after = {
      ...(person.detailsChange ? { details: 'changed' } : {}),
      ...(addedNeeds.length > 0 ? { saysToMeet: needs.length } : {}),
    };
    changes.push({ subjectKind: 'applicant', subjectId: here.id, after });
  }
  if (added.length > 0) {
    const wishes = { applicantId: here.id, wishes: added };
    const verdict = await carryOut(tx, addWishes, wishes, acting);
    if (!verdict.ok) return refused({ code: 'changed-meanwhile' });
  }
  return allowed({ applicantId: null, changes });
}
