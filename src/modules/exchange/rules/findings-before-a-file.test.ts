import { describe, expect, it } from 'vitest';
import { sampleItem, sampleMeeting } from '../sample-meeting.ts';
import { exchangeWords } from '../text/words/index.ts';
import type { ExchangeFormat, MeetingForExchange } from '../vocabulary.ts';
import { findingsBefore, mayBeGiven } from './a-file-is-judged-before-it-is-given.ts';
import { identityNumbersIn, masked } from './a-national-identity-number-is-found.ts';
import { uuidOf } from './ids-become-the-same-uuid.ts';
import { norwegianInstant } from './local-times-carry-their-offset.ts';
import { fitted } from './texts-fit-the-limit.ts';

/** An invented number with right control digits: nobody is born in the 80th-odd month. */
function inventedNumber(day: string): string {
  const digit = (weights: readonly number[], digits: readonly number[]) =>
    (11 - (weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0) % 11)) % 11;
  for (let place = 100; place < 1000; place += 1) {
    const base = [...`${day}${place}`].map(Number);
    const first = digit([3, 7, 6, 1, 8, 9, 4, 5, 2], base);
    const second = digit([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], [...base, first]);
    if (first < 10 && second < 10) return `${day}${place}${first}${second}`;
  }
  throw new Error('no number');
}
const synthetic = inventedNumber('018190');
const dNumber = inventedNumber('419090');
const found = (meeting: MeetingForExchange, format: ExchangeFormat) =>
  findingsBefore(meeting, format, exchangeWords.nb);
const codes = (meeting: MeetingForExchange, format: ExchangeFormat) =>
  found(meeting, format).map(({ code, weight }) => `${weight} ${code}`);

describe('a national identity number', () => {
  const spaced = `${synthetic.slice(0, 6)} ${synthetic.slice(6)}`;

  it.each([
    synthetic,
    spaced,
    spaced.replace(' ', '\u00a0'),
    spaced.replace(' ', '-'),
    `${synthetic.slice(0, 6)}\u200b${synthetic.slice(6)}`,
    dNumber,
    [...synthetic].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
  ])('is found as %s', (text) => {
    expect(identityNumbersIn(`Født ${text}, bosatt her`)).toHaveLength(1);
    expect(masked(text)).not.toContain(synthetic.slice(6));
  });

  it.each([
    'telefon 22 33 44 55',
    '12345678901',
    `1${synthetic}`,
    `${synthetic}0`,
    '2026/101',
    'konto 1234.56.78903',
  ])('is not found in %s', (text) => {
    expect(identityNumbersIn(text)).toEqual([]);
  });

  it('is looked for in every text, and stops what everybody may read', () => {
    const places: MeetingForExchange[] = [
      sampleMeeting({ place: synthetic }),
      sampleMeeting({ items: [sampleItem({ title: `Sak om ${synthetic}` })] }),
      sampleMeeting({ items: [sampleItem({ treatment: synthetic })] }),
      sampleMeeting({
        items: [sampleItem({ statements: [{ participant: 'p1', text: synthetic }] })],
      }),
      sampleMeeting({
        items: [
          sampleItem({ voices: [{ participant: 'p1', standpoint: 'block', reason: synthetic }] }),
        ],
      }),
      sampleMeeting({
        participants: sampleMeeting().participants.map((one) => ({ ...one, name: synthetic })),
      }),
    ];
    for (const meeting of places) {
      expect(codes(meeting, 'einnsyn')).toContain('stop identity-number');
      expect(codes(meeting, 'noark5')).toContain('look identity-number');
    }
  });

  it('does not stand in the report itself', () => {
    const meeting = sampleMeeting({
      items: [sampleItem({ treatment: `${'ord '.repeat(60)}${synthetic}` })],
    });
    const text = JSON.stringify(found(meeting, 'einnsyn'));
    expect(text).toContain(`${synthetic.slice(0, 6)} •••••`);
    expect(text).not.toContain(synthetic);
  });

  it('in a closed item stays there', () => {
    const item = sampleItem({ closedBasis: 'offl. § 13', treatment: synthetic });
    expect(codes(sampleMeeting({ items: [item] }), 'einnsyn')).not.toContain(
      'stop identity-number',
    );
  });
});

