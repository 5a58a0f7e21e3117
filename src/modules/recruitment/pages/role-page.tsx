import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import {
  ErrorSummary,
  type FieldError,
  FieldsOf,
  FilterBar,
  Hidden,
  Select,
} from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { qualificationsFor } from '../rules/a-role-asks-what-can-be-met.ts';
import { listParties } from '../store/quota-reads.ts';
import { readRoleProfile } from '../store/reads.ts';
import { needsText } from '../text/index.ts';
import { RoleFields } from './role-fields.tsx';
import { Lines } from './role-lines.tsx';
import { asHeading } from './written-figures.ts';

/** Which form of the page was refused, and why. */
export type RefusedForm = {
  form: 'om' | 'kvalifikasjon' | 'egenskap';
  errors: readonly FieldError[];
  status: number;
};

/** What one role asks: of everybody, or of those who fill the seats of one party. @source F-015 */
export async function rolePage(visit: Visit, refused?: RefusedForm): Promise<Answer> {
  const { db, language, params, query } = visit;
  const t = needsText[language].roles;
  const profile = await readRoleProfile(db, params.id ?? '');
  if (!profile) return { kind: 'not-found' };
  const parties = await listParties(db);
  const mayEdit = visit.may('recruitment.edit', { bodyId: null }).ok;
  const errors = refused?.errors ?? [];
  const party = parties.find(({ key }) => key === query.get('part'));
  const title = profile.name[language];
  const to = addresses.roleProfile(profile.id);
  const own = refused?.form === 'om' ? refused : undefined;
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title,
    nav: 'recruitment',
    crumbs: [{ label: t.title, href: addresses.roleProfiles() }],
    main: (
      <>
        <ErrorSummary
          of={refused?.form}
          title={uiText[language].errors(errors.length)}
          errors={errors}
        />
        <PageHead title={title} />
        <Facts
          facts={[
            {
              label: t.columns.workload,
              value: t.workload(profile.workload.low, profile.workload.high),
            },
            { label: t.columns.release, value: t.releases[profile.release] },
            {
              label: t.columns.meet,
              value: profile.mustMeetPhysically ? t.mustMeet : t.mayMeetRemotely,
            },
          ]}
        />
        <section className="block" aria-labelledby="kvalifikasjoner">
          <h2 id="kvalifikasjoner">
            {party ? t.qualificationsOf(party.name[language]) : t.qualifications}
          </h2>
          {parties.length > 0 ? (
            <FilterBar action={to} label={t.filter} submit={t.show}>
              <Select
                name="part"
                label={t.showFor}
                value={party?.key ?? ''}
                options={[
                  { value: '', label: t.all },
                  ...parties.map(({ key, name }) => ({
                    value: key,
                    label: asHeading(name[language]),
                  })),
                ]}
              />
            </FilterBar>
          ) : null}
          {party ? (
            <ol className="asked">
              {qualificationsFor(profile, party.key).map((text) => (
                <li key={text.nb}>{text[language]}</li>
              ))}
            </ol>
          ) : (
            <Lines kind="kvalifikasjon" {...{ visit, profile, parties, mayEdit, refused }} />
          )}
        </section>
        <section className="block" aria-labelledby="egenskaper">
          <h2 id="egenskaper">{t.qualities}</h2>
          <Lines kind="egenskap" {...{ visit, profile, parties, mayEdit, refused }} />
        </section>
        {mayEdit ? (
          <Details summary={t.change} open={own !== undefined}>
            <FieldsOf id="om" errors={own?.errors ?? []} typed={own ? visit.form.text : null}>
              <form className="form" method="post" action={to}>
                <Hidden values={{ gjor: 'om', versjon: profile.version }} />
                <RoleFields visit={visit} profile={profile} />
                <div className="acts">
                  <Button secondary>{t.submit}</Button>
                </div>
              </form>
            </FieldsOf>
          </Details>
        ) : null}
      </>
    ),
  };
}
