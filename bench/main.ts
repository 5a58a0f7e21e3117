import type { Figure, Measurement, Workshop } from './figure.ts';
import { alreadyDecided } from './figures/already-decided.ts';
import { clientJs } from './figures/client-js.ts';
import { firstAnswer } from './figures/first-answer.ts';
import { importNotice } from './figures/import-notice.ts';
import { importThousand } from './figures/import-thousand.ts';
import { leximinBrute, leximinHard, leximinSizes } from './figures/leximin.ts';
import { liveFanout } from './figures/live-fanout.ts';
import { meetingPage } from './figures/meeting-page.ts';
import { notice300 } from './figures/notice-300.ts';
import { noticePdfFigure } from './figures/notice-pdf.ts';
import { outcomeFigure } from './figures/outcome.ts';
import { searchMillion } from './figures/search-million.ts';
import { allGroups, bestFitAllGroups, infeasible } from './figures/selection.ts';
import { selectionMemory } from './figures/selection-memory.ts';
import { yearPlan } from './figures/year-plan.ts';

const all: readonly Measurement[] = [
  firstAnswer,
  meetingPage,
  liveFanout,
  importNotice,
  noticePdfFigure,
  notice300,
  importThousand,
  clientJs,
  yearPlan,
  outcomeFigure,
  alreadyDecided,
  searchMillion,
  leximinSizes,
  leximinBrute,
  leximinHard,
  bestFitAllGroups,
  infeasible,
  allGroups,
  selectionMemory,
];

function number(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('nb-NO') : value.toPrecision(3);
}

function line(figure: Figure): string {
  const { name, value, unit, better, goal, ratio_to, ratio } = figure;
  const reached = better === 'lower' ? value <= goal : value >= goal;
  const sign = better === 'lower' ? '≤' : '≥';
  return [
    `${reached ? '●' : '■'} ${name.padEnd(24)}`,
    `${number(value)} ${unit}`.padEnd(20),
    `goal ${sign} ${number(goal)}`.padEnd(22),
    `${ratio.toFixed(2)} × ${ratio_to}`,
  ].join('');
}

/** Takes the named measurements, or all, and prints a line for each figure. */
export async function bench(workshop: Workshop, args: readonly string[]): Promise<void> {
  const json = args.includes('--json');
  const names = args.filter((arg) => !arg.startsWith('--'));
  const unknown = names.filter((name) => !all.some((one) => one.name === name));
  if (unknown.length > 0) {
    process.stderr.write(
      `bench: there is no ${unknown.join(', ')}. There are: ${all.map((one) => one.name).join(', ')}.\n`,
    );
    process.exitCode = 2;
    return;
  }
  for (const one of all.filter(({ name }) => names.length === 0 || names.includes(name))) {
    if (!json) process.stdout.write(`${one.name}: ${one.runsOn}\n`);
    for (const figure of await one.measure(workshop)) {
      process.stdout.write(`${json ? JSON.stringify(figure) : `  ${line(figure)}`}\n`);
    }
  }
  process.exit();
}
