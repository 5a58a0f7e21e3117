import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { FieldsOf, Hidden } from '../../../ui/components/forms.tsx';
import { EmptyState } from '../../../ui/components/page-head.tsx';
import { recruitmentPage } from '../../../ui/components/recruitment-tabs.tsx';
import { Table } from '../../../ui/components/tables.tsx';
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
  return recruitmentPage({
    visit,
    current: 'roles',
    title: t.title,
    lede: t.lede,
    refused: refused && { ...refused, form: 'om' },
    main: (
      <>
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
  });
}
