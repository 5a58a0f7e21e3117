import { describe, expect, it } from 'vitest';
import type { DiscussionId, HomeworkId, UnionDiscussion } from '../vocabulary.ts';
import {
  isOpenToChange,
  longestMinutes,
  longestWords,
  mostLines,
  type TypedDiscussion,
  wrongWithDiscussion,
} from './a-discussion-stands-once-recorded.ts';
import { lastRecorded, whatWaitsForTheUnions } from './a-recommendation-waits-for-the-unions.ts';
import { daysOfRound } from './a-round-runs-from-day-to-day.ts';
import { carriedInto, openHomework } from './homework-is-carried-until-it-is-answered.ts';

const typed: TypedDiscussion = {
  ...{ heldOn: '2019-01-09', place: 'Rådhuset', present: ['Tillitsvalgt'] },
  ...{ topics: ['Frikjøp'], minutes: 'Enige', clarified: [], stewards: [], homework: [] },
};
const wrong = (of: Partial<TypedDiscussion> = {}, recording = true, today = '2019-01-09') =>
  wrongWithDiscussion({ ...typed, ...of }, { recording, today });
const codes = (...of: Parameters<typeof wrong>) => wrong(...of).map(({ code }) => code);

describe('a discussion that is called', () => {
  it('needs a day and what is to be discussed, and may lie ahead', () => {
    expect(wrong({ present: [], minutes: '' }, false, '2018-12-01')).toEqual([]);
    expect(codes({ heldOn: '' }, false)).toEqual(['day-is-missing']);
    expect(codes({ heldOn: '2019-02-30' }, false)).toEqual(['day-is-missing']);
    expect(codes({ topics: [] }, false)).toEqual(['topics-are-missing']);
  });
  it('is changed until its minutes stand', () => {
    expect(isOpenToChange({ state: 'planned' })).toBe(true);
    expect(isOpenToChange({ state: 'recorded' })).toBe(false);
  });
});

describe('minutes that are to stand', () => {
  it('are of what was held, by somebody, and written', () => {
    expect(wrong()).toEqual([]);
    expect(wrong({}, true, '2019-01-08')).toEqual([
      { code: 'held-in-the-future', on: '2019-01-09' },
    ]);
    expect(codes({ present: [] })).toEqual(['nobody-was-present']);
    expect(codes({ minutes: '' })).toEqual(['minutes-are-missing']);
  });
  it('say all that is wrong at once, and nothing of a day that cannot be read but that', () => {
    const homework = [{ text: 'Avklare', due: '2019-01-01' }];
    expect(codes({ heldOn: '9999-99-99', topics: [], present: [], minutes: '', homework })).toEqual(
      [...['day-is-missing', 'topics-are-missing', 'nobody-was-present', 'minutes-are-missing']],
    );
  });
  it('give homework that is due on the day or later, or without a day', () => {
    const homework = ['2019-01-09', null, '2019-01-08', '2019-02-01'].map((due) => {
      return { text: 'Avklare', due };
    });
    expect(wrong({ homework })).toEqual([
      { code: 'due-before-discussion', due: '2019-01-08', at: 2 },
    ]);
    expect(codes({ homework }, false)).toEqual(['due-before-discussion']);
  });
});

describe('what is written of a discussion', () => {
  const lines = (text: string, count = 1) => Array.from({ length: count }, () => text);
  const fields = {
    present: (of: string[]) => ({ present: of }),
    topics: (of: string[]) => ({ topics: of }),
    clarified: (of: string[]) => ({ clarified: of }),
    homework: (of: string[]) => ({ homework: of.map((text) => ({ text, due: null })) }),
    stewards: (of: string[]) => ({
      stewards: of.map((name) => ({ name, union: '', email: '' })),
    }),
  };
  it.each(Object.entries(fields))('has an end: %s', (field, filled) => {
    const most = 'x'.repeat(longestWords);
    expect(wrong(filled([most]))).toEqual([]);
    expect(wrong(filled(['kort', `${most}x`]))).toEqual([
      { code: 'words-too-long', field, most: longestWords, length: longestWords + 1 },
    ]);
    expect(wrong(filled(lines('x', mostLines)))).toEqual([]);
    expect(wrong(filled(lines('x', mostLines + 1)))).toEqual([
      { code: 'too-many-lines', field, most: mostLines },
    ]);
  });
  it('has an end: where, and the minutes', () => {
    expect(wrong({ place: 'x'.repeat(300), minutes: 'x'.repeat(longestMinutes) })).toEqual([]);
    expect(wrong({ place: 'x'.repeat(301), minutes: 'x'.repeat(longestMinutes + 1) })).toEqual([
      { code: 'words-too-long', field: 'place', most: 300, length: 301 },
      {
        ...{ code: 'words-too-long', field: 'minutes' },
        ...{ most: longestMinutes, length: longestMinutes + 1 },
      },
    ]);
  });
});

type Homework = UnionDiscussion['homework'][number];
const task = (text: string, due: string | null, doneOn: string | null = null): Homework => ({
  ...{ id: `home_${text}` as HomeworkId, text, due, doneOn, answer: doneOn ? 'Svart' : '' },
});
const held = (
  heldOn: string,
  homework: readonly Homework[] = [],
  state: UnionDiscussion['state'] = 'recorded',
) => ({ id: `disc_${heldOn}` as DiscussionId, heldOn, state, homework });

