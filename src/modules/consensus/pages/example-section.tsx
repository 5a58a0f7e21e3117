import type { Language } from '../../../kernel/language.ts';
import { Table } from '../../../ui/components/tables.tsx';
import { outcomeOf } from '../rules/outcome-follows-from-positions.ts';
import { underRules } from '../rules/same-answers-under-other-rules.ts';
import { shippedRuleSets } from '../shipped/rule-sets.ts';
import { workedExample } from '../shipped/worked-examples.ts';
import { consensusPages } from '../text/pages/index.ts';
import type { OutcomeInput, RuleSet } from '../vocabulary.ts';
import { ProofTable } from './proof-table.tsx';
import { StanceMark } from './stance-mark.tsx';
import { StanceTally } from './stance-tally.tsx';

/** An invented matter under the rules: who answered what, and what the very rules make of it. */
export function ExampleSection({ ruleSet, language }: { ruleSet: RuleSet; language: Language }) {
  const t = consensusPages[language].one;
  const input = exampleOf(ruleSet, language);
  const outcome = outcomeOf(input);
  return (
    <section className="block" aria-labelledby="eksempel">
      <h2 id="eksempel">{t.example}</h2>
      <p className="sub2">
        {t.exampleLede} {input.noticeDays > 0 ? t.exampleNotice(input.noticeDays) : null}
      </p>
      <Table
        caption={t.column.stance}
        columns={[
          { key: 'seat', title: t.column.seat, heading: true, cell: ({ label }) => label },
          {
            key: 'stance',
            title: t.column.stance,
            cell: ({ seat }) => {
              const position = input.positions.find((one) => one.seat === seat);
              return position ? (
                <StanceMark stance={position.stance} offers={ruleSet.offers} language={language} />
              ) : (
                <span className="dim">{t.silent}</span>
              );
            },
          },
          {
            key: 'reason',
            title: t.column.reason,
            cell: ({ seat }) => {
              const position = input.positions.find((one) => one.seat === seat);
              const offer = ruleSet.offers.find(({ stance }) => stance === position?.stance);
              if (position?.reason) return position.reason;
              return offer?.reasonRequired ? <span className="dim">{t.unreasoned}</span> : '';
            },
          },
        ]}
        rows={input.roll}
        rowKey={({ seat }) => seat}
      />
      <div className="block">
        <StanceTally outcome={outcome} ruleSet={ruleSet} language={language} />
        <ProofTable outcome={outcome} ruleSet={ruleSet} language={language} />
      </div>
    </section>
  );
}

/** The example of a shipped rule set; rules of one's own are shown on the answers of the first. */
export function exampleOf(ruleSet: RuleSet, language: Language): OutcomeInput {
  const t = consensusPages[language].one;
  const words = {
    seat: (side: string, no: number) =>
      `${side === 'trust' ? t.seat.trust : t.seat.municipality} ${no}`,
    reason: t.reason,
  };
  const own = workedExample(ruleSet, words);
  if (own) return own.input;
  const [first = ruleSet] = shippedRuleSets;
  const borrowed = workedExample(first, words)?.input;
  if (!borrowed) throw new Error('The first shipped rule set has no worked example.');
  return { ...borrowed, ruleSet, positions: underRules(borrowed, ruleSet).positions };
}
