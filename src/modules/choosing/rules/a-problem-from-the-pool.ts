import type { BodyId } from '../../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import type { Candidate, Problem, Quota } from '../../selection/vocabulary.ts';
import type { CodeKey, PoolPerson, QuotaDemand, RunDemands, SeatedMember } from '../vocabulary.ts';
import { codesOf, sameValue } from './codes-say-nothing.ts';

/** Those who may be chosen, in an order that says nothing, and those who sit already. */
export type Pool = { people: readonly PoolPerson[]; seated: readonly SeatedMember[] };

export type ProblemRefusal =
  | { code: 'nobody-in-pool' }
  | { code: 'no-seats' }
  | { code: 'not-applied'; applicantId: ApplicantId; bodyId: BodyId };

/** What a value is called that no quota names. */
const anotherValue = 'V0';

/**
 * The problem that a pool and what is demanded of it come to, in codes: people, groups, values,
 * needs and units are numbered, and what they stand for is in the key. Only what a demand asks for
 * goes into it; the lotteries are given neither assessments nor wishes. Refuses a binding of
 * somebody to a group that they did not apply for, and a choice of nobody.
 * @source F-024, R-04
 */
export function problemFromPool(
  { people, seated }: Pool,
  demands: RunDemands,
): Verdict<{ problem: Problem; key: CodeKey }, ProblemRefusal> {
  const wanted = demands.groups.filter(({ seats }) => seats.some((one) => one.seats > 0));
  if (wanted.length === 0) return refused({ code: 'no-seats' });
  const open = new Set(wanted.map(({ bodyId }) => bodyId));
  const among = people.filter(({ groups }) => groups.some(({ bodyId }) => open.has(bodyId)));
  if (among.length === 0) return refused({ code: 'nobody-in-pool' });
  for (const { applicantId, bodyId } of demands.people) {
    if (among.some((person) => applies(person, applicantId, bodyId))) continue;
    return refused({ code: 'not-applied', applicantId, bodyId });
  }
  const sitting = demands.countSeated ? seated.filter(({ bodyId }) => open.has(bodyId)) : [];
  const quotas = quotasOf(among, demands, wanted, sitting);
  const codes = {
    groups: codesOf('G', wanted, ({ bodyId }) => bodyId),
    attributes: codesOf('A', quotas, attributeOf),
    values: codesOf('V', quotas, namedValue),
    needs: codesOf(
      'N',
      wanted.flatMap(({ needs }) => needs.filter(({ atLeast }) => atLeast > 0)),
      ({ needId }) => needId,
    ),
    units: codesOf('U', demands.mostPerUnit === null ? [] : among.filter(unitOf), unitOf),
  };
  const inCodes = { codes, demands, quotas };
  const candidates = [
    ...among.map((person, at) => candidateOf(codeOf('P', at, among.length), person, inCodes)),
    ...sitting.map((one, at) => seatedOf(codeOf('S', at, sitting.length), one, inCodes)),
  ];
  const groups = wanted.map(({ bodyId, seats }) => {
    const key = codes.groups.code(bodyId);
    const already = sitting.filter((one) => one.bodyId === bodyId).length;
    return { key, name: key, seats: seatsIn(seats) + already };
  });
  const seatsOf = new Map(groups.map(({ key, seats }) => [key, seats]));
  const problem: Problem = {
    groups,
    candidates,
    quotas: quotas.map((quota): Quota => {
      const group = codes.groups.code(quota.bodyId);
      return {
        group,
        attribute: codes.attributes.code(attributeOf(quota)),
        value: codes.values.code(namedValue(quota)),
        min: quota.min,
        max: quota.max ?? seatsOf.get(group) ?? quota.min,
      };
    }),
    needs: wanted.flatMap(({ bodyId, needs }) =>
      needs
        .filter(({ atLeast }) => atLeast > 0)
        .map(({ needId, atLeast }) => ({
          group: codes.groups.code(bodyId),
          competence: codes.needs.code(needId),
          atLeast,
        })),
    ),
    mostGroups: demands.mostGroups,
    mostPerUnit: demands.mostPerUnit,
    ...(demands.band === null ? {} : { suitabilityBand: demands.band }),
  };
  const key: CodeKey = {
    people: Object.fromEntries(
      among.map(({ groups: applied }, at) => [
        codeOf('P', at, among.length),
        Object.fromEntries(applied.map((one) => [one.bodyId, one.applicantId])),
      ]),
    ),
    seated: Object.fromEntries(
      sitting.map((one, at) => [codeOf('S', at, sitting.length), one] as const),
    ),
    groups: codes.groups.key(({ bodyId }) => bodyId),
    attributes: codes.attributes.key(({ attribute, value }) => {
      return { attribute, system: attribute === 'system' ? value : null };
    }),
    values: codes.values.key(({ value }) => value),
    needs: codes.needs.key(({ needId }) => needId),
    units: codes.units.key(({ values }) => values.unit ?? ''),
  };
  return allowed({ problem, key });
}

