import { wholeNumber } from '../../../../kernel/whole-number.ts';
import { addresses } from '../../../../ui/addresses.ts';
import { perform } from '../../../identity/command.ts';
import type { Answer, Visit } from '../../../identity/route.ts';
import { policySentence } from '../../../identity/text/index.ts';
import type { AlsoWithdraw } from '../../commands/also-withdraw.ts';
import {
  type CorrectRefusal,
  correctApplicant,
  sendOwnLink,
} from '../../commands/correct-applicant.ts';
import { type WithdrawRefusal, withdrawFor } from '../../commands/withdraw-application.ts';
import { applyText, insideText } from '../../text/index.ts';
import { choicesOf } from '../apply/choices.ts';
import { writtenOf } from '../apply/read-typed.ts';
import { refusedWriting } from '../apply/refused-writing.ts';
import { applicantPage, type RefusedForm, seenApplicant } from './applicant-page.tsx';
import { typedWhole } from './typed-whole.ts';

/** Takes what the recruiter does for an applicant who asks for it. */
export const takeApplicantAnd =
  (alsoWithdraw: AlsoWithdraw) =>
  (visit: Visit): Promise<Answer> =>
    takeApplicant(visit, alsoWithdraw);

async function takeApplicant(visit: Visit, alsoWithdraw: AlsoWithdraw): Promise<Answer> {
  const { db, form, language, origin } = visit;
  const found = await seenApplicant(visit);
  if (!found) return { kind: 'not-found' };
  const { one, round } = found;
  const t = insideText[language];
  const done = (flash: string): Answer => ({
    kind: 'redirect',
    to: addresses.applicant(one.id),
    flash,
  });
  const seen = wholeNumber(form.text('versjon')) ?? -1;
  const reason = form.text('grunn');
  switch (form.text('gjor')) {
    case 'rett': {
      const choices = await choicesOf(db, round, language);
      const written = typedWhole(form, writtenOf(one), choices);
      const input = { applicantId: one.id, seen, written, reason };
      const verdict = await perform(db, correctApplicant(alsoWithdraw), input, visit.acting());
      if (verdict.ok) return done(t.one.corrected);
      return applicantPage(visit, refusedOf(verdict.refusal, 'rett', visit));
    }
    case 'trekk': {
      const applicationId = form.text('onske') || null;
      const input = { applicantId: one.id, seen, applicationId, reason };
      const verdict = await perform(db, withdrawFor(alsoWithdraw), input, visit.acting());
      if (verdict.ok) return done(t.one.withdrawn);
      return applicantPage(visit, refusedOf(verdict.refusal, 'trekk', visit));
    }
    case 'lenke': {
      const input = { applicantId: one.id, origin };
      const verdict = await perform(db, sendOwnLink, input, visit.acting());
      if (verdict.ok) return done(t.one.linkSent);
      return applicantPage(visit, refusedOf(verdict.refusal, 'lenke', visit));
    }
    default:
      return { kind: 'not-found' };
  }
}

type Refusal = CorrectRefusal | WithdrawRefusal | Parameters<typeof policySentence>[0];

function refusedOf(refusal: Refusal, form: RefusedForm['form'], visit: Visit): RefusedForm {
  const { language } = visit;
  const t = insideText[language];
  const say = (message: string, field = '', status: RefusedForm['status'] = 422): RefusedForm => ({
    form,
    status,
    errors: [{ field, message }],
  });
  switch (refusal.code) {
    case 'reason-is-missing':
      return say(t.reasonMissing, 'grunn');
    case 'not-standing':
      return say(t.notStanding, '', 409);
    case 'no-such-wish':
      return say(applyText[language].refusals.noSuchWish, 'onske', 409);
    case 'changed-meanwhile':
      return say(t.changed, '', 409);
    case 'applied-already':
      return say(t.new.applied, 'epost', 409);
    case 'not-well-written':
      return { ...refusedWriting(refusal, language), form };
    default:
      return say(policySentence(refusal, language));
  }
}
