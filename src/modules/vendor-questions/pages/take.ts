import { isId } from '../../../kernel/ids.ts';
import type { Language } from '../../../kernel/language.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { type CommandRefusal, perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { affectsFromForm, listServiceAreas } from '../../mandate/index.ts';
import { matterSentence } from '../../matters/index.ts';
import {
  answerFromOwnKnowledge,
  type OwnAnswerRefusal,
} from '../commands/answer-from-own-knowledge.ts';
import { type AnswerRefusal, answerQuestion } from '../commands/answer-question.ts';
import { type ConferRefusal, conferOnQuestion } from '../commands/confer-on-question.ts';
import { type TellRefusal, tellOfLift } from '../commands/tell-of-lift.ts';
import { type WithdrawRefusal, withdrawQuestion } from '../commands/withdraw-question.ts';
import { questionText } from '../text/index.ts';
import type { FormName } from './answer-forms.tsx';
import { questionPage } from './question-page.tsx';

type AnyRefusal = CommandRefusal<
  AnswerRefusal | ConferRefusal | OwnAnswerRefusal | TellRefusal | WithdrawRefusal
>;

/** What to mend, at the field that it concerns. */
function mendOf(refusal: AnyRefusal, language: Language): FieldError {
  const t = questionText[language].refusals;
  switch (refusal.code) {
    case 'question-is-closed':
      return { field: '', message: t.closed };
    case 'already-conferring':
      return { field: '', message: t.conferring };
    case 'not-decided-yet':
      return { field: '', message: t.notDecided };
    case 'not-lifted':
      return { field: '', message: t.notLifted };
    case 'question-changed-meanwhile':
      return { field: '', message: t.changed };
    case 'answer-is-missing':
    case 'words-are-missing':
      return { field: 'svar', message: t.answer };
    case 'too-long':
      return { field: 'svar', message: t.tooLong(refusal.length, refusal.most) };
    case 'no-such-decision':
      return { field: '', message: t.noDecision };
    case 'proposal-is-missing':
      return { field: 'forslag', message: t.proposal };
    case 'reason-is-missing':
      return { field: 'begrunnelse', message: t.reason };
    case 'matter-not-raised':
    case 'group-not-asked':
    case 'not-decided':
      return fromMatter(refusal.why, language);
    default:
      return { field: '', message: policySentence(refusal, language) };
  }
}

/** What a matter answered, at the field of this form that it comes from. */
function fromMatter(why: Parameters<typeof matterSentence>[0], language: Language): FieldError {
  const message = matterSentence(why, language);
  switch (why.code) {
    case 'affects-nothing':
      return { field: 'domene', message };
    case 'answer-is-missing':
      return { field: 'svar', message };
    case 'answer-reason-is-missing':
      return { field: 'begrunnelse', message };
    case 'proposal-is-missing':
      return { field: 'forslag', message };
    default:
      return { field: '', message };
  }
}

const seenIn = ({ params, form }: Visit) => ({
  id: params.id ?? '',
  seen: wholeNumber(form.text('sett')) ?? 0,
});

function refusedWith(visit: Visit, form: FormName, refusal: AnyRefusal): Promise<Answer> {
  const status = refusal.code === 'question-changed-meanwhile' ? 409 : 422;
  return questionPage(visit, { form, errors: [mendOf(refusal, visit.language)] }, status);
}

async function affectsTyped(visit: Visit) {
  const areas = await listServiceAreas(visit.db);
  return affectsFromForm(visit.form, { areas, language: visit.language });
}

/** Takes the form that asks the group; goes on to the matter that was opened. */
export async function takeConferring(visit: Visit): Promise<Answer> {
  const t = questionText[visit.language];
  const { affects, errors } = await affectsTyped(visit);
  if (errors.length > 0) return questionPage(visit, { form: 'sporr', errors }, 422);
  const verdict = await perform(
    visit.db,
    conferOnQuestion,
    { ...seenIn(visit), affects, proposal: visit.form.text('forslag'), site: visit.origin },
    visit.acting(),
  );
  if (!verdict.ok) return refusedWith(visit, 'sporr', verdict.refusal);
  const { matterId, asked } = verdict.value;
  return {
    kind: 'redirect',
    to: addresses.matter(matterId),
    flash: asked > 0 ? t.one.conferFlash : t.one.outsideFlash,
  };
}

/** Takes an answer: by a decision, from own knowledge, or that the question was lifted. */
export async function takeAnswer(visit: Visit): Promise<Answer> {
  const { form, db } = visit;
  const t = questionText[visit.language];
  const to = addresses.vendorQuestion(visit.params.id ?? '');
  const words = form.text('svar');
  const common = { ...seenIn(visit), origin: visit.origin };
  if (form.text('skjema') === 'egen') {
    const { affects, errors } = await affectsTyped(visit);
    if (errors.length > 0) return questionPage(visit, { form: 'egen', errors }, 422);
    const input = { ...common, affects, answer: words, reason: form.text('begrunnelse') };
    const verdict = await perform(db, answerFromOwnKnowledge, input, visit.acting());
    if (!verdict.ok) return refusedWith(visit, 'egen', verdict.refusal);
    return { kind: 'redirect', to, flash: t.one.sentFlash };
  }
  if (form.text('skjema') === 'loftet') {
    const verdict = await perform(db, tellOfLift, { ...common, words }, visit.acting());
    if (!verdict.ok) return refusedWith(visit, 'loftet', verdict.refusal);
    return { kind: 'redirect', to, flash: t.one.liftedFlash };
  }
  const chosen = form.text('vedtak');
  const input = { ...common, decisionId: isId('dec', chosen) ? chosen : null, answer: words };
  const verdict = await perform(db, answerQuestion, input, visit.acting());
  if (!verdict.ok) return refusedWith(visit, 'svar', verdict.refusal);
  return { kind: 'redirect', to, flash: t.one.sentFlash };
}

/** Takes the vendor's own form that takes a question back. */
export async function takeWithdrawal(visit: Visit): Promise<Answer> {
  const input = { ...seenIn(visit), reason: visit.form.text('begrunnelse') };
  const verdict = await perform(visit.db, withdrawQuestion, input, visit.acting());
  if (!verdict.ok) return refusedWith(visit, 'trekk', verdict.refusal);
  return {
    kind: 'redirect',
    to: addresses.vendorQuestion(input.id),
    flash: questionText[visit.language].one.withdrawFlash,
  };
}
