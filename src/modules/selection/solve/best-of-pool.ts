import { withProgram } from '../linear/solve-program.ts';
import type { PanelModel } from '../verify/check-certificate.ts';
import type { Composition } from './panel-matrix.ts';
import type { WeighedPanel } from './weigh-panels.ts';

const patience = 1_000;

/**
 * The lottery over these panels in which the smallest chance of those who are in any of them is
 * largest: what can be answered when there is no time for more.
 */
export async function bestOfPool(
  { types }: Pick<PanelModel, 'types'>,
  panels: readonly Composition[],
): Promise<WeighedPanel[]> {
  if (panels.length === 0) return [];
  const alike = panels.map((composition) => ({ composition, weight: 1 / panels.length }));
  const every = panels.map((_, at) => at);
  const smallest = panels.length;
  const inSome = types.flatMap(({ count }, type) => {
    const columns = every.filter((at) => panels[at]![type]! > 0);
    return columns.length === 0 ? [] : [{ count, columns, type }];
  });
  const program = {
    columns: [
      ...every.map(() => ({ cost: 0, low: 0, high: 1, whole: false })),
      { cost: -1, low: 0, high: 1, whole: false },
    ],
    rows: [
      { low: 1, high: 1, columns: every, factors: null },
      ...inSome.map(({ count, columns, type }) => ({
        low: 0,
        high: Number.POSITIVE_INFINITY,
        columns: [...columns, smallest],
        factors: [...columns.map((at) => panels[at]![type]! / count), -1],
      })),
    ],
  };
  const solved = await withProgram(program, (open) => open.solve({ ms: patience }));
  if (solved.status !== 'optimal') return alike;
  return alike
    .map(({ composition }, at) => ({ composition, weight: Math.max(0, solved.values[at]!) }))
    .filter(({ weight }) => weight > 1e-12);
}
