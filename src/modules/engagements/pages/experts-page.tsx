import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { Checkbox, Hidden } from '../../../ui/components/forms.tsx';
import { EmptyState } from '../../../ui/components/page-head.tsx';
import { recruitmentPage } from '../../../ui/components/recruitment-tabs.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { readApplicants } from '../../applications/index.ts';
import type { Applicant } from '../../applications/vocabulary.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listFigures, listGroups, listRoleProfiles } from '../../recruitment/index.ts';
import type { ProfileOfRoleId, StatedFigure } from '../../recruitment/vocabulary.ts';
import { engagementsSeen } from '../engagements-seen.ts';
import { practiceShare } from '../rules/a-workload-fits-the-active-figure.ts';
import {
  type Against,
  countedAgainst,
  expertSubjects,
  expertsOn,
  expertsPerGroup,
} from '../rules/experts-are-counted-against-what-is-stated.ts';
import { periodOn } from '../rules/periods-do-not-overlap.ts';
import { listEngagements } from '../store/engagement-reads.ts';
import { listExpertRoles } from '../store/expert-reads.ts';
import { readOffer } from '../store/offer-reads.ts';
import { expertsText } from '../text/experts/index.ts';
import type { Engagement } from '../vocabulary.ts';
import { keepsHours } from '../who-keeps-hours.ts';
import { noteNames } from './offers-view.ts';

/** How many experts there are against what is stated, who they are, and who could become one. */
export async function expertsPage(visit: Visit): Promise<Answer> {
  const { db, language, today } = visit;
  const t = expertsText[language];
  const [all, seen, roles, profiles, groups, figures] = await Promise.all([
    listEngagements(db),
    engagementsSeen(db, visit.acting().actor),
    listExpertRoles(db),
    listRoleProfiles(db),
    listGroups(db),
    listFigures(db),
  ]);
  const expertRoles = new Set(roles);
  const experts = expertsOn(all, expertRoles, today);
  const perGroup = expertsPerGroup(
    experts,
    groups.map(({ id }) => id),
  );
  const count = new Set(experts.map(({ name, unit }) => `${name} ${unit}`)).size;
  const most = Math.max(0, ...perGroup.map((one) => one.count));
  const counts = { 'experts-first': count, 'experts-total': count, 'experts-per-group': most };
  const shown = expertsOn(seen, expertRoles, today);
  const mayEdit =
    visit.may('engagement.edit', { bodyId: null }).ok &&
    (await keepsHours(db, visit.acting().actor));
  const groupName = new Map(groups.map(({ id, name }) => [id, name]));
  const candidates = await candidatesOf(visit, seen, expertRoles);
  return recruitmentPage({
    visit,
    current: 'experts',
    title: t.title,
    lede: t.lede,
    actions: (
      <>
        <ButtonLink secondary href={addresses.expertHours()}>
          {t.hours}
        </ButtonLink>
        {visit.may('applicant.read', { bodyId: null }).ok ? (
          <ButtonLink secondary href={addresses.unitLoads()}>
            {t.units}
          </ButtonLink>
        ) : null}
      </>
    ),
    main: (
      <>
        <section className="block" aria-labelledby="oppgitt">
          <h2 id="oppgitt">{t.counters.title}</h2>
          <dl className="facts">
            {expertSubjects.map((subject) => (
              <div key={subject}>
                <dt>{t.counters[subject]}</dt>
                <dd>
                  <Counter
                    against={countedAgainst(counts[subject], subject, figures)}
                    visit={visit}
                  />
                </dd>
              </div>
            ))}
          </dl>
          <p>
            <a href={addresses.statedFigures()}>{t.counters.figures}</a>
          </p>
        </section>
        <section className="block" aria-labelledby="engasjert">
          <h2 id="engasjert">{t.list.title}</h2>
          {expertRoles.size === 0 ? <p>{t.list.noRoles}</p> : null}
          {shown.length === 0 ? (
            <EmptyState title={t.list.emptyTitle} body={t.list.emptyBody} />
          ) : (
            <Table
              caption={t.list.title}
              rows={shown}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'name',
                  title: t.list.name,
                  heading: true,
                  cell: ({ id, name }) => <a href={addresses.engagement(id)}>{name}</a>,
                },
                {
                  key: 'group',
                  title: t.list.group,
                  cell: ({ bodyId }) => groupName.get(bodyId) ?? '',
                },
                {
                  key: 'now',
                  title: t.list.now,
                  number: true,
                  cell: ({ periods }) => {
                    const now = periodOn(periods, today);
                    return now ? `${now.percent}\u00a0%` : t.list.notNow;
                  },
                },
                {
                  key: 'practice',
                  title: t.list.practice,
                  number: true,
                  cell: ({ periods }) =>
                    `${practiceShare(periodOn(periods, today)?.percent ?? 0)}\u00a0%`,
                },
              ]}
            />
          )}
        </section>
        <Details summary={t.perGroup.title}>
          <Table
            caption={t.perGroup.title}
            rows={perGroup}
            rowKey={({ bodyId }) => bodyId}
            columns={[
              {
                key: 'group',
                title: t.perGroup.group,
                heading: true,
                cell: ({ bodyId }) => groupName.get(bodyId) ?? '',
              },
              {
                key: 'count',
                title: t.perGroup.count,
                number: true,
                cell: (row) => row.count,
              },
            ]}
          />
        </Details>
        {candidates.length > 0 ? (
          <section className="block" aria-labelledby="kandidater">
            <h2 id="kandidater">{t.candidates.title}</h2>
            <p>{t.candidates.lede}</p>
            <Table
              caption={t.candidates.title}
              rows={candidates}
              rowKey={({ engagement }) => engagement.id}
              columns={[
                {
                  key: 'name',
                  title: t.list.name,
                  heading: true,
                  cell: ({ engagement, applicant }) => (
                    <a href={addresses.applicant(applicant.id)}>{engagement.name}</a>
                  ),
                },
                {
                  key: 'group',
                  title: t.list.group,
                  cell: ({ engagement }) => groupName.get(engagement.bodyId) ?? '',
                },
                {
                  key: 'systems',
                  title: t.candidates.systems,
                  cell: ({ applicant }) => applicant.systems.join(', '),
                },
                {
                  key: 'experience',
                  title: t.candidates.experience,
                  cell: ({ applicant }) => applicant.experience,
                },
                {
                  key: 'wanted',
                  title: t.candidates.wanted,
                  cell: ({ wanted }) => (wanted ? t.candidates.yes : t.candidates.no),
                },
              ]}
            />
          </section>
        ) : null}
        {mayEdit ? (
          <Details summary={t.roles.title} open={expertRoles.size === 0}>
            <form method="post" action={addresses.expertPool()} className="fields terms">
              <Hidden values={{ gjor: 'roller' }} />
              {profiles.map(({ id, name }) => (
                <Checkbox
                  key={id}
                  name="rolle"
                  value={id}
                  label={name[language]}
                  checked={expertRoles.has(id)}
                />
              ))}
              <p className="acts">
                <Button secondary>{t.roles.submit}</Button>
              </p>
            </form>
          </Details>
        ) : null}
      </>
    ),
  });
}

