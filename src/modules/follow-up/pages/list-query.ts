import type { IsoDate } from '../../../kernel/calendar.ts';
import { isId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { parseDate } from '../../../ui/format.ts';
import type { FollowUpFilter, FollowUpOrder } from '../rules/follow-up-list.ts';
import { standings } from '../vocabulary.ts';

export const orders = ['due', 'who', 'source', 'standing'] as const;
const orderWords = { due: 'frist', who: 'hvem', source: 'sak', standing: 'tilstand' } as const;

/** What the address of the list asks for: as typed, and as understood. */
export type ListQuery = {
  typed: { ord: string; hvem: string; utvalg: string; tilstand: string; fra: string; til: string };
  filter: FollowUpFilter;
  order: FollowUpOrder;
  offset: number;
  /** The fields whose date nobody could read. */
  unreadable: { field: 'fra' | 'til'; typed: string }[];
};

/** Reads the filter, the order and the place in the list from an address. */
export function readListQuery(query: URLSearchParams): ListQuery {
  const text = (name: string) => query.get(name)?.trim() ?? '';
  const typed = {
    ord: text('ord'),
    hvem: text('hvem'),
    utvalg: text('utvalg'),
    tilstand: text('tilstand'),
    fra: text('fra'),
    til: text('til'),
  };
  const unreadable: ListQuery['unreadable'] = [];
  const date = (field: 'fra' | 'til'): IsoDate | undefined => {
    if (!typed[field]) return undefined;
    const read = parseDate(typed[field]);
    if (!read) unreadable.push({ field, typed: typed[field] });
    return read ?? undefined;
  };
  const standing = standings.find((one) => one === typed.tilstand);
  const by = orders.find((one) => orderWords[one] === text('sorter')) ?? 'due';
  return {
    typed,
    filter: {
      bodyIds: isId('body', typed.utvalg) ? [typed.utvalg] : undefined,
      standings: standing ? [standing] : undefined,
      who: typed.hvem || undefined,
      words: wordsOf(typed.ord) || undefined,
      dueFrom: date('fra'),
      dueTo: date('til'),
    },
    order: { by, descending: query.has('synkende') },
    offset: Math.max(0, Number.parseInt(text('etter'), 10) || 0),
    unreadable,
  };
}

/** People write "sak 49/23"; the source is stored as "49/23". */
const wordsOf = (typed: string) => typed.replace(/^sak\s+(?=\d)/iu, '');

type Change = Partial<ListQuery['typed']> & {
  by?: FollowUpOrder['by'];
  descending?: boolean;
  offset?: number;
  format?: 'csv';
};

/** The address of the same list with something changed; a new filter begins at the top. */
export function listAddress({ typed, order }: ListQuery, change: Change = {}): string {
  const { by = order.by, descending = order.descending, offset, format, ...fields } = change;
  return addresses.followUp({
    ...typed,
    ...fields,
    sorter: by === 'due' ? undefined : orderWords[by],
    synkende: descending ? '1' : undefined,
    etter: offset ? String(offset) : undefined,
    format,
  });
}

/** What a new filter carries along of the order that was chosen. */
export function orderFields({ order }: ListQuery): Record<string, string> {
  return {
    ...(order.by === 'due' ? {} : { sorter: orderWords[order.by] }),
    ...(order.descending ? { synkende: '1' } : {}),
  };
}

/** Whether the list is asked to hold back anything. */
export function isFiltered({ typed }: ListQuery): boolean {
  return Object.values(typed).some((value) => value !== '');
}
