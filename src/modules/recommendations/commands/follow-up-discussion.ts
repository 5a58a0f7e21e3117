import { type IsoDate, isIsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { readRecruitmentRound } from '../../adverts/index.ts';
import { command, ofNoBody } from '../../identity/command.ts';
import { longestWords } from '../rules/a-discussion-stands-once-recorded.ts';
import { answerHomeworkRow, insertAddition, insertView } from '../store/discussion-writes.ts';
import { lockDiscussionOf } from './of-own-round.ts';

export type WordsRefusal =
  | { code: 'no-such-discussion' }
  | { code: 'words-are-missing' }
  | { code: 'too-many-words'; most: number; length: number };

/** Words as they are kept, or why not. */
function wordsIn(typed: string) {
  const text = typed.trim();
  if (text === '') return refused({ code: 'words-are-missing' });
  if (text.length > longestWords) {
    return refused({ code: 'too-many-words', most: longestWords, length: text.length });
  }
  return allowed(text);
}

/** Adds to minutes that stand, with the day and the name; nothing of them is changed. @source F-022 */
export const addToDiscussion = command<
  { id: string; text: string },
  null,
  WordsRefusal | { code: 'not-recorded-yet' }
>({
  name: 'recommendations.add-to-discussion',
  action: 'discussion.edit',
  subject: ofNoBody,
  run: async (tx, input, { actor, now }) => {
    const words = wordsIn(input.text);
    if (!words.ok) return words;
    const one = await lockDiscussionOf(tx, actor, input.id);
    if (!one) return refused({ code: 'no-such-discussion' });
    if (one.state !== 'recorded') return refused({ code: 'not-recorded-yet' });
    await insertAddition(tx, one.id, { by: actor.name, text: words.value, at: now });
    return allowed({
      value: null,
      changes: [
        // The log is read by more people than may read what was discussed.
        { subjectKind: 'union-discussion', subjectId: one.id, after: { added: true } },
      ],
    });
  },
});

/**
 * States what a union thinks, in its own words. The union is the one that the round names the shop
 * steward for, else what they write themselves.
 * @source F-022
 */
export const stateView = command<
  { id: string; union: string; text: string },
  null,
  WordsRefusal | { code: 'union-is-missing' }
>({
  name: 'recommendations.state-view',
  action: 'discussion.state-view',
  subject: ofNoBody,
  run: async (tx, input, { actor, now }) => {
    const words = wordsIn(input.text);
    if (!words.ok) return words;
    const one = await lockDiscussionOf(tx, actor, input.id);
    if (!one) return refused({ code: 'no-such-discussion' });
    const round = await readRecruitmentRound(tx, one.roundId);
    const named = round?.unionRepresentatives.find(({ personId }) => personId === actor.personId);
    const union = (named?.union ?? input.union).trim().slice(0, 200);
    if (union === '') return refused({ code: 'union-is-missing' });
    const view = { personId: actor.personId, by: actor.name, union, text: words.value, at: now };
    await insertView(tx, one.id, view);
    return allowed({
      value: null,
      changes: [{ subjectKind: 'union-discussion', subjectId: one.id, after: { union } }],
    });
  },
});

export type AnswerHomeworkRefusal =
  | WordsRefusal
  | { code: 'not-recorded-yet' }
  | { code: 'no-such-homework' }
  | { code: 'homework-is-answered' }
  | { code: 'done-day-is-missing' }
  | { code: 'done-in-the-future'; on: IsoDate }
  | { code: 'done-before-it-was-given'; given: IsoDate };

/** Answers what was asked for in minutes that stand; once. @source F-022 */
export const answerHomework = command<
  { id: string; homeworkId: string; doneOn: IsoDate; answer: string },
  null,
  AnswerHomeworkRefusal
>({
  name: 'recommendations.answer-homework',
  action: 'discussion.edit',
  subject: ofNoBody,
  run: async (tx, { id, homeworkId, doneOn, answer }, { actor, today }) => {
    const words = wordsIn(answer);
    if (!words.ok) return words;
    if (!isIsoDate(doneOn)) return refused({ code: 'done-day-is-missing' });
    if (doneOn > today) return refused({ code: 'done-in-the-future', on: doneOn });
    const one = await lockDiscussionOf(tx, actor, id);
    if (!one) return refused({ code: 'no-such-discussion' });
    if (one.state !== 'recorded') return refused({ code: 'not-recorded-yet' });
    const homework = one.homework.find((line) => line.id === homeworkId);
    if (!homework) return refused({ code: 'no-such-homework' });
    if (doneOn < one.heldOn) {
      return refused({ code: 'done-before-it-was-given', given: one.heldOn });
    }
    const isFirst = await answerHomeworkRow(tx, homework.id, { doneOn, answer: words.value });
    if (!isFirst) return refused({ code: 'homework-is-answered' });
    return allowed({
      value: null,
      changes: [
        {
          subjectKind: 'union-discussion',
          subjectId: one.id,
          after: { homework: homework.id, doneOn },
        },
      ],
    });
  },
});
