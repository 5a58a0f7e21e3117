import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { stopPdf } from '../../../platform/pdf/compile-pdf.ts';
import { minutesHtml, minutesPdf, openEdition, writtenMinutes } from '../../documents/index.ts';
import type { WrittenMinutes } from '../../documents/vocabulary.ts';
import { facts, partsOf } from '../sample-meeting.ts';
import { minutesFollowFromTheSitting } from './minutes-follow-from-the-sitting.ts';

afterAll(stopPdf);

const minutesOf = (parts = partsOf()) => minutesFollowFromTheSitting(parts);
const itemOf = (number: string, parts = partsOf()) => {
  const found = minutesOf(parts).items.find((one) => one.number === number);
  if (!found) throw new Error(`no item ${number}`);
  return found;
};
const wordsOf = (minutes: WrittenMinutes) => JSON.stringify(minutes);
const draft = { draftMark: 'Kladd', edition: 'Kladd', closing: null };

describe('minutes', () => {
  it('stand under the headings of the agenda, an open one only, and in the order it had', () => {
    const [first, second, third, fourth] = partsOf().agenda;
    if (!first || !second || !third || !fourth) throw new Error('four rows');
    const heading = { ...first, kind: 'group' as const, number: null, caseId: null, minutes: null };
    const open = {
      ...heading,
      id: 'item_open' as const,
      title: 'Saker til orientering',
      place: '1',
    };
    const shut = {
      ...heading,
      id: 'item_shut' as const,
      title: 'Personal',
      closedBasis: 'offl. § 25',
    };
    const under = [
      ...[open, { ...first, parentId: open.id, place: '1.1' }, { ...second, parentId: open.id }],
      ...[shut, { ...third, parentId: shut.id }, fourth],
    ];
    const written = writtenMinutes(minutesOf({ ...partsOf(), agenda: under }));
    const items = written.sections.filter(({ kind }) => kind === 'item');
    expect(items.map((one) => one.under ?? '')).toEqual(['1 Saker til orientering', '', '', '']);
    expect(items[0]?.heading).toMatch(/^1\.1 Sak 43\/23: /);
    expect(wordsOf(written)).not.toContain('Personal');
    const page = minutesHtml(written, draft);
    expect(page.split('1 Saker til orientering')).toHaveLength(2);
    expect(wordsOf(writtenMinutes(minutesOf()))).not.toContain('"under"');
  });

  it('tell who was there, for whom, who never came, and who came and went during which case', () => {
    const { present, absent, movements, chairs, endedAt } = minutesOf();
    expect(present.map(({ name }) => name)).toEqual(['Leder', 'Nord', 'Vara']);
    expect(present[2]?.standsInFor).toBe('Sør');
    expect(absent.map(({ name }) => name)).toEqual(['Sør', 'Vest']);
    expect(movements).toEqual([
      { kind: 'arrived', name: 'Vara', time: '10:05', during: '43/23' },
      { kind: 'left-on-leave', name: 'Nord', time: '10:45', during: '44/23' },
    ]);
    expect(chairs).toEqual([{ name: 'Leder', from: '10:00' }]);
    expect(endedAt).toBe('11:12');
  });

  it('tell how a conflict of interest was decided, without the member', () => {
    const words = wordsOf(writtenMinutes(minutesOf()));
    expect(words).toContain(
      'Utvalget vedtok uten Nord at Nord er inhabil etter forvaltningsloven § 6',
    );
  });

  it('tell an open vote by name and organisation', () => {
    const [ballot] = itemOf('44/23').ballots;
    expect(ballot?.options).toEqual([
      {
        label: 'For',
        votes: 2,
        voters: [
          { name: 'Leder', represents: 'Sykehuset' },
          { name: 'Vara', represents: 'Sørkommunen' },
        ],
      },
      { label: 'Mot', votes: 1, voters: [{ name: 'Nord', represents: 'Nordkommunen' }] },
    ]);
  });

  it('tell of a secret vote its count and nobody’s choice', () => {
    const [ballot] = itemOf('46/23').ballots;
    expect(ballot?.options.map(({ votes }) => votes)).toEqual([2, 1]);
    expect(ballot?.options.flatMap(({ voters }) => voters)).toEqual([]);
  });

  it('leave out a vote that was annulled and an event that was taken back', () => {
    const annulled = partsOf([
      ...facts,
      { kind: 'ballot-annulled', ballotId: 'vote_open', reason: 'Feil spørsmål' },
    ]);
    expect(itemOf('44/23', annulled).ballots).toEqual([]);
    const left = facts.findIndex(({ kind }) => kind === 'left') + 1;
    const back = partsOf([...facts, { kind: 'retracted', number: left, reason: 'Feil person' }]);
    expect(minutesOf(back).movements.map(({ name }) => name)).toEqual(['Vara']);
  });

  it('keep the proposed text beside what was decided', () => {
    expect(itemOf('44/23').decision?.points).toEqual([
      { no: 1, text: 'Avtalen godkjennes.', proposed: '' },
      { no: 2, text: 'Avtalen gjelder i to år.', proposed: 'Avtalen gjelder i fire år.' },
    ]);
  });

  it('are written for a meeting without a sitting from its list and its decisions', () => {
    const parts = {
      ...partsOf(),
      sitting: null,
      attendance: [
        {
          name: 'Kari',
          represents: 'Nord',
          role: 'member',
          state: 'present',
          standsInFor: null,
          since: '11:30',
          until: null,
        },
      ],
    } as const;
    const minutes = minutesOf(parts);
    expect(minutes.present).toMatchObject([{ name: 'Kari', note: '11.30' }]);
    expect(minutes.items.map(({ number }) => number)).toEqual(['43/23', '44/23', '45/23', '46/23']);
    expect(minutes.endedAt).toBe('12:00');
  });
});

describe('the same meeting', () => {
  it('gives the same words, page and PDF again, byte for byte', async () => {
    const once = writtenMinutes(minutesOf(partsOf()));
    const again = writtenMinutes(minutesOf(partsOf()));
    expect(wordsOf(again)).toBe(wordsOf(once));
    expect(minutesHtml(again, draft)).toBe(minutesHtml(once, draft));
    const hash = async (minutes: WrittenMinutes) =>
      createHash('sha256')
        .update(await minutesPdf(minutes, draft))
        .digest('hex');
    expect(await hash(again)).toBe(await hash(once));
  });

  it('is written in nynorsk where the body writes nynorsk', () => {
    const words = wordsOf(writtenMinutes(minutesOf({ ...partsOf(), writtenStandard: 'nn' })));
    expect(words).toContain('Utvalet vedtok utan Nord at Nord er inhabil');
  });
});

describe('the open edition', () => {
  it('tells of a closed case its number and basis, and nothing else', () => {
    const words = wordsOf(openEdition(writtenMinutes(minutesOf())));
    expect(words).toContain('45/23');
    expect(words).toContain('Unntatt offentlighet (offl. § 25)');
    expect(words).not.toContain('Tilsetting');
    expect(words).not.toContain('Søkerne');
  });
});
