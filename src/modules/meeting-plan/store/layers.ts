import { newId } from '../../../kernel/ids.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import type { SchoolWeeks } from '../rules/school-holidays-by-county.ts';
import type { BusyLayer, BusySpan, LayerId } from '../vocabulary.ts';
import type { LayerRow } from './tables.ts';

export type LayerRecord = Omit<LayerRow, 'body_ids'> & { body_ids: string[] | null; spans: number };

/** The calendars that were brought in, by name, with how many entries each holds. */
export async function listLayers(db: Reader): Promise<LayerRecord[]> {
  const rows = await db
    .selectFrom('meeting_plan.busy_layer as l')
    .selectAll('l')
    .select((select) =>
      select
        .selectFrom('meeting_plan.busy_span as s')
        .whereRef('s.layer_id', '=', 'l.id')
        .select(select.fn.countAll<number>().as('count'))
        .as('spans'),
    )
    .orderBy('l.name')
    .orderBy('l.id')
    .execute();
  return rows.map((row) => ({
    ...row,
    body_ids: row.body_ids as string[] | null,
    spans: Number(row.spans ?? 0),
  }));
}

export async function readLayer(db: Reader, id: string): Promise<LayerRecord | undefined> {
  return (await listLayers(db)).find((layer) => layer.id === id);
}

/** The first entries of one calendar, by date. */
export async function listSpans(db: Reader, layerId: LayerId, limit: number): Promise<BusySpan[]> {
  const rows = await db
    .selectFrom('meeting_plan.busy_span')
    .selectAll()
    .where('layer_id', '=', layerId)
    .orderBy('from_on')
    .orderBy('position')
    .limit(limit)
    .execute();
  return rows.map(({ from_on: from, to_on: to, starts_at: start, ends_at: end, label }) => ({
    from,
    to,
    start,
    end,
    label,
  }));
}

/** What is busy in a year, as the rules take it. */
export async function busyLayersOf(db: Reader, year: number): Promise<BusyLayer[]> {
  const layers = await listLayers(db);
  const spans = await db
    .selectFrom('meeting_plan.busy_span')
    .selectAll()
    .where('from_on', '<=', `${year}-12-31`)
    .where('to_on', '>=', `${year}-01-01`)
    .orderBy('layer_id')
    .orderBy('from_on')
    .orderBy('position')
    .execute();
  const byLayer = new Map<string, BusySpan[]>(layers.map(({ id }) => [id, []]));
  for (const { layer_id, from_on: from, to_on: to, starts_at, ends_at, label } of spans) {
    byLayer.get(layer_id)?.push({ from, to, start: starts_at, end: ends_at, label });
  }
  return layers.map(({ id, name, weight, body_ids }) => ({
    id,
    name,
    kind: 'calendar',
    weight,
    bodyIds: body_ids,
    spans: byLayer.get(id) ?? [],
  }));
}

/** Stores a calendar with all its entries. */
export async function insertLayer(
  tx: Writer,
  layer: Omit<LayerRecord, 'id' | 'spans'>,
  spans: readonly BusySpan[],
): Promise<LayerId> {
  const id = newId('busy');
  await tx
    .insertInto('meeting_plan.busy_layer')
    .values({ ...layer, id, body_ids: layer.body_ids && JSON.stringify(layer.body_ids) })
    .execute();
  for (let from = 0; from < spans.length; from += 1000) {
    await tx
      .insertInto('meeting_plan.busy_span')
      .values(
        spans.slice(from, from + 1000).map((span, at) => ({
          layer_id: id,
          position: from + at,
          from_on: span.from,
          to_on: span.to,
          starts_at: span.start,
          ends_at: span.end,
          label: span.label,
        })),
      )
      .execute();
  }
  return id;
}

/** Takes a calendar away with its entries. */
export async function deleteLayer(tx: Writer, id: LayerId): Promise<void> {
  await tx.deleteFrom('meeting_plan.busy_layer').where('id', '=', id).execute();
}

export async function readSchoolWeeks(
  db: Reader,
  county: string,
  year: number,
): Promise<SchoolWeeks | null> {
  const row = await db
    .selectFrom('meeting_plan.school_weeks')
    .select(['winter', 'autumn'])
    .where('county', '=', county)
    .where('year', '=', year)
    .executeTakeFirst();
  return row ?? null;
}

export async function storeSchoolWeeks(
  tx: Writer,
  weeks: { county: string; year: number; winter: number; autumn: number },
): Promise<void> {
  const { winter, autumn } = weeks;
  await tx
    .insertInto('meeting_plan.school_weeks')
    .values(weeks)
    .onConflict((found) => found.columns(['county', 'year']).doUpdateSet({ winter, autumn }))
    .execute();
}
