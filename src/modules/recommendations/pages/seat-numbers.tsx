import { capitalised } from '../../../kernel/sentences.ts';
import { Table } from '../../../ui/components/tables.tsx';
import type { Visit } from '../../identity/route.ts';
import type { GroupSetting, RoundSetting } from '../round-setting.ts';
import { countedByParty } from '../rules/a-list-fits-its-group.ts';
import { recommendationText } from '../text/index.ts';
import type { CandidateView } from './candidate-view.tsx';

/**
 * How the seats of a group stand for each party before anybody is placed: needed, filled, offered,
 * being left and vacant; and how many vacant ones the list as it is takes.
 * @source F-010, F-023
 */
export function SeatNumbers(props: {
  candidates: readonly CandidateView[];
  group: GroupSetting;
  setting: RoundSetting;
  visit: Visit;
}) {
  const { candidates, group, setting, visit } = props;
  const t = recommendationText[visit.language].seatNumbers;
  const rows = countedByParty(candidates, group.seats);
  if (rows.length === 0) return null;
  const leaving = rows.some((row) => row.leaving > 0);
  const freed = rows.some((row) => row.freed > 0);
  const nameOf = (key: string) =>
    capitalised(setting.parties.find((one) => one.key === key)?.name[visit.language] ?? key);
  const number = (key: Exclude<keyof (typeof rows)[number], 'party' | 'placed'>) => ({
    ...{ key, title: t[key], number: true },
    cell: (row: (typeof rows)[number]) => row[key],
  });
  return (
    <section className="block">
      <h2>{t.title}</h2>
      <Table
        caption={t.title}
        rows={rows}
        rowKey={({ party }) => party}
        columns={[
          { key: 'party', title: t.party, heading: true, cell: ({ party }) => nameOf(party) },
          ...(['needed', 'filled', 'offered'] as const).map(number),
          ...(leaving ? [number('leaving')] : []),
          number('vacant'),
          ...(freed ? [number('freed')] : []),
          number('added'),
        ]}
      />
      {leaving ? <p className="hint">{t.leavingHint}</p> : null}
    </section>
  );
}
