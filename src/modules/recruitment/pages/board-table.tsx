import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { ScrollFrame } from '../../../ui/components/tables.tsx';
import { recruitmentText } from '../text/index.ts';
import type { PartyStanding, QuotaStanding } from '../vocabulary.ts';
import type { Board } from './board-view.ts';
import { asHeading, countWritten, percentWritten } from './written-figures.ts';

type Standing = Omit<QuotaStanding, 'bodyId'>;
type Cell = { key: string; title: string; text: (standing: Standing) => string };

const of = ({ parties }: Standing, key: string, text: (row: PartyStanding) => string) => {
  const row = parties.find(({ party }) => party === key);
  return row ? text(row) : '';
};

const offeredIn = ({ parties }: Standing) => parties.reduce((sum, { offered }) => sum + offered, 0);

/** What follows the numbers of each party, the same on the page and in the file. */
function sharedCells({ parties }: Board, language: Language): Cell[] {
  const t = recruitmentText[language].board;
  const second = parties[1]?.name[language] ?? '';
  return [
    { key: 'vacant', title: t.columns.vacant, text: ({ vacant }) => String(vacant) },
    {
      key: 'share',
      title: t.columns.share(second),
      text: ({ share }) => (share.planned === null ? '' : percentWritten(share.planned, language)),
    },
    ...parties
      .filter(({ key }) => parties.some(({ fallback }) => fallback === key))
      .map(
        ({ key, name }): Cell => ({
          key: `${key} most`,
          title: t.columns.atMost(asHeading(name[language])),
          text: (standing) => of(standing, key, ({ neededAtMost }) => String(neededAtMost)),
        }),
      ),
  ];
}

/** The chart's numbers as a table: filled of needed for each party and together. */
export function BoardTable({ board, language }: { board: Board; language: Language }) {
  const t = recruitmentText[language].board;
  const cells: Cell[] = [
    ...board.parties.map(
      ({ key, name }): Cell => ({
        key,
        title: asHeading(name[language]),
        text: (standing) => of(standing, key, ({ filled, needed }) => `${filled}/${needed}`),
      }),
    ),
    {
      key: 'sum',
      title: t.columns.sum,
      text: ({ filled, total }) => `${filled}/${total}`,
    },
    { key: 'offered', title: t.columns.offered, text: (standing) => String(offeredIn(standing)) },
    ...sharedCells(board, language),
  ];
  return (
    <ScrollFrame label={t.sameAsTable}>
      <table className="led seattable">
        <caption className="vh">{t.sameAsTable}</caption>
        <thead>
          <tr>
            <th scope="col">{t.group}</th>
            {cells.map(({ key, title }) => (
              <th key={key} scope="col" className="r">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.rows.map(({ id, name, standing }) => (
            <tr key={id}>
              <th scope="row">
                <a href={addresses.groupNeeds(id)}>{name}</a>
              </th>
              {cells.map(({ key, text }) => (
                <td key={key} className="r num">
                  {text(standing)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.all(countWritten(board.rows.length, language))}</th>
            {cells.map(({ key, text }) => (
              <td key={key} className="r num">
                {text(board.all)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollFrame>
  );
}

/** The table as rows of a file, its head first; each number stands by itself. */
export function boardRows(board: Board, language: Language): string[][] {
  const t = recruitmentText[language].board;
  const cells: Cell[] = [
    ...board.parties.flatMap(({ key, name }): Cell[] => [
      {
        key: `${key} needed`,
        title: t.columns.needed(asHeading(name[language])),
        text: (standing) => of(standing, key, ({ needed }) => String(needed)),
      },
      {
        key: `${key} filled`,
        title: t.columns.filled(asHeading(name[language])),
        text: (standing) => of(standing, key, ({ filled }) => String(filled)),
      },
    ]),
    { key: 'sum', title: t.columns.sum, text: ({ total }) => String(total) },
    { key: 'filled', title: t.columns.filledSum, text: ({ filled }) => String(filled) },
    ...sharedCells(board, language),
    ...board.parties.map(
      ({ key, name }): Cell => ({
        key: `${key} offered`,
        title: t.columns.offeredTo(asHeading(name[language])),
        text: (standing) => of(standing, key, ({ offered }) => String(offered)),
      }),
    ),
  ];
  const row = (name: string, standing: Standing) => [
    name,
    ...cells.map(({ text }) => text(standing)),
  ];
  return [
    [t.group, ...cells.map(({ title }) => title)],
    ...board.rows.map(({ name, standing }) => row(name, standing)),
    row(t.all(countWritten(board.rows.length, language)), board.all),
  ];
}
