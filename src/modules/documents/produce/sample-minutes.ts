import type { MinutesDocument, MinutesItem } from './minutes-document.ts';
import type { MinutesStanding } from './minutes-written.ts';
import { hostileTexts } from './sample-notices.ts';

/** Minutes for tests: one of each thing that a case may hold, a closed case, and hostile text. */

const plain: MinutesItem = {
  key: 'item_plain',
  number: '43/23',
  title: 'Godkjenning av innkalling og saksliste',
  closed: null,
  from: '13:00',
  to: '13:10',
  movements: [],
  conflicts: [],
  treatment: '',
  speakers: [],
  motions: [],
  ballots: [],
  stances: [],
  statements: [],
  decision: { outcome: 'noted', unanimous: true, points: [], note: '' },
};

const whole: MinutesItem = {
  ...plain,
  key: 'item_whole',
  number: '44/23',
  title: 'Avtale om felles tjeneste',
  movements: [{ kind: 'arrived', name: 'Rådgiver A', time: '13:20', during: '44/23' }],
  conflicts: [
    {
      name: 'Medlem B',
      raisedBy: '',
      ground: 'Er styremedlem i tjenesten',
      decided: { disqualified: true, deputy: 'Vara B', basis: 'forvaltningsloven § 6' },
    },
  ],
  treatment: 'Leder innledet.\n\n- Nord: ønsker kortere avtale\n- Sør: ønsker evaluering',
  speakers: [
    { name: 'Medlem A', represents: 'Region Nord' },
    { name: 'Medlem C', represents: 'Region Nord' },
  ],
  motions: [
    {
      mover: 'Medlem A',
      represents: 'Region Nord',
      pointNo: 2,
      text: 'Avtalen gjelder i to år.',
      withdrawn: false,
    },
  ],
  ballots: [
    {
      question: 'Skal forslaget fra Medlem A vedtas?',
      method: 'named',
      secret: false,
      election: false,
      trial: false,
      options: [
        { label: 'For', votes: 2, voters: [{ name: 'Medlem A', represents: 'Nordkommunen' }] },
        { label: 'Mot', votes: 1, voters: [{ name: 'Medlem D', represents: 'Sørkommunen' }] },
      ],
      blank: 0,
      entitled: 3,
      result: { how: 'majority', winner: 'For', carried: true, quorum: true },
    },
  ],
  stances: [
    { name: 'Medlem D', represents: 'Region Sør', stance: 'reservation', reason: 'Kostnaden' },
  ],
  decision: {
    outcome: 'changed',
    unanimous: false,
    points: [
      { no: 1, text: 'Avtalen godkjennes.', proposed: '' },
      { no: 2, text: 'Avtalen gjelder i to år.', proposed: 'Avtalen gjelder i fire år.' },
      { no: null, text: '', proposed: 'Avtalen evalueres årlig.' },
    ],
    note: 'Ny behandling om to år.',
  },
  statements: [{ name: 'Medlem D', represents: 'Region Sør', text: 'Avtalen kom for sent.' }],
};

const closed: MinutesItem = {
  ...plain,
  key: 'item_closed',
  number: '45/23',
  title: 'Tilsetting av rådgiver',
  closed: { basis: 'offl. § 25', publicTitle: 'Personalsak' },
  treatment: 'Søkerne ble vurdert.',
};

export const fullMinutes: MinutesDocument = {
  writtenStandard: 'nb',
  partnership: 'Helsefellesskapet i Midt-Norge',
  body: { name: 'Administrativt samarbeidsutvalg', short: 'ASU' },
  meeting: { date: '2023-12-06', start: '13:00', end: '16:00', place: 'Møterom 30M11' },
  archiveCase: '2023/1188',
  issue: 1,
  correction: '',
  called: {
    firstAt: '2023-11-29T08:42:00Z',
    lastAt: '2023-12-01T10:00:00Z',
    versions: 2,
  },
  chairs: [
    { name: 'Leder ASU', from: '13:00' },
    { name: 'Nestleder ASU', from: '14:30' },
  ],
  present: [
    { name: 'Leder ASU', role: 'chair', represents: 'Sykehuset', standsInFor: '', note: '' },
    { name: 'Vara B', role: 'deputy', represents: 'Nord', standsInFor: 'Medlem B', note: '' },
  ],
  absent: [{ name: 'Medlem E', role: 'member', represents: 'Vest', standsInFor: '', note: '' }],
  movements: whole.movements,
  sinceLast: [
    {
      what: 'Legge fram status for tiltakene',
      who: 'Fagrådslederne',
      due: '2024-06-19',
      dueNote: '',
      source: '45/22',
      kind: 'task',
      doneOn: null,
      report: '',
      closed: false,
    },
  ],
  items: [plain, whole, closed],
  actionPoints: [],
  endedAt: '15:40',
};

export const draftStanding: MinutesStanding = {
  draftMark: 'Kladd',
  edition: 'Kladd',
  closing: null,
};

export const sealedStanding: MinutesStanding = {
  draftMark: '',
  edition: 'Forseglet · kode AB12-CD34-EF56',
  closing: {
    heading: 'Godkjenning og forsegling',
    facts: [
      { label: 'Underskrevet', value: 'Leder ASU 12.12.2023 kl. 09.00' },
      { label: 'Fingeravtrykk', value: 'ab'.repeat(32) },
    ],
    note: 'Fingeravtrykket er regnet av innholdet.',
  },
};

/** Minutes with text that means something to a typesetter or a browser wherever text may stand. */
export function hostileMinutes(): MinutesDocument {
  const words = [...hostileTexts.literal, ...hostileTexts.replaced, ...hostileTexts.long];
  const all = words.join('\n\n');
  return {
    ...fullMinutes,
    partnership: words.join(' '),
    body: { name: words.join(' '), short: words[0] ?? '' },
    chairs: [{ name: all, from: null }],
    present: words.map((name) => ({
      name,
      role: 'member',
      represents: name,
      standsInFor: '',
      note: name,
    })),
    items: words.map((title, at) => ({
      ...whole,
      key: `item_${at}`,
      title,
      treatment: all,
      conflicts: [{ name: title, raisedBy: title, ground: title, decided: null }],
      motions: [{ mover: title, represents: title, pointNo: null, text: all, withdrawn: true }],
      ballots: whole.ballots.map((ballot) => ({ ...ballot, question: title })),
      decision: {
        outcome: 'changed',
        unanimous: true,
        points: [
          { no: 1, text: all, proposed: title },
          { no: null, text: '', proposed: title },
        ],
        note: all,
      },
      statements: [{ name: title, represents: '', text: all }],
    })),
  };
}
