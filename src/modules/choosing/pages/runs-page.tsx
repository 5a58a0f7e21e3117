import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink, DisabledWithReason } from '../../../ui/components/buttons.tsx';
import { EmptyState } from '../../../ui/components/page-head.tsx';
import { recruitmentPage } from '../../../ui/components/recruitment-tabs.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatMoment } from '../../../ui/format.ts';
import { listRecruitmentRounds } from '../../adverts/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { seesRun } from '../a-run-is-of-its-rounds.ts';
import { listRuns } from '../store/reads.ts';
import { choosingText } from '../text/index.ts';
import { StateOfRun } from './state-of-run.tsx';

/** The runs that were prepared, the latest first. It names nobody. */
export async function runsPage(visit: Visit): Promise<Answer> {
  const { db, language } = visit;
  const t = choosingText[language];
  const { actor } = visit.acting();
  const [all, rounds] = await Promise.all([listRuns(db), listRecruitmentRounds(db)]);
  const runs = all.filter(({ roundIds }) =>
    seesRun(
      actor,
      rounds.filter(({ id }) => roundIds.includes(id)),
    ),
  );
  const names = new Map(rounds.map(({ id, name }) => [id, name[language]]));
  const prepare = visit.may('selection.run', { bodyId: null }).ok ? (
    <ButtonLink href={addresses.newChoosingRun()}>{t.list.prepare}</ButtonLink>
  ) : (
    <DisabledWithReason secondary reason={t.onlyRecruiter}>
      {t.list.prepare}
    </DisabledWithReason>
  );
  return recruitmentPage({
    visit,
    current: 'choosing',
    title: t.title,
    lede: t.list.lede,
    actions: runs.length > 0 ? prepare : undefined,
    main: (
      <>
        {runs.length === 0 ? (
          <EmptyState title={t.list.empty} body={t.list.emptyBody} action={prepare} />
        ) : (
          <Table
            caption={t.title}
            rows={runs}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'run',
                title: t.list.run,
                heading: true,
                cell: ({ id, number }) => (
                  <a href={addresses.choosingRun(id)}>{t.runTitle(number)}</a>
                ),
              },
              {
                key: 'rounds',
                title: t.list.rounds,
                cell: ({ roundIds }) => roundIds.map((id) => names.get(id) ?? id).join(', '),
              },
              { key: 'method', title: t.list.method, cell: ({ method }) => t.methods[method] },
              {
                key: 'size',
                title: t.list.size,
                cell: ({ groups, people }) => t.list.sizeOf(groups, people),
              },
              {
                key: 'made',
                title: t.list.made,
                cell: ({ createdAt, createdByName }) =>
                  `${formatMoment(createdAt, language)}, ${createdByName}`,
              },
              {
                key: 'state',
                title: t.list.state,
                cell: ({ state }) => <StateOfRun state={state} language={language} />,
              },
            ]}
          />
        )}
      </>
    ),
  });
}
