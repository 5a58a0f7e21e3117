import { type IsoDate, isIsoDate } from '../../../kernel/calendar.ts';
import type { UnionDiscussion } from '../vocabulary.ts';

export const longestMinutes = 60_000;
export const longestWords = 4_000;
export const mostLines = 100;

/** A discussion as somebody typed it: the day may be unreadable. */
export type TypedDiscussion = Pick<
  UnionDiscussion,
  'heldOn' | 'place' | 'present' | 'topics' | 'minutes' | 'clarified' | 'stewards'
> & { homework: readonly { text: string; due: IsoDate | null }[] };

export type DiscussionRefusal =
  | { code: 'day-is-missing' }
  | { code: 'topics-are-missing' }
  | { code: 'held-in-the-future'; on: IsoDate }
  | { code: 'nobody-was-present' }
  | { code: 'minutes-are-missing' }
  | { code: 'due-before-discussion'; due: IsoDate; at: number }
  | { code: 'words-too-long'; field: DiscussionField; most: number; length: number }
  | { code: 'too-many-lines'; field: DiscussionField; most: number };
export type DiscussionField =
  | 'place'
  | 'present'
  | 'topics'
  | 'minutes'
  | 'clarified'
  | 'homework'
  | 'stewards';

/**
 * All that is wrong with a discussion as typed. A planned one needs a day and what is to be
 * discussed; one whose minutes are to stand was held, by somebody, and its minutes are written.
 * @source F-022
 */
export function wrongWithDiscussion(
  typed: TypedDiscussion,
  { recording, today }: { recording: boolean; today: IsoDate },
): DiscussionRefusal[] {
  const wrong: DiscussionRefusal[] = [];
  const dayReads = isIsoDate(typed.heldOn);
  if (!dayReads) wrong.push({ code: 'day-is-missing' });
  if (typed.topics.length === 0) wrong.push({ code: 'topics-are-missing' });
  if (recording) {
    if (dayReads && typed.heldOn > today) {
      wrong.push({ code: 'held-in-the-future', on: typed.heldOn });
    }
    if (typed.present.length === 0) wrong.push({ code: 'nobody-was-present' });
    if (typed.minutes === '') wrong.push({ code: 'minutes-are-missing' });
  }
  typed.homework.forEach(({ due }, at) => {
    if (dayReads && due !== null && due < typed.heldOn) {
      wrong.push({ code: 'due-before-discussion', due, at });
    }
  });
  return [...wrong, ...tooMuch(typed)];
}

function tooMuch(typed: TypedDiscussion): DiscussionRefusal[] {
  const lists: readonly [DiscussionField, readonly string[]][] = [
    ['present', typed.present],
    ['topics', typed.topics],
    ['clarified', typed.clarified],
    ['homework', typed.homework.map(({ text }) => text)],
    ['stewards', typed.stewards.map(({ name, union, email }) => `${name}${union}${email}`)],
  ];
  const long = (field: DiscussionField, most: number, texts: readonly string[]) => {
    const length = Math.max(0, ...texts.map((text) => text.length));
    return length > most ? [{ code: 'words-too-long' as const, field, most, length }] : [];
  };
  return [
    ...long('place', 300, [typed.place]),
    ...long('minutes', longestMinutes, [typed.minutes]),
    ...lists.flatMap(([field, texts]): DiscussionRefusal[] => [
      ...long(field, longestWords, texts),
      ...(texts.length > mostLines
        ? [{ code: 'too-many-lines' as const, field, most: mostLines }]
        : []),
    ]),
  ];
}

/** Whether what was typed of a discussion may be changed: only while it is planned. */
export const isOpenToChange = ({ state }: Pick<UnionDiscussion, 'state'>): boolean =>
  state === 'planned';
