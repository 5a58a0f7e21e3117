import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { ErrorSummary, FieldsOf, Hidden } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { RecruitmentTabs } from '../../../ui/components/recruitment-tabs.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listRoleProfiles } from '../store/reads.ts';
import { needsText } from '../text/index.ts';
import type { RefusedForm } from './board-page.tsx';
import { RoleFields } from './role-fields.tsx';

/** The roles people are recruited to, and what each asks in short. @source F-014 */
export async function rolesPage(visit: Visit, refused?: RefusedForm): Promise<Answer> {
  const { db, language } = visit;
  const t = needsText[language].roles;
  const profiles = await listRoleProfiles(db);
  const mayEdit = visit.may('recruitment.edit', { bodyId: null }).ok;
  const errors = refused?.errors ?? [];
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title: t.title,
    nav: 'recruitment',
    main: (
      <>
        <ErrorSummary of="om" title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.title} lede={t.lede}>
          <RecruitmentTabs current="roles" visit={visit} />
        </PageHead>
        {profiles.length === 0 ? (
          <EmptyState title={t.empty} body={t.emptyBody} />
        ) : (
          <Table
            caption={t.title}
            rows={profiles}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'role',
                title: t.columns.role,
                heading: true,
                cell: ({ id, name }) => <a href={addresses.roleProfile(id)}>{name[language]}</a>,
              },
              {
                key: 'workload',
                title: t.columns.workload,
                cell: ({ workload }) => t.workload(workload.low, workload.high),
              },
              {
                key: 'release',
                title: t.columns.release,
                cell: ({ release }) => t.releases[release],
              },
              {
                key: 'meet',
                title: t.columns.meet,
                cell: ({ mustMeetPhysically }) =>
                  mustMeetPhysically ? t.mustMeet : t.mayMeetRemotely,
              },
              {
                key: 'count',
                title: t.columns.count,
                number: true,
                cell: ({ qualifications }) => qualifications.length,
              },
            ]}
          />
        )}
        {mayEdit ? (
          <Details summary={t.new} open={errors.length > 0 || profiles.length === 0}>
            <FieldsOf id="om" errors={errors} typed={refused ? visit.form.text : null}>
              <form className="form" method="post" action={addresses.roleProfiles()}>
                <Hidden values={{ gjor: 'ny' }} />
                <RoleFields visit={visit} />
                <div className="acts">
                  <Button secondary={profiles.length > 0}>{t.submitNew}</Button>
                </div>
              </form>
            </FieldsOf>
          </Details>
        ) : null}
      </>
    ),
  };
}
