import type { Limits } from '../linear/program.ts';
import { bestFit } from '../model/best-fit.ts';
import { type Breach, breachesIn } from '../model/panel-keeps-demands.ts';
import { quotaDraw } from '../quota-draw.ts';
import type { GroupKey, Panel, PersonKey } from '../vocabulary.ts';
import { commitmentOf, type DrawRecord, digestsOf, drawSeed, ticketOf } from './draw-record.ts';

/** A place in which a published record differs from what follows from it. */
export type RecordDifference =
  | { code: 'other-commitment'; published: string; record: string }
  | { code: 'digests-changed'; told: string; computed: string }
  | { code: 'part-changed'; part: 'rules' | 'quotas' | 'needs' | 'distribution'; at: number | null }
  | { code: 'person-changed' | 'person-added' | 'person-removed'; person: PersonKey }
  | { code: 'panel-breaks'; panel: number | null; breach: Breach }
  | { code: 'ticket'; told: number | null; computed: number | null }
  | { code: 'drawn'; group: GroupKey; wrongly: readonly PersonKey[]; missing: readonly PersonKey[] }
  | { code: 'cannot-be-drawn' }
  | { code: 'not-in-time' };

/**
 * Recomputes a record from its pool, rules and seed, and answers what differs; empty where all
 * agrees. `published`: the commitment as it was made known before the draw, for whoever has it.
 */
export async function verifyRecord(
  record: DrawRecord,
  { limits, published = null }: { limits: Limits; published?: string | null },
): Promise<RecordDifference[]> {
  const differences: RecordDifference[] = [];
  if (published !== null && published !== record.commitment) {
    differences.push({ code: 'other-commitment', published, record: record.commitment });
  }
  const computed = commitmentOf(record.method, record.digests);
  if (computed !== record.commitment) {
    differences.push({ code: 'digests-changed', told: record.commitment, computed });
  }
  differences.push(...changedParts(record));
  const breachesOf = breachesIn(record.problem);
  for (const [panel, { members }] of (record.distribution ?? []).entries()) {
    const [breach] = breachesOf({ members });
    if (breach) differences.push({ code: 'panel-breaks', panel, breach });
  }
  const [breach] = breachesOf(record.drawn);
  if (breach) differences.push({ code: 'panel-breaks', panel: null, breach });
  differences.push(...(await wronglyDrawn(record, limits)));
  return differences;
}

function changedParts({ problem, distribution, digests }: DrawRecord): RecordDifference[] {
  const now = digestsOf(problem, distribution);
  const differences: RecordDifference[] = [];
  if (now.rules !== digests.rules)
    differences.push({ code: 'part-changed', part: 'rules', at: null });
  for (const part of ['quotas', 'needs', 'distribution'] as const) {
    const [told, found] = [digests[part] ?? [], now[part] ?? []];
    for (let at = 0; at < Math.max(told.length, found.length); at += 1) {
      if (told[at] !== found[at]) differences.push({ code: 'part-changed', part, at });
    }
  }
  for (const person of new Set([
    ...Object.keys(digests.candidates),
    ...Object.keys(now.candidates),
  ])) {
    const [told, found] = [digests.candidates[person], now.candidates[person]];
    if (told === found) continue;
    const code =
      told === undefined
        ? 'person-added'
        : found === undefined
          ? 'person-removed'
          : 'person-changed';
    differences.push({ code, person });
  }
  return differences;
}

async function wronglyDrawn(record: DrawRecord, limits: Limits): Promise<RecordDifference[]> {
  if (record.distribution) {
    const again = ticketOf(record, record.seed);
    if (!again) return [{ code: 'cannot-be-drawn' }];
    const ticket = { code: 'ticket', told: record.ticket, computed: again.ticket } as const;
    return [...(again.ticket === record.ticket ? [] : [ticket]), ...comparing(record, again.drawn)];
  }
  const seed = drawSeed(record.commitment, record.seed);
  if (record.method === 'quota-draw') {
    const drawn = await quotaDraw(record.problem, { seed, panels: 1, limits });
    const [panel] = drawn.status === 'found' ? drawn.lottery : [];
    return panel ? comparing(record, panel) : [{ code: 'cannot-be-drawn' }];
  }
  const fit = await bestFit(record.problem, { seed, limits });
  if (fit.status === 'stopped') return [{ code: 'not-in-time' }];
  return fit.status === 'found' ? comparing(record, fit.panel) : [{ code: 'cannot-be-drawn' }];
}

function comparing({ drawn }: DrawRecord, again: Panel): RecordDifference[] {
  const groups = new Set([...Object.keys(drawn.members), ...Object.keys(again.members)]);
  return [...groups].flatMap((group): RecordDifference[] => {
    const [told, found] = [drawn.members[group] ?? [], again.members[group] ?? []];
    const wrongly = told.filter((person) => !found.includes(person));
    const missing = found.filter((person) => !told.includes(person));
    return wrongly.length + missing.length > 0 ? [{ code: 'drawn', group, wrongly, missing }] : [];
  });
}
