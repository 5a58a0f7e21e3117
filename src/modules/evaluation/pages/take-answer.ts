import type { MeetingId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { answerEvaluation } from '../commands/answer.ts';
import { evaluationText } from '../text/index.ts';
import { evaluationPage } from './evaluation-page.tsx';
import { errorOf } from './refusal-errors.ts';

/** Takes somebody's answer on a meeting. */
export async function takeAnswer(visit: Visit): Promise<Answer> {
  const meetingId = visit.params.id as MeetingId;
  const score = (name: string) => Number(visit.form.text(name) || Number.NaN);
  const input = {
    meetingId,
    scores: { useful: score('useful'), heard: score('heard'), prepared: score('prepared') },
    line: visit.form.text('linje'),
  };
  const done = await perform(visit.db, answerEvaluation, input, visit.acting());
  if (!done.ok) return evaluationPage(visit, [errorOf(done.refusal, visit.language)]);
  const flash = evaluationText[visit.language].sent;
  return { kind: 'redirect', to: addresses.evaluation(meetingId), flash };
}
