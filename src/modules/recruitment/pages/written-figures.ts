import type { Language } from '../../../kernel/language.ts';
import { capitalised } from '../../../kernel/sentences.ts';
import { formatDate } from '../../../ui/format.ts';
import { figuresText, recruitmentText } from '../text/index.ts';
import { figureSubjects, type KnownSubject, type Stated, type StatedDraft } from '../vocabulary.ts';

/** A number with at most one decimal, thousands apart, as the language writes it. */
export function numberWritten(value: number, language: Language): string {
  const [whole = '', part = '0'] = (Math.round(value * 10) / 10).toFixed(1).split('.');
  const apart = whole.replace(/\B(?=(\d{3})+$)/gu, '\u00a0');
  return part === '0' ? apart : `${apart}${language === 'en' ? '.' : ','}${part}`;
}

/** A share of one as percent with one decimal: 33,6 %. */
export function percentWritten(share: number, language: Language): string {
  const text = (share * 100).toFixed(1);
  return `${language === 'en' ? text : text.replace('.', ',')}\u00a0%`;
}

/** A stated figure as the document has it: 130–150, ca. 200, inntil 40 %, 25.02.2019. */
export function valueWritten(stated: StatedDraft | Stated, language: Language): string {
  if (stated.unit === 'date') {
    const [from, to] = [formatDate(stated.from), formatDate(stated.to)];
    return from === to ? from : `${from}–${to}`;
  }
  const t = figuresText[language];
  const { low, high, about, unit } = stated;
  const [from, to] = [numberWritten(low, language), numberWritten(high, language)];
  const range = low === high ? to : low === 0 ? t.upTo(to) : `${from}–${to}`;
  const suffix = { people: '', percent: '\u00a0%', groups: '', hours: ` ${t.units.hours}` };
  const whole = `${range}${unit === 'kroner' ? ` ${t.units.kroner}` : suffix[unit]}`;
  return about ? t.about(whole) : whole;
}

/** What a subject is called: by its own words where it is known, else as it was first stated. */
export function subjectWritten(
  key: string,
  stated: readonly { key: string; name: Readonly<Record<Language, string>> }[],
  language: Language,
): string {
  if (Object.hasOwn(figureSubjects, key)) {
    return figuresText[language].subjects[key as KnownSubject];
  }
  return asHeading(stated.find((one) => one.key === key)?.name[language] ?? key);
}

/** A small number in letters, where the language writes it so. */
export function countWritten(count: number, language: Language): string {
  return recruitmentText[language].count.split(',')[count] ?? String(count);
}

/** "a, b og c", without a comma before the last. */
export function listWritten(parts: readonly string[], language: Language): string {
  const last = parts.at(-1) ?? '';
  const rest = parts.slice(0, -1).join(', ');
  return rest ? `${rest}${figuresText[language].or}${last}` : last;
}

/** A name at the start of a line or a heading; names are stored as they stand in a sentence. */
export function asHeading(name: string): string {
  return capitalised(name);
}

/** One of our own headings in the middle of a sentence. */
export function midSentence(heading: string): string {
  return `${heading.charAt(0).toLowerCase()}${heading.slice(1)}`;
}
