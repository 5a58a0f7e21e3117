import type { AgendaItemId, BodyId, CaseId } from '../../../kernel/ids.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import { withOwnItems } from '../rules/treatment-plan-can-be-followed.ts';
import type { TreatmentStep } from '../vocabulary.ts';
import './tables.ts';

/** A matter: the case that other bodies' cases are the treatment of. */
export async function readMatter(db: Reader, caseId: string) {
  const own = await db
    .selectFrom('meetings.case_file')
    .select(['id', 'of_case as ofCase'])
    .where('id', '=', caseId as CaseId)
    .executeTakeFirst();
  if (!own) return undefined;
  return db
    .selectFrom('meetings.case_file as c')
    .innerJoin('organisations.body as b', 'b.id', 'c.body_id')
    .select(['c.id', 'c.number', 'c.title', 'c.body_id as bodyId', 'b.name as bodyName'])
    .where('c.id', '=', own.ofCase ?? own.id)
    .executeTakeFirst();
}
export type Matter = NonNullable<Awaited<ReturnType<typeof readMatter>>>;

/** The plan as it was set; a row of a cancelled meeting is no place to stand. */
export async function readPlan(db: Reader, caseId: CaseId): Promise<TreatmentStep[]> {
  return db
    .selectFrom('meetings.treatment as t')
    .leftJoin('meetings.agenda_item as i', 'i.id', 't.item_id')
    .leftJoin('meetings.meeting as m', (join) =>
      join.onRef('m.id', '=', 'i.meeting_id').on('m.state', '<>', 'cancelled'),
    )
    .select((select) => [
      't.position',
      't.body_id as bodyId',
      't.role',
      select
        .case()
        .when('m.id', 'is not', null)
        .then(select.ref('t.item_id'))
        .else(null)
        .end()
        .as('itemId'),
    ])
    .where('t.case_id', '=', caseId)
    .orderBy('t.position')
    .execute();
}

/** The rows on which a case has stood in meetings that were not cancelled, the oldest first. */
export async function itemsOfCase(db: Reader, caseId: CaseId) {
  return db
    .selectFrom('meetings.agenda_item as i')
    .innerJoin('meetings.meeting as m', 'm.id', 'i.meeting_id')
    .select(['i.id', 'i.minutes', 'i.closed_basis as closedBasis', 'i.public_title as publicTitle'])
    .where('i.case_id', '=', caseId)
    .where('m.state', '<>', 'cancelled')
    .orderBy('m.held_on')
    .orderBy('i.id')
    .execute();
}

/** The plan of a matter with each step's row, those of its own body too. */
export async function readSteps(
  db: Reader,
  matter: { id: CaseId; bodyId: BodyId },
): Promise<TreatmentStep[]> {
  const [steps, items] = await Promise.all([readPlan(db, matter.id), itemsOfCase(db, matter.id)]);
  return withOwnItems(steps, { bodyId: matter.bodyId, items: items.map((one) => one.id) });
}

/** Where some rows stand: the meeting, and the case with the number of its own body. */
export async function placesOf(db: Reader, itemIds: readonly AgendaItemId[]) {
  if (itemIds.length === 0) return [];
  return db
    .selectFrom('meetings.agenda_item as i')
    .innerJoin('meetings.meeting as m', 'm.id', 'i.meeting_id')
    .innerJoin('meetings.case_file as c', 'c.id', 'i.case_id')
    .select([
      'i.id as itemId',
      'm.id as meetingId',
      'm.held_on as date',
      'm.state',
      'm.cancelled_from as cancelledFrom',
      'm.body_id as bodyId',
      'c.id as caseId',
      'c.number',
    ])
    .where('i.id', 'in', [...itemIds])
    .execute();
}
export type TreatmentPlace = Awaited<ReturnType<typeof placesOf>>[number];

