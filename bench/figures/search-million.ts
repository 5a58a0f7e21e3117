import { sql } from 'kysely';
import { newId } from '../../src/kernel/ids.ts';
import { findAnswers } from '../../src/modules/decisions/index.ts';
import type { Db } from '../../src/platform/database/index.ts';
import type { Measurement } from '../figure.ts';
import { randomFrom } from '../generated-notice.ts';
import { buildSearch, fillRegister, placeName, usualWord } from '../million-decisions.ts';
import { ownDatabase } from '../own-database.ts';
import { pairs } from '../question-decision-pairs.ts';

const count = 1_000_000;
const turns = 300;

/** Questions of all kinds: whole ones, single common words, rare names, many words, and slips. */
export function questions(): string[] {
  const random = randomFrom(8);
  const words = (most: number) => Array.from({ length: most }, () => usualWord(random)).join(' ');
  const slip = (text: string) => {
    const at = 2 + Math.floor(random() * Math.max(1, text.length - 4));
    return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
  };
  const kinds = [
    () => pairs[Math.floor(random() * pairs.length)]?.question ?? '',
    () => words(1),
    () => words(2),
    () => words(7),
    () => `${words(2)} ${placeName(random)}`,
    () => slip(words(3)),
    () => words(40),
  ];
  return Array.from({ length: turns }, (_, turn) => kinds[turn % kinds.length]?.() ?? '');
}

async function timesOf(asked: readonly string[], ask: (text: string) => unknown) {
  const times: { time: number; text: string }[] = [];
  for (const text of asked) {
    const begun = performance.now();
    await ask(text);
    times.push({ time: performance.now() - begun, text });
  }
  times.sort((a, b) => a.time - b.time);
  const at = (share: number) => times[Math.floor(times.length * share)];
  return { p50: at(0.5)?.time ?? 0, p95: at(0.95)?.time ?? 0, slowest: times.at(-1) };
}

/** Full text as PostgreSQL has it by itself: any of the words, ordered by `ts_rank`. */
const bareFullText = (db: Db) => (text: string) =>
  sql`select ref from decisions.searchable,
      cast(replace(cast(plainto_tsquery('norwegian', ${text}) as text), '&', '|') as tsquery) as query
    where words @@ query order by ts_rank(words, query) desc limit 5`.execute(db);

/** How long it takes to see what has been decided already, in a register of a million. */
export const searchMillion: Measurement = {
  name: 'search-million',
  runsOn: `${count.toLocaleString('nb-NO')} generated decisions (seed 31), ${turns} questions (seed 8)`,
  measure: async (workshop) => {
    const { db, stop } = await ownDatabase(workshop);
    try {
      let begun = performance.now();
      const seconds = () => `${((performance.now() - begun) / 1000).toFixed(0)} s`;
      await fillRegister(db, newId('body'), count);
      process.stderr.write(`  filled in ${seconds()}\n`);
      begun = performance.now();
      const bytes = await buildSearch(db);
      process.stderr.write(`  indexed in ${seconds()}, ${(bytes / 2 ** 20).toFixed(0)} MiB\n`);
      const all = questions();
      const ask = (text: string) =>
        findAnswers(db, { text, hidden: new Set(), today: '2026-01-01', limit: 5 });
      await timesOf(all.slice(0, 60), ask);
      const { p50, p95, slowest } = await timesOf(all, ask);
      process.stderr.write(
        `  median ${p50.toFixed(1)} ms, slowest ${slowest?.time.toFixed(0)} ms: ${slowest?.text.slice(0, 60)}\n`,
      );
      const bare = await timesOf(all.slice(0, 70), bareFullText(db));
      return [
        {
          name: 'search-million',
          value: p95,
          unit: 'ms',
          better: 'lower',
          goal: 50,
          ratio_to: 'p95 of bare full text with ts_rank',
          ratio: p95 / bare.p95,
        },
      ];
    } finally {
      await stop();
    }
  },
};
