import type { TextShape, WrittenStandard } from '../../../kernel/language.ts';

const nb = {
  kicker: 'Felles rutine',
  number: 'Vedtak',
  decidedOn: 'Vedtatt',
  body: 'Vedtatt av',
  valid: 'Gjelder',
  validFrom: (day: string) => `fra ${day} inntil videre`,
  validFromTo: (from: string, to: string) => `fra ${from} til og med ${to}`,
  validTo: (day: string) => `til og med ${day}`,
  always: 'inntil videre',
  undated: 'dato ikke kjent',
  replaces: 'Erstatter',
  replacedBy: 'Erstattet av',
  review: 'Vurderes på nytt',
  holds: 'Dette gjelder',
  standard: 'Likt eller ulikt',
  same: 'Alle gjør det likt.',
  different: 'Det kan gjøres ulikt.',
  later: 'Det er ikke med i første innføring.',
  reason: 'Hvorfor',
  note: 'Merknad',
  nothing: 'Vedtaket har ingen punkter.',
  foot: (number: string, day: string) => `Vedtak ${number}${day ? `, ${day}` : ''}`,
};

const nn: TextShape<typeof nb> = {
  kicker: 'Felles rutine',
  number: 'Vedtak',
  decidedOn: 'Vedteke',
  body: 'Vedteke av',
  valid: 'Gjeld',
  validFrom: (day) => `frå ${day} inntil vidare`,
  validFromTo: (from, to) => `frå ${from} til og med ${to}`,
  validTo: (day) => `til og med ${day}`,
  always: 'inntil vidare',
  undated: 'dato ikkje kjend',
  replaces: 'Tek plassen til',
  replacedBy: 'Avløyst av',
  review: 'Blir vurdert på nytt',
  holds: 'Dette gjeld',
  standard: 'Likt eller ulikt',
  same: 'Alle gjer det likt.',
  different: 'Det kan gjerast ulikt.',
  later: 'Det er ikkje med i første innføring.',
  reason: 'Kvifor',
  note: 'Merknad',
  nothing: 'Vedtaket har ingen punkt.',
  foot: (number, day) => `Vedtak ${number}${day ? `, ${day}` : ''}`,
};

/** The words of a routine text, by the written standard that it is given out in. */
export const routineText: Readonly<Record<WrittenStandard, TextShape<typeof nb>>> = { nb, nn };
