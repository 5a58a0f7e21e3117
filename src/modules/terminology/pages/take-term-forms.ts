import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { changeTerm } from '../commands/change-term.ts';
import { discussTerm } from '../commands/discuss-term.ts';
import { reopenTerm, settleTerm } from '../commands/settle-term.ts';
import { termText } from '../text/index.ts';
import { errorsOf, statusOf } from './refusal-errors.ts';
import { type RefusedForm, termPage } from './term-page.tsx';
import { typedTerm } from './typed-term.ts';

/** Takes what is done with a term: something said, changed, settled, or opened again. */
export async function takeTermForm(visit: Visit): Promise<Answer> {
  const { db, form, language } = visit;
  const t = termText[language];
  const id = visit.params.id ?? '';
  const seen = { id, version: wholeNumber(form.text('versjon')) ?? 0 };
  const acting = visit.acting();
  switch (form.text('gjor')) {
    case 'si': {
      const verdict = await perform(db, discussTerm, { id, words: form.text('ord') }, acting);
      if (!verdict.ok) return refusedPage(visit, 'si', verdict.refusal);
      const to = `${addresses.term(id)}#innlegg-${verdict.value}`;
      return { kind: 'redirect', to, flash: t.discussion.done };
    }
    case 'endre': {
      const draft = typedTerm(form);
      const verdict = await perform(db, changeTerm, { ...seen, draft }, acting);
      return verdict.ok
        ? { kind: 'redirect', to: addresses.term(id), flash: t.change.done }
        : refusedPage(visit, 'endre', verdict.refusal);
    }
    case 'avgjor': {
      const outcome = form.text('utfall') === 'rejected' ? 'rejected' : 'decided';
      const typed = { outcome, byCase: form.text('sak'), reason: form.text('grunn') } as const;
      const verdict = await perform(db, settleTerm, { ...seen, ...typed }, acting);
      return verdict.ok
        ? { kind: 'redirect', to: addresses.term(id), flash: t.settle[outcome] }
        : refusedPage(visit, 'avgjor', verdict.refusal);
    }
    case 'apne': {
      const verdict = await perform(
        db,
        reopenTerm,
        { ...seen, reason: form.text('grunn') },
        acting,
      );
      return verdict.ok
        ? { kind: 'redirect', to: addresses.term(id), flash: t.reopen.done }
        : refusedPage(visit, 'apne', verdict.refusal);
    }
    default:
      return { kind: 'not-found' };
  }
}

function refusedPage(
  visit: Visit,
  form: RefusedForm['form'],
  refusal: Parameters<typeof errorsOf>[0],
): Promise<Answer> {
  const errors = errorsOf(refusal, visit.language, form === 'si' ? 'ord' : 'grunn');
  return termPage(visit, { form, errors, status: statusOf(refusal) });
}
