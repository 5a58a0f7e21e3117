import type { IsoDate } from '../../../kernel/calendar.ts';

export const longestTitle = 300;
export const longestText = 20_000;

export type AskedWords = {
  title: string;
  question: string;
  background: string;
  neededBy: IsoDate | null;
};

export type AskingRefusal =
  | { code: 'title-is-missing' }
  | { code: 'question-is-missing' }
  | { code: 'too-long'; field: 'title' | 'question' | 'background'; most: number; length: number }
  | { code: 'needed-day-has-passed'; day: IsoDate };

/** What is wrong with a question as typed, or null. Lengths are in characters. */
export function wrongWithQuestion(asked: AskedWords, today: IsoDate): AskingRefusal | null {
  if (!asked.title.trim()) return { code: 'title-is-missing' };
  if (!asked.question.trim()) return { code: 'question-is-missing' };
  for (const field of ['title', 'question', 'background'] as const) {
    const most = field === 'title' ? longestTitle : longestText;
    const length = asked[field].trim().length;
    if (length > most) return { code: 'too-long', field, most, length };
  }
  if (asked.neededBy !== null && asked.neededBy < today) {
    return { code: 'needed-day-has-passed', day: asked.neededBy };
  }
  return null;
}