const applies = ({ groups }: PoolPerson, applicantId: ApplicantId, bodyId: BodyId) =>
  groups.some((one) => one.bodyId === bodyId && one.applicantId === applicantId);

const seatsIn = (seats: readonly { seats: number }[]) =>
  seats.reduce((sum, one) => sum + one.seats, 0);

/** `P007`: as many digits as the longest needs, so that codes stand in their order. */
const codeOf = (letter: string, at: number, of: number) =>
  `${letter}${String(at + 1).padStart(String(of).length, '0')}`;

type OneQuota = QuotaDemand & { bodyId: BodyId };

/** A system is an attribute of its own, for somebody may know several. */
const attributeOf = ({ attribute, value }: OneQuota) =>
  attribute === 'system' ? `system ${sameValue(value)}` : attribute;
const namedValue = (quota: OneQuota) => `${attributeOf(quota)} ${sameValue(quota.value)}`;
/** Two employers may have a unit of the same name. */
const unitOf = ({ values: { employer, unit } }: PoolPerson) =>
  unit ? `${sameValue(employer ?? '')} ${sameValue(unit)}` : '';

/** The seats of each party are quotas too, where there are several parties to tell apart. */
function quotasOf(
  people: readonly PoolPerson[],
  demands: RunDemands,
  wanted: RunDemands['groups'],
  sitting: readonly SeatedMember[],
): OneQuota[] {
  const parties = new Set([
    ...people.map(({ values }) => values.party ?? ''),
    ...wanted.flatMap(({ seats }) =>
      seats.filter((one) => one.seats > 0).map(({ party }) => party),
    ),
  ]);
  const ofParties =
    parties.size < 2
      ? []
      : wanted.flatMap(({ bodyId, seats }) =>
          [...parties].filter(Boolean).map((party): OneQuota => {
            const already = sitting.filter((one) => one.bodyId === bodyId && one.party === party);
            const asked = seats.find((one) => one.party === party)?.seats ?? 0;
            const count = asked + already.length;
            return { bodyId, attribute: 'party', value: party, min: count, max: count };
          }),
        );
  const named = demands.quotas.flatMap((quota): OneQuota[] =>
    wanted
      .filter(({ bodyId }) => quota.bodyId === null || quota.bodyId === bodyId)
      .map(({ bodyId }) => ({ ...quota, bodyId })),
  );
  return [...ofParties, ...named];
}

type InCodes = {
  codes: {
    groups: { code: (of: string) => string; has: (of: string) => boolean };
    attributes: { code: (of: string) => string };
    values: { code: (of: string) => string };
    needs: { code: (of: string) => string; has: (of: string) => boolean };
    units: { code: (of: string) => string };
  };
  demands: RunDemands;
  quotas: readonly OneQuota[];
};

function candidateOf(id: string, person: PoolPerson, { codes, demands, quotas }: InCodes) {
  const fit = demands.method === 'best-fit';
  const unit = demands.mostPerUnit === null ? '' : unitOf(person);
  const bound = (must: boolean) =>
    demands.people
      .filter((one) => one.must === must && applies(person, one.applicantId, one.bodyId))
      .filter(({ bodyId }) => codes.groups.has(bodyId))
      .map(({ bodyId }) => codes.groups.code(bodyId));
  return {
    id,
    attributes: attributesOf(quotas, codes, (quota) =>
      quota.attribute === 'system'
        ? person.systems.some((one) => sameValue(one) === sameValue(quota.value))
        : sameValue(person.values[quota.attribute] ?? '') === sameValue(quota.value),
    ),
    competences: person.needs.filter(codes.needs.has).map(codes.needs.code),
    unit: unit ? codes.units.code(unit) : null,
    groups: person.groups
      .filter(({ bodyId }) => codes.groups.has(bodyId))
      .map(({ bodyId, rank, suitability }) => ({
        group: codes.groups.code(bodyId),
        rank: fit ? rank : 1,
        suitability: fit ? suitability : null,
      })),
    seatedIn: [],
    mustIn: bound(true),
    mustNotIn: bound(false),
  } satisfies Candidate;
}

function seatedOf(id: string, seat: SeatedMember, { codes, quotas }: InCodes): Candidate {
  const known = { party: seat.party, employer: seat.employer };
  return {
    id,
    attributes: attributesOf(quotas, codes, ({ attribute, value }) => {
      if (attribute !== 'party' && attribute !== 'employer') return false;
      return sameValue(known[attribute] ?? '') === sameValue(value);
    }),
    competences: [],
    unit: null,
    groups: [],
    seatedIn: [codes.groups.code(seat.bodyId)],
    mustIn: [],
    mustNotIn: [],
  };
}

function attributesOf(
  quotas: readonly OneQuota[],
  codes: InCodes['codes'],
  has: (quota: OneQuota) => boolean,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const quota of quotas) {
    const attribute = codes.attributes.code(attributeOf(quota));
    if (has(quota)) values[attribute] = codes.values.code(namedValue(quota));
    else values[attribute] ??= anotherValue;
  }
  return values;
}
