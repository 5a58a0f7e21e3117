import { describe, expect, it } from 'vitest';
import type { MeetingState } from '../vocabulary.ts';
import { mayGoTo } from './meeting-may-be-decided.ts';

const today = '2023-12-06';
/** "published>held 2023-12-06 43/23": from and to, the meeting's day, cases without outcome. */
const go = (notation: string) => {
  const [states = '', date = '-', ...numbers] = notation.split(' ');
  const [state, to] = states.split('>') as [MeetingState, MeetingState];
  const meeting = { state, date: date === '-' ? null : date };
  const verdict = mayGoTo(meeting, to, { today, numbersWithoutOutcome: numbers });
  return verdict.ok ? verdict.value : verdict.refusal.code;
};

describe('a meeting goes', () => {
  it.each([
    ['draft>published 2024-02-07', 'published'],
    ['published>published 2024-02-07', 'published'],
    ['published>held 2023-12-06', 'held'],
    ['published>held 2023-12-07', 'meeting-has-not-met'],
    ['published>held -', 'meeting-has-not-met'],
    ['held>closed 2023-12-06', 'closed'],
    ['published>closed 2023-12-06', 'closed'],
    ['published>closed 2023-12-07', 'meeting-cannot-go-there'],
    ['held>closed 2023-12-06 43/23 44/23', 'cases-without-outcome'],
    ['draft>held 2023-12-06', 'meeting-cannot-go-there'],
    ['published>draft 2023-12-06', 'meeting-cannot-go-there'],
    ['closed>held 2023-12-06', 'meeting-cannot-go-there'],
  ])('%s: %s', (notation, expected) => expect(go(notation)).toBe(expected));
});
