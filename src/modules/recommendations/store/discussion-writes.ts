import type { IsoDate } from '../../../kernel/calendar.ts';
import { newId, type PersonId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import type { DiscussionId, HomeworkId, UnionDiscussion } from '../vocabulary.ts';
import { readDiscussion } from './discussion-reads.ts';
import './tables.ts';

/** A discussion as it is typed, before it stands. */
export type DiscussionDraft = Pick<
  UnionDiscussion,
  'heldOn' | 'place' | 'present' | 'topics' | 'minutes' | 'clarified' | 'stewards'
> & { homework: readonly { text: string; due: IsoDate | null }[] };

const columnsOf = (draft: DiscussionDraft) => ({
  held_on: draft.heldOn,
  place: draft.place,
  present: [...draft.present],
  topics: [...draft.topics],
  minutes: draft.minutes,
  clarified: [...draft.clarified],
  stewards: JSON.stringify(draft.stewards),
});

export async function insertDiscussion(
  tx: Writer,
  roundId: AdvertRoundId,
  draft: DiscussionDraft,
): Promise<DiscussionId> {
  const id = newId('disc');
  await tx
    .insertInto('recommendations.discussion')
    .values({ id, round_id: roundId, ...columnsOf(draft) })
    .execute();
  await writeHomework(tx, id, draft);
  return id;
}

/** Holds a discussion while it is changed. */
export async function lockDiscussion(tx: Writer, id: string): Promise<UnionDiscussion | undefined> {
  await tx
    .selectFrom('recommendations.discussion')
    .select('id')
    .where('id', '=', id as DiscussionId)
    .forUpdate()
    .execute();
  return readDiscussion(tx, id);
}

/** Writes a planned discussion anew; with `recorded` its minutes stand from then on. */
export async function updateDiscussion(
  tx: Writer,
  { id, version }: Pick<UnionDiscussion, 'id' | 'version'>,
  draft: DiscussionDraft,
  recorded: { at: Date; by: string } | null,
): Promise<void> {
  // While the discussion is planned: once it is recorded, its homework is only answered.
  await tx.deleteFrom('recommendations.homework').where('discussion_id', '=', id).execute();
  await writeHomework(tx, id, draft);
  await tx
    .updateTable('recommendations.discussion')
    .set({
      ...columnsOf(draft),
      ...(recorded
        ? { state: 'recorded' as const, recorded_at: recorded.at, recorded_by: recorded.by }
        : {}),
      version: version + 1,
    })
    .where('id', '=', id)
    .execute();
}

async function writeHomework(tx: Writer, id: DiscussionId, draft: DiscussionDraft): Promise<void> {
  const rows = draft.homework.map(({ text, due }, at) => ({
    ...{ id: newId('home'), discussion_id: id, number: at + 1, text, due },
    done_on: null,
  }));
  if (rows.length > 0) await tx.insertInto('recommendations.homework').values(rows).execute();
}

export async function noteInvited(tx: Writer, id: DiscussionId, at: Date): Promise<void> {
  await tx
    .updateTable('recommendations.discussion')
    .set({ invited_at: at })
    .where('id', '=', id)
    .execute();
}

/** Answers homework that is open; false where somebody else did it first. */
export async function answerHomeworkRow(
  tx: Writer,
  id: HomeworkId,
  { doneOn, answer }: { doneOn: IsoDate; answer: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('recommendations.homework')
    .set({ done_on: doneOn, answer })
    .where('id', '=', id)
    .where('done_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function insertView(
  tx: Writer,
  id: DiscussionId,
  view: { personId: PersonId; by: string; union: string; text: string; at: Date },
): Promise<void> {
  const { personId, by, union, text, at } = view;
  await tx
    .insertInto('recommendations.view')
    .values({ discussion_id: id, person_id: personId, by_name: by, union, text, at })
    .execute();
}

export async function insertAddition(
  tx: Writer,
  id: DiscussionId,
  { by, text, at }: { by: string; text: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('recommendations.addition')
    .values({ discussion_id: id, by_name: by, text, at })
    .execute();
}
