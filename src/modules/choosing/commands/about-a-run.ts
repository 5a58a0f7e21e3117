import type { Reader } from '../../../platform/database/tables.ts';
import type { Acting } from '../../identity/command.ts';
import { readRunOf } from '../store/run-of.ts';
import type { RunState } from '../vocabulary.ts';

/** Which run somebody acts on, and the version that stood on their page. */
export type SeenRun = { id: string; version: number };

/** It cannot be done while the run stands as it does. */
export type NotNow = { code: 'not-in-this-state'; state: RunState };

export const runSubject = async (tx: Reader, { id }: { id: string }, { actor }: Acting) =>
  (await readRunOf(tx, actor, id)) ? { bodyId: null } : null;

/** What the log says of a run that was changed. */
export const runChange = (id: string, after: unknown, before?: unknown) => ({
  subjectKind: 'choosing-run',
  subjectId: id,
  ...(before === undefined ? {} : { before }),
  after,
});
