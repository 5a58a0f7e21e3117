import type { IsoDate } from '../../../kernel/calendar.ts';
import type { Language } from '../../../kernel/language.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { formatDate, parseDate } from '../../../ui/format.ts';
import { type CommandRefusal, perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { changeObligation } from '../commands/change-obligation.ts';
import { explainMissed, type NewDateHasPassed } from '../commands/explain-missed.ts';
import { reopen } from '../commands/reopen.ts';
import { reportDone } from '../commands/report-done.ts';
import type { ChangedMeanwhile } from '../commands/seen-obligation.ts';
import type { ChangeRefusal } from '../rules/a-missed-date-is-explained-not-moved.ts';
import type { ObligationRefusal } from '../rules/obligation-state-on-a-day.ts';
import { followUpText } from '../text/index.ts';
import { refusalSentence } from '../text/rules/index.ts';
import { obligationPage, type RefusedForm } from './obligation-page.tsx';

type AnyRefusal = CommandRefusal<
  ObligationRefusal | ChangeRefusal | ChangedMeanwhile | NewDateHasPassed
>;

/** Takes the form that reports an obligation as done. */
export async function takeReport(visit: Visit): Promise<Answer> {
  const t = followUpText[visit.language].report;
  const typed = visit.form.text('utfort');
  const doneOn = parseDate(typed);
  if (!doneOn) return unreadable(visit, 'report', 'utfort', typed);
  const input = { ...seenIn(visit), doneOn, report: visit.form.text('rapport') };
  const verdict = await perform(visit.db, reportDone, input, visit.acting());
  if (!verdict.ok) return refusedPage(visit, 'report', verdict.refusal);
  const { nextDue } = verdict.value;
  return stored(visit, nextDue ? t.doneNext(formatDate(nextDue)) : t.done);
}

/** Takes the form that explains a miss; from here and from the work of the day. */
export async function takeExplanation(visit: Visit): Promise<Answer> {
  const t = followUpText[visit.language].explain;
  const typed = visit.form.text('nyfrist').trim();
  const newDue: IsoDate | null = typed ? parseDate(typed) : null;
  if (typed && !newDue) return unreadable(visit, 'explain', 'nyfrist', typed);
  const input = {
    ...seenIn(visit),
    explanation: visit.form.text('forklaring'),
    newDue,
    who: visit.form.text('videre'),
  };
  const verdict = await perform(visit.db, explainMissed, input, visit.acting());
  if (!verdict.ok) return refusedPage(visit, 'explain', verdict.refusal);
  return stored(visit, newDue ? t.doneNew(formatDate(newDue)) : t.done);
}

/** Takes the form that changes who, what and by when. */
export async function takeChange(visit: Visit): Promise<Answer> {
  const typed = visit.form.text('frist').trim();
  const due = typed ? parseDate(typed) : null;
  if (typed && !due) return unreadable(visit, 'change', 'frist', typed);
  const wanted = { who: visit.form.text('hvem'), what: visit.form.text('hva'), due };
  const input = { ...seenIn(visit), wanted };
  const verdict = await perform(visit.db, changeObligation, input, visit.acting());
  if (!verdict.ok) return refusedPage(visit, 'change', verdict.refusal);
  return stored(visit, followUpText[visit.language].change.done);
}

/** Takes back that an obligation is done. */
export async function takeReopening(visit: Visit): Promise<Answer> {
  const verdict = await perform(visit.db, reopen, seenIn(visit), visit.acting());
  if (!verdict.ok) return refusedPage(visit, 'reopen', verdict.refusal);
  return stored(visit, followUpText[visit.language].reopen.done);
}

function seenIn(visit: Visit) {
  return { id: visit.params.id ?? '', version: wholeNumber(visit.form.text('versjon')) ?? 0 };
}

function stored(visit: Visit, flash: string): Answer {
  const home = visit.form.text('til') === addresses.work();
  const to = home ? addresses.work() : addresses.obligation(visit.params.id ?? '');
  return { kind: 'redirect', to, flash };
}

function unreadable(visit: Visit, form: RefusedForm['form'], field: string, typed: string) {
  const message = followUpText[visit.language].dateUnreadable(typed);
  return obligationPage(visit, { form, errors: [{ field, message }], status: 422 });
}

function refusedPage(visit: Visit, form: RefusedForm['form'], refusal: AnyRefusal) {
  const errors = errorsOf(refusal, visit.language);
  const status = refusal.code === 'changed-meanwhile' ? 409 : 422;
  return obligationPage(visit, { form, errors, status });
}

function errorsOf(refusal: AnyRefusal, language: Language): FieldError[] {
  const t = followUpText[language];
  switch (refusal.code) {
    case 'changed-meanwhile': {
      const { who, due, dueNote } = refusal.now;
      const now = t.isNow(who || t.nobody, due ? formatDate(due) : dueNote || t.noDate);
      return [{ field: '', message: `${t.conflict(refusal.by)} ${now}` }];
    }
    case 'obligation-is-settled':
      return [{ field: '', message: t.refusal.settled }];
    case 'missed-date-is-explained':
      return [{ field: 'frist', message: t.refusal.missedDate(formatDate(refusal.due)) }];
    case 'what-is-empty':
      return [{ field: 'hva', message: t.refusal.what }];
    case 'new-date-has-passed':
      return [{ field: 'nyfrist', message: t.refusal.newDatePassed(formatDate(refusal.due)) }];
    case 'explanation-is-empty':
      return [{ field: 'forklaring', message: refusalSentence(refusal, language) }];
    case 'done-in-the-future':
      return [{ field: 'utfort', message: refusalSentence(refusal, language) }];
    case 'obligation-cannot-go-there':
    case 'cannot-replace-itself':
    case 'nothing-to-explain':
      return [{ field: '', message: refusalSentence(refusal, language) }];
    default:
      return [{ field: '', message: policySentence(refusal, language) }];
  }
}
