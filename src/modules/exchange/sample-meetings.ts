import { sampleDocument, sampleItem, sampleMeeting } from './sample-meeting.ts';
import type { ExchangeItem, MeetingForExchange } from './vocabulary.ts';

export const votedItem: ExchangeItem = sampleItem({
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
export const consensusItem: ExchangeItem = sampleItem({
  voices: [
    { participant: 'p1', standpoint: 'consent', reason: '' },
    { participant: 'p2', standpoint: 'reservation', reason: 'økonomien er uklar' },
    { participant: 'p4', standpoint: 'aside', reason: '' },
    { participant: 'p3', standpoint: 'disqualified', reason: 'eierskap' },
  ],
});
export const secretItem: ExchangeItem = sampleItem({
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

/** Every kind of meeting that a format must cope with: what it is with or without, and the meeting. */
export const sampleMeetings: Readonly<Record<string, MeetingForExchange>> = {
  'without votes': sampleMeeting(),
  'with votes': sampleMeeting({ items: [votedItem] }),
  'with stances of consensus': sampleMeeting({ items: [consensusItem] }),
  'with a secret election': sampleMeeting({ items: [secretItem] }),
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
