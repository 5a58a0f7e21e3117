import { type BodyId, isId, type OrganisationId } from '../../../kernel/ids.ts';
import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { formatDate, parseDate } from '../../../ui/format.ts';
import { sides } from '../../organisations/vocabulary.ts';
import { highestLevel, longestTimeLimit } from '../rules/a-structure-holds-together.ts';
import { mandatePages } from '../text/pages/index.ts';
import { domains, type Mandate, type Structure, type StructureBody } from '../vocabulary.ts';
import { amountTyped, type Typed } from './affects-form.ts';
import type { Names } from './structure-names.ts';

/** The name of a body's field in the form: its place, and what the field is. */
export const fieldOf = (at: number, what: string) => `g${at}-${what}`;

/** What ticks everything of a kind. */
export const everything = '*';
const mostBodies = 200;

/** A row of the form: the body's fields as typed, wherever they came from. */
export type TypedBody = { at: number; typed: Typed };

/** The rows of a form as sent; there are as many as it says, within reason. */
export function rowsSent(form: Typed): TypedBody[] {
  const count = Math.min(Math.max(Number(form.text('antall')) || 0, 0), mostBodies);
  return Array.from({ length: Math.floor(count) }, (_, at) => ({
    at,
    typed: {
      text: (what) => form.text(fieldOf(at, what)),
      all: (what) => form.all(fieldOf(at, what)),
    },
  }));
}

/** The rows of a structure, as if somebody had typed them. */
export function rowsOf(structure: Structure | null, names: Names): TypedBody[] {
  return (structure?.bodies ?? []).map((body, at) => ({ at, typed: typedBody(body, names) }));
}

function typedBody({ mandate, ...body }: StructureBody, names: Names): Typed {
  const list = (covered: readonly string[] | 'all') => (covered === 'all' ? [everything] : covered);
  const day = (date: string | null) => (date === null ? [] : [formatDate(date)]);
  const number = (value: number | null) => (value === null ? [] : [String(value)]);
  const sent: Readonly<Record<string, readonly string[]>> = {
    gruppe: [body.bodyId],
    niva: [String(body.level)],
    til: body.escalatesTo === null ? [] : [body.escalatesTo],
    frist: number(body.timeLimitDays),
    domene: list(mandate.domains),
    omrade: list(mandate.serviceAreas),
    side: list(mandate.sides),
    virksomheter:
      mandate.organisations === 'all'
        ? []
        : [mandate.organisations.map(names.organisation).join('\n')],
    kostnad: number(mandate.costLimit),
    fra: day(mandate.validFrom),
    tom: day(mandate.validTo),
    sak: [mandate.adoptedByCase],
  };
  return { text: (what) => sent[what]?.[0] ?? '', all: (what) => [...(sent[what] ?? [])] };
}

/**
 * The bodies that the rows name, and what of them cannot be read. A row that names no body, or
 * that is to be taken out, is none. `rows` says which row each body came from.
 */
export function bodiesTyped(
  rows: readonly TypedBody[],
  about: { names: Names; language: Language },
): { bodies: StructureBody[]; rows: number[]; errors: FieldError[] } {
  const read = rows
    .filter(({ typed }) => typed.text('gruppe') !== '' && typed.text('ut') === '')
    .map((row) => ({ at: row.at, ...bodyTyped(row, about) }));
  return {
    bodies: read.map(({ body }) => body),
    rows: read.map(({ at }) => at),
    errors: read.flatMap(({ errors }) => errors),
  };
}

function bodyTyped(
  { at, typed }: TypedBody,
  { names, language }: { names: Names; language: Language },
): { body: StructureBody; errors: FieldError[] } {
  const t = mandatePages[language].refusals;
  const errors: FieldError[] = [];
  const wrong = (what: string, message: string) => {
    errors.push({ field: fieldOf(at, what), message });
  };
  const shown = (what: string) => typed.text(what).trim().slice(0, 40);
  const number = (what: string, highest: number): number | null => {
    const text = typed.text(what).trim();
    if (text === '') return null;
    const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
    if (value < 1 || value > highest) wrong(what, t.number(shown(what), highest));
    return value;
  };
  const day = (what: string) => {
    const text = typed.text(what).trim();
    const date = text === '' ? null : parseDate(text);
    if (text !== '' && date === null) wrong(what, t.dateUnreadable(shown(what)));
    return date;
  };
  const picked = <Value extends string>(what: string, all: readonly Value[]) =>
    typed.all(what).includes(everything)
      ? ('all' as const)
      : all.filter((value) => typed.all(what).includes(value));
  const bodyId = typed.text('gruppe') as BodyId;
  const to = typed.text('til');
  const cost = amountTyped(typed.text('kostnad'));
  if (cost === undefined) wrong('kostnad', t.amount(shown('kostnad')));
  const level = number('niva', highestLevel);
  if (level === null) wrong('niva', t.number('', highestLevel));
  const organisations = organisationsTyped(typed.text('virksomheter'), names);
  for (const name of organisations.unknown) {
    const message = t.faults['unknown-organisation'](names.body(bodyId), name.slice(0, 60));
    wrong('virksomheter', message);
  }
  const mandate: Mandate = {
    domains: picked('domene', domains),
    serviceAreas: picked(
      'omrade',
      names.areas.map(({ code }) => code),
    ),
    sides: picked('side', sides),
    organisations: organisations.found,
    costLimit: cost ?? null,
    validFrom: day('fra'),
    validTo: day('tom'),
    adoptedByCase: typed.text('sak').trim(),
  };
  return {
    body: {
      bodyId,
      level: level ?? 0,
      escalatesTo: isId('body', to) ? to : null,
      timeLimitDays: number('frist', longestTimeLimit),
      mandate,
    },
    errors,
  };
}

/** Organisations by their names, one on each line; none at all means all. */
function organisationsTyped(text: string, names: Names) {
  const wanted = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const idOf = (name: string) =>
    names.organisations.find((one) => one.name.toLowerCase() === name.toLowerCase())?.id;
  const found = wanted.map(idOf).filter((id): id is OrganisationId => id !== undefined);
  return {
    found: wanted.length === 0 ? ('all' as const) : [...new Set(found)],
    unknown: wanted.filter((name) => idOf(name) === undefined).slice(0, 3),
  };
}
