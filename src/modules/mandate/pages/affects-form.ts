import { isId, type OrganisationId } from '../../../kernel/ids.ts';
import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import type { SentForm } from '../../identity/route.ts';
import { type Side, sides } from '../../organisations/vocabulary.ts';
import { highestCost } from '../rules/a-structure-holds-together.ts';
import { mandateText } from '../text/index.ts';
import { type Affects, type Domain, domains, type ServiceArea } from '../vocabulary.ts';

/** The names of the fields, in a form and in an address. */
export const affectsNames = {
  domains: 'domene',
  areas: 'omrade',
  sides: 'side',
  organisations: 'virksomhet',
  cost: 'kostnad',
} as const;

/** What is read from: a form that was sent, or the query of an address. */
export type Typed = Pick<SentForm, 'text' | 'all'>;

/** The query of an address, as if it were a form. */
export const typedInAddress = (query: URLSearchParams): Typed => ({
  text: (name) => query.get(name) ?? '',
  all: (name) => query.getAll(name),
});

/**
 * What a matter affects, as ticked in a form with `AffectsFields`, and what cannot be read of it.
 * Everything is in the order of the lists, each once, however it was sent.
 */
export function affectsFromForm(
  form: Typed,
  about: { areas: readonly ServiceArea[]; language: Language },
): { affects: Affects; errors: FieldError[] } {
  const t = mandateText[about.language].affects;
  const picked = <Value extends string>(name: string, all: readonly Value[]): Value[] => {
    const sent = form.all(name);
    return all.filter((value) => sent.includes(value));
  };
  const codes = about.areas.map(({ code }) => code);
  const unknown = form.all(affectsNames.areas).filter((code) => !codes.includes(code));
  const cost = amountTyped(form.text(affectsNames.cost));
  const errors: FieldError[] = unknown.slice(0, 1).map((code) => ({
    field: affectsNames.areas,
    message: t.areaUnknown(code.slice(0, 60)),
  }));
  if (cost === undefined) {
    const typed = form.text(affectsNames.cost).trim().slice(0, 60);
    errors.push({ field: affectsNames.cost, message: t.costUnreadable(typed) });
  }
  const organisations = form
    .all(affectsNames.organisations)
    .filter((id): id is OrganisationId => isId('org', id));
  return {
    affects: {
      domains: picked<Domain>(affectsNames.domains, domains),
      serviceAreas: picked(affectsNames.areas, codes),
      sides: picked<Side>(affectsNames.sides, sides),
      organisations: [...new Set(organisations)],
      cost: cost ?? null,
    },
    errors,
  };
}

/** An amount in whole kroner, however its thousands are set apart; undefined where it is none. */
export function amountTyped(text: string): number | null | undefined {
  const plain = text
    .slice(0, 100)
    .replaceAll(/[\s.]/g, '')
    .replace(/(kr|,-)$/i, '');
  if (text.trim() === '') return null;
  if (!/^\d{1,13}$/.test(plain)) return undefined;
  const amount = Number(plain);
  return amount <= highestCost ? amount : undefined;
}

/** What a matter affects, as if it had been ticked, for a form that is to change it. */
export function typedAffects(affects: Affects): Typed {
  const sent: Readonly<Record<string, readonly string[]>> = {
    [affectsNames.domains]: affects.domains,
    [affectsNames.areas]: affects.serviceAreas,
    [affectsNames.sides]: affects.sides,
    [affectsNames.organisations]: affects.organisations,
    [affectsNames.cost]: affects.cost === null ? [] : [String(affects.cost)],
  };
  return { text: (name) => sent[name]?.[0] ?? '', all: (name) => [...(sent[name] ?? [])] };
}
