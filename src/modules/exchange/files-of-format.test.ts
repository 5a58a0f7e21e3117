import { describe, expect, it } from 'vitest';
import { type FormatFiles, filesOf } from './files-of-format.ts';
import { sampleDocument, sampleItem, sampleMeeting } from './sample-meeting.ts';
import { exchangeWords } from './text/words/index.ts';
import { type ExchangeFormat, exchangeFormats, type MeetingForExchange } from './vocabulary.ts';

const words = exchangeWords.nb;
const written = (format: ExchangeFormat, meeting: MeetingForExchange) =>
  filesOf(format, meeting, words);
const textOf = ({ files }: FormatFiles) =>
  files
    .map((file) => (file.kind === 'text' && !file.path.endsWith('.xsd') ? file.text : ''))
    .join('\n');

const voted = sampleItem({
  voices: [
    { participant: 'p1', standpoint: 'yes', reason: '' },
    { participant: 'p2', standpoint: 'no', reason: '' },
    { participant: 'p3', standpoint: 'blank', reason: '' },
  ],
  count: {
    question: 'Skal planen vedtas?',
    secret: false,
    election: false,
    lines: [
      { label: 'Som foreslått', votes: 1 },
      { label: 'Mot', votes: 1 },
    ],
    blank: 1,
  },
  statements: [{ participant: 'p2', text: 'Kostnaden er ikke avklart.' }],
});
const consensus = sampleItem({
  voices: [
    { participant: 'p1', standpoint: 'consent', reason: '' },
    { participant: 'p2', standpoint: 'reservation', reason: 'økonomien er uklar' },
    { participant: 'p4', standpoint: 'aside', reason: '' },
    { participant: 'p3', standpoint: 'disqualified', reason: 'eierskap' },
  ],
});
const secret = sampleItem({
  voices: [{ participant: 'p1', standpoint: 'yes', reason: '' }],
  count: {
    question: 'Valg av nestleder',
    secret: true,
    election: true,
    lines: [{ label: 'Kandidat 1', votes: 3 }],
    blank: 0,
  },
});
const closed = sampleItem({
  id: 'item_closed',
  key: 'case_closed',
  number: '13/26',
  sequence: 13,
  title: 'Hemmeligord i personalsaken',
  closedBasis: 'offl. § 13, jf. fvl. § 13',
  publicTitle: 'Personalsak',
  treatment: 'Hemmeligord ble drøftet.',
});
const closedDocument = sampleDocument({
  key: 'paper_closed',
  item: 'item_closed',
  kind: 'paper',
  title: 'Saksframlegg Hemmeligord',
  fileName: '02-saksframlegg.pdf',
});

/** Every meeting that a format must cope with. */
const fixtures: Readonly<Record<string, MeetingForExchange>> = {
  'without votes': sampleMeeting(),
  'with votes': sampleMeeting({ items: [voted] }),
  'with stances of consensus': sampleMeeting({ items: [consensus] }),
  'with a secret election': sampleMeeting({ items: [secret] }),
  'with a closed item': sampleMeeting({
    items: [sampleItem(), closed],
    documents: [...sampleMeeting().documents, closedDocument],
  }),
  'with a decision of 2 000 letters': sampleMeeting({
    items: [
      sampleItem({
        decision: {
          key: 'dec_long',
          text: 'ord '.repeat(500),
          note: '',
          decidedOn: '2026-03-04',
          outcome: 'changed',
        },
      }),
    ],
  }),
  'without a place': sampleMeeting({ place: '' }),
  'with nothing yet': sampleMeeting({ items: [], documents: [], participants: [], changes: [] }),
  'with a postponed case without paper': sampleMeeting({
    items: [
      sampleItem({
        paper: null,
        decision: {
          key: 'dec_x',
          text: '',
          note: 'Mangler tall',
          decidedOn: '2026-03-04',
          outcome: 'postponed',
        },
      }),
    ],
  }),
  'with numbers that start anew': sampleMeeting({
    items: [sampleItem({ number: 'Sak 3', year: null, sequence: 3 })],
  }),
  'with signs of every kind': sampleMeeting({
    place: 'A & B <rom> "1" \u0007\ud800 🙂',
    items: [sampleItem({ title: ']]> & <tittel>' })],
  }),
};

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
    const text = textOf(written(format, sampleMeeting({ items: [voted] })));
    expect(text).not.toContain('Tillitsvalgt C');
    expect(text).not.toContain('Forbund C');
  });
});

describe('votes', () => {
  const einnsyn = (item: typeof voted) => {
    const [file] = written('einnsyn', sampleMeeting({ items: [item] })).files;
    return JSON.parse(file?.kind === 'text' ? file.text : '{}').moetesak[0].vedtak;
  };

  it('become Ja, Nei and Blankt', () => {
    const votes = einnsyn(voted).votering as { stemme: string }[];
    expect(votes.map(({ stemme }) => stemme)).toEqual(['Ja', 'Nei']);
  });

  it('of a secret election are never rows', () => {
    expect(einnsyn(secret).votering).toBeUndefined();
    expect(einnsyn(secret).behandlingsprotokoll.tekstInnhold).toContain('hemmelig');
  });

  it('lose nothing of a stance: what no vote can say stands in the record', () => {
    const text = einnsyn(consensus).behandlingsprotokoll.tekstInnhold as string;
    expect(text).toContain('Medlem B samtykket med reservasjon: økonomien er uklar');
    expect(einnsyn(consensus).votering).toHaveLength(3);
  });

  it('give no name and no contact to OParl', () => {
    const text = textOf(written('oparl', sampleMeeting({ items: [voted] })));
    expect(text).not.toContain('Medlem B');
    expect(text).toContain('Medlem, Sykehus B');
  });
});
