import { sql } from 'kysely';
import { newId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { FigureEvent, Stated, StatedDraft, StatedFigureId } from '../vocabulary.ts';
import type { FigureColumns, FigureRow } from './tables.ts';

/** Holds the figures of a subject, so that those who decide on them do it one after the other. */
export async function holdSubject(tx: Writer, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`figure ${key}`}, 0))`.execute(tx);
}

function columnsOf(draft: StatedDraft): FigureColumns {
  const shared = {
    ...{ subject: draft.key, ...draft.name, source: draft.source },
    stated_on: draft.statedOn,
  };
  const none = { low: null, high: null, about: false, first_day: null, last_day: null };
  if (draft.unit === 'date') {
    const { from, to, hangsOn } = draft;
    return { ...none, ...shared, unit: 'date', first_day: from, last_day: to, hangs_on: hangsOn };
  }
  const { unit, low, high, about } = draft;
  return { ...none, ...shared, unit, low, high, about, hangs_on: null };
}

export async function insertFigure(tx: Writer, draft: StatedDraft): Promise<StatedFigureId> {
  const id = newId('fig');
  await tx
    .insertInto('recruitment.figure')
    .values({ id, ...columnsOf(draft), state: 'open', decided_by_case: null, version: 1 })
    .execute();
  return id;
}

/** Changes a figure if it is still at the version the writer saw; answers whether it was. */
export async function updateFigure(
  tx: Writer,
  { id, version }: Pick<Stated, 'id' | 'version'>,
  change: { draft: StatedDraft } | Pick<FigureRow, 'state' | 'decided_by_case'>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('recruitment.figure')
    .set({ ...('draft' in change ? columnsOf(change.draft) : change), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The other figures of a subject, once a case has made one of them the active one. */
export async function replaceOthers(tx: Writer, key: string, id: StatedFigureId): Promise<void> {
  await tx
    .updateTable('recruitment.figure')
    .set(({ ref }) => ({ state: 'replaced', version: sql<number>`${ref('version')} + 1` }))
    .where('subject', '=', key)
    .where('id', '!=', id)
    .where('state', '!=', 'replaced')
    .execute();
}

export async function deleteFigure(
  tx: Writer,
  { id, version }: Pick<Stated, 'id' | 'version'>,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('recruitment.figure')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Notes in the history of a subject what was done. */
export async function noteEvent(
  tx: Writer,
  event: Omit<FigureEvent, 'number' | 'key'>,
): Promise<void> {
  await tx
    .insertInto('recruitment.figure_event')
    .values({
      subject: event.figure.key,
      figure_id: event.figureId,
      did: event.did,
      figure: JSON.stringify(event.figure),
      decided_by_case: event.decidedByCase,
      by_name: event.byName,
      on_behalf_of: event.onBehalfOf,
      at: event.at,
    })
    .execute();
}
