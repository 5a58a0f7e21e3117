import type { BodyId, QueuedCaseId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { readBody } from '../../organisations/index.ts';
import { insertEnclosed, insertEnclosedFile } from '../store/enclosed.ts';
import { addStep, insertProposedCase } from '../store/writes.ts';
import type { EnclosedPaper, QueuedKind } from '../vocabulary.ts';

export type EnclosedFile = { name: string; mediaType: string; bytes: Uint8Array };

export type ReceiveInput = {
  bodyId: BodyId;
  kind: Exclude<QueuedKind, 'any-other-business'>;
  /** What the queue shows; of a closed case the screened title. */
  shownTitle: string;
  reason: string;
  /** Who sent it, as the queue names them. */
  from: string;
  paper: EnclosedPaper;
  files: readonly EnclosedFile[];
};

/**
 * Puts a case that another system sent into a body's queue, with its paper and files. The queue, the
 * log and the lists hold the screened title of a closed case; the whole one stands with the paper.
 * @source KS Fiks politisk behandling V1
 */
export const receiveCase = command<ReceiveInput, QueuedCaseId, { code: 'title-is-too-long' }>({
  name: 'case-queue.receive',
  action: 'exchange.take-in',
  subject: async (tx, input) => ((await readBody(tx, input.bodyId)) ? input : null),
  run: async (tx, input, { actor, now, today }) => {
    const { bodyId, kind, paper, files } = input;
    if ([input.shownTitle, paper.title].some((title) => title.length > 300)) {
      return refused({ code: 'title-is-too-long' });
    }
    const id = await insertProposedCase(tx, {
      body_id: bodyId,
      kind,
      title: input.shownTitle,
      reason: input.reason,
      minutes: null,
      wanted_by: null,
      proposed_by: actor.personId,
      proposed_by_name: actor.name,
      on_behalf_of: input.from,
      reply_email: null,
      proposed_on: today,
      state: 'received',
      meeting_id: null,
      item_id: null,
      created_at: now,
    });
    await insertEnclosed(tx, id, paper);
    for (const [at, file] of files.entries()) await insertEnclosedFile(tx, id, at + 1, file);
    await addStep(tx, { caseId: id, at: now, byName: actor.name, state: 'received', words: '' });
    const after = { title: input.shownTitle, kind, from: input.from, files: files.length };
    return allowed({
      value: id,
      changes: [{ subjectKind: 'proposed-case', subjectId: id, after }],
    });
  },
});
