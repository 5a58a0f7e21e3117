import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Status } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { type Compared, compareRuleSets } from '../rules/same-answers-under-other-rules.ts';
import { nextWords, ruleSetName } from '../text/outcome-words.ts';
import { consensusPages } from '../text/pages/index.ts';
import { consensusWords } from '../text/words/index.ts';
import type { Outcome, PastMatter, RuleSet } from '../vocabulary.ts';
import { outcomeShapes } from './proof-table.tsx';

/** An outcome in shape and word, and below it what comes next where it is not the end. */
function Ended({ outcome, language }: { outcome: Outcome; language: Language }) {
  const t = consensusWords[language];
  return (
    <>
      <Status shape={outcomeShapes[outcome.kind]}>{t.kinds[outcome.kind]}</Status>
      {outcome.next === 'close' ? null : (
        <span className="under">{nextWords(outcome, language)}</span>
      )}
    </>
  );
}

/** Who would have decided: the body, the one above, those who vote, or the chair. */
function decidedBy(
  { next }: Outcome,
  language: Language,
  bodies?: Pick<PastMatter, 'body' | 'above'>,
): string {
  const t = consensusPages[language].simulator;
  switch (next) {
    case 'close':
      return bodies?.body ?? t.by.close;
    case 'escalate':
      return bodies?.above ?? t.by.above;
    case 'vote':
      return t.by.vote;
    case 'chair-decides':
      return t.by.chair;
    default:
      return t.notYet;
  }
}

function Differs({
  differs,
  lost,
  language,
}: {
  differs: boolean;
  lost: number;
  language: Language;
}) {
  const t = consensusPages[language].simulator;
  return (
    <>
      {differs ? <b className="differs">{t.differs}</b> : <span className="dim">{t.same}</span>}
      {lost > 0 ? <span className="under">{t.lost(lost)}</span> : null}
    </>
  );
}

/** The same answers under each of the other rule sets. */
export function OtherRules({ compared, language }: { compared: Compared; language: Language }) {
  const t = consensusPages[language].simulator;
  return (
    <Table
      caption={t.others}
      columns={[
        {
          key: 'rules',
          title: t.compareColumn.rules,
          heading: true,
          cell: ({ ruleSet }) => (
            <a href={addresses.ruleSet(ruleSet.id)}>{ruleSetName(ruleSet, language)}</a>
          ),
        },
        {
          key: 'outcome',
          title: t.compareColumn.outcome,
          cell: ({ outcome }) => <Ended outcome={outcome} language={language} />,
        },
        {
          key: 'by',
          title: t.compareColumn.decidedBy,
          cell: ({ outcome }) => decidedBy(outcome, language),
        },
        {
          key: 'differs',
          title: t.compareColumn.differs,
          cell: ({ differs, lost }) => <Differs {...{ differs, lost, language }} />,
        },
      ]}
      rows={compared.outcomes}
      rowKey={({ ruleSet }) => ruleSet.id}
    />
  );
}

/** Each settled matter as it ended, and as it would have ended under these rules. */
export function PastMatters(props: {
  past: readonly PastMatter[];
  ruleSet: RuleSet;
  language: Language;
}) {
  const { past, ruleSet, language } = props;
  const t = consensusPages[language].simulator;
  const compared = compareRuleSets(
    past.map(({ input }) => input),
    [ruleSet],
  );
  const rows = past.flatMap((matter, at) => {
    const one = compared[at];
    const under = one?.outcomes[0];
    return one && under ? [{ matter, own: one.own, ...under }] : [];
  });
  const differ = rows.filter(({ differs }) => differs).length;
  return (
    <>
      <p className="below">
        <strong>{t.summary(differ, rows.length)}</strong>
      </p>
      <Table
        caption={t.past}
        columns={[
          {
            key: 'matter',
            title: t.compareColumn.matter,
            heading: true,
            cell: ({ matter }) => (
              <>
                <a href={matter.href}>{`${matter.number} ${matter.title}`}</a>
                <span className="under">{matter.body}</span>
              </>
            ),
          },
          {
            key: 'ended',
            title: t.compareColumn.ended,
            cell: ({ own, matter }) => (
              <>
                <Ended outcome={own} language={language} />
                <span className="under">{ruleSetName(matter.input.ruleSet, language)}</span>
              </>
            ),
          },
          {
            key: 'outcome',
            title: t.compareColumn.outcome,
            cell: ({ outcome }) => <Ended outcome={outcome} language={language} />,
          },
          {
            key: 'by',
            title: t.compareColumn.decidedBy,
            cell: ({ outcome, matter }) => decidedBy(outcome, language, matter),
          },
          {
            key: 'differs',
            title: t.compareColumn.differsFromOwn,
            cell: ({ differs, lost }) => <Differs {...{ differs, lost, language }} />,
          },
        ]}
        rows={rows}
        rowKey={({ matter }) => matter.href}
      />
    </>
  );
}
