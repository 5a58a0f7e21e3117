import { addresses } from '../../../ui/addresses.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { correctDecision } from '../commands/correct-decision.ts';
import { recordAsProposed } from '../commands/record-as-proposed.ts';
import { recordDecision } from '../commands/record-decision.ts';
import { readMeetingFile } from '../meeting-file.ts';
import { meetingText } from '../text/index.ts';
import { decisionsPage } from './decisions.tsx';
import { decisionRefusalWords } from './paper-words.ts';
import { decisionIn, fieldOf, readDecision } from './typed-decision.ts';

/** Records what was typed for a case, or corrects what was recorded; else says what is wrong. */
export async function decideAnswer(visit: Visit): Promise<Answer> {
  const { db, language, params } = visit;
  const { id: meetingId = '', item: itemId = '' } = params;
  const t = meetingText[language].decide;
  const file = await readMeetingFile(db, meetingId);
  const item = file?.agenda.find((row) => row.id === itemId);
  if (!file || !item) return { kind: 'not-found' };
  const proposals = file.papers.find((paper) => paper.itemId === itemId)?.proposals ?? [];
  const typed = decisionIn(visit, itemId, proposals);
  const { date, writtenStandard: standard } = file.meeting;
  const read = readDecision(typed, { itemId, proposals, date, standard, visit });
  if ('errors' in read) return decisionsPage(visit, { itemId, typed, ...read, status: 422 });
  const order = { meetingId, itemId, decision: read.decision };
  const { seen } = typed;
  const verdict = seen
    ? await perform(db, correctDecision, { ...order, seen }, visit.acting())
    : await perform(db, recordDecision, order, visit.acting());
  if (verdict.ok) {
    const number = item.number ?? item.title;
    const { obligations } = verdict.value;
    const said = seen ? t.corrected(number) : t.recorded(number);
    const flash = obligations > 0 ? `${said} ${t.obligations(obligations)}` : said;
    return { kind: 'redirect', to: `${addresses.decisions(meetingId)}#sak-${itemId}`, flash };
  }
  const message = decisionRefusalWords(verdict.refusal, language);
  const field = fieldOf(
    itemId,
    verdict.refusal.code === 'postponed-into-the-past' ? 'til' : 'utfall',
  );
  return decisionsPage(visit, { itemId, typed, errors: [{ field, message }], status: 422 });
}

/** Records all that remain and have a proposal as decided the way they were proposed. */
export async function allAsProposedAnswer(visit: Visit): Promise<Answer> {
  const { db, language, params } = visit;
  const meetingId = params.id ?? '';
  const verdict = await perform(db, recordAsProposed, { meetingId }, visit.acting());
  const t = meetingText[language].decide;
  const flash = verdict.ok
    ? t.allAsProposedDone(verdict.value.recorded)
    : decisionRefusalWords(verdict.refusal, language);
  return { kind: 'redirect', to: addresses.decisions(meetingId), flash };
}
