import type { AgendaRow, CasePaper, NoticeDocument } from './notice-document.ts';

/** Notices for tests: the shape of a real one (eleven cases, two breaks), and its variants. */

const leader = 'Leder ASU';
const office = 'Sekretariatet';

const background = `Saken ble sist behandlet før sommeren. Siden da har fagrådene arbeidet videre med tiltakene, og sekretariatet har samlet det de har meldt inn. Framdriften er ujevn: der kommunene og sykehuset har hver sin prosjektleder, går det fort, og der ingen har fått tid til arbeidet, står det stille.

Tre forhold går igjen i meldingene:
- Tiltakene er mange, og få av dem har en eier i hver av de to tjenestene.
- Tall for utskrivningsklare pasienter telles ulikt i kommunene og ved sykehuset.
- Brukerrepresentantene kommer sent inn, ofte først når et utkast er ferdig.

Sekretariatet har derfor bedt hvert fagråd svare på dette før møtet:
1. Hvilke tiltak er ferdige, og hvem har tatt dem i bruk?
2. Hvilke tiltak bør slås sammen eller avsluttes?
3. Hva må ASU avgjøre for at resten skal komme i mål?`;

const assessment = `AU vurderer at planen fortsatt peker rett vei, men at den er for bred. Det er bedre å fullføre fem tiltak enn å holde tjue i live. Fagrådene bør derfor si tydelig hva de vil legge bort.

Arbeidet berører alle kommunene i området. De minste har ingen egen samhandlingskoordinator, og for dem er det særlig viktig at frister og ansvar er kjent i god tid.`;

const rows: AgendaRow[] = [
  row(
    '13:00',
    '13:10',
    '43/23',
    'Godkjenning av innkalling og saksliste',
    [leader],
    ['Hvem har noe til eventuelt?'],
  ),
  row('13:10', '13:20', '44/23', 'Hva tar vi med oss fra konferansen?', [leader]),
  row(
    '13:20',
    '14:05',
    '45/23',
    'Handlingsplanen – hvor står tiltakene?',
    ['Fagrådsledere'],
    ['Fagrådslederne legger fram status, og ASU gir innspill'],
  ),
  row('14:05', '14:10', '46/23', 'Ett år til for fagrådenes representanter', [leader]),
  pause('14:10', '14:20'),
  row(
    '14:20',
    '14:35',
    '47/23',
    'Ny samarbeidsavtale – nytt fra forhandlingene',
    ['Kommunenes representanter', 'nestleder ASU'],
    ['Det forhandlerne er kommet fram til'],
  ),
  row(
    '14:35',
    '14:50',
    '48/23',
    'Dialogmøtene i 2023',
    [office, 'sykehuset'],
    ['Det viktigste fra hvert møte'],
  ),
  row(
    '14:50',
    '15:00',
    '49/23',
    'Kompetansegruppen for utskrivning',
    ['Leder og nestleder ASU'],
    ['Status'],
  ),
  row(
    '15:00',
    '15:10',
    '50/23',
    'Sykehusets nettverk for samhandling',
    [office],
    ['Hvem som er med, og hva de skal få til'],
  ),
  pause('15:10', '15:20'),
  row(
    '15:20',
    '15:50',
    '51/23',
    'Helseplattformen nå',
    ['Helseplattformen AS', 'St. Olavs hospital', 'Kommunene'],
    ['Status i innføringen'],
  ),
  row('15:50', '15:55', '52/23', 'Møtedatoer i 2024', [office]),
  {
    ...row('15:55', '16:00', '53/23', 'Eventuelt', [leader], ['Hva syntes vi om møtet?']),
    kind: 'misc',
  },
];

/** The notice of a full meeting with a paper for each of its eleven cases, published. */
export const fullNotice: NoticeDocument = {
  writtenStandard: 'nb',
  partnership: 'Helsefellesskapet i Midt-Norge',
  body: { name: 'Administrativt samarbeidsutvalg', short: 'ASU' },
  meeting: {
    date: '2023-12-06',
    start: '13:00',
    end: '16:00',
    place: 'Møterom 30M11, 1930-bygget',
    digitalLink: 'https://mote.example.no/asu/2023-12-06',
  },
  archiveCase: '2023/1188',
  noticeVersion: 1,
  publishedAt: '2023-11-29T08:42:00Z',
  changesSinceLast: [],
  absenceContact: 'sekretariatet@example.no',
  agenda: rows,
  sum: { caseMinutes: 160, breakMinutes: 20, plannedEnd: '16:00', overrunMinutes: 0 },
  papers: rows.filter((it) => it.number !== null).map(paperOf),
};

