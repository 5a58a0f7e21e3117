import type { AgendaItemId, BallotId, CaseId, MeetingId, MotionId } from '../../kernel/ids.ts';
import { capitalised } from '../../kernel/sentences.ts';
import type { AgendaItem } from '../meetings/vocabulary.ts';
import { sittingOf } from '../sitting/index.ts';
import type {
  Participant,
  ParticipantId,
  SittingEvent,
  SittingFact,
} from '../sitting/vocabulary.ts';
import type { MinutesParts } from './rules/minutes-follow-from-the-sitting.ts';

/** A meeting for tests: four members, a deputy, one who leaves, a conflict of interest, two votes. */

export const meetingId: MeetingId = 'meet_sample';
const item = (at: number): AgendaItemId => `item_sample${at}`;
const who = (name: string): ParticipantId => `part_${name}`;

const person = (name: string, change: Partial<Participant> = {}): Participant => ({
  id: who(name),
  invitationId: null,
  personId: null,
  name: capitalised(name),
  role: 'member',
  seatId: null,
  side: null,
  represents: null,
  organisation: null,
  weight: 1,
  standsInFor: null,
  ...change,
});

const participants = [
  person('leder', { role: 'chair', organisation: 'Sykehuset' }),
  person('nord', { represents: 'Region Nord', organisation: 'Nordkommunen' }),
  person('sør', { represents: 'Region Sør', organisation: 'Sørkommunen' }),
  person('vest', { represents: 'Region Vest', organisation: 'Vestkommunen' }),
  person('vara', { role: 'deputy', organisation: 'Sørkommunen', standsInFor: who('sør') }),
];

const row = (at: number, title: string, closedBasis: string | null = null): AgendaItem => ({
  id: item(at),
  kind: 'case',
  number: `${42 + at}/23`,
  title,
  subPoints: [],
  responsible: [],
  minutes: 10,
  caseId: `case_${at}` as CaseId,
  budget: null,
  closedBasis,
});

const agenda = [
  row(1, 'Godkjenning av innkallingen'),
  row(2, 'Avtale om felles tjeneste'),
  row(3, 'Tilsetting', 'offl. § 25'),
  row(4, 'Valg av leder for arbeidsgruppen'),
];

const roll = ['leder', 'nord', 'vara'].map((name) => ({
  seat: name,
  side: null,
  organisation: participants.find(({ id }) => id === who(name))?.organisation ?? null,
  weight: 1,
  filled: true,
  disqualified: false,
  participant: who(name),
}));

const quorum = {
  met: true,
  present: 3,
  required: 3,
  of: 4,
  lacking: [],
  disqualified: 0,
  basis: null,
  rule: {
    value: { kind: 'share', numerator: 1, denominator: 2, moreThan: false, eachSide: false },
    source: null,
  },
} as const;

const majority = {
  kind: 'share',
  numerator: 1,
  denominator: 2,
  moreThan: true,
  base: 'cast',
} as const;

function ballot(
  ballotId: BallotId,
  itemId: AgendaItemId,
  how: { secret: boolean; method: 'named' | 'written' },
  choices: readonly [name: string, choice: string][],
): SittingFact[] {
  const options = [
    { id: 'for', label: 'For', motionId: null },
    { id: 'against', label: 'Mot', motionId: null },
  ];
  const counts = { for: 2, against: 1 };
  const tally = { counts, blank: 0, entitled: 3 };
  return [
    {
      kind: 'ballot-opened',
      ballotId,
      itemId,
      ...how,
      question: 'Skal forslaget vedtas?',
      options,
      election: how.secret,
      trial: false,
    },
    ...choices.map(
      ([name, choice]): SittingFact => ({
        kind: 'ballot-cast',
        ballotId,
        participant: who(name),
        choice,
      }),
    ),
    {
      kind: 'ballot-stopped',
      ballotId,
      roll,
      tally,
      quorum,
      result: {
        winner: 'for',
        how: 'majority',
        for: 2,
        required: 2,
        base: 3,
        tied: [],
        basis: null,
        rule: { value: majority, source: null },
      },
      time: '10:40',
    },
  ];
}

