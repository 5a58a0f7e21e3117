import { allowed } from '../../../kernel/verdict.ts';
import { readRecruitmentRound } from '../../adverts/index.ts';
import { readApplicant } from '../../applications/index.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import { command, ofNoBody } from '../../identity/command.ts';
import { queueMessage } from '../../messages/index.ts';
import { applicationGoneLetter, asMessage } from '../mail/letters.ts';
import { mailKeyOf } from '../mail/mail-key.ts';
import { termsOf } from '../mail/terms-of-offer.ts';
import { withoutApplication } from '../rules/an-offer-stands-on-an-application.ts';
import { readScene } from '../scene.ts';
import { lockWaitingOffersOf } from '../store/offer-reads.ts';
import { changeOffer } from '../store/offer-writes.ts';

/**
 * Takes back the offers that somebody has waiting and no longer applies for, and tells them so. It
 * follows from withdrawing an application and is carried out within that: whoever may withdraw may.
 * An offer that was answered first stands as it was answered.
 * @source F-019, F-025
 */
export const takeBackWithApplication = command<
  { applicantId: ApplicantId },
  { takenBack: number },
  never
>({
  name: 'engagements.take-back-with-application',
  action: 'open',
  subject: ofNoBody,
  run: async (tx, { applicantId }, { now }) => {
    const waiting = await lockWaitingOffersOf(tx, applicantId);
    const applicant = waiting.length > 0 ? await readApplicant(tx, applicantId) : undefined;
    const round = applicant && (await readRecruitmentRound(tx, applicant.roundId));
    if (!applicant || !round) return allowed({ value: { takenBack: 0 }, changes: [] });
    const falling = withoutApplication(waiting, applicant);
    const scene = await readScene(tx, round);
    for (const offer of falling) {
      await changeOffer(tx, offer.id, { state: 'withdrawn', application_gone: true });
      const letter = applicationGoneLetter(applicant, termsOf(scene, offer));
      await queueMessage(tx, asMessage(applicant, letter, `${mailKeyOf(offer.id)}taken-back`), now);
    }
    return allowed({
      value: { takenBack: falling.length },
      changes: falling.map(({ id: subjectId, bodyId }) => ({
        ...{ subjectKind: 'offer', subjectId, bodyId, before: { state: 'offered' } },
        after: { state: 'withdrawn', because: 'application-gone' },
      })),
    });
  },
});
