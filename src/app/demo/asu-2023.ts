import {
  adopt,
  anythingElse,
  appoint,
  approval,
  ask,
  type DemoMeeting,
  matter,
  note,
  pause,
} from './meeting-notation.ts';

const asu = {
  body: 'body_asu',
  start: '13:00',
  end: '16:00',
  place: 'St. Olavs hospital, 1930, 30M11',
  state: 'closed',
} as const;

/** Twelve points, of which the last gives the executive its authority. */
const dischargeReport = matter('31/23', 'UKP-rapporten – utskrivningsklare pasienter', 60, {
  points: [
    note('Rapporten er et felles grunnlag for arbeidet med utskrivningsklare pasienter.'),
    adopt('Partene bruker samme begreper og samme tall.'),
    adopt('Planlegging av utskrivning begynner ved innleggelsen.'),
    adopt('Melding mellom sykehus og kommune følger én avtalt rutine.'),
    adopt('Hver kommunegruppe har et fast kontaktpunkt mot sykehuset.'),
    adopt('Kapasiteten i kommunene og på sykehuset vises for begge parter.'),
    adopt('Partene har planer for perioder med for få plasser.'),
    adopt('Tiltakspakkene prøves ut i kommuner av ulik størrelse.'),
    adopt('Pasient og pårørende får vite hva som skjer videre, før de reiser.'),
    adopt('Opplæring gis felles til ansatte på begge sider.'),
    adopt('Virkningen måles og legges fram for ASU.'),
    ask(
      'Arbeidsutvalget følger opp vedtaket med myndighet til å avklare hvem som har ansvar for hva.',
      'Arbeidsutvalget',
      'Avklare ansvaret for hvert av de 12 punktene',
      { dueNote: 'fortløpende' },
    ),
  ],
  background: 'Rapporten samler tiltakspakkene og føringene som ASU har sluttet seg til.',
  cites: [
    {
      to: '26/22',
      date: '2022-06-09',
      sentence: 'Pakkene og føringene kom inn i handlingsplanen med sak 26/22.',
    },
  ],
  attachments: ['UKP-rapporten'],
});

const negotiators = matter('33/23', 'Forhandlingsutvalg for ny samarbeidsavtale', 35, {
  points: [
    appoint(
      'Et forhandlingsutvalg med to fra kommunene, to fra sykehuset, én bruker og én fastlege oppnevnes.',
    ),
    appoint('Alle unntatt fastlegen har vara.'),
    ask(
      'Utvalget gir ASU jevnlig status.',
      'Forhandlingsutvalget',
      'Status for avtalerevisjonen til ASU',
      { dueNote: 'jevnlig', recurrence: { everyMonths: null } },
    ),
    adopt('Målet er en ferdig avtale innen utgangen av 2024.'),
  ],
  background: 'Avtalen skal revideres, og partene trenger et utvalg med mandat til å forhandle.',
  cites: [
    { to: '2/21', sentence: 'Perioden til ASU etter sak 2/21 faller sammen med den nye avtalen.' },
  ],
});

const competenceGroup = matter('37/23', 'Kompetansegruppe UKP', 45, {
  points: [
    adopt(
      'En kompetansegruppe driver fram gjennomføringen av vedtak 31/23, med strategi og kommunikasjonsplan.',
    ),
    adopt('Sammensetningen som er anbefalt, legges til grunn; hvem som blir med, avgjør mye.'),
    ask(
      'Gruppen kommer raskt i gang og har sitt første møte innen 01.11.2023.',
      'Kompetansegruppe UKP',
      'Kompetansegruppens første møte',
      { due: '2023-11-01' },
    ),
    adopt('ASU er styringsgruppe, og arbeidsutvalget støtter gruppen.'),
  ],
  background: 'Vedtaket om utskrivningsklare pasienter trenger noen som driver det framover.',
  cites: [
    {
      to: '31/23',
      date: '2023-09-06',
      sentence: 'Arbeidsutvalget fikk oppfølgingen i pkt. 12 av sak 31/23 den 06.09.2023.',
      quotes: true,
    },
  ],
  assessment:
    'Gruppen skriver sitt eget mandat. Tiltakene er fortsatt den enkelte virksomhetens ansvar.',
});

/** Meetings of the committee in 2023, up to the one whose notice a visitor brings in. */
export const asu2023: readonly DemoMeeting[] = [
  {
    ...asu,
    date: '2023-06-14',
    rows: [
      approval('23/23'),
      matter('24/23', 'Felles utfordringsbilde, verdier og kultur', 50, {
        points: [adopt('Partene har ett felles utfordringsbilde med verdier og kultur.')],
        background: 'Grunnlaget ble lagt i arbeidsseminaret 22.03.2023.',
      }),
      matter('25/23', 'Status Helseplattformen', 40),
      pause(15),
      matter('26/23', 'Brukere og fastleger i råd, utvalg og arbeidsgrupper', 30, {
        background: 'Oversikten viser hvor brukere og fastleger har plass, og hvor de mangler.',
      }),
      matter('27/23', 'Revisjon av Samarbeidsavtalen – oppstart', 25, {
        background: 'Arbeidet skal være ferdig innen utgangen av 2024.',
      }),
      anythingElse('28/23', 10),
    ],
  },
  {
    ...asu,
    date: '2023-09-06',
    rows: [
      approval('29/23'),
      matter('30/23', 'Status Helseplattformen', 30),
      dischargeReport,
      pause(15),
      matter('32/23', 'Erfaringskonferanse UKP 22.11.2023', 15, {
        background: 'Konferansen samler praksis fra kommuner og sykehus på en halv dag.',
      }),
      negotiators,
      anythingElse('34/23', 15),
    ],
  },
  {
    ...asu,
    date: '2023-10-04',
    rows: [
      approval('35/23'),
      matter('36/23', 'Oppfølging av UKP-vedtaket', 15, {
        background: 'Arbeidsutvalget forteller hvordan ansvaret fordeles.',
        cites: [
          { to: '31/23', date: '2023-09-06', sentence: 'Saken følger opp pkt. 12 i sak 31/23.' },
        ],
      }),
      competenceGroup,
      pause(10),
      matter('38/23', 'Status Helseplattformen', 30),
      matter('39/23', 'Program for erfaringskonferansen', 20, {
        points: [adopt('Programmet vedtas, med tid til gruppearbeid.')],
      }),
      matter('40/23', 'Status fra Forhandlingsutvalget', 15, {
        background: 'Utvalget har sitt første møte 10.10.2023.',
        cites: [{ to: '33/23', date: '2023-09-06', sentence: 'Det ble oppnevnt i sak 33/23.' }],
      }),
      matter('41/23', 'Oppdrag til fagrådene før status i desember', 15, {
        points: [adopt('Hvert fagråd får fem minutter til status og fem minutter til innspill.')],
        cites: [
          {
            to: '26/22',
            date: '2022-06-09',
            sentence: 'Statusen følger av pkt. 4 i sak 26/22, og ble ikke gitt 14.06.2023.',
          },
        ],
      }),
      anythingElse('42/23', 20),
    ],
  },
];