export const facts: readonly SittingFact[] = [
  { kind: 'opened', participants, time: '10:00' },
  { kind: 'arrived', participant: who('leder'), time: '10:00' },
  { kind: 'arrived', participant: who('nord'), time: '10:00' },
  { kind: 'chair-taken', participant: who('leder'), time: '10:00' },
  { kind: 'item-started', itemId: item(1), time: '10:00' },
  { kind: 'arrived', participant: who('vara'), time: '10:05' },
  { kind: 'treatment-written', itemId: item(1), text: 'Leder gikk gjennom sakslisten.' },
  { kind: 'item-ended', itemId: item(1), time: '10:10' },
  { kind: 'item-started', itemId: item(2), time: '10:10' },
  {
    kind: 'conflict-raised',
    itemId: item(2),
    participant: who('nord'),
    raisedBy: who('nord'),
    ground: 'Er styremedlem i tjenesten',
  },
  {
    kind: 'conflict-decided',
    itemId: item(2),
    participant: who('nord'),
    disqualified: true,
    deputy: null,
    basis: 'forvaltningsloven § 6',
    time: '10:12',
  },
  {
    kind: 'motion-put',
    motionId: 'mot_1' as MotionId,
    itemId: item(2),
    participant: who('vara'),
    pointNo: 2,
    text: 'Avtalen gjelder i to år.',
  },
  ...ballot('vote_open', item(2), { secret: false, method: 'named' }, [
    ['leder', 'for'],
    ['nord', 'against'],
    ['vara', 'for'],
  ]),
  { kind: 'left', participant: who('nord'), time: '10:45', leave: true },
  {
    kind: 'statement-made',
    itemId: item(2),
    participant: who('vara'),
    text: 'Vi mener avtalen kommer for sent.',
  },
  { kind: 'item-ended', itemId: item(2), time: '10:50' },
  { kind: 'item-started', itemId: item(3), time: '10:50' },
  { kind: 'treatment-written', itemId: item(3), text: 'Søkerne ble vurdert.' },
  { kind: 'item-ended', itemId: item(3), time: '11:00' },
  { kind: 'item-started', itemId: item(4), time: '11:00' },
  ...ballot('vote_secret', item(4), { secret: true, method: 'written' }, [
    ['leder', 'for'],
    ['nord', 'against'],
    ['vara', 'for'],
  ]),
  { kind: 'item-ended', itemId: item(4), time: '11:10' },
  { kind: 'ended', time: '11:12' },
];

export const eventsOf = (all: readonly SittingFact[]): SittingEvent[] =>
  all.map((fact, at) => ({
    meetingId,
    number: at + 1,
    at: new Date(`2023-12-06T09:${String(at).padStart(2, '0')}:00Z`),
    by: { personId: 'pers_secretary', name: 'Sekretær' },
    key: `key-${at}`,
    fact,
  }));

/** What the minutes of the meeting are written from, with these events. */
export function partsOf(all: readonly SittingFact[] = facts): MinutesParts {
  const events = eventsOf(all);
  const order = agenda.map(({ id }) => id);
  return {
    writtenStandard: 'nb',
    partnership: 'Prøvefellesskapet',
    body: { name: 'Prøveutvalget', short: 'PU' },
    meeting: { date: '2023-12-06', start: '10:00', end: '12:00', place: 'Rom 1' },
    archiveCase: '',
    issue: 1,
    correction: '',
    called: {
      firstAt: '2023-11-29T08:42:00.000Z',
      lastAt: '2023-11-29T08:42:00.000Z',
      versions: 1,
    },
    sinceLast: [],
    actionPoints: [],
    agenda,
    decisions: [
      {
        itemId: item(2),
        outcome: 'changed',
        points: [
          {
            no: 1,
            change: 'none',
            text: 'Avtalen godkjennes.',
            proposed: 'Avtalen godkjennes.',
            proposedNo: 1,
            kind: 'approve',
            obligation: null,
          },
          {
            no: 2,
            change: 'changed',
            text: 'Avtalen gjelder i to år.',
            proposed: 'Avtalen gjelder i fire år.',
            proposedNo: 2,
            kind: 'adopt',
            obligation: null,
          },
        ],
        note: '',
      },
    ],
    sitting: { sitting: sittingOf(meetingId, order, events), events },
    attendance: [],
  };
}
