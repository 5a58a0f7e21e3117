import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError, FieldsOf } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { proposeTerm } from '../commands/propose-term.ts';
import { listAreas } from '../store/reads.ts';
import { termText } from '../text/index.ts';
import { errorsOf } from './refusal-errors.ts';
import { TermFields } from './term-fields.tsx';
import { typedTerm } from './typed-term.ts';

/** Where a term is proposed. */
export async function newTermPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const { language } = visit;
  const t = termText[language];
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.add.title,
    nav: 'matters',
    crumbs: [{ label: t.title, href: addresses.terms() }],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.add.title} lede={t.add.lede} />
        <FieldsOf id="felt" errors={errors} typed={errors.length > 0 ? visit.form.text : null}>
          <form className="form" method="post" action={addresses.newTerm()}>
            <TermFields value={{}} areas={await listAreas(visit.db)} language={language} />
            <div className="acts">
              <Button>{t.add.submit}</Button>
              <ButtonLink href={addresses.terms()} secondary>
                {t.add.back}
              </ButtonLink>
            </div>
          </form>
        </FieldsOf>
      </>
    ),
  };
}

/** Takes the form for a new term. */
export async function takeNewTerm(visit: Visit): Promise<Answer> {
  const verdict = await perform(visit.db, proposeTerm, typedTerm(visit.form), visit.acting());
  if (!verdict.ok) return newTermPage(visit, errorsOf(verdict.refusal, visit.language));
  return {
    kind: 'redirect',
    to: addresses.term(verdict.value),
    flash: termText[visit.language].add.done,
  };
}