describe('eInnsyn’s lengths', () => {
  it('stop a title of 501 letters and let one of 500 pass', () => {
    const titled = (length: number) =>
      sampleMeeting({ items: [sampleItem({ title: 'x'.repeat(length) })] });
    expect(codes(titled(501), 'einnsyn')).toContain('stop too-long');
    expect(codes(titled(500), 'einnsyn')).not.toContain('stop too-long');
  });

  it('shorten a long decision, and say so', () => {
    const decision = {
      key: 'd',
      text: 'ord '.repeat(400),
      note: '',
      decidedOn: '2026-03-04',
    } as const;
    const meeting = sampleMeeting({
      items: [sampleItem({ decision: { ...decision, outcome: 'changed' } })],
    });
    expect(codes(meeting, 'einnsyn')).toContain('told shortened');
    expect(mayBeGiven(found(meeting, 'einnsyn'))).toBe(true);
  });

  it('are kept by the shortened text, which says where the rest stands', () => {
    for (const text of ['ord '.repeat(400), 'x'.repeat(2000), '🙂'.repeat(600)]) {
      const short = fitted(text, 500, 'Hele teksten står i dokumentet.');
      expect(short.length).toBeLessThanOrEqual(500);
      expect(short).toMatch(/Hele teksten står i dokumentet\.$/u);
      expect(short).not.toMatch(/\p{Cs}/u);
    }
  });
});

describe('what a format needs', () => {
  it('is a sender’s number for KS Fiks', () => {
    const body = { ...sampleMeeting().body, organisationNumber: null };
    expect(codes(sampleMeeting({ body }), 'fiks-politisk')).toContain('stop sender-number-missing');
    expect(codes(sampleMeeting({ body }), 'einnsyn')).not.toContain('stop sender-number-missing');
  });

  it('is a finished meeting for a deposit', () => {
    expect(codes(sampleMeeting({ state: 'published' }), 'noark5')).toContain('stop missing');
  });

  it('is an archive format for each document of a deposit', () => {
    const [first] = sampleMeeting().documents;
    if (!first) throw new Error('no document');
    const word = { ...first, pronom: 'fmt/412', fileName: 'notat.docx' };
    expect(codes(sampleMeeting({ documents: [word] }), 'noark5')).toContain(
      'look not-an-archive-format',
    );
  });

  it('is a look where an open title speaks of a post or of unions', () => {
    for (const title of [
      'Ansettelse av leder',
      'Drøftingsmøte med tillitsvalgte',
      'Rekruttering',
    ]) {
      const meeting = sampleMeeting({ items: [sampleItem({ title })] });
      expect(codes(meeting, 'einnsyn')).toContain('look about-people-or-unions');
    }
    expect(codes(sampleMeeting(), 'einnsyn')).not.toContain('look about-people-or-unions');
  });

  it('tells what is screened, left out and lost', () => {
    const voices = [{ participant: 'p2', standpoint: 'block' as const, reason: '' }];
    const items = [
      sampleItem({ voices }),
      sampleItem({ id: 'item_closed', closedBasis: 'offl. § 13' }),
    ];
    const told = codes(sampleMeeting({ items }), 'einnsyn');
    expect(told).toEqual(
      expect.arrayContaining(['told screened', 'told union-left-out', 'told standpoints-lost']),
    );
  });
});

describe('values that a standard has its own form for', () => {
  it('carry the offset of the day', () => {
    expect(norwegianInstant('2026-03-04', '13:00')).toBe('2026-03-04T13:00:00+01:00');
    expect(norwegianInstant('2026-03-29', '01:59')).toBe('2026-03-29T01:59:00+01:00');
    expect(norwegianInstant('2026-03-29', '03:00')).toBe('2026-03-29T03:00:00+02:00');
    expect(norwegianInstant('2026-10-25', '02:00')).toBe('2026-10-25T02:00:00+02:00');
    expect(norwegianInstant('2026-10-25', '03:00')).toBe('2026-10-25T03:00:00+01:00');
  });

  it('name the same thing by the same UUID, and no other', () => {
    expect(uuidOf('meet_a')).toBe(uuidOf('meet_a'));
    expect(uuidOf('meet_a')).not.toBe(uuidOf('meet_b'));
    expect(uuidOf('meet_a')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
    );
  });
});
