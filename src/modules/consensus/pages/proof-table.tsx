import type { Language } from '../../../kernel/language.ts';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { outcomeWords, type StepLine } from '../text/outcome-words.ts';
import { consensusWords } from '../text/words/index.ts';
import type { Outcome, OutcomeKind, RuleSet } from '../vocabulary.ts';

export const outcomeShapes: Readonly<Record<OutcomeKind, StatusShape>> = {
  consensus: 'ok',
  'adopted-by-vote': 'ok',
  'rejected-by-vote': 'bad',
  'no-consensus': 'bad',
  'no-quorum': 'idle',
  'open-questions': 'warn',
};

const shapeOf = ({ holds, reading }: StepLine): StatusShape => {
  if (reading) return holds ? 'ok' : 'idle';
  return holds ? 'ok' : 'bad';
};

/**
 * How an outcome was computed: a line for each step, with the paragraph it rests on, and what they
 * come to below. Words, numbers and marks are of the rules that were in force then.
 */
export function ProofTable(props: {
  outcome: Outcome;
  ruleSet: Pick<RuleSet, 'name' | 'version' | 'offers' | 'quorum'>;
  language: Language;
}) {
  const { outcome, ruleSet, language } = props;
  const t = consensusWords[language].proof;
  const words = outcomeWords(outcome, ruleSet, language);
  return (
    <div className="proof">
      <Table
        caption={t.title}
        columns={[
          { key: 'no', title: <>{t.column.no}</>, cell: ({ paragraph }) => `§ ${paragraph}` },
          { key: 'claim', title: t.column.claim, heading: true, cell: ({ claim }) => claim },
          { key: 'value', title: <>{t.column.value}</>, number: true, cell: ({ value }) => value },
          {
            key: 'mark',
            title: t.column.mark,
            cell: (line) => <Status shape={shapeOf(line)}>{line.mark}</Status>,
          },
        ]}
        rows={words.steps}
        rowKey={({ code }) => code}
      />
      <div className={`therefore ${outcomeShapes[outcome.kind]}`}>
        <span aria-hidden="true">∴</span>
        <p>
          <strong>{words.title}</strong>
          {words.sentence}.{outcome.next === 'close' ? null : <em>{words.next}</em>}
        </p>
      </div>
    </div>
  );
}
