import type { Language } from '../../../kernel/language.ts';
import type { Verdict } from '../../../kernel/verdict.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { parseDate, parseTime } from '../../../ui/format.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, SentForm, Visit } from '../../identity/route.ts';
import {
  addSessions,
  cancelSession,
  changeSession,
  restoreSession,
} from '../commands/keep-sessions.ts';
import { type LineFault, readPastedDays } from '../read-pasted-days.ts';
import { readSession } from '../store/reads.ts';
import { timetableText } from '../text/index.ts';
import type { SessionDraft } from '../vocabulary.ts';
import { errorsOf } from './refusal-errors.ts';
import { type RefusedForm, timetablePage } from './timetable-page.tsx';

/** Takes what is done with the days of a timetable. */
export async function takeTimetableForm(visit: Visit): Promise<Answer> {
  const { db, form, language } = visit;
  const t = timetableText[language];
  const id = visit.params.id ?? '';
  const acting = visit.acting();
  const seen = { id: form.text('dag'), sequence: wholeNumber(form.text('sekvens')) ?? -1 };
  const act = form.text('gjor');
  if (act === 'lim-inn') return takePasted(visit, id);
  if (act !== 'legg-til' && (await readSession(db, seen.id))?.timetableId !== id) {
    return { kind: 'not-found' };
  }
  switch (act) {
    case 'legg-til': {
      const day = typedDay(form, language);
      if (!day.ok) return timetablePage(visit, { form: act, status: 422, ...day.refusal });
      const input = { id, drafts: [day.value] };
      const verdict = await perform(db, addSessions, input, acting);
      return ended(visit, act, verdict, t.add.done);
    }
    case 'endre': {
      const day = typedDay(form, language);
      if (!day.ok) return timetablePage(visit, { form: act, status: 422, ...day.refusal });
      const verdict = await perform(db, changeSession, { ...seen, draft: day.value }, acting);
      return ended(visit, act, verdict, t.change.done);
    }
    case 'avlys': {
      const input = { ...seen, reason: form.text('grunn') };
      return ended(visit, act, await perform(db, cancelSession, input, acting), t.change.cancelled);
    }
    case 'ta-inn': {
      const verdict = await perform(db, restoreSession, seen, acting);
      return ended(visit, 'avlys', verdict, t.change.restored);
    }
    default:
      return { kind: 'not-found' };
  }
}

type Refusal = Parameters<typeof errorsOf>[0];

function ended(
  visit: Visit,
  form: RefusedForm['form'],
  verdict: Verdict<unknown, Refusal>,
  flash: string,
): Answer | Promise<Answer> {
  if (verdict.ok) {
    return { kind: 'redirect', to: addresses.timetable(visit.params.id ?? ''), flash };
  }
  const { refusal } = verdict;
  const errors = errorsOf(refusal, visit.language);
  const status = refusal.code === 'changed-meanwhile' ? 409 : 422;
  return timetablePage(visit, { form, errors, status });
}

/** The day that somebody typed, or what cannot be read of it. */
function typedDay(
  form: SentForm,
  language: Language,
): Verdict<SessionDraft, { code: 'unreadable'; errors: FieldError[] }> {
  const r = timetableText[language].refusal;
  const typed = (name: string) => form.text(name).trim();
  const date = parseDate(typed('dato'));
  const start = parseTime(typed('fra'));
  const end = parseTime(typed('til'));
  const errors: FieldError[] = [];
  const short = (name: string) => typed(name).slice(0, 60);
  if (!date) errors.push({ field: 'dato', message: r.dateUnreadable(short('dato')) });
  if (!start) errors.push({ field: 'fra', message: r.timeUnreadable(short('fra')) });
  if (!end) errors.push({ field: 'til', message: r.timeUnreadable(short('til')) });
  if (!date || !start || !end) return { ok: false, refusal: { code: 'unreadable', errors } };
  const place = form.text('sted');
  const remote = form.text('digitalt');
  return { ok: true, value: { date, start, end, place, remote, configures: form.text('hva') } };
}

const mostFaults = 50;

/** Takes a list that was pasted in: all of its days, or none with the line of each that is wrong. */
async function takePasted(visit: Visit, id: string): Promise<Answer> {
  const { language } = visit;
  const t = timetableText[language];
  const { days, faults } = readPastedDays(visit.form.text('dager'));
  const refused = (errors: readonly FieldError[]) =>
    timetablePage(visit, { form: 'lim-inn', status: 422, errors: errors.slice(0, mostFaults) });
  if (faults.length > 0) {
    return refused(
      faults.map((fault) => ({
        field: 'dager',
        message: t.line(fault.line, faultWords(fault, language)),
      })),
    );
  }
  const input = { id, drafts: days.map((day) => day.draft) };
  const verdict = await perform(visit.db, addSessions, input, visit.acting());
  if (verdict.ok) {
    const flash = t.paste.done(verdict.value);
    return { kind: 'redirect', to: addresses.timetable(id), flash };
  }
  const { refusal } = verdict;
  const line = refusal.code === 'day-refused' ? days[refusal.at]?.line : undefined;
  return refused(
    errorsOf(refusal, language).map(({ message }) => ({
      field: 'dager',
      message: line === undefined ? message : t.line(line, message),
    })),
  );
}

function faultWords(fault: LineFault, language: Language): string {
  const r = timetableText[language].refusal;
  switch (fault.code) {
    case 'no-such-day':
      return r.dateUnreadable(fault.typed);
    case 'no-such-time':
      return r.timesUnreadable(fault.typed);
    case 'wrong-columns':
      return r.columns(fault.has);
    case 'formula':
      return r.formula;
    case 'quote-goes-wrong':
      return r.quote;
  }
}
