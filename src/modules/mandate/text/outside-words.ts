import type { OrganisationId } from '../../../kernel/ids.ts';
import type { Language } from '../../../kernel/language.ts';
import { capitalised, joined } from '../../../kernel/sentences.ts';
import { formatDate } from '../../../ui/format.ts';
import type { Side } from '../../organisations/vocabulary.ts';
import type { Affects, OutsideMandate, ServiceArea } from '../vocabulary.ts';
import { mandateText } from './index.ts';

/** What an organisation is called, where a text names one. */
export type NameOf = (id: OrganisationId) => string;
const asIs: NameOf = (id) => id;

/** An amount in kroner, with its thousands apart, on one line: "250 000 kr". */
export function kronerWords(amount: number, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : 'nb-NO';
  return mandateText[language].kroner(amount.toLocaleString(locale).replaceAll(/\s/g, '\u00a0'));
}

const areaName = (code: string, areas: readonly ServiceArea[], language: Language) =>
  areas.find((area) => area.code === code)?.[language] ?? code;

export const sideWord = (side: Side, language: Language): string =>
  mandateText[language].sides[side];

/** A side where it stands by itself, as at a box to tick. */
export function sideTitle(side: Side, language: Language): string {
  const word = sideWord(side, language);
  return capitalised(word);
}

/**
 * What lies outside a mandate, in words: "på tvers av kommune–sykehus–fastlege".
 * @source F-035
 */
export function outsideWords(
  outside: OutsideMandate,
  language: Language,
  areas: readonly ServiceArea[],
  nameOf: NameOf = asIs,
): string {
  const t = mandateText[language];
  switch (outside.code) {
    case 'sides': {
      const words = outside.touched.map((side) => t.sides[side]);
      return words.length > 1 ? t.outside.across(words.join('–')) : t.outside.side(words.join(''));
    }
    case 'service-area': {
      const names = outside.serviceAreas.map((code) => areaName(code, areas, language));
      return t.outside.areas(joined(names, t.and), names.length);
    }
    case 'domain': {
      const names = outside.domains.map((domain) => t.domains[domain].toLowerCase());
      return t.outside.domains(joined(names, t.and));
    }
    case 'organisation':
      return t.outside.organisations(joined(outside.organisations.map(nameOf), t.and));
    case 'cost':
      return t.outside.cost(
        kronerWords(outside.cost, language),
        kronerWords(outside.limit, language),
      );
    case 'not-in-force': {
      const { validFrom, validTo } = outside;
      if (validFrom !== null) return t.outside.notYet(formatDate(validFrom));
      return validTo === null ? '' : t.outside.noMore(formatDate(validTo));
    }
    default:
      return outside satisfies never;
  }
}

/** All that lies outside a mandate, as one line: "utenfor mandatet: …; …". Empty where nothing does. */
export function outsideSentence(
  outside: readonly OutsideMandate[],
  language: Language,
  areas: readonly ServiceArea[],
  nameOf: NameOf = asIs,
): string {
  if (outside.length === 0) return '';
  const words = outside.map((one) => outsideWords(one, language, areas, nameOf));
  return `${mandateText[language].outside.lead}: ${words.join('; ')}`;
}

/** What a matter affects, a line for each kind that it touches. */
export function affectsLines(
  affects: Affects,
  language: Language,
  areas: readonly ServiceArea[],
  nameOf: NameOf = asIs,
): { label: string; value: string }[] {
  const t = mandateText[language];
  const lines = [
    { label: t.affects.domains, value: affects.domains.map((one) => t.domains[one]).join(', ') },
    {
      label: t.affects.areas,
      value: affects.serviceAreas.map((code) => areaName(code, areas, language)).join(', '),
    },
    {
      label: t.affects.sides,
      value: affects.sides.map((side) => sideTitle(side, language)).join(', '),
    },
    { label: t.affects.organisations, value: affects.organisations.map(nameOf).join(', ') },
    {
      label: t.affects.cost,
      value: affects.cost === null ? '' : kronerWords(affects.cost, language),
    },
  ];
  return lines.filter(({ value }) => value !== '');
}
