import type { BodyId } from '../../../kernel/ids.ts';
import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { advertsText } from '../text/index.ts';
import type { Missing } from '../vocabulary.ts';

/** A section of the page of a round, where something of it is filled in. */
export type Section =
  | 'om'
  | 'mandat'
  | 'grupper'
  | 'roller'
  | 'dager'
  | 'utvelgelse'
  | 'tillitsvalgte'
  | 'forbehold'
  | 'kjonn'
  | 'oppdrag';

/** Where what is missing is filled in. */
export const sectionOf = {
  mandate: 'mandat',
  decider: 'grupper',
  'selection-model': 'utvelgelse',
  'union-representative': 'tillitsvalgte',
  groups: 'grupper',
  roles: 'roller',
  days: 'dager',
  'deadline-passed': 'dager',
  order: 'oppdrag',
  text: 'grupper',
} as const satisfies Record<Missing['code'], Section>;

/** Words in a row: a, b and c. */
export function inARow(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? '';
  const first = words.slice(0, -1);
  return first.length === 0 ? last : `${first.join(', ')} ${advertsText[language].and} ${last}`;
}

type Known = { language: Language; group: (id: BodyId) => string; all: number };

/** A few groups by name, many by their number. */
function groupsNamed(groups: readonly BodyId[], { language, group, all }: Known): string {
  return groups.length > 3
    ? advertsText[language].countOf(groups.length, all)
    : inARow(groups.map(group), language);
}

/** What is missing, as a sentence. */
export function missingSentence(missing: Missing, known: Known): string {
  const t = advertsText[known.language];
  switch (missing.code) {
    case 'decider':
      return missing.groups.length === 0
        ? t.missing.decider
        : t.missing.deciderOf(groupsNamed(missing.groups, known));
    case 'days':
      return t.missing.days(
        inARow(
          missing.days.map((day) => t.daysInside[day]),
          known.language,
        ),
      );
    case 'text':
      return t.missing.text(t.standards[missing.standard], groupsNamed(missing.groups, known));
    default:
      return t.missing[missing.code];
  }
}

/** What is missing, in a few words each. */
export function missingInShort(missing: readonly Missing[], language: Language): string {
  const t = advertsText[language];
  const words = missing.map((one) =>
    one.code === 'text' ? t.short.text(t.standards[one.standard]) : t.short[one.code],
  );
  return inARow(words, language);
}

/** What is missing as errors of the page: each leads to where it is filled in. */
export function missingErrors(missing: readonly Missing[], known: Known): FieldError[] {
  return missing.map((one) => ({
    field: sectionOf[one.code],
    message: missingSentence(one, known),
  }));
}
