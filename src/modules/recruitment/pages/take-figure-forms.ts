import type { Verdict } from '../../../kernel/verdict.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { parseDate } from '../../../ui/format.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import {
  correctFigure,
  makeFigureActive,
  removeFigure,
  stateFigure,
} from '../commands/keep-figures.ts';
import { unitOf } from '../rules/a-figure-is-well-stated.ts';
import { listFigures, readFigure } from '../store/reads.ts';
import { figuresText } from '../text/index.ts';
import { type FigureUnit, numberUnits, type Stated, type StatedDraft } from '../vocabulary.ts';
import { anotherSubject } from './figure-forms.tsx';
import { figuresPage, type RefusedForm } from './figures-page.tsx';
import { readTypedValue } from './read-typed-value.ts';
import { errorsOf, statusOf } from './refusal-errors.ts';
import { typedName } from './typed-name.ts';

/** Takes what is done with the figures. */
export async function takeFigureForm(visit: Visit): Promise<Answer> {
  const { db, form, language } = visit;
  const t = figuresText[language];
  const acting = visit.acting();
  const act = form.text('gjor');
  const seen = { id: form.text('tallet'), version: wholeNumber(form.text('versjon')) ?? -1 };
  if (act !== 'legg-inn' && !(await readFigure(db, seen.id))) return { kind: 'not-found' };
  switch (act) {
    case 'legg-inn': {
      const typed = typedFigure(visit, await listFigures(db));
      if (!typed.ok) return figuresPage(visit, { form: act, status: 422, ...typed.refusal });
      const verdict = await perform(db, stateFigure, { draft: typed.value }, acting);
      return ended(visit, act, verdict, t.add.done);
    }
    case 'rett': {
      const typed = typedFigure(visit, await listFigures(db));
      if (!typed.ok) return figuresPage(visit, { form: act, status: 422, ...typed.refusal });
      const verdict = await perform(db, correctFigure, { ...seen, draft: typed.value }, acting);
      return ended(visit, act, verdict, t.change.corrected);
    }
    case 'gjor-gjeldende': {
      const input = { ...seen, byCase: form.text('sak') };
      const verdict = await perform(db, makeFigureActive, input, acting);
      return ended(visit, act, verdict, t.change.activated);
    }
    case 'ta-bort': {
      const verdict = await perform(db, removeFigure, seen, acting);
      return ended(visit, 'rett', verdict, t.change.removed);
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
  if (verdict.ok) return { kind: 'redirect', to: addresses.statedFigures(), flash };
  const { refusal } = verdict;
  if (refusal.code === 'not-found') return { kind: 'not-found' };
  const errors = errorsOf(refusal, visit.language);
  return figuresPage(visit, { form, errors, status: statusOf(refusal) });
}

/** The key of a subject that somebody names: its letters and digits, apart from the known ones. */
const keyOf = (name: string) =>
  `emne-${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`.slice(0, 80).replace(/-$/u, '');

/** The figure that somebody typed, or what cannot be read of it. */
function typedFigure(
  { form, language }: Visit,
  stated: readonly Stated[],
): Verdict<StatedDraft, { code: 'unreadable'; errors: FieldError[] }> {
  const r = figuresText[language].refusal;
  const errors: FieldError[] = [];
  const value = readTypedValue(form.text('tall'));
  if (!value) errors.push({ field: 'tall', message: r.value(form.text('tall').slice(0, 60)) });
  const day = form.text('dato').trim();
  const statedOn = day ? parseDate(day) : null;
  if (day && !statedOn) errors.push({ field: 'dato', message: r.date });
  const name = typedName(form);
  const chosen = form.text('gjelder');
  const key = chosen === anotherSubject || !chosen ? keyOf(name.nb) : chosen;
  const asked = form.text('enhet');
  const before = stated.find((one) => one.key === key)?.unit;
  const unit: FigureUnit =
    unitOf(key) ?? before ?? numberUnits.find((one) => one === asked) ?? 'date';
  if (value && (value.kind === 'date') !== (unit === 'date')) {
    const words = figuresText[language].units[unit];
    errors.push({ field: 'tall', message: r.unit(words) });
  }
  if (!value || errors.length > 0) return { ok: false, refusal: { code: 'unreadable', errors } };
  const shared = { key, name, source: form.text('kilde'), statedOn };
  if (value.kind === 'date') {
    const { from, to } = value;
    const hangsOn = form.text('henger-pa') || null;
    return { ok: true, value: { ...shared, unit: 'date', from, to, hangsOn } };
  }
  const { low, high, about } = value;
  const counted = unit === 'date' ? 'people' : unit;
  return { ok: true, value: { ...shared, unit: counted, low, high, about } };
}
