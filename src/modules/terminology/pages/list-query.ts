import { addresses } from '../../../ui/addresses.ts';
import { type TermState, termStates } from '../vocabulary.ts';

export const pageLength = 100;

/** What the address of the list asks for: as typed, and as understood. */
export type ListQuery = {
  typed: { ord: string; tilstand: string; omrade: string };
  state: TermState | undefined;
  offset: number;
};

/** Reads the filter and the place in the list from an address. */
export function readListQuery(query: URLSearchParams): ListQuery {
  const text = (name: string) => (query.get(name) ?? '').trim().slice(0, 200);
  const typed = { ord: text('ord'), tilstand: text('tilstand'), omrade: text('omrade') };
  return {
    typed,
    state: termStates.find((one) => one === typed.tilstand),
    offset: Math.min(10_000_000, Math.max(0, Number.parseInt(text('etter'), 10) || 0)),
  };
}

/** The address of the same list with something changed; a new filter begins at the top. */
export function listAddress(
  { typed }: ListQuery,
  change: Partial<ListQuery['typed']> & { offset?: number } = {},
): string {
  const { offset, ...fields } = change;
  return addresses.terms({ ...typed, ...fields, etter: offset || undefined });
}

/** Whether the list is asked to hold back anything. */
export const isFiltered = ({ typed }: ListQuery) => Object.values(typed).some(Boolean);
