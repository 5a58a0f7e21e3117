import { allowed } from '../../../kernel/verdict.ts';
import { listRecruitmentRounds } from '../../adverts/index.ts';
import { purposeHasEnded } from '../../applications/index.ts';
import { command, ofNoBody } from '../../identity/command.ts';
import { forgetWords } from '../store/forget-words.ts';

/**
 * Forgets what was said and why it was decided in rounds whose purpose has ended, the day after the
 * last one of keeping. Answers in how many discussions there was something to forget.
 * @source personvernforordningen art. 5 (1) e
 */
export const forgetWhatWasSaid = command<null, { discussions: number }, never>({
  name: 'recommendations.forget-words',
  action: 'applicant.forget',
  subject: ofNoBody,
  run: async (tx, _, { today }) => {
    const ended = (await listRecruitmentRounds(tx))
      .filter((round) => purposeHasEnded(round, today))
      .map(({ id }) => id);
    const discussions = await forgetWords(tx, ended, today);
    const changes =
      discussions > 0
        ? [{ subjectKind: 'union-discussion', subjectId: 'all', after: { discussions } }]
        : [];
    return allowed({ value: { discussions }, changes });
  },
});
