import { describe, expect, it } from 'vitest';
import { type FormatFiles, filesOf } from './files-of-format.ts';
import { sampleDocument, sampleMeeting } from './sample-meeting.ts';
import { consensusItem, sampleMeetings, secretItem, votedItem } from './sample-meetings.ts';
import { exchangeWords } from './text/words/index.ts';
import { type ExchangeFormat, exchangeFormats, type MeetingForExchange } from './vocabulary.ts';

const words = exchangeWords.nb;
const written = (format: ExchangeFormat, meeting: MeetingForExchange) =>
  filesOf(format, meeting, words, null);
const textOf = ({ files }: FormatFiles) =>
  files
    .map((file) => (file.kind === 'text' && !file.path.endsWith('.xsd') ? file.text : ''))
    .join('\n');

const fixtures = sampleMeetings;

describe.each(exchangeFormats)('%s', (format) => {
  it.each(Object.keys(fixtures))('keeps its schema %s', (name) => {
    const meeting = fixtures[name];
    if (!meeting) throw new Error(name);
    expect(written(format, meeting).breaches).toEqual([]);
  });

  it('gives the same files for the same meeting', () => {
    expect(written(format, sampleMeeting())).toEqual(written(format, sampleMeeting()));
  });
});

describe('the validators', () => {
  const broken: Readonly<Record<ExchangeFormat, MeetingForExchange>> = {
    einnsyn: sampleMeeting({ place: 'x'.repeat(501) }),
    'fiks-politisk': sampleMeeting({ body: { ...sampleMeeting().body, organisationNumber: '12' } }),
    'fiks-arkiv': sampleMeeting({ date: '4. mars 2026' }),
    noark5: sampleMeeting({ createdAt: 'i går' }),
    oparl: sampleMeeting({ origin: 'ikke en adresse' }),
  };
  it.each(exchangeFormats)('catch a value that %s does not take', (format) => {
    expect(written(format, broken[format]).breaches.length).toBeGreaterThan(0);
  });

  it('catch an element out of its place', () => {
    const empty = sampleMeeting({ documents: [sampleDocument({ sha256: '' })] });
    expect(
      written('noark5', empty)
        .breaches.map(({ why }) => why)
        .join(' '),
    ).toContain('sjekksumAlgoritme');
  });

  it('catch a log of changes that holds none', () => {
    const none = sampleMeeting({ changes: [] });
    expect(written('noark5', none).files.map(({ path }) => path)).not.toContain('endringslogg.xml');
  });
});

describe('a closed item', () => {
  const meeting = fixtures['with a closed item'];
  if (!meeting) throw new Error('no fixture');

  it.each(['einnsyn', 'fiks-politisk', 'oparl'] as const)('leaves nothing in %s', (format) => {
    const text = textOf(written(format, meeting));
    expect(text).not.toContain('Hemmeligord');
    expect(text).toContain('Personalsak – Unntatt offentlighet (offl. § 13, jf. fvl. § 13)');
    const files = written(format, meeting).files;
    expect(files.some((file) => file.kind === 'document')).toBe(false);
  });

  it.each(['fiks-arkiv', 'noark5'] as const)(
    'is screened by title, document and basis in %s',
    (format) => {
      const text = textOf(written(format, meeting));
      expect(text).toContain(
        '<offentligTittel>Personalsak – Unntatt offentlighet (offl. § 13, jf. fvl. § 13)<',
      );
      expect(text.match(/<skjermingshjemmel>/gu)?.length).toBeGreaterThanOrEqual(2);
      expect(text).not.toContain('Saksframlegg Hemmeligord');
      expect(text).toContain('Hemmeligord i personalsaken');
    },
  );
});

describe('whoever sits for a union', () => {
  it.each(['einnsyn', 'fiks-politisk', 'oparl'] as const)('is not in %s', (format) => {
    const text = textOf(written(format, sampleMeeting({ items: [votedItem] })));
    expect(text).not.toContain('Tillitsvalgt C');
    expect(text).not.toContain('Forbund C');
  });
});

describe('votes', () => {
  const einnsyn = (item: typeof votedItem) => {
    const [file] = written('einnsyn', sampleMeeting({ items: [item] })).files;
    return JSON.parse(file?.kind === 'text' ? file.text : '{}').moetesak[0].vedtak;
  };

  it('become Ja, Nei and Blankt', () => {
    const votes = einnsyn(votedItem).votering as { stemme: string }[];
    expect(votes.map(({ stemme }) => stemme)).toEqual(['Ja', 'Nei']);
  });

  it('of a secret election are never rows', () => {
    expect(einnsyn(secretItem).votering).toBeUndefined();
    expect(einnsyn(secretItem).behandlingsprotokoll.tekstInnhold).toContain('hemmelig');
  });

  it('lose nothing of a stance: what no vote can say stands in the record', () => {
    const text = einnsyn(consensusItem).behandlingsprotokoll.tekstInnhold as string;
    expect(text).toContain('Medlem B samtykket med reservasjon: økonomien er uklar');
    expect(einnsyn(consensusItem).votering).toHaveLength(3);
  });

  it('give no name and no contact to OParl', () => {
    const text = textOf(written('oparl', sampleMeeting({ items: [votedItem] })));
    expect(text).not.toContain('Medlem B');
    expect(text).toContain('Medlem, Sykehus B');
  });
});
