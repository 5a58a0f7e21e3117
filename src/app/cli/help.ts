import { settingTable } from '../../platform/settings/settings.ts';
import { commands } from './commands.ts';

/** What the program can do and what can be set, as a page for a terminal. */
export function helpPage(): string {
  const verbs = [
    ...commands.map(({ usage, meaning }) => [usage, meaning]),
    ['help', 'show this page'],
  ];
  const settings = settingTable.map(({ name, meaning, default: usual }) => [
    name,
    `${meaning} (${usual})`,
  ]);
  return `Usage: omforent COMMAND\n\n${columns(verbs)}\n\nSettings, from the environment:\n\n${columns(settings)}\n`;
}

function columns(rows: readonly (readonly (string | undefined)[])[]): string {
  const width = Math.max(...rows.map(([left = '']) => left.length));
  return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

/** The command that a mistyped one most resembles, if any does. */
export function nearestCommand(typed: string): string | undefined {
  const names = [...commands.map(({ name }) => name), 'help'];
  const ranked = names
    .map((name) => ({ name, distance: editDistance(typed, name) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(2, best.name.length / 3) ? best.name : undefined;
}

/** How many letters must be added, removed or changed to make one word of another. */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const changed = (above[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above[to.length] ?? 0;
}
