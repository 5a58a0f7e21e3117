import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { FilterBar, Select } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { recruitmentPage, ToRounds } from '../../../ui/components/recruitment-tabs.tsx';
import { Status } from '../../../ui/components/status.tsx';
import type { Answer, Visit } from '../../identity/route.ts';
import { ownNeeds } from '../coverage-lines.ts';
import { coverageText } from '../text/index.ts';
import { addressOf, noteMatrix } from './coverage-address.ts';
import {
  type GroupCoverage,
  groupCoverageOf,
  overviewOf,
  type Pool,
  poolOf,
} from './coverage-view.ts';
import { Matrix } from './matrix.tsx';
import { Missing } from './missing.tsx';
import { Overview } from './overview.tsx';

/**
 * What the groups need and who covers it: of all groups how many needs are red, of one the matrix of
 * candidates and needs. Whoever sees names is noted as a reader of their applications.
 * @source F-013
 */
export async function coveragePage(visit: Visit): Promise<Answer> {
  const { language, query } = visit;
  const t = coverageText[language];
  const pool = await poolOf(visit);
  if (!pool) return { kind: 'not-found' };
  const isOfGroup = Boolean(query.get('gruppe'));
  const coverage = isOfGroup ? await groupCoverageOf(visit, pool) : null;
  if (isOfGroup && !coverage) return { kind: 'not-found' };
  if (coverage) await noteMatrix(visit, coverage);
  const gruppe = coverage?.group.id;
  const filter = <Filter {...{ visit, pool, gruppe }} />;
  if (!coverage) {
    return recruitmentPage({
      visit,
      current: 'coverage',
      title: t.title,
      lede: t.lede,
      main: (
        <>
          {filter}
          {pool.groups.length === 0 ? (
            <EmptyState
              title={t.noGroups}
              body={t.noGroupsBody}
              action={<ToRounds language={visit.language} />}
            />
          ) : (
            <Overview visit={visit} lines={await overviewOf(visit, pool)} round={pool.round?.id} />
          )}
        </>
      ),
    });
  }
  const title = t.titleOf(coverage.group.name);
  const file =
    coverage.candidates.length > 0 ? (
      <ButtonLink secondary href={addresses.coverageFile(addressOf(coverage))}>
        {t.csv}
      </ButtonLink>
    ) : undefined;
  return {
    kind: 'page',
    title,
    nav: 'recruitment',
    crumbs: [{ label: t.title, href: addresses.coverage() }],
    main: (
      <>
        <PageHead title={title} lede={t.lede} actions={file} />
        {filter}
        <Group visit={visit} coverage={coverage} />
      </>
    ),
  };
}

function Filter(props: { visit: Visit; pool: Pool; gruppe: string | undefined }) {
  const { visit, pool, gruppe } = props;
  const t = coverageText[visit.language];
  if (pool.groups.length === 0) return null;
  return (
    <FilterBar action={addresses.coverage()} label={t.filter} submit={t.show}>
      <Select
        name="gruppe"
        label={t.group}
        value={gruppe ?? ''}
        options={[
          { value: '', label: t.allGroups },
          ...pool.groups.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {pool.rounds.length > 1 ? (
        <Select
          name="utlysning"
          label={t.round}
          value={pool.round?.id ?? ''}
          options={[
            { value: '', label: t.allRounds },
            ...pool.rounds.map(({ id, name }) => ({ value: id, label: name[visit.language] })),
          ]}
        />
      ) : null}
    </FilterBar>
  );
}

function Group({ visit, coverage }: { visit: Visit; coverage: GroupCoverage }) {
  const t = coverageText[visit.language];
  const { lines, candidates, chosen, seated, group } = coverage;
  const own = ownNeeds(lines);
  const covered = own.filter((line) => line.covered).length;
  if (lines.length === 0) {
    return (
      <EmptyState
        title={t.emptyNeeds}
        body={t.emptyNeedsBody}
        action={
          <ButtonLink secondary href={addresses.groupNeeds(group.id)}>
            {t.writeNeeds}
          </ButtonLink>
        }
      />
    );
  }
  return (
    <>
      <p className="coverstand">
        <Status shape={covered === own.length ? 'ok' : 'bad'}>
          {t.standing(covered, own.length, chosen.size)}
        </Status>
      </p>
      {seated > 0 ? <p className="why">{t.seated(seated)}</p> : null}
      <Missing visit={visit} coverage={coverage} />
      {candidates.length === 0 ? (
        <EmptyState title={t.emptyApplicants} body={t.emptyApplicantsBody} />
      ) : (
        <Matrix visit={visit} coverage={coverage} />
      )}
    </>
  );
}
