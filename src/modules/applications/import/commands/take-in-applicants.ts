import { sql } from 'kysely';
import { allowed, refused } from '../../../../kernel/verdict.ts';
import { readRecruitmentRound, readRoundOf } from '../../../adverts/index.ts';
import type { AdvertRoundId } from '../../../adverts/vocabulary.ts';
import { command } from '../../../identity/command.ts';
import type { RegisterRefusal } from '../../commands/register-applicant.ts';
import { holdAllAddresses } from '../../store/of-address.ts';
import { listApplicants } from '../../store/reads.ts';
import type { ReadRows } from '../rules/rows-become-applicants.ts';
import { whatAnImportAdds } from '../rules/what-an-import-adds.ts';
import { countUnknown } from '../rules/words-of-file.ts';
import { keyOfColumns, toDraft } from '../store/reads.ts';
import type { Meant } from '../store/tables.ts';
import type { ApplicantImportId, ImportChoices, ImportCounts, Mapping } from '../vocabulary.ts';
import { takeInPeople, tellNewcomers } from './take-in-people.ts';

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
  subject: async (tx, { roundId }, { actor }) =>
    (await readRoundOf(tx, actor, roundId)) ? { bodyId: null } : null,
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
    const round = await readRecruitmentRound(tx, roundId);
    if (!round) throw new Error(`round ${roundId} went away`);
    const { state } = round;
    if (state !== 'open' && state !== 'closed') return refused({ code: 'round-takes-none', state });
    await holdAllAddresses(tx, roundId);
    const applicants = await listApplicants(tx, roundId, 'all');
    const { people, counts } = whatAnImportAdds(read, applicants, choices.settled);
    if (counts.newPeople + counts.peopleWithMore + counts.nothingNew === 0) {
      return refused({ code: 'nobody-to-take-in' });
    }
    const done = await takeInPeople(tx, round, people, acting.now);
    if (!done.ok) return done;
    const { changes, newcomers } = done.value;
    const { now, actor } = acting;
    const told = input.tell ? await tellNewcomers(tx, round, newcomers, input.origin, now) : 0;
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
    const taken = { subjectKind: 'applicants', subjectId: id, after: { roundId, ...counts, told } };
    return allowed({ value: { id, counts, told }, changes: [...changes, taken] });
  },
});

/** Words of needs that mean none may be anything that somebody wrote; they are forgotten. */
function worthRemembering({ meanings, defaultRole }: ImportChoices, mapping: Mapping): Meant {
  const needs = Object.fromEntries(Object.entries(meanings.needs).filter(([, key]) => key));
  return { mapping, meanings: { ...meanings, needs }, defaultRole };
}
