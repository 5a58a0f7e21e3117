import type { BodyId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError, Hidden, Select } from '../../../ui/components/forms.tsx';
import { Columns, EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { affectsNothing } from '../rules/a-mandate-covers-a-matter.ts';
import { structureOn } from '../store/reads.ts';
import { mandatePages } from '../text/pages/index.ts';
import { AffectsFields } from './affects-fields.tsx';
import { affectsFromForm, affectsNames, typedInAddress } from './affects-form.ts';
import { RouteAnswer } from './route-answer.tsx';
import { readNames } from './structure-names.ts';

/**
 * Where does my matter belong? What it affects is ticked and stands in the address, so that the
 * answer can be sent to somebody else.
 * @source F-035, F-042
 */
export async function tryRoutePage(visit: Visit): Promise<Answer> {
  const { language, today, query } = visit;
  const t = mandatePages[language];
  const [structure, names] = await Promise.all([structureOn(visit.db, today), readNames(visit.db)]);
  const typed = typedInAddress(query);
  const { affects, errors } = affectsFromForm(typed, { areas: names.areas, language });
  const asked = query.has('vis');
  const faults: FieldError[] =
    asked && errors.length === 0 && affectsNothing(affects)
      ? [{ field: affectsNames.domains, message: t.route.asked }]
      : errors;
  const from = structure?.bodies.find(({ bodyId }) => bodyId === query.get('fra'))?.bodyId ?? null;
  const answered = structure && asked && errors.length === 0;
  return {
    kind: 'page',
    status: faults.length > 0 ? 422 : 200,
    title: t.route.title,
    nav: 'matters',
    crumbs: [{ label: t.title, href: addresses.structure() }, { label: t.route.title }],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(faults.length)} errors={faults} />
        <PageHead title={t.route.title} lede={t.route.lede} />
        {structure ? (
          <Columns
            asideLabel={t.route.answer}
            asideFirst={asked}
            aside={
              answered ? (
                <RouteAnswer
                  structure={structure}
                  affects={affects}
                  from={from}
                  names={names}
                  visit={visit}
                />
              ) : null
            }
          >
            <form className="form" method="get" action={addresses.tryRoute()}>
              <Hidden values={{ vis: 'veien' }} />
              <AffectsFields
                areas={names.areas}
                typed={typed}
                language={language}
                organisations={names.organisations}
                errors={faults}
              />
              <Select
                name="fra"
                label={t.route.raised}
                value={from ?? ''}
                options={[
                  { value: '', label: t.route.nowhere },
                  ...structure.bodies.map(({ bodyId }: { bodyId: BodyId }) => ({
                    value: bodyId,
                    label: names.body(bodyId),
                  })),
                ]}
              />
              <div className="acts wide">
                <Button>{t.route.submit}</Button>
              </div>
            </form>
          </Columns>
        ) : (
          <EmptyState title={t.none.title} body={t.none.body} />
        )}
      </>
    ),
  };
}
