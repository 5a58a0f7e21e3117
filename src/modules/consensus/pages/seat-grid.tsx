import type { Language } from '../../../kernel/language.ts';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import { sides } from '../../organisations/vocabulary.ts';
import { consensusPages } from '../text/pages/index.ts';
import { consensusWords } from '../text/words/index.ts';
import { type OutcomeInput, reasonKinds, type Voice } from '../vocabulary.ts';
import { bounds } from './simulated-input.ts';

type Row = Voice & { no: number };

/** Seats with their side, organisation and answer, each a field; several of each name, in order. */
export function SeatGrid({ input, language }: { input: OutcomeInput; language: Language }) {
  const t = consensusPages[language].simulator;
  const words = consensusWords[language];
  const positionOf = ({ seat }: Row) => input.positions.find((one) => one.seat === seat);
  const choice = (
    name: string,
    label: string,
    value: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <select className="in" name={name} aria-label={label} defaultValue={value}>
      {options.map(([key, word]) => (
        <option key={key} value={key}>
          {word}
        </option>
      ))}
    </select>
  );
  const columns: Column<Row>[] = [
    { key: 'no', title: t.column.no, heading: true, cell: ({ no }) => no },
    {
      key: 'side',
      title: t.column.side,
      cell: ({ no, side }) =>
        choice('side', t.sideOf(no), side ?? '', [
          ['', t.noSide],
          ...sides.map((one) => [one, words.sides[one]] as const),
        ]),
    },
    {
      key: 'organisation',
      title: t.column.organisation,
      cell: ({ no, organisation }) => (
        <input
          className="in"
          name="virksomhet"
          aria-label={t.organisationOf(no)}
          defaultValue={organisation ?? ''}
          maxLength={bounds.organisation}
          autoComplete="off"
        />
      ),
    },
    {
      key: 'stance',
      title: t.column.stance,
      cell: (row) =>
        choice('svar', t.stanceOf(row.no), positionOf(row)?.stance ?? '', [
          ['', t.noAnswer],
          ...input.ruleSet.offers.map(({ stance }) => [stance, words.stances[stance]] as const),
        ]),
    },
    {
      key: 'kind',
      title: t.column.kind,
      cell: (row) =>
        choice('grunnlag', t.kindOf(row.no), positionOf(row)?.reasonKind ?? '', [
          ['', t.noReason],
          ...reasonKinds.map((kind) => [kind, words.reasonKinds[kind]] as const),
        ]),
    },
  ];
  return (
    <fieldset className="seatgrid">
      <legend className="vh">{t.answers}</legend>
      <Table
        caption={t.answers}
        columns={columns}
        rows={input.roll.map((voice, at) => ({ ...voice, no: at + 1 }))}
        rowKey={({ seat }) => seat}
      />
    </fieldset>
  );
}