describe('homework that nobody has answered', () => {
  const all = [
    held('2019-01-09', [task('late', '2019-02-01'), task('whenever', null)]),
    held('2019-01-20', [task('early', '2019-01-22'), task('done', '2019-01-21', '2019-01-21')]),
    held('2019-02-10', [task('not given yet', '2019-01-01')], 'planned'),
  ];
  it('is of minutes that stand, the first due first and what has no day last', () => {
    for (const order of [all, all.toReversed()]) {
      expect(openHomework(order, '2019-01-22').map(({ text }) => text)).toEqual([
        ...['early', 'late', 'whenever'],
      ]);
    }
  });
  it('is overdue after its day, not on it, and never where it is answered or has no day', () => {
    const overdue = (today: string) =>
      openHomework(all, today).flatMap((one) => (one.overdue ? one.text : []));
    expect(overdue('2019-01-22')).toEqual([]);
    expect(overdue('2019-01-23')).toEqual(['early']);
    expect(overdue('2020-01-01')).toEqual(['early', 'late']);
    const next = held('2019-02-10', [], 'planned');
    expect(carriedInto(next, all, '2020-01-01').flatMap((one) => (one.overdue ? one.text : [])))
      // What was answered is carried into the next discussion, and is not late.
      .toEqual(['late', 'early']);
  });
  it('warns of the first day that is due, and of nothing where nothing is open', () => {
    const round = { state: 'open' as const };
    const warned = (of: typeof all) => whatWaitsForTheUnions(round, of, '2019-01-22').warnings;
    expect(warned(all)).toEqual([{ code: 'homework-is-open', count: 3, due: '2019-01-22' }]);
    expect(warned([held('2019-01-09')])).toEqual([]);
    expect(warned([held('2019-01-09', [task('a', null)])])).toEqual([
      { code: 'homework-is-open', count: 1, due: null },
    ]);
  });
});

describe('what a discussion is handed', () => {
  const given = task('given', '2019-01-20');
  const answeredBetween = task('between', '2019-01-20', '2019-01-25');
  const answeredOn = task('on the day', '2019-01-20', '2019-01-20');
  const answeredBefore = task('before', '2019-01-20', '2019-01-12');
  const first = held('2019-01-09', [given, answeredBetween, answeredOn, answeredBefore]);
  const second = held('2019-01-20', [task('new', null, '2019-01-20')]);
  const third = held('2019-01-30', [], 'planned');
  const texts = (one: typeof first, all: (typeof first)[]) =>
    carriedInto(one, all, '2019-02-01').map(({ text }) => text);
  it('is what was open when the one before it ended, in whatever order they are kept', () => {
    for (const all of [
      [first, second, third],
      [second, third, first],
    ]) {
      expect(texts(third, all).toSorted()).toEqual(['between', 'given', 'new']);
    }
  });
  it('is nothing of itself, of the same day, of what comes later, or of what never was held', () => {
    expect(texts(first, [first, second, third])).toEqual([]);
    const called = held('2019-01-15', [task('called', null)], 'planned');
    const sameDay = { ...held('2019-01-30', [task('same', null)]), id: 'disc_same' as const };
    expect(texts(third, [called, sameDay, third])).toEqual([]);
  });
});

describe('before anybody is recommended', () => {
  it('one discussion must be recorded; the next that is called is told', () => {
    const stops = (...of: ReturnType<typeof held>[]) =>
      whatWaitsForTheUnions({ state: 'open' }, of, '2019-01-01').stops;
    const [later, sooner] = [held('2019-01-20', [], 'planned'), held('2019-01-09', [], 'planned')];
    expect(stops()).toEqual([{ code: 'no-discussion-recorded', planned: null }]);
    expect(stops(later, sooner)).toEqual([
      { code: 'no-discussion-recorded', planned: '2019-01-09' },
    ]);
    expect(stops(later, held('2018-12-17'))).toEqual([]);
  });
  it('the last that was recorded is found wherever it stands', () => {
    const days = ['2019-01-09', '2019-01-30', '2019-01-20'].map((on) => held(on));
    expect(lastRecorded(days)?.heldOn).toBe('2019-01-30');
    expect(lastRecorded(days.toReversed())?.heldOn).toBe('2019-01-30');
    expect(lastRecorded(days.slice(1))?.heldOn).toBe('2019-01-30');
  });
});

it('the days of a round follow each other; on one day, what was said comes before what begins', () => {
  const on = '2019-01-30';
  const discussion = held('2019-01-30', [
    ...[task('a', on), task('b', on, on), task('c', on), task('d', null)],
    task('e', '2019-02-01'),
  ]);
  const days = daysOfRound({ advertOn: on, deadline: on, startOn: on }, [
    discussion,
    held('2019-01-09'),
  ]);
  expect(days.map((one) => `${one.on} ${one.code}`)).toEqual([
    '2019-01-09 discussion',
    ...['discussion', 'homework-due', 'advert', 'deadline', 'start'].map((code) => `${on} ${code}`),
    '2019-02-01 homework-due',
  ]);
  expect(days[2]).toEqual({ on, code: 'homework-due', id: discussion.id, count: 3, open: 2 });
  expect(daysOfRound({ advertOn: null, deadline: null, startOn: null }, [])).toEqual([]);
});
