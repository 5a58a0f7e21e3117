import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatMoment } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listBodies } from '../../organisations/index.ts';
import { listPlanned, listPlans, listVersions } from '../store/plans.ts';
import { planText } from '../text/index.ts';
import { SubPages } from './sub-pages.tsx';

/** All plans by year, and the ways to what a plan is made of. */
export async function plansPage(visit: Visit): Promise<Answer> {
  const { db, language } = visit;
  const t = planText[language];
  const [plans, bodies] = await Promise.all([listPlans(db), listBodies(db)]);
  const rows = await Promise.all(
    plans.map(async (plan) => ({
      plan,
      meetings: (await listPlanned(db, plan.id)).filter(({ withdrawn }) => !withdrawn).length,
      told: (await listVersions(db, plan.id))[0],
    })),
  );
  const mayMake = visit.may('plan.edit', { bodyId: visit.actor?.bodyId ?? null }).ok;
  const make = mayMake ? (
    <ButtonLink href={addresses.newMeetingPlan()}>{t.make.action}</ButtonLink>
  ) : null;
  return {
    kind: 'page',
    title: t.title,
    nav: 'meeting-plan',
    main: (
      <>
        <PageHead title={t.title} lede={t.lede} actions={rows.length > 0 ? make : null} />
        <SubPages current="plans" visit={visit} />
        {rows.length === 0 ? (
          <EmptyState title={t.empty.title} body={t.empty.body} action={make} />
        ) : (
          <Table
            caption={t.title}
            rows={rows}
            rowKey={({ plan }) => plan.id}
            columns={[
              {
                key: 'plan',
                title: t.columns.plan,
                heading: true,
                cell: ({ plan }) => <a href={addresses.meetingPlan(plan.id)}>{plan.name}</a>,
              },
              { key: 'year', title: t.columns.year, cell: ({ plan }) => plan.year },
              {
                key: 'owner',
                title: t.columns.owner,
                cell: ({ plan }) => bodies.find(({ id }) => id === plan.body_id)?.name ?? '',
              },
              {
                key: 'meetings',
                title: t.columns.meetings,
                cell: ({ meetings }) => t.meetings(meetings),
              },
              {
                key: 'told',
                title: t.columns.told,
                cell: ({ told }) =>
                  told ? (
                    t.version(told.number, formatMoment(told.publishedAt, language))
                  ) : (
                    <span className="dim">{t.notTold}</span>
                  ),
              },
            ]}
          />
        )}
      </>
    ),
  };
}
