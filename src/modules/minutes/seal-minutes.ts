import { refused } from '../../kernel/verdict.ts';
import { hasClosed, minutesPdf, openEdition } from '../documents/index.ts';
import { type Acting, perform } from '../identity/command.ts';
import type { Visit } from '../identity/route.ts';
import { seal } from './commands/seal.ts';
import { type MinutesFile, readMinutesFile } from './minutes-file.ts';
import { canonicalMinutes, sha256 } from './rules/a-document-has-one-hash.ts';
import { mayGo } from './rules/minutes-go-from-draft-to-seal.ts';
import { sealedStanding } from './standing-words.ts';
import { laterDecisions } from './store/meeting-reads.ts';
import type { Approval } from './vocabulary.ts';

/**
 * Seals the minutes of a meeting: sets their PDF, and the one without closed cases where there are
 * any, and then stores document, files and seal at once. What was made is thrown away where the
 * minutes changed meanwhile.
 */
export async function sealMinutes(
  { db, origin }: Pick<Visit, 'db' | 'origin'>,
  meetingId: string,
  acting: Acting,
) {
  const file = await readMinutesFile(db, meetingId);
  if (!file) return refused({ code: 'not-found' });
  const go = mayGo(file.sheet.state, 'sealed');
  if (!go.ok) return go;
  const approval = await approvalOf(db, file);
  const { minutes, canonical, hash } = file;
  const open = hasClosed(minutes) ? openEdition(minutes) : null;
  const openDocument = open && canonicalMinutes(open);
  const pdf = await minutesPdf(minutes, sealedStanding(minutes, approval, hash, origin));
  const openPdf =
    open &&
    openDocument &&
    (await minutesPdf(open, sealedStanding(open, approval, sha256(openDocument), origin)));
  const input = { meetingId, hash, approval, document: canonical, pdf, openDocument };
  return perform(db, seal, { ...input, openPdf: openPdf || null }, acting);
}

async function approvalOf(db: Visit['db'], file: MinutesFile): Promise<Approval> {
  const { sheet } = file;
  if (sheet.approvedWay === 'two-signatories') {
    return {
      way: 'two-signatories',
      signed: file.signatories.flatMap(({ signed }) =>
        signed
          ? [
              {
                name: signed.name,
                onBehalfOf: signed.onBehalfOf,
                at: signed.signedAt.toISOString(),
              },
            ]
          : [],
      ),
    };
  }
  const decisions = await laterDecisions(db, sheet.bodyId, file.file.record.held_on);
  const decision = decisions.find(({ id }) => id === sheet.approvingDecision);
  if (!decision) throw new Error(`minutes of ${sheet.meetingId} are approved by no decision`);
  const { id: decisionId, number, date } = decision;
  return { way: 'next-meeting', decisionId, case: number, date };
}
