import type { Writer } from '../../../platform/database/tables.ts';
import type { Acting } from '../../identity/command.ts';
import type { ApplicantId } from '../vocabulary.ts';

/**
 * Ends what the rooms above have built on applications that somebody no longer has, in the same
 * transaction, in the name of whoever acts. Called with the applicant locked, when they apply for
 * less than before.
 */
export type AlsoWithdraw = (tx: Writer, id: ApplicantId, acting: Acting) => Promise<void>;
