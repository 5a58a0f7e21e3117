import type { AgendaItemId } from '../../../kernel/ids.ts';
import type {
  AgendaItemKind,
  NoticeSnapshot,
  SectionCode,
  Slot,
  SnapshotPaper,
  SnapshotRow,
} from '../vocabulary.ts';
import { itemsThatMoved } from './items-that-moved.ts';

type OfItem = { itemId: AgendaItemId; number: string | null; title: string };
type FromTo<Value> = { from: Value; to: Value };

export type NoticeChange =
  | ({ code: 'date-changed' | 'start-changed' | 'place-changed' } & FromTo<string>)
  | ({ code: 'end-changed' } & FromTo<string | null>)
  | (OfItem &
      (
        | ({ code: 'item-added' } & Slot)
        | { code: 'item-removed' }
        | ({ code: 'item-moved' } & FromTo<number>)
        | ({ code: 'item-retitled' | 'paper-retitled' } & FromTo<string>)
        | ({ code: 'item-renumbered' } & FromTo<string | null>)
        | ({ code: 'item-under-another' } & FromTo<string | null>)
        | ({ code: 'item-kind-changed' } & FromTo<AgendaItemKind>)
        | ({ code: 'minutes-changed' } & FromTo<number | null>)
        | ({ code: 'slot-changed' } & FromTo<Slot>)
        | ({
            code:
              | 'sub-points-changed'
              | 'responsible-changed'
              | 'owners-changed'
              | 'handlers-changed';
          } & FromTo<string[]>)
        | { code: 'paper-added' | 'paper-removed' }
        | { code: 'proposal-added' | 'proposal-removed'; no: number; text: string }
        | ({ code: 'proposal-changed'; no: number } & FromTo<string>)
        | {
            code: 'section-added' | 'section-removed';
            section: SectionCode;
            heading: string;
            text: string;
          }
        | ({ code: 'section-changed'; section: SectionCode; heading: string } & FromTo<string>)
        | { code: 'attachment-added' | 'attachment-removed'; name: string; state: string }
        | ({ code: 'attachment-state-changed'; name: string } & FromTo<string>)
      ));

/**
 * Answers what is new in a notice since the one before, in the order a reader meets it: the meeting
 * itself, the agenda from the top, what was taken off it, the papers. Items are known by their id,
 * so one that changed title and place is one item that did both. A row whose clock time shifted
 * because another grew is told as well, for its speaker needs the new time. What lies under a row
 * that moved has moved with it, and a heading has the time of what lies under it; neither is told.
 * @source F-067, F-083
 */
export function changesBetween(before: NoticeSnapshot, after: NoticeSnapshot): NoticeChange[] {
  return [
    ...ofMeeting(before.meeting, after.meeting),
    ...ofRows(before.rows, after.rows),
    ...ofPapers(before, after),
  ];
}

function ofMeeting(
  before: NoticeSnapshot['meeting'],
  after: NoticeSnapshot['meeting'],
): NoticeChange[] {
  return [
    ...changed('date-changed', before.date, after.date),
    ...changed('start-changed', before.start, after.start),
    ...changed('end-changed', before.end, after.end),
    ...changed('place-changed', before.place, after.place),
  ];
}

function ofRows(before: readonly SnapshotRow[], after: readonly SnapshotRow[]): NoticeChange[] {
  const known = new Map(before.map((row) => [row.id, row]));
  const left = new Set(after.map((row) => row.id));
  const moved = itemsThatMoved(
    before.map((row) => row.id),
    after.map((row) => row.id),
  );
  const movedBy = new Set<string>(moved.map(({ id }) => id));
  const here = after.flatMap((row): NoticeChange[] => {
    const item = itemOf(row);
    const old = known.get(row.id);
    if (!old) return [{ code: 'item-added', ...item, start: row.start, end: row.end }];
    const elsewhere = (old.parentId ?? null) !== (row.parentId ?? null);
    const alongWith = !elsewhere && row.parentId ? movedBy.has(row.parentId) : false;
    const move = alongWith ? undefined : moved.find((one) => one.id === row.id);
    const heading = row.kind === 'group';
    return [
      ...(move ? [{ code: 'item-moved' as const, ...item, from: move.from, to: move.to }] : []),
      ...(elsewhere
        ? changed('item-under-another', nameOfParent(old, before), nameOfParent(row, after), item)
        : []),
      ...changed('item-retitled', old.title, row.title, item),
      ...changed('item-renumbered', old.number, row.number, item),
      ...changed('item-kind-changed', old.kind, row.kind, item),
      ...changed('sub-points-changed', old.subPoints, row.subPoints, item),
      ...changed('responsible-changed', old.responsible, row.responsible, item),
      ...changed('minutes-changed', old.minutes, row.minutes, item),
      ...(heading ? [] : changed('slot-changed', slotOf(old), slotOf(row), item)),
    ];
  });
  const gone = before.filter((row) => !left.has(row.id));
  return [...here, ...gone.map((row) => ({ code: 'item-removed' as const, ...itemOf(row) }))];
}

