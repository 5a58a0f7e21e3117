import { addDays, type IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { MeetingState } from '../../meetings/vocabulary.ts';
import { type EvaluationAnswer, type Question, scores } from '../vocabulary.ts';

export type NotOpen =
  | { code: 'meeting-not-over'; from: IsoDate }
  | { code: 'evaluation-is-over'; since: IsoDate };
export type AnswerRefusal =
  | { code: 'question-unanswered'; question: Question }
  | { code: 'line-too-long'; length: number; most: number };

/** Days after the meeting that the questions may be answered. */
export const openDays = 60;
export const longestLine = 280;

/**
 * Whether a meeting may be evaluated on a day: from when it is held, or the day after it, and for
 * sixty days, which is until the next meeting of most bodies.
 * @source F-079
 */
export function openOn(
  meeting: { heldOn: IsoDate; state: MeetingState },
  today: IsoDate,
): Verdict<{ until: IsoDate }, NotOpen> {
  const held = meeting.state === 'held' || meeting.state === 'closed';
  const over = meeting.state === 'published' && meeting.heldOn < today;
  if (!held && !over)
    return refused({ code: 'meeting-not-over', from: addDays(meeting.heldOn, 1) });
  const until = addDays(meeting.heldOn, openDays);
  return today > until ? refused({ code: 'evaluation-is-over', since: until }) : allowed({ until });
}

/** An answer from what somebody sent: all three questions on the scale, and at most a short line. */
export function answerFrom(
  given: Readonly<Record<Question, number>>,
  written: string,
): Verdict<EvaluationAnswer, AnswerRefusal> {
  const [useful, heard, prepared] = [given.useful, given.heard, given.prepared].map(scoreOf);
  if (!useful) return refused({ code: 'question-unanswered', question: 'useful' });
  if (!heard) return refused({ code: 'question-unanswered', question: 'heard' });
  if (!prepared) return refused({ code: 'question-unanswered', question: 'prepared' });
  const line = written.trim().replace(/\s+/g, ' ');
  if (line.length > longestLine) {
    return refused({ code: 'line-too-long', length: line.length, most: longestLine });
  }
  return allowed({ scores: { useful, heard, prepared }, line });
}

const scoreOf = (value: number) => scores.find((score) => score === value);
