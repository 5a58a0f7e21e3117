import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { placeStep } from '../commands/place-step.ts';
import { setTreatmentPlan } from '../commands/set-treatment-plan.ts';
import { takeOverRecommendation } from '../commands/take-over-recommendation.ts';
import { treatmentRefusal, treatmentText } from '../text/treatment/index.ts';
import { meetingPage } from './meeting.tsx';
import { meetingRefusal } from './meeting-words.ts';
import { paperPage } from './paper.tsx';
import { treatmentFormPage } from './treatment-form.tsx';
import { typedSteps, wantedSteps } from './typed-plan.ts';

const sentenceOf = (refusal: { code: string }, language: Language) =>
  treatmentRefusal(refusal, language) ?? meetingRefusal(refusal, language);

/** Saves the plan that was typed, or shows it again with what is wrong. */
export async function savePlanAnswer(visit: Visit): Promise<Answer> {
  const { form, language, params } = visit;
  const caseId = params.id ?? '';
  const order = { caseId, seen: form.text('sett'), steps: wantedSteps(typedSteps(form)) };
  const verdict = await perform(visit.db, setTreatmentPlan, order, visit.acting());
  if (verdict.ok) {
    const flash = treatmentText[language].saved;
    return { kind: 'redirect', to: addresses.case(caseId), flash };
  }
  const { refusal } = verdict;
  const status = refusal.code === 'plan-changed-meanwhile' ? 409 : 422;
  const errors = [{ field: '', message: sentenceOf(refusal, language) }];
  return treatmentFormPage(visit, { errors, status });
}

/** Puts a matter of another body on this meeting's agenda. */
export async function placeStepAnswer(visit: Visit): Promise<Answer> {
  const { form, language, params } = visit;
  const meetingId = params.id ?? '';
  const order = { meetingId, caseId: form.text('sak'), position: Number(form.text('steg')) };
  const verdict = await perform(visit.db, placeStep, order, visit.acting());
  if (verdict.ok) {
    const flash = treatmentText[language].placed;
    return { kind: 'redirect', to: addresses.paper(meetingId, verdict.value), flash };
  }
  const message = sentenceOf(verdict.refusal, language);
  return meetingPage(visit, { errors: [{ field: '', message }], status: 422 });
}

/** Makes a recommendation the proposed decision of the paper. */
export async function takeOverAnswer(visit: Visit): Promise<Answer> {
  const { form, language, params } = visit;
  const { id: meetingId = '', item: itemId = '' } = params;
  const order = { meetingId, itemId, position: Number(form.text('steg')) };
  const verdict = await perform(visit.db, takeOverRecommendation, order, visit.acting());
  if (verdict.ok) {
    const flash = treatmentText[language].takenOver;
    return { kind: 'redirect', to: addresses.paper(meetingId, itemId), flash };
  }
  return paperPage(visit, [{ field: '', message: sentenceOf(verdict.refusal, language) }]);
}
