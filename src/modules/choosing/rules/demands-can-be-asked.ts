import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { RunDemands } from '../vocabulary.ts';

export type DemandsRefusal =
  | { code: 'no-round' }
  | { code: 'no-such-group' }
  | { code: 'no-such-number'; field: string; least: number; most: number }
  | { code: 'min-above-max'; at: number }
  | { code: 'sex-not-asked'; at: number }
  | { code: 'value-is-empty'; at: number }
  | { code: 'quota-twice'; at: number }
  | { code: 'reason-is-missing'; at: number }
  | { code: 'bound-both-ways'; at: number }
  | { code: 'too-many-demands'; most: number };

export const mostSeatsInGroup = 200;
const mostDemands = 200;
const mostInGroups = 12;
const widestBand = 100;

/**
 * Whether demands are such that they can be asked of a pool at all, whatever the pool. `groups`:
 * those that the rounds recruit to; `asked.sex`: whether all of them ask for it, since a quota on what
 * nobody was asked would bind by chance. Whether they can be held is for the computing to find.
 * @source F-024
 */
export function canBeAsked(
  demands: RunDemands,
  groups: ReadonlySet<string>,
  asked: { sex: boolean },
): Verdict<RunDemands, DemandsRefusal> {
  const { quotas, people } = demands;
  if (demands.roundIds.length === 0) return refused({ code: 'no-round' });
  const named = [
    ...demands.groups.map(({ bodyId }) => bodyId),
    ...quotas.flatMap(({ bodyId }) => bodyId ?? []),
    ...people.map(({ bodyId }) => bodyId),
  ];
  if (named.some((one) => !groups.has(one))) return refused({ code: 'no-such-group' });
  if (quotas.length + people.length > mostDemands) {
    return refused({ code: 'too-many-demands', most: mostDemands });
  }
  const wrong = wrongNumber(demands);
  if (wrong) return refused(wrong);
  const seen = new Set<string>();
  for (const [at, { bodyId, attribute, value, min, max }] of quotas.entries()) {
    if (attribute === 'sex' && !asked.sex) return refused({ code: 'sex-not-asked', at });
    if (value.trim() === '') return refused({ code: 'value-is-empty', at });
    if (max !== null && min > max) return refused({ code: 'min-above-max', at });
    for (const group of bodyId === null ? groups : [bodyId]) {
      const same = JSON.stringify([group, attribute, value.trim().toLocaleLowerCase('nb')]);
      if (seen.has(same)) return refused({ code: 'quota-twice', at });
      seen.add(same);
    }
  }
  for (const [at, { applicantId, bodyId, reason }] of people.entries()) {
    if (reason.trim() === '') return refused({ code: 'reason-is-missing', at });
    const twice = people.findIndex(
      (one) => one.applicantId === applicantId && one.bodyId === bodyId,
    );
    if (twice !== at) return refused({ code: 'bound-both-ways', at });
  }
  return allowed(demands);
}

function wrongNumber(demands: RunDemands) {
  const numbers = [
    ...demands.groups.flatMap(({ bodyId, seats, needs }) => [
      ...seats.map((one) => [`plasser.${bodyId}.${one.party}`, one.seats, 0, mostSeatsInGroup]),
      ...needs.map((one) => [`behov.${one.needId}`, one.atLeast, 0, mostSeatsInGroup]),
    ]),
    ...demands.quotas.flatMap(({ min, max }, at) => [
      [`minst.${at}`, min, 0, mostSeatsInGroup],
      [`hoyst.${at}`, max ?? 0, 0, mostSeatsInGroup],
    ]),
    ['grupper', demands.mostGroups, 1, mostInGroups],
    ['enhet', demands.mostPerUnit ?? 1, 1, mostSeatsInGroup],
    ['band', demands.band ?? 1, 1, widestBand],
  ] as const;
  for (const [field, value, least, most] of numbers) {
    const number = Number(value);
    if (Number.isSafeInteger(number) && number >= Number(least) && number <= Number(most)) continue;
    const [low, high] = [Number(least), Number(most)];
    return { code: 'no-such-number', field: String(field), least: low, most: high } as const;
  }
  return null;
}