/** The same meeting in nynorsk, changed once and running over. */
export const changedNotice: NoticeDocument = {
  ...fullNotice,
  writtenStandard: 'nn',
  body: { name: 'Administrativt samarbeidsutval', short: 'ASU' },
  noticeVersion: 2,
  publishedAt: '2023-12-01T10:00:00Z',
  changesSinceLast: ['Sak 45/23 har fått 15 minutt til.', 'Sak 48/23 har fått eit nytt vedlegg.'],
  sum: { caseMinutes: 175, breakMinutes: 20, plannedEnd: '16:15', overrunMinutes: 15 },
};

/** A draft with an empty agenda. */
export const emptyNotice: NoticeDocument = {
  ...fullNotice,
  publishedAt: null,
  agenda: [],
  papers: [],
  sum: { caseMinutes: 0, breakMinutes: 0, plannedEnd: '13:00', overrunMinutes: 0 },
};

/** A notice with `count` cases of five minutes, and a short paper for each. */
export function noticeOf(count: number, change: Partial<CasePaper> = {}): NoticeDocument {
  const cases = Array.from({ length: count }, (_, index) => {
    const at = (minutes: number) =>
      `${String(9 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    const slot = [at(index * 5), at(index * 5 + 5)] as const;
    return row(...slot, `${index + 1}/24`, `Orientering om delplan ${index + 1}`, [office]);
  });
  return {
    ...fullNotice,
    agenda: cases,
    sum: { caseMinutes: count * 5, breakMinutes: 0, plannedEnd: '16:00', overrunMinutes: 0 },
    papers: cases.map((it) => ({ ...emptyPaper(it.number ?? '', it.title), ...change })),
  };
}

/** A notice with a heading over two cases, one with a part, in a body that numbers its rows. */
export const levelledNotice: NoticeDocument = levelled();

function levelled(): NoticeDocument {
  const notice = noticeOf(4);
  const [first, second, part, last] = notice.agenda as [AgendaRow, AgendaRow, AgendaRow, AgendaRow];
  const heading: AgendaRow = {
    ...{ kind: 'group', number: null, title: 'Saker til orientering', place: '2', minutes: 10 },
    ...{ subPoints: [], responsible: [], start: second.start, end: part.end },
  };
  const agenda = [
    { ...first, place: '1' },
    heading,
    { ...second, place: '2.1', level: 1 },
    { ...part, place: '2.1.1', level: 2 },
    { ...last, place: '2a' },
  ];
  return { ...notice, agenda };
}

function row(
  start: string,
  end: string,
  number: string,
  title: string,
  responsible: string[],
  subPoints: string[] = [],
): AgendaRow {
  return {
    kind: 'case',
    number,
    title,
    subPoints,
    responsible,
    start,
    end,
    minutes: between(start, end),
  };
}

function pause(start: string, end: string): AgendaRow {
  return { ...row(start, end, '', '', []), kind: 'break', number: null };
}

function between(start: string, end: string): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return minutes(end) - minutes(start);
}

function emptyPaper(number: string, title: string): CasePaper {
  return {
    number,
    title,
    owners: ['Leder ASU', 'Nestleder ASU'],
    handlers: ['Rådgiver A', 'Rådgiver B', 'Rådgiver C', 'Rådgiver D'],
    briefingBy: [],
    proposals: [{ no: 1, text: 'ASU tar saken til orientering.' }],
    attachments: [],
    sections: [],
    quotedDecisions: [],
    links: [],
  };
}

function paperOf({ number, title }: AgendaRow, index: number): CasePaper {
  const paper = emptyPaper(number ?? '', title);
  if (index % 3 === 1) return paper;
  return {
    ...paper,
    briefingBy: index === 9 ? ['Helseplattformen AS'] : [],
    proposals: [
      { no: 1, text: 'Saken tas til orientering.' },
      { no: 2, text: 'ASU ber om ny status fra fagrådslederne i møtet 19.06.2024.' },
      {
        no: 3,
        text: 'Handlingsplanen vurderes på nytt når avtalene er revidert.',
        kind: 'addition',
      },
    ],
    attachments: [
      { name: 'Handlingsplan 2022–2024', state: 'included' },
      { name: 'Statusrapporter fra fagrådene', state: 'later' },
      { name: 'Samarbeidsavtalen', state: 'named' },
    ],
    sections: [
      { code: 'background', heading: '', text: background },
      { code: 'facts', heading: '', text: background.replaceAll('fagråd', 'råd') },
      { code: 'assessment', heading: '', text: assessment },
    ],
    quotedDecisions:
      index === 2
        ? [
            {
              number: '26/22',
              body: 'ASU',
              date: '2022-06-09',
              points: [
                'Tiltakspakkene fra rapporten tas inn i planens andre satsingsområde.',
                'ASU slutter seg til fagrådenes rekkefølge på tiltakene.',
                'Gevinster av Helseplattformen vurderes fortløpende.',
                'Fagrådene melder status hvert halvår.',
                'ASU lager en plan for hvordan vedtakene skal følges opp.',
              ].map((text, at) => ({ no: at + 1, text })),
            },
          ]
        : [],
    links: index === 0 ? [{ text: 'Møteplanen', href: 'https://example.no/moteplan' }] : [],
  };
}

/** Text that means something to a typesetter, a browser or a reader of right-to-left script. */
export const hostileTexts = {
  literal: [
    '#read("/etc/passwd")',
    '*x* _y_ $z$ <script>alert(1)</script>',
    '= Overskrift',
    '\\u{1F600} @ref <lab> `raw` //x /*y*/ ~ #{1+1}',
  ],
  replaced: ['emoji 😀 og مرحبا', 'snudd \u202Etekst', 'privat \uE000', '日本'],
  long: ['Samhandlingsavtalerevideringsforhandlingsutvalg'.repeat(6), 'x'.repeat(300)],
};

/** A notice with hostile text in every place that holds text. */
export const hostileNotice: NoticeDocument = hostile();

/** A notice with a case that is closed and one whose title is withheld as well. */
export const closedNotice: NoticeDocument = closed();

function hostile(): NoticeDocument {
  const texts = [...hostileTexts.literal, ...hostileTexts.replaced, ...hostileTexts.long];
  const notice = noticeOf(texts.length);
  return {
    ...notice,
    partnership: texts.join(' '),
    body: { name: texts.join(' '), short: hostileTexts.literal[0] ?? '' },
    meeting: { ...notice.meeting, place: texts.join(' '), digitalLink: 'javascript:alert(1)' },
    changesSinceLast: texts,
    agenda: notice.agenda.map((it, index) => ({
      ...it,
      title: texts[index] ?? '',
      subPoints: texts,
      responsible: [texts[index] ?? ''],
    })),
    papers: notice.papers.map((it, index) => ({
      ...it,
      title: texts[index] ?? '',
      owners: texts,
      proposals: [{ no: 1, text: texts.join('\n\n') }],
      attachments: texts.map((name) => ({ name, state: 'later' })),
      sections: [
        { heading: texts[index] ?? '', text: texts.map((text) => `- ${text}`).join('\n') },
      ],
      quotedDecisions: [
        { number: '1', date: '2023-01-01', points: [{ no: 1, text: texts.join(' ') }] },
      ],
      links: [{ text: texts[index] ?? '', href: 'javascript:alert(1)' }],
    })),
  };
}

function closed(): NoticeDocument {
  const notice = noticeOf(3);
  const agenda = notice.agenda.map((it, index) => {
    if (index === 1) return { ...it, closed: { basis: 'offl. § 13' } };
    return index === 2 ? { ...it, title: '', closed: {} } : it;
  });
  const [open, basis] = notice.papers;
  const papers = [open, basis && { ...basis, closed: { basis: 'offl. § 13' } }];
  return { ...notice, agenda, papers: papers.filter((it) => it !== undefined) };
}