const shapes = { below: 'half', within: 'ok', above: 'warn' } as const;

/** A count against each figure: "9 of 8–10 (the note) / 6–10 (another)". */
function Counter({ against, visit }: { against: readonly Against[]; visit: Visit }) {
  const t = expertsText[visit.language].counters;
  if (against.length === 0) return <>{t.none}</>;
  return (
    <ul className="plain">
      {against.map(({ figure, count, stands }) => (
        <li key={figure.id}>
          <Status shape={shapes[stands]}>{t.countOf(count, rangeOf(figure))}</Status>
          {` (${figure.source}${figure.state === 'active' ? `, ${t.active}` : ''}): ${t.stands[stands]}`}
        </li>
      ))}
    </ul>
  );
}

const rangeOf = ({ low, high, about }: StatedFigure) =>
  `${about ? 'ca. ' : ''}${low === high ? high : `${low}–${high}`}`;

type Could = { engagement: Engagement; applicant: Applicant; wanted: boolean };

/** Members who are no experts, for those who may read applications; the most experienced first. */
async function candidatesOf(
  visit: Visit,
  seen: readonly Engagement[],
  expertRoles: ReadonlySet<ProfileOfRoleId>,
): Promise<Could[]> {
  const { db, today } = visit;
  if (!visit.may('applicant.read', { bodyId: null }).ok || expertRoles.size === 0) return [];
  const experts = new Set(expertsOn(seen, expertRoles, today).map(({ name }) => name));
  const members = seen.filter(
    ({ roleId, name, periods }) =>
      !expertRoles.has(roleId) &&
      !experts.has(name) &&
      periods.some(({ to }) => to === null || to >= today),
  );
  const offers = await Promise.all(
    members.map(({ offerId }) => (offerId ? readOffer(db, offerId) : undefined)),
  );
  const ids = offers.flatMap((offer) => (offer ? [offer.applicantId] : []));
  const applicants = await readApplicants(db, ids);
  const could = members.flatMap((engagement, at) => {
    const applicant = applicants.find(({ id }) => id === offers[at]?.applicantId);
    if (!applicant || applicant.state === 'erased') return [];
    const wanted = applicant.applications.some(({ roleId }) => expertRoles.has(roleId));
    return [{ engagement, applicant, wanted }];
  });
  const first = could
    .toSorted(
      (a, b) =>
        b.applicant.systems.length - a.applicant.systems.length ||
        Number(b.wanted) - Number(a.wanted),
    )
    .slice(0, 40);
  await noteNames(
    visit,
    first.map(({ applicant }) => applicant.id),
  );
  return first;
}
