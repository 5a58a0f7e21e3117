import { newId } from '../../../../kernel/ids.ts';
import { allowed, refused } from '../../../../kernel/verdict.ts';
import type { Writer } from '../../../../platform/database/tables.ts';
import { readRecruitmentRound, readRoundOf } from '../../../adverts/index.ts';
import type { AdvertRoundId, RoundState } from '../../../adverts/vocabulary.ts';
import { type Acting, command } from '../../../identity/command.ts';
import { importsWaitSince } from '../../rules/how-long-what-applicants-write-is-kept.ts';
import { deleteWaitingImports } from '../store/writes.ts';
import type { ApplicantImportId, ImportChoices } from '../vocabulary.ts';

const ofRound = async (tx: Writer, { roundId }: { roundId: AdvertRoundId }, { actor }: Acting) =>
  (await readRoundOf(tx, actor, roundId)) ? { bodyId: null } : null;

/**
 * Keeps a file under review, in place of the one that the same person had in the round. Nobody in
 * it applies yet. Refused where the round takes nobody in.
 */
export const keepApplicantsFile = command<
  { roundId: AdvertRoundId; fileName: string; bytes: Uint8Array; choices: ImportChoices },
  ApplicantImportId,
  { code: 'round-takes-none'; state: RoundState }
>({
  name: 'applications.keep-import',
  action: 'applicant.edit',
  subject: ofRound,
  run: async (tx, { roundId, fileName, bytes, choices }, { actor, now }) => {
    const state = (await readRecruitmentRound(tx, roundId))?.state ?? 'ended';
    if (state !== 'open' && state !== 'closed') return refused({ code: 'round-takes-none', state });
    await deleteWaitingImports(tx, [], importsWaitSince(now));
    const kept = {
      id: newId('appi'),
      file_name: fileName.slice(0, 200),
      content: Buffer.from(bytes),
      choices: JSON.stringify(choices),
      version: 1,
      made_at: now,
    };
    await tx
      .insertInto('applications.import')
      .values({ round_id: roundId, person_id: actor.personId, ...kept })
      .onConflict((conflict) => conflict.columns(['round_id', 'person_id']).doUpdateSet(kept))
      .execute();
    return allowed({ value: kept.id, changes: [] });
  },
});

/** Keeps how a file under review is to be read, and what its words mean. */
export const chooseForImport = command<
  { roundId: AdvertRoundId; id: string; version: number; choices: ImportChoices },
  null,
  { code: 'file-is-gone' }
>({
  name: 'applications.choose-for-import',
  action: 'applicant.edit',
  subject: ofRound,
  run: async (tx, { roundId, id, version, choices }, { actor }) => {
    const row = await tx
      .updateTable('applications.import')
      .set({ choices: JSON.stringify(choices), version: version + 1 })
      .where('id', '=', id as ApplicantImportId)
      .where('version', '=', version)
      .where('round_id', '=', roundId)
      .where('person_id', '=', actor.personId)
      .returning('id')
      .executeTakeFirst();
    if (!row) return refused({ code: 'file-is-gone' });
    return allowed({ value: null, changes: [] });
  },
});

/** Throws a file under review away, with all that stands in it. */
export const discardImport = command<{ roundId: AdvertRoundId; id: string }, null, never>({
  name: 'applications.discard-import',
  action: 'applicant.edit',
  subject: ofRound,
  run: async (tx, { roundId, id }, { actor }) => {
    await tx
      .deleteFrom('applications.import')
      .where('id', '=', id as ApplicantImportId)
      .where('round_id', '=', roundId)
      .where('person_id', '=', actor.personId)
      .execute();
    return allowed({ value: null, changes: [] });
  },
});
