import type { IsoDate } from '../../../kernel/calendar.ts';
import { newId, type OrganisationId } from '../../../kernel/ids.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { RoleProfile } from '../../recruitment/vocabulary.ts';
import type {
  Advert,
  AdvertRoundId,
  RecruitmentRound,
  RoundDraft,
  RoundEvent,
} from '../vocabulary.ts';
import { readRecruitmentRound } from './reads.ts';
import './tables.ts';

/** Reads the round and lets nobody else write of it or its texts until the transaction ends. */
export async function holdRound(tx: Writer, id: string): Promise<RecruitmentRound | undefined> {
  await tx
    .selectFrom('adverts.round')
    .select('id')
    .where('id', '=', id as AdvertRoundId)
    .forUpdate()
    .execute();
  return readRecruitmentRound(tx, id);
}

const columnsOf = (draft: RoundDraft) => ({
  ...draft.name,
  party: draft.party,
  issuer: draft.issuer,
  ordered_by: draft.onBehalf?.orderedBy ?? null,
  ordered_by_case: draft.onBehalf?.orderedByCase ?? null,
  ordered_on: draft.onBehalf?.orderedOn ?? null,
  hand_over_to: draft.onBehalf?.handOverTo ?? null,
  mandate: draft.mandate?.text ?? null,
  mandate_case: draft.mandate?.byCase ?? null,
  selection_model: draft.selectionModel?.model ?? null,
  selection_reason: draft.selectionModel?.reason ?? null,
  union_representatives: JSON.stringify(draft.unionRepresentatives),
  tool: draft.tool,
  advert_on: draft.advertOn,
  deadline: draft.deadline,
  start_on: draft.startOn,
  conditional_on: draft.conditionalOn?.name ?? null,
  conditional_day: draft.conditionalOn?.expectedOn ?? null,
  erase_after: draft.eraseAfter,
  asks_sex_because: draft.asksSexBecause,
  roles: [...draft.roles],
});

/** Writes a new round, a draft; the demo names it, so that its address stays. */
export async function insertRound(
  tx: Writer,
  draft: RoundDraft,
  {
    id = newId('rec'),
    parallelTo = null,
  }: { id?: AdvertRoundId; parallelTo?: AdvertRoundId | null },
): Promise<AdvertRoundId> {
  await tx
    .insertInto('adverts.round')
    .values({ id, ...columnsOf(draft), parallel_to: parallelTo })
    .execute();
  await storeGroups(tx, id, draft.groups);
  return id;
}

async function storeGroups(
  tx: Writer,
  id: AdvertRoundId,
  groups: RoundDraft['groups'],
): Promise<void> {
  const kept = groups.map(({ bodyId }) => bodyId);
  let gone = tx.deleteFrom('adverts.round_group').where('round_id', '=', id);
  if (kept.length > 0) gone = gone.where('body_id', 'not in', kept);
  await gone.execute();
  if (groups.length === 0) return;
  await tx
    .insertInto('adverts.round_group')
    .values(groups.map(({ bodyId, decider }) => ({ round_id: id, body_id: bodyId, decider })))
    .onConflict((conflict) =>
      conflict
        .columns(['round_id', 'body_id'])
        .doUpdateSet((row) => ({ decider: row.ref('excluded.decider') })),
    )
    .execute();
}

/** Writes a held round anew; the texts of groups that are no longer in it go with them. */
export async function updateRound(tx: Writer, id: AdvertRoundId, draft: RoundDraft): Promise<void> {
  await tx
    .updateTable('adverts.round')
    .set((row) => ({ ...columnsOf(draft), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
  await storeGroups(tx, id, draft.groups);
}

type Moved = Pick<RecruitmentRound, 'state' | 'openedAt' | 'closedAt'> & {
  rolesAsAdvertised?: readonly RoleProfile[];
};

/** Moves a held round to another state. */
export async function moveRound(tx: Writer, id: AdvertRoundId, to: Moved): Promise<void> {
  const { state, openedAt, closedAt, rolesAsAdvertised } = to;
  await tx
    .updateTable('adverts.round')
    .set((row) => ({
      ...{ state, opened_at: openedAt, closed_at: closedAt },
      ...(rolesAsAdvertised ? { roles_as_advertised: JSON.stringify(rolesAsAdvertised) } : {}),
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

/** Gives a round to whoever received its list; whoever recruits there has it from now on. */
export async function passRoundOn(
  tx: Writer,
  id: AdvertRoundId,
  to: OrganisationId,
): Promise<void> {
  await tx
    .updateTable('adverts.round')
    .set((row) => ({ taken_over_by: to, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export async function deleteRound(tx: Writer, id: AdvertRoundId): Promise<void> {
  await tx.deleteFrom('adverts.round').where('id', '=', id).execute();
}

/** Writes the texts of a group. */
export async function storeAdvert(
  tx: Writer,
  advert: Pick<Advert, 'roundId' | 'bodyId' | WrittenStandard>,
  correctedOn: IsoDate | null,
): Promise<void> {
  const { roundId, bodyId, nb, nn } = advert;
  await tx
    .insertInto('adverts.advert')
    .values({ round_id: roundId, body_id: bodyId, nb, nn, corrected_on: correctedOn })
    .onConflict((conflict) =>
      conflict.columns(['round_id', 'body_id']).doUpdateSet((row) => ({
        ...{ nb, nn, corrected_on: correctedOn },
        version: row('adverts.advert.version', '+', 1),
      })),
    )
    .execute();
}

/** Notes what happened to a round after it opened. */
export async function noteEvent(
  tx: Writer,
  roundId: AdvertRoundId,
  event: Omit<RoundEvent, 'number'>,
): Promise<void> {
  const { parts, bodyId, byName, onBehalfOf, ...rest } = event;
  await tx
    .insertInto('adverts.event')
    .values({
      ...{ ...rest, round_id: roundId, parts: [...parts] },
      ...{ body_id: bodyId, by_name: byName, on_behalf_of: onBehalfOf },
    })
    .execute();
}