/** The steps of other bodies' matters that wait for an agenda of this body, the oldest first. */
export async function waitingFor(db: Reader, bodyId: BodyId) {
  return db
    .selectFrom('meetings.treatment as t')
    .innerJoin('meetings.case_file as c', 'c.id', 't.case_id')
    .innerJoin('organisations.body as b', 'b.id', 'c.body_id')
    .leftJoin('meetings.agenda_item as i', 'i.id', 't.item_id')
    .leftJoin('meetings.meeting as m', 'm.id', 'i.meeting_id')
    .select(['t.case_id as caseId', 't.position', 't.role', 'c.number', 'c.title'])
    .select((select) => select.fn.coalesce('b.short_name', 'b.name').as('from'))
    .where('t.body_id', '=', bodyId)
    .whereRef('c.body_id', '<>', 't.body_id')
    .where((where) => where.or([where('i.id', 'is', null), where('m.state', '=', 'cancelled')]))
    .orderBy('c.created_at')
    .orderBy('t.case_id')
    .orderBy('t.position')
    .execute();
}

/**
 * The steps of some matters' plans, with the meeting and the case of each that stands on an agenda.
 * For those who tell others how a matter is treated: a deciding step is authoritative.
 */
export async function listTreatmentSteps(db: Reader, matters: readonly CaseId[]) {
  const found = [];
  for (const id of new Set(matters)) {
    const matter = await readMatter(db, id);
    if (!matter) continue;
    const steps = await readSteps(db, matter);
    const places = await placesOf(
      db,
      steps.flatMap(({ itemId }) => itemId ?? []),
    );
    for (const step of steps) {
      const place = places.find((one) => one.itemId === step.itemId) ?? null;
      found.push({ matterId: matter.id, ...step, place });
    }
  }
  return found;
}

/** Locks a case, so that its plan changes for one person at a time. */
export async function lockMatter(tx: Writer, id: string) {
  return tx
    .selectFrom('meetings.case_file')
    .select(['id', 'body_id as bodyId', 'title', 'of_case as ofCase'])
    .where('id', '=', id as CaseId)
    .forUpdate()
    .executeTakeFirst();
}

export async function writePlan(
  tx: Writer,
  caseId: CaseId,
  steps: readonly TreatmentStep[],
): Promise<void> {
  await tx.deleteFrom('meetings.treatment').where('case_id', '=', caseId).execute();
  if (steps.length === 0) return;
  await tx
    .insertInto('meetings.treatment')
    .values(
      steps.map(({ position, bodyId, role, itemId }) => ({
        case_id: caseId,
        position,
        body_id: bodyId,
        role,
        item_id: itemId,
      })),
    )
    .execute();
}

export async function placeStepOn(
  tx: Writer,
  at: { caseId: CaseId; position: number; itemId: AgendaItemId },
): Promise<void> {
  await tx
    .updateTable('meetings.treatment')
    .set({ item_id: at.itemId })
    .where('case_id', '=', at.caseId)
    .where('position', '=', at.position)
    .execute();
}

/** The case of a body that treats a matter already, where its numbers outlive the meeting. */
export async function caseOfMatter(db: Reader, matterId: CaseId, bodyId: BodyId) {
  return db
    .selectFrom('meetings.case_file')
    .select('id')
    .where('of_case', '=', matterId)
    .where('body_id', '=', bodyId)
    .where('meeting_id', 'is', null)
    .executeTakeFirst();
}

/** Whether other bodies have been given a case, so that it cannot go. */
export async function isMatterOfOthers(db: Reader, caseId: CaseId): Promise<boolean> {
  const [step] = await readPlan(db, caseId);
  const other = await db
    .selectFrom('meetings.case_file')
    .select('id')
    .where('of_case', '=', caseId)
    .executeTakeFirst();
  return step !== undefined || other !== undefined;
}

/** Whether a case stands on any agenda, that of a cancelled meeting too. */
export async function standsOnAgenda(db: Reader, caseId: CaseId): Promise<boolean> {
  const item = await db
    .selectFrom('meetings.agenda_item')
    .select('id')
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return item !== undefined;
}
