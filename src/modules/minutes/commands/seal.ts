import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { bodyOfMeeting } from '../../meetings/index.ts';
import { firstHash, sealHash, sha256 } from '../rules/a-document-has-one-hash.ts';
import { mayGo, type StateRefusal } from '../rules/minutes-go-from-draft-to-seal.ts';
import { insertSeal, readSealsOfBody, type SealedBytes } from '../store/seals.ts';
import { lockSeals, storeSheet } from '../store/writes.ts';
import type { Approval, SealContent } from '../vocabulary.ts';
import { openMinutes } from './open-minutes.ts';

/** What is sealed: made outside the transaction, because setting a PDF takes time. */
export type SealInput = SealedBytes & { meetingId: string; hash: string; approval: Approval };

/**
 * Seals approved minutes: a hash over the document, its files and its approval, and over the seal
 * before it in the same body. Refused where the minutes are no longer what was approved, or what
 * the files were made from.
 */
export const seal = command<
  SealInput,
  { hash: string; number: number },
  StateRefusal | { code: 'changed-since-approval' } | { code: 'minutes-changed-meanwhile' }
>({
  name: 'minutes.seal',
  action: 'minutes.edit',
  subject: bodyOfMeeting,
  run: async (tx, input, { actor, now }) => {
    const file = await openMinutes(tx, input.meetingId);
    const { sheet, canonical, hash } = file;
    const go = mayGo(sheet.state, 'sealed');
    if (!go.ok) return go;
    if (hash !== sheet.approvedHash) return refused({ code: 'changed-since-approval' });
    if (hash !== input.hash || canonical !== input.document) {
      return refused({ code: 'minutes-changed-meanwhile' });
    }
    await lockSeals(tx, sheet.bodyId);
    const before = await readSealsOfBody(tx, sheet.bodyId);
    const content: SealContent = {
      bodyId: sheet.bodyId,
      number: before.length + 1,
      meetingId: sheet.meetingId,
      issue: sheet.issue,
      documentHash: hash,
      pdfHash: sha256(input.pdf),
      openDocumentHash: input.openDocument === null ? null : sha256(input.openDocument),
      openPdfHash: input.openPdf === null ? null : sha256(input.openPdf),
      approval: input.approval,
      sealedAt: now.toISOString(),
      sealedBy: actor.name,
    };
    const previousHash = before.at(-1)?.hash ?? firstHash;
    const own = sealHash(content, previousHash);
    await insertSeal(tx, { ...content, hash: own, previousHash }, input);
    await storeSheet(tx, { ...sheet, state: 'sealed' }, { name: actor.name, now });
    return allowed({
      value: { hash: own, number: content.number },
      changes: [
        {
          subjectKind: 'minutes',
          subjectId: sheet.meetingId,
          before: { state: sheet.state },
          after: { state: 'sealed', seal: own, document: hash },
        },
      ],
    });
  },
});
