import type { ExchangeDocument, ExchangeItem, MeetingForExchange } from './vocabulary.ts';

/** A document as it is when it has been made. */
export function sampleDocument(change: Partial<ExchangeDocument> = {}): ExchangeDocument {
  return {
    key: 'pub_sample',
    item: null,
    kind: 'notice',
    title: 'Møteinnkalling',
    fileName: 'moteinnkalling-1.pdf',
    mediaType: 'application/pdf',
    pronom: 'fmt/476',
    size: 2048,
    sha256: 'a'.repeat(64),
    address: 'https://omforent.example/innsyn/moter/meet_sample/innkalling.pdf',
    ...change,
  };
}

export function sampleItem(change: Partial<ExchangeItem> = {}): ExchangeItem {
  return {
    id: 'item_sample',
    key: 'case_sample',
    kind: 'case',
    number: '12/26',
    year: 2026,
    sequence: 12,
    title: 'Plan for rehabilitering',
    closedBasis: null,
    publicTitle: null,
    responsible: ['Rådgiver'],
    start: '13:00',
    end: '13:30',
    briefing: false,
    paper: {
      description: 'Bakgrunn\nPlanen gjelder tre kommuner & ett sykehus <foreløpig>.',
      proposal: '1. Planen vedtas.\n2. Den følges opp om et år.',
      owners: ['Direktør'],
      handlers: ['Saksbehandler'],
      changedAt: '2026-02-20T09:00:00.000Z',
      changedBy: 'Saksbehandler',
    },
    decision: {
      key: 'dec_sample',
      text: '1. Planen vedtas.\n2. Den følges opp om et år.',
      note: '',
      decidedOn: '2026-03-04',
      outcome: 'as_proposed',
    },
    voices: [],
    count: null,
    treatment: '',
    sentOnTo: [],
    origin: null,
    statements: [],
    ...change,
  };
}

/** A small meeting that is over, for the tests of every format. */
export function sampleMeeting(change: Partial<MeetingForExchange> = {}): MeetingForExchange {
  return {
    id: 'meet_sample',
    body: {
      key: 'body_sample',
      name: 'Samarbeidsutvalget',
      shortName: 'SU',
      kind: 'committee',
      establishedOn: '2021-01-01',
      organisationKey: 'org_sample',
      organisation: 'Prøvefellesskapet',
      organisationNumber: '999999999',
      blankVotes: true,
      openForAll: true,
    },
    number: '2026-03-04 13:00',
    date: '2026-03-04',
    start: '13:00',
    end: '16:00',
    place: 'Rom 1',
    archiveCase: '2026/101',
    state: 'closed',
    writtenStandard: 'nb',
    createdAt: '2026-02-01T10:00:00.000Z',
    changedAt: '2026-03-05T08:00:00.000Z',
    changedBy: 'Sekretær',
    origin: 'https://omforent.example',
    participants: [
      {
        key: 'p1',
        name: 'Leder A',
        role: 'chair',
        side: 'municipality',
        represents: 'Kommune A',
        attended: true,
      },
      {
        key: 'p2',
        name: 'Medlem B',
        role: 'member',
        side: 'trust',
        represents: 'Sykehus B',
        attended: true,
      },
      {
        key: 'p3',
        name: 'Tillitsvalgt C',
        role: 'member',
        side: 'union',
        represents: 'Forbund C',
        attended: true,
      },
      {
        key: 'p4',
        name: 'Observatør D',
        role: 'observer',
        side: 'user',
        represents: null,
        attended: false,
      },
    ],
    items: [
      sampleItem(),
      sampleItem({
        id: 'item_break',
        key: 'item_break',
        kind: 'break',
        number: null,
        year: null,
        sequence: null,
        title: 'Pause',
        paper: null,
        decision: null,
      }),
    ],
    documents: [
      sampleDocument(),
      sampleDocument({
        key: 'paper_sample',
        item: 'item_sample',
        kind: 'paper',
        title: 'Saksframlegg 12/26',
        fileName: '01-saksframlegg.pdf',
        address: 'https://omforent.example/innsyn/moter/meet_sample',
      }),
      sampleDocument({
        key: 'dec_sample',
        item: 'item_sample',
        kind: 'record',
        title: 'Saksprotokoll 12/26',
        fileName: '01-saksprotokoll.pdf',
        address: 'https://omforent.example/innsyn/vedtak/dec_sample',
      }),
    ],
    changes: [
      {
        of: 'meet_sample',
        field: 'moetested',
        at: '2026-02-02T10:00:00.000Z',
        by: 'Sekretær',
        before: 'Rom 2',
        after: 'Rom 1',
      },
    ],
    ...change,
  };
}
