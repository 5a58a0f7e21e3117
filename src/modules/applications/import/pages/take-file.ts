import type { Reader } from '../../../../platform/database/tables.ts';
import { addresses } from '../../../../ui/addresses.ts';
import type { RecruitmentRound } from '../../../adverts/vocabulary.ts';
import { perform } from '../../../identity/command.ts';
import type { Answer, Visit } from '../../../identity/route.ts';
import { keepApplicantsFile } from '../commands/keep-applicants-file.ts';
import { readInThread } from '../reading/applicants-file-thread.ts';
import type { ReadFile } from '../reading/read-applicants-file.ts';
import { recalled } from '../store/reads.ts';
import { importText } from '../text/index.ts';
import { type ImportChoices, noChoices } from '../vocabulary.ts';
import { fileSentence, refusalSentence } from './fault-words.ts';
import { importPage } from './import-page.tsx';

/** So many sheets are tried for one that holds a table; guides come first in some workbooks. */
const mostSheetsTried = 5;

/** What is chosen to begin with: as the last file with these columns, and what can only be so. */
export async function rememberedChoices(
  db: Reader,
  round: RecruitmentRound,
  file: ReadFile,
): Promise<ImportChoices> {
  const meant = await recalled(db, file.table.columns);
  const [role, ...roles] = round.roles;
  const before = round.roles.find((one) => one === meant?.defaultRole) ?? null;
  const [group, ...groups] = round.groups;
  return {
    ...noChoices,
    ...meant,
    defaultRole: role && roles.length === 0 ? role : before,
    defaultGroup: group && groups.length === 0 ? group.bodyId : null,
  };
}

/** Takes a file under review, or says why it cannot be read; then nothing of it is kept. */
export async function takeFile(visit: Visit, round: RecruitmentRound): Promise<Answer> {
  const { db, language } = visit;
  const refuse = (message: string) => importPage(visit, [{ field: 'fil', message }]);
  const sent = visit.form.file('fil');
  if (!sent) return refuse(importText[language].refusal.noFile);
  let sheet = 0;
  let read = await readInThread(sent.bytes, sent.name, { sheet, separator: null });
  while (!read.ok && read.refusal.code === 'no-rows' && sheet < mostSheetsTried) {
    const other = await readInThread(sent.bytes, sent.name, { sheet: ++sheet, separator: null });
    if (!other.ok && other.refusal.code !== 'no-rows') break;
    if (other.ok && other.value.sheets.length === 0) break;
    read = other;
  }
  if (!read.ok) return refuse(fileSentence(read.refusal, language));
  const choices = { ...(await rememberedChoices(db, round, read.value)), sheet };
  const input = { roundId: round.id, fileName: sent.name, bytes: sent.bytes, choices };
  const verdict = await perform(db, keepApplicantsFile, input, visit.acting());
  if (!verdict.ok) return refuse(refusalSentence(verdict.refusal, language));
  const to = addresses.importApplicants(round.id, { steg: 'kolonner' });
  return { kind: 'redirect', to };
}
