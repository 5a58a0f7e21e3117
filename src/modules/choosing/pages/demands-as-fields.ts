import type { Language } from '../../../kernel/language.ts';
import type { RecruitmentRound } from '../../adverts/vocabulary.ts';
import type { Party } from '../../recruitment/vocabulary.ts';
import type { Method } from '../../selection/vocabulary.ts';
import type { GroupToFill } from '../store/pool.ts';
import { choosingText } from '../text/index.ts';
import type { PoolAttribute, RunDemands } from '../vocabulary.ts';

/** The rows of quotas and bindings that are there without any being written. */
const emptyRows = 3;
export const rowsFor = (filled: number) => filled + emptyRows;

/** How a value is written in the form; what is stored of sex, posts and parties is a key. */
export function writtenValue(
  attribute: PoolAttribute,
  value: string,
  parties: readonly Party[],
  language: Language,
): string {
  const t = choosingText[language].demands;
  if (attribute === 'party') {
    return parties.find(({ key }) => key === value)?.name[language] ?? value;
  }
  if (attribute === 'sex' && (value === 'woman' || value === 'man')) return t.sexes[value];
  if (attribute === 'permanent' && (value === 'yes' || value === 'no')) return t.yesNo[value];
  return value;
}

/** The key of a value as it was typed, in any of the languages; else what was typed. */
export function typedValue(
  attribute: PoolAttribute,
  typed: string,
  parties: readonly Party[],
): string {
  const word = typed.trim().toLowerCase();
  const keys: readonly string[] =
    attribute === 'party'
      ? parties.map(({ key }) => key)
      : attribute === 'sex'
        ? ['woman', 'man']
        : attribute === 'permanent'
          ? ['yes', 'no']
          : [];
  const found = keys.find((key) =>
    (['nb', 'nn', 'en'] as const).some(
      (language) => writtenValue(attribute, key, parties, language).toLowerCase() === word,
    ),
  );
  return found ?? typed.trim();
}

/** What the fields of a form hold for demands; what is not demanded of has no field. */
export function fieldsOf(
  demands: RunDemands,
  parties: readonly Party[],
  language: Language,
): Map<string, string> {
  const fields = new Map<string, string>([
    ['metode', demands.method],
    ['grupper', String(demands.mostGroups)],
    ['enhet', demands.mostPerUnit === null ? '' : String(demands.mostPerUnit)],
    ['band', demands.band === null ? '' : String(demands.band)],
    ['teller', demands.countSeated ? 'ja' : ''],
  ]);
  for (const { bodyId, seats, needs } of demands.groups) {
    for (const one of seats) fields.set(`plasser.${bodyId}.${one.party}`, String(one.seats));
    for (const one of needs) fields.set(`behov.${one.needId}`, String(one.atLeast));
  }
  for (const [at, { bodyId, attribute, value, min, max }] of demands.quotas.entries()) {
    fields.set(`gruppe.${at}`, bodyId ?? '');
    fields.set(`egenskap.${at}`, attribute);
    fields.set(`verdi.${at}`, writtenValue(attribute, value, parties, language));
    fields.set(`minst.${at}`, String(min));
    fields.set(`hoyst.${at}`, max === null ? '' : String(max));
  }
  for (const [at, { applicantId, bodyId, must, reason }] of demands.people.entries()) {
    fields.set(`hvem.${at}`, applicantId);
    fields.set(`hvor.${at}`, bodyId);
    fields.set(`skal.${at}`, must ? 'ja' : 'nei');
    fields.set(`grunn.${at}`, reason);
  }
  return fields;
}

/** The method that those who applied have been told of; best fit where the rounds do not agree. */
function methodOf(rounds: readonly Pick<RecruitmentRound, 'selectionModel'>[]): Method {
  const told = new Set(rounds.map(({ selectionModel }) => selectionModel?.model));
  const [only] = told;
  return told.size === 1 && only && only !== 'by-hand' ? only : 'best-fit';
}

/**
 * The demands that a form begins with: the method that was advertised, what is vacant, where
 * somebody applied, and all needs. Where there are more seats than people, one person may sit in two
 * groups.
 */
export function proposedDemands(
  people: number,
  rounds: readonly Pick<RecruitmentRound, 'id' | 'selectionModel'>[],
  groups: readonly GroupToFill[],
  needs: readonly {
    id: RunDemands['groups'][number]['needs'][number]['needId'];
    bodyId: string;
    atLeast: number;
  }[],
): RunDemands {
  const filled = groups.map(({ bodyId, seats }) => ({
    bodyId,
    seats: seats.map(({ party, vacant, applied }) => ({ party, seats: Math.min(vacant, applied) })),
  }));
  const inAll = filled.flatMap(({ seats }) => seats).reduce((sum, one) => sum + one.seats, 0);
  return {
    roundIds: rounds.map(({ id }) => id),
    method: methodOf(rounds),
    groups: filled.map((group) => ({
      ...group,
      needs: needs
        .filter((need) => need.bodyId === group.bodyId)
        .map(({ id, atLeast }) => ({ needId: id, atLeast })),
    })),
    quotas: [],
    people: [],
    mostGroups: inAll > people ? 2 : 1,
    mostPerUnit: null,
    band: null,
    countSeated: false,
  };
}
