import type { IsoDate } from '../../../kernel/calendar.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { formatDate, parseDate } from '../../../ui/format.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { answerReview } from '../commands/answer-review.ts';
import { setReview } from '../commands/set-review-day.ts';
import type { EvidenceOf } from '../evidence-of.ts';
import { readEntry } from '../store/reads.ts';
import { afterText } from '../text/after/index.ts';
import { decisionText } from '../text/index.ts';
import { reviewAnswers, reviewNexts } from '../vocabulary.ts';
import { reviewPage } from './review-page.tsx';
import { newMatterFrom } from './take-up-anew.ts';

/** Takes one of the two forms about a decision's outcome: the answer, or the day of the question. */
export async function takeReview(visit: Visit, evidenceOf: EvidenceOf): Promise<Answer> {
  return visit.form.text('hva') === 'dag'
    ? takeDay(visit, evidenceOf)
    : takeAnswer(visit, evidenceOf);
}

/** The day in a field: null where it is empty, undefined where it cannot be read. */
function dayIn(visit: Visit, field: string): IsoDate | null | undefined {
  const typed = visit.form.text(field).trim();
  return typed === '' ? null : (parseDate(typed) ?? undefined);
}

const unreadable = (visit: Visit, field: string) =>
  decisionText[visit.language].refusal['date-unreadable'](visit.form.text(field).slice(0, 40));

async function takeAnswer(visit: Visit, evidenceOf: EvidenceOf): Promise<Answer> {
  const entry = await readEntry(visit.db, visit.params.id ?? '');
  if (!entry) return { kind: 'not-found' };
  const { form, language } = visit;
  const t = afterText[language];
  const no = (status: number, field: string, message: string) =>
    reviewPage(visit, evidenceOf, { of: 'svar', status, errors: [{ field, message }] });
  const answer = reviewAnswers.find((one) => one === form.text('svar'));
  const next = reviewNexts.find((one) => one === form.text('na'));
  const nextOn = dayIn(visit, 'nar');
  if (!answer) return no(422, 'svar', t.refusal['choose-kind']);
  if (!next) return no(422, 'na', t.refusal['choose-kind']);
  if (nextOn === undefined) return no(422, 'nar', unreadable(visit, 'nar'));
  const evidence = form.text('vet');
  const seen = { id: entry.id, version: wholeNumber(form.text('versjon')) ?? 0 };
  const input = { ...seen, answer, evidence, next, nextOn };
  const verdict = await perform(visit.db, answerReview, input, visit.acting());
  if (verdict.ok) {
    if (next === 'change') {
      const to = newMatterFrom(visit, entry, evidence.trim());
      return { kind: 'redirect', to, flash: t.review.sentChange };
    }
    const flash =
      next === 'again' && nextOn ? t.review.sentAgain(formatDate(nextOn)) : t.review.sent;
    return { kind: 'redirect', to: addresses.decisionReview(entry.id), flash };
  }
  const { refusal } = verdict;
  switch (refusal.code) {
    case 'review-without-evidence':
      return no(422, 'vet', t.refusal[refusal.code]);
    case 'evidence-too-long':
      return no(422, 'vet', t.refusal[refusal.code](refusal.letters, refusal.most));
    case 'again-without-day':
      return no(422, 'nar', t.refusal[refusal.code]);
    case 'review-not-ahead':
    case 'review-too-far-ahead':
      return no(422, 'nar', t.refusal[refusal.code](formatDate(refusal.day)));
    case 'no-review-asked':
      return no(409, '', t.refusal[refusal.code]);
    case 'decision-changed-meanwhile':
      return no(409, '', decisionText[language].refusal[refusal.code](refusal.by));
    case 'no-such-decision':
      return { kind: 'not-found' };
    default:
      return no(403, '', policySentence(refusal, language));
  }
}

async function takeDay(visit: Visit, evidenceOf: EvidenceOf): Promise<Answer> {
  const { form, language } = visit;
  const id = visit.params.id ?? '';
  const t = afterText[language];
  const no = (status: number, field: string, message: string) =>
    reviewPage(visit, evidenceOf, { of: 'dag', status, errors: [{ field, message }] });
  const reviewOn = dayIn(visit, 'dag');
  if (reviewOn === undefined) return no(422, 'dag', unreadable(visit, 'dag'));
  const input = { id, version: wholeNumber(form.text('versjon')) ?? 0, reviewOn };
  const verdict = await perform(visit.db, setReview, input, visit.acting());
  if (verdict.ok) {
    return { kind: 'redirect', to: addresses.decisionReview(id), flash: t.review.daySaved };
  }
  const { refusal } = verdict;
  switch (refusal.code) {
    case 'review-not-ahead':
    case 'review-too-far-ahead':
      return no(422, 'dag', t.refusal[refusal.code](formatDate(refusal.day)));
    case 'decision-changed-meanwhile':
      return no(409, '', decisionText[language].refusal[refusal.code](refusal.by));
    case 'no-such-decision':
    case 'not-found':
      return { kind: 'not-found' };
    default:
      return no(403, '', policySentence(refusal, language));
  }
}
