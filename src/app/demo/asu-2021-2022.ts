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

const asu = { body: 'body_asu', start: '13:00', end: '16:00', state: 'closed' } as const;

const digitalCouncil = matter('37/22', 'Fagråd 5 – digital samhandling', 40, {
  points: [
    note('Orienteringen tas til etterretning.'),
    ask(
      'Arbeidsutvalget og sekretariatet lager et forslag til hvordan et råd for digital samhandling skal organiseres, med nivå, roller, ansvar og oppgaver for hele e-helsefeltet.',
      'Arbeidsutvalget og sekretariatet',
      'Forslag til organisering av fagråd 5',
      { dueNote: 'når Samarbeidsavtalen er revidert' },
    ),
  ],
  background:
    'Digital samhandling er i dag spredt på flere råd og prosjekter uten ett felles sted.',
  assessment: 'Rådet bør ikke bygges om før partene vet hvilken struktur den nye avtalen gir.',
});

const dialogueMeetings = matter('35/22', 'Dialogmøter mellom kommunegruppene og sykehuset', 30, {
  points: [
    ask(
      'Hver kommunegruppe har ett dialogmøte i året med sykehuset, helst før sommeren. Møtene står i møteplanen og refereres i ASU.',
      'Sekretariatet',
      'Dialogmøte med hver kommunegruppe, referert i ASU',
      { due: '2023-06-30', recurrence: { everyMonths: 12 } },
    ),
    adopt('Partene møter på direktørnivå og tar med fagfolk når temaet krever det.'),
    adopt('Fastleger og brukere inviteres til alle møtene.'),
    adopt('Sekretariatet planlegger, og partene setter agendaen sammen.'),
    adopt('Strategi og handlingsplan står på hver agenda; resten velges etter behov.'),
  ],
  background: 'Samarbeidsavtalen pkt. 7.4.2 legger opp til ett til to dialogmøter i året.',
  assessment: 'Ett godt forberedt møte per gruppe gir mer enn to som faller bort.',
});

const actionPlan = matter('26/22', 'Handlingsplan 2022–2024', 60, {
  points: [
    adopt(
      'Satsingsområde 2 utvides med rapportens tre tiltakspakker og fire føringer for utskrivningsklare pasienter.',
    ),
    adopt('Rådenes egne prioriteringer gjelder slik de står i arbeidsversjonen av planen.'),
    ask(
      'Råd og arbeidsgrupper ser hele tiden etter hva Helseplattformen kan gi, og viser det i rapportene sine.',
      'Fagrådene og arbeidsgruppene',
      'Vurdering av gevinster i Helseplattformen i hver sluttrapport',
      { dueNote: 'i hver sluttrapport', recurrence: { everyMonths: null } },
    ),
    ask(
      'Fagrådene gir ASU status hvert halvår og leverer sluttresultater når de foreligger.',
      'Fagrådene',
      'Halvårlig status for tiltakene i handlingsplanen',
      { due: '2022-12-15', recurrence: { everyMonths: 6 } },
    ),
    ask(
      'ASU bestemmer hvordan ferdige rapporter skal formidles, tas i bruk og følges opp.',
      'ASU',
      'Plan for formidling og innføring av ferdige rapporter',
      { dueNote: 'når sluttrapportene foreligger' },
    ),
  ],
  background:
    'Fagrådene har meldt inn tiltak og rangert dem. Arbeidsversjonen samler dem i én plan.',
  facts: 'Planen har fem områder i tillegg til de administrative tiltakene i område 0.',
  attachments: ['Handlingsplan 2022–2024, arbeidsversjon'],
});

const planStatus = matter('55/22', 'Status for handlingsplanen', 60, {
  points: [
    note('Statusen tas til orientering.'),
    adopt('«Pasienttilstrømning» føres inn i planen som et tiltak, jf. sak 53/22.'),
    ask(
      'Fagrådene kommer tilbake med ny status 14.06.2023, før planen revideres for året.',
      'Fagrådene',
      'Ny status for handlingsplanen før årlig revisjon',
      { due: '2023-06-14' },
    ),
  ],
  background: 'Dette er den første statusen etter at planen ble vedtatt.',
  cites: [
    {
      to: '26/22',
      date: '2022-06-09',
      sentence: 'ASU vedtok planen 09.06.2022, sak 26/22, og ba om status hvert halvår.',
      quotes: true,
    },
    { to: '53/22', sentence: 'Prosjektet i sak 53/22 hører hjemme blant tiltakene.' },
  ],
  attachments: ['Fagrådenes status høsten 2022'],
});

/** Meetings of the committee from its first year to the end of 2022. */
export const asu2021And2022: readonly DemoMeeting[] = [
  {
    ...asu,
    date: '2021-03-17',
    end: '15:00',
    place: 'Nettmøte',
    rows: [
      approval('9/21'),
      matter('10/21', 'Rammer for fagrådene', 35, {
        background: 'Fem råd skal gi faglige råd på hvert sitt felt og rapportere hit.',
      }),
      matter('11-14/21', 'Valg av representanter til fagrådene', 45, {
        points: [
          appoint('Representantene velges for 2 år, og 2021 regnes som år 0.'),
          appoint('Hvert råd har leder og representanter fra begge parter, brukere og fastleger.'),
        ],
        background: 'Forslagene fra partene er satt opp råd for råd.',
        cites: [
          { to: '2/21', sentence: 'Perioden er kortere enn den ASU selv har etter sak 2/21.' },
        ],
      }),
      pause(10),
      anythingElse('15/21', 20),
    ],
  },
  {
    ...asu,
    date: '2022-06-09',
    place: 'Trondheim',
    rows: [
      approval('24/22'),
      matter('25/22', 'Orientering fra fagrådene', 40, {
        background: 'Hvert råd forteller kort hva det arbeider med.',
      }),
      actionPlan,
      pause(15),
      matter('27/22', 'Status Helseplattformen', 40, {
        background: 'Helseplattformen AS, sykehuset og kommunene gir hver sin status.',
      }),
      anythingElse('28/22', 15),
    ],
  },
  {
    ...asu,
    date: '2022-09-15',
    place: 'Trondheim',
    rows: [
      approval('33/22'),
      matter('34/22', 'Status Helseplattformen', 40, {
        background: 'Fast orientering fra de tre partene.',
      }),
      dialogueMeetings,
      pause(15),
      matter('36/22', 'Utskrivningsklare pasienter gjennom sommeren', 30, {
        background: 'Partene legger fram hver sine tall og hva de lærte av ferieavviklingen.',
      }),
      digitalCouncil,
      anythingElse('38/22', 15),
    ],
  },
  {
    ...asu,
    date: '2022-12-15',
    place: 'Trondheim',
    rows: [
      approval('52/22'),
      matter('53/22', 'Prosjekt «pasienttilstrømning»', 30, {
        points: [adopt('Prosjektet settes i gang og knyttes til handlingsplanen.')],
        background: 'Sykehuset og kommunene vil finne ut hva som driver veksten i henvisninger.',
      }),
      matter('54/22', 'Status Helseplattformen', 30),
      pause(15),
      planStatus,
      matter('56/22', 'Møteplan 2023', 20, {
        points: [adopt('Møteplanen vedtas. Møtene i 2023 holdes på St. Olavs hospital.')],
      }),
      anythingElse('57/22', 15),
    ],
  },
];
