import { describe, expect, test } from 'vitest';
import { sitting } from '../test-notation.ts';
import type { SittingEvent } from '../vocabulary.ts';
import { recordingOf } from './a-recording-has-an-address.ts';
import { addressAt, mayHear, recordingMarks } from './items-have-their-place-in-the-recording.ts';

/** The notation notes every fact at its own time in UTC: an hour from the clock of the meeting. */
const marks = (story: string, startedAt: string, events = sitting(story).events) =>
  recordingMarks(events, { startedAt }).map(({ itemId, seconds }) => `${itemId} ${seconds}`);

describe('the place of an item in the recording', () => {
  test('is from the start of the recording to the start of the item, pauses and all', () => {
    const story = '09:00 open a; 09:10 start 1; 09:20 pause; 09:40 resume; 09:45 start 2';
    expect(marks(story, '09:00')).toEqual(['item_1 600', 'item_2 2700']);
    expect(marks(story, '09:00:30')).toEqual(['item_1 570', 'item_2 2670']);
  });

  test('is where it was taken up first, in the order of the meeting', () => {
    const story = '09:00 open a; start 3; 09:05 start 1; 09:10 start 3';
    expect(marks(story, '09:00')).toEqual(['item_3 0', 'item_1 300']);
  });

  test('is none before the recording began, nor where the start was taken back', () => {
    const story = '09:00 open a; start 1; 09:05 start 2; 09:10 start 3';
    expect(marks(story, '09:05:20')).toEqual(['item_2 0', 'item_3 280']);
    const { events } = sitting(story);
    const taken = events.find(
      ({ fact }) => fact.kind === 'item-started' && fact.itemId === 'item_2',
    );
    const back: SittingEvent = {
      ...(events.at(-1) as SittingEvent),
      number: events.length + 1,
      fact: { kind: 'retracted', number: taken?.number ?? 0, reason: 'Feil' },
    };
    expect(marks('', '09:00', [...events, back])).toEqual(['item_1 0', 'item_3 600']);
  });

  test('is past midnight where the meeting is', () => {
    expect(marks('22:00 open a; 00:10 start 1', '21:58')).toEqual(['item_1 7920']);
  });

  test('is to the second where the item was noted as it began', () => {
    const { events } = sitting('09:00 open a; 09:10 start 1');
    const noted = events.map((event) => ({ ...event, at: new Date('2026-03-04T08:10:42Z') }));
    expect(marks('', '09:00:12', noted)).toEqual(['item_1 630']);
    const later = events.map((event) => ({ ...event, at: new Date('2026-03-04T08:25:42Z') }));
    expect(marks('', '09:00:12', later)).toEqual(['item_1 588']);
  });
});

test.each([
  ['https://video.example/a', 'https://video.example/a#t=750'],
  ['https://video.example/?v=1', 'https://video.example/?v=1#t=750'],
  ['https://video.example/#/opptak/7', 'https://video.example/?t=750#/opptak/7'],
])('%s at 750 seconds is %s', (address, there) => {
  expect(addressAt(address, 750)).toBe(there);
});

describe('the way to a recording', () => {
  const given = (address: string, startedAt = '13:02') =>
    recordingOf({ address, startedAt, forAll: false });

  test.each([
    'http://video.example/a',
    'javascript:alert(1)',
    'https://navn:ord@video.example/',
    'video.example',
    '',
    `https://video.example/${'a'.repeat(2000)}`,
  ])('is not %.60s', (address) => {
    expect(given(address)).toMatchObject({ ok: false, refusal: { code: 'recording-address' } });
  });

  test.each([
    ['13.02', '13:02'],
    ['9:05', '09:05'],
    [' 13:02:59 ', '13:02:59'],
  ])('begins at %s', (typed, startedAt) => {
    expect(given('https://video.example/a', typed)).toMatchObject({ value: { startedAt } });
  });

  test.each(['', '24:00', '13:02:60', '13', '13:02:5', 'kl. 13'])(
    'does not begin at "%s"',
    (typed) => {
      const refusal = { code: 'recording-start' };
      expect(given('https://video.example/a', typed)).toMatchObject({ ok: false, refusal });
    },
  );

  test('is for those who may read closed items where one was treated, unless it is for all', () => {
    const hears = (forAll: boolean, readsClosed: boolean, closedWasTreated: boolean) =>
      mayHear({ forAll }, { readsClosed, closedWasTreated });
    expect(hears(false, false, true)).toBe(false);
    expect(hears(false, true, true)).toBe(true);
    expect(hears(false, false, false)).toBe(true);
    expect(hears(true, false, true)).toBe(true);
  });
});
