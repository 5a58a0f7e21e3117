import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink, DisabledWithReason, PostButton } from '../../../ui/components/buttons.tsx';
import { ClarificationTabs } from '../../../ui/components/clarification-tabs.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { type BodyRow, listBodies } from '../../organisations/index.ts';
import { listAdoptions, listRuleSets } from '../store/reads.ts';
import { ruleSetName } from '../text/outcome-words.ts';
import { consensusPages } from '../text/pages/index.ts';
import { decidingSentence } from '../text/paragraphs/index.ts';
import type { Adoption, RuleSet } from '../vocabulary.ts';
import { AdoptingCase } from './adopting-case.tsx';
import { RuleSetSource } from './source-mark.tsx';

/** Every rule set, which bodies go by which, and which have adopted none. */
export async function ruleSetsPage(visit: Visit): Promise<Answer> {
  const { db, language, today } = visit;
  const t = consensusPages[language];
  const [bodies, adoptions, ruleSets, closed] = await Promise.all([
    listBodies(db),
    listAdoptions(db),
    listRuleSets(db),
    visit.closedCases(),
  ]);
  const active = bodies.filter(({ status }) => status !== 'ended');
  const standing = adoptions.filter(({ validTo }) => validTo === null || validTo >= today);
  const now = standing.filter(({ validFrom }) => validFrom <= today);
  const without = active.filter(({ id }) => !now.some(({ bodyId }) => bodyId === id));
  const leave = visit.may('rule-set.edit', { bodyId: visit.actor?.bodyId ?? null });
  return {
    kind: 'page',
    title: t.list.title,
    nav: 'matters',
    main: (
      <>
        <PageHead
          title={t.list.title}
          lede={t.list.lede}
          actions={
            leave.ok ? (
              <ButtonLink href={addresses.newRuleSet()} secondary>
                {t.list.make}
              </ButtonLink>
            ) : (
              <DisabledWithReason secondary reason={policySentence(leave.refusal, language)}>
                {t.list.make}
              </DisabledWithReason>
            )
          }
        >
          <ClarificationTabs current="ruleSets" language={language} />
        </PageHead>
        <section className="block first" aria-labelledby="gruppene">
          <h2 id="gruppene">{t.list.bodies}</h2>
          {standing.length === 0 ? (
            <EmptyState title={t.list.noneAdopted} body={t.list.noneAdoptedBody} />
          ) : (
            <AdoptionsTable {...{ visit, standing, bodies, ruleSets, closed }} />
          )}
        </section>
        <WithoutRules bodies={without} visit={visit} />
        <section className="block" aria-labelledby="regelsett">
          <h2 id="regelsett">{t.list.sets}</h2>
          <SetsTable {...{ visit, ruleSets, now }} />
        </section>
      </>
    ),
  };
}

function AdoptionsTable(props: {
  visit: Visit;
  standing: readonly Adoption[];
  bodies: readonly BodyRow[];
  ruleSets: readonly RuleSet[];
  closed: Awaited<ReturnType<Visit['closedCases']>>;
}) {
  const { visit, standing, bodies, ruleSets, closed } = props;
  const { language, today } = visit;
  const t = consensusPages[language];
  const nameOf = (id: string | null) => bodies.find((body) => body.id === id)?.name ?? null;
  const shortOf = (id: string | null) =>
    bodies.find((body) => body.id === id)?.short_name ?? nameOf(id);
  const place = new Map(bodies.map(({ id }, at) => [id, at]));
  const rows = [...standing].sort(
    (one, other) =>
      (place.get(one.bodyId) ?? 0) - (place.get(other.bodyId) ?? 0) ||
      (one.validFrom < other.validFrom ? -1 : 1),
  );
  return (
    <Table
      caption={t.list.bodies}
      columns={[
        {
          key: 'body',
          title: t.list.column.body,
          heading: true,
          cell: ({ bodyId }) => <a href={addresses.body(bodyId)}>{nameOf(bodyId) ?? bodyId}</a>,
        },
        {
          key: 'rules',
          title: t.list.column.rules,
          cell: ({ ruleSetId }) => {
            const ruleSet = ruleSets.find(({ id }) => id === ruleSetId);
            return ruleSet ? (
              <a href={addresses.ruleSet(ruleSet.id)}>{ruleSetName(ruleSet, language)}</a>
            ) : null;
          },
        },
        {
          key: 'from',
          title: t.list.column.from,
          cell: (row) => <Holds row={row} visit={visit} body={nameOf(row.bodyId) ?? ''} />,
        },
        {
          key: 'case',
          title: t.list.column.case,
          cell: (row) => (
            <AdoptingCase adoption={row} closed={closed} by={shortOf(row.adoptedByBody)} />
          ),
        },
      ]}
      rows={rows}
      rowKey={({ bodyId, validFrom }) => `${bodyId} ${validFrom} ${today}`}
    />
  );
}

/** The period of an adoption; one that has not begun may be taken back. */
function Holds({ row, visit, body }: { row: Adoption; visit: Visit; body: string }) {
  const t = consensusPages[visit.language];
  const from = formatDate(row.validFrom);
  if (row.validFrom <= visit.today) return t.period(from, row.validTo && formatDate(row.validTo));
  const may = row.validTo === null && visit.may('rule-set.edit', { bodyId: row.bodyId }).ok;
  return (
    <>
      <Status shape="idle">{t.ahead(from)}</Status>{' '}
      {may ? (
        <PostButton
          small
          secondary
          action={addresses.adoptRuleSet(row.ruleSetId)}
          label={t.list.withdrawLabel(body, from)}
          fields={{ trekk: row.bodyId, fra: row.validFrom }}
        >
          {t.list.withdraw}
        </PostButton>
      ) : null}
    </>
  );
}

function WithoutRules({ bodies, visit }: { bodies: readonly BodyRow[]; visit: Visit }) {
  const t = consensusPages[visit.language].list;
  if (bodies.length === 0) return <p className="below">{t.allAdopted}</p>;
  return (
    <section className="block" aria-labelledby="uten">
      <h2 id="uten">{t.without}</h2>
      <p className="sub2">{t.withoutLede(bodies.length)}</p>
      <ul className="inlinelist">
        {bodies.map(({ id, name }) => (
          <li key={id}>
            <a href={addresses.body(id)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SetsTable(props: {
  visit: Visit;
  ruleSets: readonly RuleSet[];
  now: readonly Adoption[];
}) {
  const { visit, ruleSets, now } = props;
  const { language } = visit;
  const t = consensusPages[language].list;
  return (
    <Table
      caption={t.sets}
      columns={[
        {
          key: 'name',
          title: t.column.name,
          heading: true,
          cell: (ruleSet) => (
            <a href={addresses.ruleSet(ruleSet.id)}>{ruleSetName(ruleSet, language)}</a>
          ),
        },
        {
          key: 'settles',
          title: t.column.settles,
          cell: (ruleSet) => decidingSentence(ruleSet, language),
        },
        {
          key: 'source',
          title: t.column.source,
          cell: ({ source }) => <RuleSetSource source={source} language={language} />,
        },
        {
          key: 'used',
          title: t.column.used,
          cell: ({ id }) => {
            const count = now.filter(({ ruleSetId }) => ruleSetId === id).length;
            return count > 0 ? t.usedBy(count) : <span className="dim">{t.unused}</span>;
          },
        },
      ]}
      rows={ruleSets}
      rowKey={({ id }) => id}
    />
  );
}
