import { addresses } from '../../../ui/addresses.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { reportTranslator, withdrawTranslator } from '../commands/translators.ts';
import { termText } from '../text/index.ts';
import { translatorStandards } from '../vocabulary.ts';
import { errorsOf } from './refusal-errors.ts';
import { termsPage } from './terms-page.tsx';

/** Takes who offers to translate, or takes an offer back. */
export async function takeTranslator(visit: Visit): Promise<Answer> {
  const { form, language } = visit;
  const t = termText[language].translators;
  const withdraws = form.text('gjor') === 'trekk';
  const verdict = withdraws
    ? await perform(visit.db, withdrawTranslator, { id: form.text('id') }, visit.acting())
    : await perform(
        visit.db,
        reportTranslator,
        {
          candidate: form.text('hvem'),
          onBehalfOf: form.text('for'),
          standard: translatorStandards.find((one) => one === form.text('malform')) ?? 'both',
          area: form.text('omrade'),
        },
        visit.acting(),
      );
  if (!verdict.ok) return termsPage(visit, errorsOf(verdict.refusal, language, 'hvem'));
  return { kind: 'redirect', to: addresses.terms(), flash: withdraws ? t.withdrawn : t.done };
}
