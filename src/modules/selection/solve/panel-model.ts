import type { PanelModel } from '../verify/check-certificate.ts';
import type { TypeModel } from './type-model.ts';

/** The demands on one group as rows over types: how many of a type sit is a column. */
export function panelModelOf({ rows, types }: TypeModel): PanelModel {
  const inRow: number[][] = rows.map(() => []);
  types.forEach((type, at) => {
    for (const row of type.rows) inRow[row]!.push(at);
    inRow[rows.length - 1]!.push(at);
  });
  return {
    columns: types.map(({ least, count }) => ({ low: least, high: count })),
    rows: rows.map(({ low, high }, at) => ({ low, high, columns: inRow[at]!, factors: null })),
    types: types.map(({ count }, at) => ({ count, columns: [at] })),
  };
}
