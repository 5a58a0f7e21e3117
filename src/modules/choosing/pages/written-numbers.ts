import type { Language } from '../../../kernel/language.ts';

const locale = (language: Language) => (language === 'en' ? 'en-GB' : 'nb-NO');

/** A share as percent with at most two decimals. */
export const percentWritten = (value: number, language: Language): string =>
  value.toLocaleString(locale(language), { style: 'percent', maximumFractionDigits: 2 });

export const numberWritten = (value: number, language: Language, decimals = 3): string =>
  value.toLocaleString(locale(language), { maximumFractionDigits: decimals });
