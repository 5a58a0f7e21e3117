import {
  adopt,
  anythingElse,
  ask,
  type DemoMeeting,
  matter,
  note,
  pause,
} from './meeting-notation.ts';

const regional = { responsible: ['Regionene'] };
const project = { responsible: ['Trondheim kommune'] };

/** The regional working group that prepared the introduction; it numbers its cases from 1. */
export const ragMeeting: DemoMeeting = {
  body: 'body_rag',
  date: '2018-12-12',
  start: '10:00',
  end: '15:30',
  place: 'Radisson Blu, Stjørdal',
  state: 'closed',
  rows: [
    matter(
      'Sak 1',
      'Hvor står hver RAG, og hvordan meldes det tilbake?',
      120,
      {
        points: [
          note('Statusen fra de tolv regionene tas med videre.'),
          ask(
            'Trondheim kommune lager et skjema der avvik meldes med grønt, gult eller rødt.',
            'Trondheim kommune',
            'Skjema for avvik fra forløpene',
            {},
          ),
          ask(
            'Stjørdal kontrollerer åtte forløp innen 04.01.2019.',
            'Værnesregionen',
            'Kontroll av åtte forløp',
            { due: '2019-01-04' },
          ),
        ],
        facts:
          'Alle tolv regioner møtte, én med vara. Seks kommuner på Nordre Sunnmøre står utenfor.',
      },
      regional,
    ),
    pause(45),
    matter(
      'Sak 2',
      'Hva skjer i Trondheim kommune og i delprosjektene?',
      60,
      {
        points: [
          note('Orienteringen fra teknisk, opplæring og gevinst tas til etterretning.'),
          note('Kommunene inngår ikke avtaler om skyløsninger for dagens systemer nå.'),
        ],
      },
      project,
    ),
    matter(
      'Sak 3',
      'Beslutningsstruktur og konsensusgrupper',
      60,
      {
        points: [
          ask(
            'Samarbeidsrådet tar stilling til spillereglene når gruppene er uenige.',
            'Samarbeidsrådet',
            'Spilleregler for uenighet i konsensusgruppene',
            {},
          ),
        ],
        background: 'Ingenting sier i dag hva konsensus er, eller hva som skjer når den mangler.',
      },
      project,
    ),
    matter('Sak 4', 'Ordet er fritt', 25, null, regional),
    matter('Sak 5', 'Oppsummering', 20, null, project),
  ],
};

/** The first meeting of those who negotiate the agreement. */
export const firstNegotiation: DemoMeeting = {
  body: 'body_forhandlingsutvalget',
  date: '2023-10-10',
  start: '10:00',
  end: '12:00',
  place: 'St. Olavs hospital, 1930, 30M11',
  state: 'closed',
  rows: [
    matter('1/23', 'Roller i utvalget', 30, {
      points: [adopt('Bruker og fastlege deltar i forhandlingene på linje med partene.')],
      cites: [{ to: '33/23', date: '2023-09-06', sentence: 'Utvalget er oppnevnt i sak 33/23.' }],
    }),
    matter('2/23', 'Plan for arbeidet', 40, {
      points: [adopt('Planen vedtas og tilpasses nasjonale meldinger når de kommer.')],
      facts: 'Loven gir tretten tema som avtalen må dekke.',
    }),
    pause(10),
    matter('3/23', 'Spørreskjema til kommunene', 30, {
      points: [adopt('Skjemaet har fire deler og sendes av kommunenes forhandlere.')],
    }),
    anythingElse('4/23', 10),
  ],
};
