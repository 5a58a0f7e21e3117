import { ScrollFrame } from '../../../ui/components/tables.tsx';
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
  const columns = [
    { title: t.needed, of: (row: (typeof rows)[number]) => row.needed },
    { title: t.filled, of: (row: (typeof rows)[number]) => row.filled },
    { title: t.offered, of: (row: (typeof rows)[number]) => row.offered },
    ...(leaving ? [{ title: t.leaving, of: (row: (typeof rows)[number]) => row.leaving }] : []),
    { title: t.vacant, of: (row: (typeof rows)[number]) => row.vacant },
    ...(freed ? [{ title: t.freed, of: (row: (typeof rows)[number]) => row.freed }] : []),
    { title: t.added, of: (row: (typeof rows)[number]) => row.added },
  ];
  return (
    <section className="block">
      <h2>{t.title}</h2>
      <ScrollFrame label={t.title}>
        <table className="led">
          <caption className="vh">{t.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.party}</th>
              {columns.map(({ title }) => (
                <th key={title} scope="col" className="r">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.party}>
                <th scope="row">
                  {setting.parties.find(({ key }) => key === row.party)?.name[visit.language] ??
                    row.party}
                </th>
                {columns.map(({ title, of }) => (
                  <td key={title} className="r num">
                    {of(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      {leaving ? <p className="hint">{t.leavingHint}</p> : null}
    </section>
  );
}
