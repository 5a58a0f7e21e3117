import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import { periodsOf } from '../rules/a-period-runs-until-the-next.ts';
import { profileOn } from '../rules/a-source-holds-in-its-period.ts';
import { shippedProfiles, usualReplies } from '../rules/shipped-profiles.ts';
import type {
  Choice,
  InThreeLanguages,
  ProfileId,
  RuleProfile,
  RuleSource,
  Rules,
} from '../vocabulary.ts';
import type { OwnProfilePeriodRow } from './tables.ts';

/** A body's own profile through time, with the version that whoever changes it must have seen. */
export type OwnProfile = {
  id: ProfileId;
  bodyId: BodyId;
  version: number;
  versions: readonly RuleProfile[];
};

const shipped: readonly RuleProfile[] = Object.values(shippedProfiles);

function toVersion(row: OwnProfilePeriodRow) {
  return {
    id: row.profile_id,
    code: 'own' as const,
    name: row.name as InThreeLanguages,
    validFrom: row.valid_from,
    // Rules that were written before there was a choice of it have the usual one.
    replies: usualReplies,
    ...(row.rules as Omit<Rules, 'replies'> & Partial<Pick<Rules, 'replies'>>),
    sources: row.sources as readonly RuleSource[],
  };
}

/** What a body follows that has chosen nothing. */
export const usualProfile: RuleProfile = shippedProfiles['partnership-consensus'];

/** The own profiles of a body, or of all; the first made first. */
export async function listOwnProfiles(
  db: Reader,
  only: { bodyId?: BodyId; id?: string } = {},
): Promise<OwnProfile[]> {
  let heads = db
    .selectFrom('procedure.own_profile')
    .select(['id', 'body_id', 'version'])
    .orderBy('created_at')
    .orderBy('id');
  if (only.bodyId !== undefined) heads = heads.where('body_id', '=', only.bodyId);
  if (only.id !== undefined) heads = heads.where('id', '=', only.id as ProfileId);
  const rows = await heads.execute();
  if (rows.length === 0) return [];
  const periods = await db
    .selectFrom('procedure.own_profile_period')
    .selectAll()
    .where(
      'profile_id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  return rows.map((row) => ({
    id: row.id,
    bodyId: row.body_id,
    version: row.version,
    versions: periodsOf(periods.filter(({ profile_id }) => profile_id === row.id).map(toVersion)),
  }));
}

/** A profile through time: one that comes with the product, or a body's own. */
export async function readVersions(
  db: Reader,
  id: string,
): Promise<{ versions: readonly RuleProfile[]; own: OwnProfile | null } | undefined> {
  const ready = shipped.filter((profile) => profile.id === id);
  if (ready.length > 0) return { versions: ready, own: null };
  const [own] = await listOwnProfiles(db, { id });
  return own && { versions: own.versions, own };
}

/** What a body has chosen, in order of time, and the number of the choice that was made last. */
export async function readChoices(
  db: Reader,
  bodyId: BodyId,
): Promise<{ choices: Choice[]; last: number }> {
  const rows = await db
    .selectFrom('procedure.body_profile')
    .select(['profile_id', 'valid_from', 'number'])
    .where('body_id', '=', bodyId)
    .orderBy('valid_from')
    .execute();
  return {
    choices: rows.map((row) => ({ profileId: row.profile_id, validFrom: row.valid_from })),
    last: Math.max(0, ...rows.map(({ number }) => number)),
  };
}

/** Which bodies use which profile on a day; those that chose nothing are not among them. */
export async function listUses(
  db: Reader,
  day: IsoDate,
): Promise<{ bodyId: BodyId; profileId: ProfileId }[]> {
  const rows = await db
    .selectFrom('procedure.body_profile')
    .distinctOn('body_id')
    .select(['body_id', 'profile_id'])
    .where('valid_from', '<=', day)
    .orderBy('body_id')
    .orderBy('valid_from', 'desc')
    .execute();
  return rows.map((row) => ({ bodyId: row.body_id, profileId: row.profile_id }));
}

/**
 * The rules that a body follows on a day, as they were then. A body that has chosen nothing decides
 * by consensus.
 * @source F-088
 */
export async function profileOfBody(
  db: Reader,
  bodyId: BodyId,
  day: IsoDate,
): Promise<RuleProfile> {
  const chosen = await db
    .selectFrom('procedure.body_profile')
    .select('profile_id')
    .where('body_id', '=', bodyId)
    .where('valid_from', '<=', day)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!chosen) return usualProfile;
  const found = await readVersions(db, chosen.profile_id);
  return profileOn(found?.versions ?? [], day)?.profile ?? usualProfile;
}
