import { addDays, type IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, OrganisationId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import {
  type BodyRow,
  existsOn,
  isMemberSeat,
  listBodies,
  listSeats,
  toSeat,
} from '../../organisations/index.ts';
import type { HeldSeat } from '../rules/a-seat-belongs-to-one-party.ts';
import type { GroupQuota, Party } from '../vocabulary.ts';
import './tables.ts';

/** The groups that people are recruited to, in the order they are shown. */
export async function listGroups(db: Reader): Promise<BodyRow[]> {
  return (await listBodies(db)).filter(
    ({ kind, status }) => kind === 'consensus_group' && status !== 'ended',
  );
}

/** One of the groups; undefined for what is none. */
export async function readGroup(db: Reader, id: string): Promise<BodyRow | undefined> {
  return (await listGroups(db)).find((one) => one.id === id);
}

/** Who fills the seats, in the order they are shown; empty until somebody has said so. */
export async function listParties(db: Reader): Promise<Party[]> {
  const rows = await db.selectFrom('recruitment.party').selectAll().orderBy('position').execute();
  return rows.map(({ key, nb, nn, en, organisations, fallback }) => ({
    key,
    name: { nb, nn, en },
    organisations: organisations ?? 'all-others',
    fallback,
  }));
}

export async function readPartiesRevision(db: Reader): Promise<number> {
  const { number } = await db
    .selectFrom('recruitment.parties_revision')
    .select('number')
    .executeTakeFirstOrThrow();
  return number;
}

/** The quotas of all groups, or of one. */
export async function listQuotas(db: Reader, bodyId?: BodyId): Promise<GroupQuota[]> {
  let rows = db.selectFrom('recruitment.quota').selectAll();
  if (bodyId) rows = rows.where('body_id', '=', bodyId);
  return (await rows.orderBy('body_id').orderBy('party').execute()).map((row) => ({
    bodyId: row.body_id,
    party: row.party,
    seats: row.seats,
    sendsNoMore: row.sends_no_more,
  }));
}

/** How many times a group's quotas were changed; whoever changes them says what they saw. */
export async function readQuotaRevision(db: Reader, bodyId: BodyId): Promise<number> {
  const row = await db
    .selectFrom('recruitment.quota_revision')
    .select('number')
    .where('body_id', '=', bodyId)
    .executeTakeFirst();
  return row?.number ?? 0;
}

/** A member's seat that somebody has left, or leaves on a day that is known. */
export type LeftSeat = {
  bodyId: BodyId;
  organisationId: OrganisationId | null;
  /** The first day without a holder. */
  since: IsoDate;
  /** From when somebody sits there again, where that is known. */
  filledFrom: IsoDate | null;
};

/** The members' seats that nobody holds any more on the day, and those that are being left. */
export async function listLeftSeats(db: Reader, day: IsoDate): Promise<LeftSeat[]> {
  const rows = (await listSeats(db)).filter((row) => isMemberSeat(toSeat(row)));
  return rows.flatMap((row): LeftSeat[] => {
    if (!existsOn(toSeat(row), day)) return [];
    const since = row.left_on ? addDays(row.left_on, 1) : row.vacant_since;
    if (since === null) return [];
    const next = rows.find(
      (one) =>
        one.body_id === row.body_id &&
        one.position === row.position &&
        one.holder !== null &&
        one.valid_from !== null &&
        one.valid_from >= since,
    );
    const { body_id: bodyId, organisation_id: organisationId } = row;
    return [{ bodyId, organisationId, since, filledFrom: next?.valid_from ?? null }];
  });
}

/** The members' seats that somebody holds on the day, with the organisation each belongs to. */
export async function listHeldSeats(db: Reader, day: IsoDate): Promise<HeldSeat[]> {
  const rows = await listSeats(db);
  return rows
    .filter((row) => {
      const seat = toSeat(row);
      return seat.holder !== null && isMemberSeat(seat) && existsOn(seat, day);
    })
    .map((row) => ({ bodyId: row.body_id, organisationId: row.organisation_id }));
}