function ofPapers(before: NoticeSnapshot, after: NoticeSnapshot): NoticeChange[] {
  const rows = [...after.rows, ...before.rows];
  const itemFor = (paper: SnapshotPaper): OfItem => {
    const row = rows.find((one) => one.id === paper.itemId);
    return row ? itemOf(row) : { itemId: paper.itemId, number: null, title: paper.title };
  };
  const matched = match(before.papers, after.papers, (paper) => paper.itemId);
  return matched.flatMap(([old, paper]): NoticeChange[] => {
    if (!old) return paper ? [{ code: 'paper-added', ...itemFor(paper) }] : [];
    if (!paper) return [{ code: 'paper-removed', ...itemFor(old) }];
    const item = itemFor(paper);
    return [
      ...changed('paper-retitled', old.title, paper.title, item),
      ...changed('owners-changed', old.owners, paper.owners, item),
      ...changed('handlers-changed', old.handlers, paper.handlers, item),
      ...ofProposals(old, paper, item),
      ...ofSections(old, paper, item),
      ...ofAttachments(old, paper, item),
    ];
  });
}

function ofProposals(before: SnapshotPaper, after: SnapshotPaper, item: OfItem): NoticeChange[] {
  const matched = match(before.proposals, after.proposals, (one) => `${one.no}`);
  return matched.flatMap(([old, now]): NoticeChange[] => {
    if (old && now) {
      return changed('proposal-changed', old.text, now.text, { ...item, no: now.no });
    }
    if (now) return [{ code: 'proposal-added', ...item, no: now.no, text: now.text }];
    return old ? [{ code: 'proposal-removed', ...item, no: old.no, text: old.text }] : [];
  });
}

function ofSections(before: SnapshotPaper, after: SnapshotPaper, item: OfItem): NoticeChange[] {
  const matched = match(before.sections, after.sections, (one) => `${one.code}|${one.heading}`);
  return matched.flatMap(([old, now]): NoticeChange[] => {
    const one = now ?? old;
    if (!one) return [];
    const at = { ...item, section: one.code, heading: one.heading };
    if (old && now) return changed('section-changed', old.text, now.text, at);
    return [{ code: now ? 'section-added' : 'section-removed', ...at, text: one.text }];
  });
}

function ofAttachments(before: SnapshotPaper, after: SnapshotPaper, item: OfItem): NoticeChange[] {
  const matched = match(before.attachments, after.attachments, (one) => one.name);
  return matched.flatMap(([old, now]): NoticeChange[] => {
    const one = now ?? old;
    if (!one) return [];
    const at = { ...item, name: one.name };
    if (old && now) return changed('attachment-state-changed', old.state, now.state, at);
    return [{ code: now ? 'attachment-added' : 'attachment-removed', ...at, state: one.state }];
  });
}

const itemOf = ({ id, number, place, title }: SnapshotRow): OfItem => ({
  ...{ itemId: id, number },
  title: title || (place ?? ''),
});

/** What the row is called that a row lies under; null at the top. */
function nameOfParent({ parentId }: SnapshotRow, rows: readonly SnapshotRow[]): string | null {
  const parent = rows.find((one) => one.id === parentId);
  return parent ? (parent.number ?? (parent.title || (parent.place ?? ''))) : null;
}

const slotOf = ({ start, end }: Slot): Slot => ({ start, end });

/** Pairs of the same thing before and after, those that went away last. Equal keys pair in order. */
function match<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  keyOf: (thing: Thing) => string,
): [Thing | null, Thing | null][] {
  const rest = [...before];
  const pairs = after.map((now): [Thing | null, Thing | null] => {
    const at = rest.findIndex((old) => keyOf(old) === keyOf(now));
    return [at < 0 ? null : (rest.splice(at, 1)[0] ?? null), now];
  });
  return [...pairs, ...rest.map((old): [Thing, null] => [old, null])];
}

/** One change with both values, or none where they are alike. */
function changed<Code extends string, Value, At extends object = object>(
  code: Code,
  from: Value,
  to: Value,
  at: At = {} as At,
): ({ code: Code; from: Value; to: Value } & At)[] {
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ code, from, to, ...at }];
}
