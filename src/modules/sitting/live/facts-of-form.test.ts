import { describe, expect, it } from 'vitest';
import { shippedProfiles } from '../../procedure/index.ts';
import { sittingOf } from '../rules/a-sitting-follows-from-its-events.ts';
import { contextOf, item as itemOf, motion as motionOf, part } from '../test-notation.ts';
import type { Participant, SittingEvent, SittingFact } from '../vocabulary.ts';
import { factsOfForm } from './facts-of-form.ts';
import { readBatch } from './sent-batch.ts';

// Ids as long as those that are given, since a form's are looked at.
const item = (no: number) => itemOf(`00${no}`);
const motion = (no: number) => motionOf(`00${no}`);
const five = contextOf(shippedProfiles['municipal-act']);
const context = { ...five, items: five.items.map((one, at) => ({ ...one, id: item(at + 1) })) };
const person = (name: string): Participant => ({
  id: part(name),
  invitationId: null,
  personId: null,
  name,
  role: 'member',
  seatId: null,
  side: null,
  represents: null,
  organisation: null,
  weight: 1,
  standsInFor: null,
});

const people = [
  person('anne'),
  person('bodil'),
  { ...person('carl'), role: 'deputy_chair' as const },
];

/** A meeting in which a motion on the first point of the first case has been put. */
const facts: SittingFact[] = [
  { kind: 'opened', participants: people, time: '09:00' },
  { kind: 'arrived', participant: part('anne'), time: '09:00' },
  { kind: 'item-started', itemId: item(1), time: '09:00' },
  {
    kind: 'motion-put',
    motionId: motion(1),
    itemId: item(1),
    participant: part('anne'),
    pointNo: 1,
    text: 'Annens ordlyd.',
  },
];
const sitting = sittingOf(
  'meet_test',
  context.items.map((one) => one.id),
  facts.map(
    (fact, at): SittingEvent => ({
      meetingId: 'meet_test',
      number: at + 1,
      at: new Date(0),
      by: { personId: 'pers_x', name: 'x' },
      key: String(at),
      fact,
    }),
  ),
);
const words = {
  for: 'For',
  against: 'Mot',
  asProposed: 'Innstillingen',
  motionOf: (name: string) => `Forslag fra ${name}`,
};

const read = (fields: Record<string, string | string[]>, me = part('bodil')) =>
  factsOfForm((name) => [fields[name] ?? []].flat(), {
    sitting,
    context,
    me,
    clock: '09:30',
    words,
  });

describe('the facts of a form', () => {
  it('are about oneself where nobody is named, and at the time it is', () => {
    expect(read({ kind: 'left' })).toEqual({
      ok: true,
      value: {
        kind: 'facts',
        facts: [{ kind: 'left', participant: part('bodil'), time: '09:30', leave: false }],
      },
    });
  });

  it('take the time as people write it', () => {
    for (const [typed, time] of [
      ['9.05', '09:05'],
      ['09:05', '09:05'],
      ['', '09:30'],
    ] as const) {
      expect(read({ kind: 'paused', time: typed })).toMatchObject({
        value: { facts: [{ kind: 'paused', time }] },
      });
    }
    expect(read({ kind: 'paused', time: '25.00' })).toMatchObject({
      refusal: { code: 'broken-fact', fields: ['time'] },
    });
  });

  it('are one for each who answered the roll', () => {
    const participant = [part('anne'), part('bodil'), part('carl')];
    expect(read({ kind: 'roll-call', participant })).toEqual({
      ok: true,
      value: {
        kind: 'facts',
        // Anne is there already, and Carl is the deputy chair.
        facts: [
          { kind: 'arrived', participant: part('bodil'), time: '09:30' },
          { kind: 'arrived', participant: part('carl'), time: '09:30' },
          { kind: 'chair-taken', participant: part('carl'), time: '09:30' },
        ],
      },
    });
  });

  it('open on the day of the meeting, or on another that is named', () => {
    const opening = (onDay: string) => read({ kind: 'open', onDay });
    const value = { kind: 'open', time: '09:30', onDay: '2026-03-04' };
    expect(opening('2026-03-04')).toEqual({ ok: true, value });
    for (const wrong of ['', 'ja', '2026-02-30']) {
      expect(opening(wrong)).toMatchObject({ value: { onDay: null } });
    }
  });

  it('put an item after another, and refuse one that is not there', () => {
    const moved = read({ kind: 'item-moved', itemId: item(2), after: item(4) });
    expect(moved).toMatchObject({
      value: { facts: [{ order: [1, 3, 4, 2, 5].map((no) => item(no)) }] },
    });
    expect(read({ kind: 'item-moved', itemId: item(9), after: item(4) }).ok).toBe(false);
    expect(read({ kind: 'item-moved', itemId: item(2), after: item(2) }).ok).toBe(false);
  });

  it('make a changed decision from the proposal and the motions that were adopted', () => {
    const decided = read({
      kind: 'decided',
      itemId: item(1),
      outcome: 'changed',
      motion: motion(1),
      unanimous: 'ja',
    });
    expect(decided).toMatchObject({
      value: {
        facts: [
          {
            unanimous: true,
            decision: {
              points: [
                { proposedNo: 1, text: 'Annens ordlyd.' },
                { proposedNo: 2, text: 'Punkt 2 som foreslått.' },
              ],
            },
          },
        ],
      },
    });
    expect(read({ kind: 'decided', itemId: item(1), outcome: 'changed' }).ok).toBe(false);
  });

  it('vote between the proposal and the motions that stand', () => {
    const opened = read({
      kind: 'ballot-opened',
      itemId: item(1),
      method: 'named',
      question: 'Hva?',
      options: 'motions',
    });
    expect(opened).toMatchObject({
      value: { facts: [{ options: [{ id: 'proposed' }, { motionId: motion(1) }] }] },
    });
  });

  it('never say what only the server can', () => {
    for (const kind of ['opened', 'constructor', '__proto__', 'ballot-result', '']) {
      expect(read({ kind })).toEqual({ ok: false, refusal: { code: 'unknown-fact' } });
    }
    const forged = { roll: '[]', tally: '{}', result: '{}', quorum: '{}' };
    const stopped = read({ kind: 'ballot-stopped', ballotId: 'vote_abc', ...forged });
    expect(stopped).toEqual({
      ok: true,
      value: {
        kind: 'facts',
        facts: [{ kind: 'ballot-stopped', ballotId: 'vote_abc', time: '09:30' }],
      },
    });
  });
});

describe('a batch', () => {
  it('is read as it was sent, without NULs and with one kind of line end', () => {
    const [one] =
      readBatch(JSON.stringify([{ key: 'a-1', fact: { kind: 'x', text: 'a\u0000\r\nb' } }])) ?? [];
    expect([one?.key, one?.fields('text'), one?.fields('other')]).toEqual(['a-1', ['a\nb'], []]);
  });

  it('is nothing where it is not a list of keys with texts', () => {
    for (const wrong of [
      '',
      '{',
      '{}',
      '[1]',
      '[{"key":"a"}]',
      '[{"key":"a","fact":{"n":1}}]',
      '[{"key":"a b","fact":{}}]',
      '[{"key":"","fact":{}}]',
      JSON.stringify(Array.from({ length: 101 }, (_, at) => ({ key: `k${at}`, fact: {} }))),
      JSON.stringify([{ key: 'a', fact: { text: 'x'.repeat(200_001) } }]),
    ]) {
      expect(readBatch(wrong), wrong.slice(0, 40)).toBeNull();
    }
  });
});
