import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError, FieldsOf } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listOrganisations } from '../../organisations/index.ts';
import { listParties } from '../../recruitment/index.ts';
import { advertsText } from '../text/index.ts';
import { NameFields, PartyFields } from './about-section.tsx';

/** Where a round is begun: its name, whose seats, and who advertises. */
export async function newRoundPage(
  visit: Visit,
  refused?: { errors: readonly FieldError[]; status: number },
): Promise<Answer> {
  const { db, language, actor } = visit;
  const t = advertsText[language];
  const [parties, organisations] = await Promise.all([listParties(db), listOrganisations(db)]);
  const errors = refused?.errors ?? [];
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title: t.new,
    nav: 'recruitment',
    crumbs: [{ label: t.title, href: addresses.recruitmentRounds() }],
    main: (
      <>
        <ErrorSummary of="ny" title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.new} lede={t.newLede} />
        <FieldsOf id="ny" errors={errors} typed={refused ? visit.form.text : null}>
          <form className="form" method="post" action={addresses.newRecruitmentRound()}>
            <NameFields visit={visit} />
            <PartyFields
              visit={visit}
              around={{ parties, organisations }}
              party={parties[0]?.key}
              issuer={actor?.organisationId}
            />
            <div className="acts">
              <Button>{t.begin}</Button>
            </div>
          </form>
        </FieldsOf>
      </>
    ),
  };
}
