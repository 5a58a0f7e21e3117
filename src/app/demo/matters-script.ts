import type { BodyId } from '../../kernel/ids.ts';
import type { ReasonKind, Stance } from '../../modules/consensus/vocabulary.ts';
import type { Standardisation } from '../../modules/decisions/vocabulary.ts';
import type { Domain, ServiceAreaCode } from '../../modules/mandate/vocabulary.ts';
import type { Origin } from '../../modules/matters/vocabulary.ts';
import type { Side } from '../../modules/organisations/vocabulary.ts';
import { forum, groupBodyId } from './consensus-groups.ts';

/** A position by the holder of a seat. Without words where the rules want none. */
export type Said = readonly [
  holder: string,
  stance: Stance,
  reason?: string,
  reasonKind?: ReasonKind,
];

/** What happens to a matter, and how many days ago. `by` leads; else the expert or the secretary. */
export type Step = { ago: number; by?: string } & (
  | { do: 'ask'; proposal: string; change?: string }
  | { do: 'answer'; positions: readonly Said[] }
  | { do: 'close' }
  | { do: 'decide'; reason?: string; same?: Standardisation }
  | {
      do: 'answer-as-expert';
      answer: string;
      reason: string;
      reviewIn?: number;
      same?: Standardisation;
    }
  | { do: 'lift'; reason: 'outside-mandate' | 'no-authority'; words: string }
  | { do: 'return'; words: string }
  | { do: 'withdraw'; words: string }
);

export type DemoMatter = {
  body: BodyId;
  title: string;
  question: string;
  background?: string;
  options?: readonly string[];
  domains: readonly Domain[];
  areas: readonly ServiceAreaCode[];
  sides?: readonly Side[];
  origin: Origin;
  /** Who asks; one of the people of the demo. */
  asker: string;
  waitsFor?: string;
  /** Days from today until the answer is needed. */
  neededIn?: number;
  ago: number;
  practice?: boolean;
  steps?: readonly Step[];
};

const homeCare = groupBodyId('02');
const emergency = groupBodyId('09');
const nursingHomes = groupBodyId('04');
/** The group that has adopted no rules. */
const families = groupBodyId('12');

const one = (no: number, place = 'Trondheim') => `Medlem ${no}, Hjemmetjenester (${place})`;
const all = [
  ...[1, 2, 3, 4, 5].map((no) => one(no)),
  one(6, 'Stjørdal'),
  one(7, 'Indre Fosen'),
  one(8, 'Levanger'),
];
const agreeing = (...but: Said[]): readonly Said[] => {
  const others = new Set(but.map(([holder]) => holder));
  return [...all.filter((holder) => !others.has(holder)).map((h): Said => [h, 'agree']), ...but];
};
const atTheForum = (...stances: Stance[]): readonly Said[] => {
  const holders = [
    'Leder, Beslutningsforum',
    'Nestleder, Beslutningsforum',
    'Medlem, Beslutningsforum (kommune)',
    'Medlem, Beslutningsforum (sykehus)',
    'Medlem, Beslutningsforum (fastlege)',
    'Medlem, Beslutningsforum (bruker)',
  ];
  return holders.map((holder, at): Said => [holder, stances[at] ?? 'agree']);
};

const expert = 'Fagekspert, Hjemmetjenester';
const reader = 'Leser, kommune';
const secretary = 'Sekretær, konsensusgruppene';
const inHomeCare = { body: homeCare, areas: ['hjemmetjenester'] } as const;

/** Matters in every state there is: asked, answered, objected to, agreed, lifted, sent back, ended. */
export const demoMatters: readonly DemoMatter[] = [
  {
    ...inHomeCare,
    title: 'Medikament i hjemmetjenesten',
    question:
      'Skal hjemmetjenesten føre utdelte medikamenter samlet ved vaktslutt, eller ved hvert besøk?',
    background:
      'To arbeidsflyter er tegnet. Samlet føring sparer tid, men listen er ikke riktig gjennom vakten.',
    options: ['Ved hvert besøk', 'Samlet ved vaktslutt'],
    domains: ['workflow'],
    origin: 'project',
    asker: secretary,
    waitsFor: 'De som setter opp arbeidslistene',
    neededIn: 9,
    ago: 5,
    steps: [
      {
        ago: 3,
        do: 'ask',
        proposal: 'Medikamenter føres ved hvert besøk, før tjenesten forlater hjemmet.',
      },
      {
        ago: 1,
        do: 'answer',
        positions: [
          [one(1), 'agree'],
          [one(2), 'agree'],
          [one(3), 'live-with', 'Hjemmehjelpen deler ikke ut selv, men vi kan føre.'],
          [one(4), 'agree'],
          [
            one(6, 'Stjørdal'),
            'need-to-know-more',
            'Virker føringen der det ikke er dekning?',
            'evidence',
          ],
          [one(7, 'Indre Fosen'), 'agree'],
        ],
      },
    ],
  },
  {
    ...inHomeCare,
    title: 'Tidspunkt for kveldsrapport',
    question: 'Når skal kveldsvakten ha skrevet rapport til natten?',
    background: 'I dag skrives den mellom 21 og 23, og natten begynner 22.30.',
    domains: ['workflow', 'cooperation'],
    origin: 'unit',
    asker: reader,
    waitsFor: 'Nattpatruljen',
    neededIn: 14,
    ago: 13,
    steps: [
      { ago: 9, do: 'ask', proposal: 'Kveldsrapporten er skrevet innen kl. 22.' },
      {
        ago: 6,
        do: 'answer',
        positions: agreeing(
          [one(5), 'live-with'],
          [
            one(2),
            'disagree',
            'Natten leser ikke det som skjer mellom 22 og 22.30. Der har vi hatt to hendelser.',
            'patient-safety',
          ],
        ),
      },
      { ago: 4, do: 'close' },
    ],
  },
  {
    ...inHomeCare,
    title: 'Hvem låser opp nøkkelboksen',
    question: 'Hvem i hjemmetjenesten kan hente nøkkelen til en bruker utenom planlagt besøk?',
    domains: ['profession', 'workflow'],
    origin: 'member',
    asker: one(5),
    ago: 44,
    steps: [
      {
        ago: 40,
        do: 'ask',
        proposal:
          'Den som har vakt på patruljen, henter nøkkelen og fører i journalen hvem og hvorfor samme vakt.',
      },
      {
        ago: 37,
        do: 'answer',
        positions: agreeing([one(3), 'live-with'], [one(8, 'Levanger'), 'live-with']),
      },
      { ago: 36, do: 'close' },
      {
        ago: 36,
        do: 'decide',
        reason: 'Én ansvarlig om gangen, og det kan etterprøves.',
        same: { kind: 'same', reason: '', later: false },
      },
    ],
  },
  {
    ...inHomeCare,
    title: 'Når trygghetsalarmen ikke blir besvart',
    question: 'Hva gjør vi når brukeren ikke svarer etter at trygghetsalarmen er utløst?',
    background: 'Kommunene rykker ut etter ulik tid: fra straks til etter tredje oppringing.',
    options: ['Rykke ut straks', 'Ringe to ganger først', 'Ringe pårørende først'],
    domains: ['profession', 'workflow'],
    origin: 'unit',
    asker: reader,
    waitsFor: 'Responssenteret',
    ago: 68,
    steps: [
      {
        ago: 64,
        do: 'ask',
        proposal: 'Patruljen rykker ut når brukeren ikke har svart på to oppringinger.',
      },
      {
        ago: 61,
        do: 'answer',
        positions: agreeing([
          one(4),
          'disagree',
          'To oppringinger uten tidsgrense kan bli ti minutter. Det er for lenge ved fall.',
          'patient-safety',
        ]),
      },
      { ago: 60, do: 'close' },
      {
        ago: 58,
        do: 'ask',
        proposal:
          'Patruljen rykker ut når brukeren ikke har svart på to oppringinger innen tre minutter.',
        change: 'Tre minutter er satt som grense, som svar på innvendingen om fall.',
      },
      { ago: 54, do: 'answer', positions: agreeing([one(2), 'live-with']) },
      { ago: 53, do: 'close' },
      {
        ago: 53,
        do: 'decide',
        reason: 'Kort nok ved fall, og de fleste utløsninger ved uhell blir avklart på telefon.',
        same: { kind: 'same', reason: '', later: false },
      },
    ],
  },
  {
    ...inHomeCare,
    title: 'Legemiddelliste når pasienten skrives ut',
    question: 'Hvem har ansvaret for at legemiddellisten stemmer det første døgnet hjemme?',
    background: 'Sykehuset sender én liste, fastlegen har en annen, og hjemmetjenesten deler ut.',
    options: ['Sykehuset', 'Fastlegen', 'Kommunen'],
    domains: ['profession', 'cooperation'],
    sides: ['municipality', 'trust', 'gp'],
    origin: 'unit',
    asker: reader,
    waitsFor: 'Avdelingene som skriver ut på fredager',
    neededIn: 21,
    ago: 8,
    steps: [
      {
        ago: 6,
        do: 'lift',
        reason: 'outside-mandate',
        words:
          'Gruppen kan svare for kommunene, men ikke for sykehus og fastleger. Vi anbefaler at sykehuset har ansvaret til fastlegen har bekreftet listen.',
      },
    ],
  },
  {
    ...inHomeCare,
    title: 'Standardtekst for første besøk',
    question: 'Kan vi bruke samme standardtekst for første besøk i alle soner?',
    domains: ['profession', 'management-data'],
    origin: 'project',
    asker: secretary,
    ago: 31,
    steps: [
      {
        ago: 29,
        do: 'answer-as-expert',
        answer: 'Ja. Alle soner bruker samme standardtekst for første besøk.',
        reason: 'Teksten er prøvd i tre soner og dekker det vi skal kartlegge.',
        same: { kind: 'same', reason: '', later: false },
      },
    ],
  },
  {
    ...inHomeCare,
    title: 'Kjøreruter i grisgrendte områder',
    question: 'Skal kjørerutene settes opp likt i by og bygd?',
    domains: ['workflow'],
    origin: 'member',
    asker: one(7, 'Indre Fosen'),
    ago: 52,
    steps: [
      {
        ago: 50,
        do: 'answer-as-expert',
        answer: 'Nei. Der det er mer enn 20 minutter mellom besøk, setter kommunen opp egne ruter.',
        reason: 'Avstandene gjør at én oppsettsregel ikke passer for alle.',
        reviewIn: 40,
        same: {
          kind: 'different',
          reason: 'Avstandene er ulike, og tiden skal brukes hos brukerne.',
          later: true,
        },
      },
    ],
  },
  {
    ...inHomeCare,
    title: 'Felles navn på besøkstyper',
    question: 'Hvilke navn skal besøkstypene ha i arbeidslisten?',
    domains: ['management-data'],
    origin: 'project',
    asker: secretary,
    waitsFor: 'De som lager rapporter til kommunene',
    neededIn: 5,
    ago: 12,
    steps: [
      {
        ago: 9,
        do: 'ask',
        proposal: 'Vi bruker fire navn: praktisk bistand, helsehjelp, tilsyn og akutt besøk.',
      },
      { ago: 4, do: 'answer', positions: agreeing([one(1), 'stand-aside']) },
      { ago: 3, do: 'close' },
    ],
  },
  {
    ...inHomeCare,
    title: 'Signering av tiltaksplan på nettbrett',
    question: 'Er det nok at brukeren signerer tiltaksplanen på nettbrettet?',
    domains: ['profession'],
    origin: 'unit',
    asker: reader,
    ago: 17,
    steps: [
      {
        ago: 15,
        do: 'ask',
        proposal: 'Signatur på nettbrettet er nok. Papir brukes bare når brukeren ber om det.',
      },
      {
        ago: 12,
        do: 'answer',
        positions: agreeing([one(4), 'live-with']).filter(([who]) => who !== one(8, 'Levanger')),
      },
    ],
  },
  {
    ...inHomeCare,
    title: 'Fotografering av sår',
    question: 'Kan bilder av sår tas med tjenestens telefon og legges rett i journalen?',
    background: 'Spørsmålet kommer opp ved hver opplæring.',
    domains: ['profession', 'workflow'],
    origin: 'unit',
    asker: reader,
    waitsFor: 'Sårgruppen',
    neededIn: 12,
    ago: 1,
  },
  {
    ...inHomeCare,
    title: 'Oppdatering av hjelpemiddellisten',
    question: 'Hvem oppdaterer listen over hjelpemidler når ergoterapeuten har vært på besøk?',
    domains: ['workflow'],
    origin: 'unit',
    asker: reader,
    ago: 15,
    steps: [
      {
        ago: 13,
        do: 'lift',
        reason: 'no-authority',
        words: 'Vi er usikre på om vi kan pålegge ergoterapeutene dette.',
      },
      {
        ago: 9,
        do: 'return',
        by: 'Leder, Beslutningsforum',
        words: 'Listen er hjemmetjenestens egen. Det er innenfor mandatet deres.',
      },
    ],
  },
  {
    ...inHomeCare,
    title: 'Øvelse: kaffepause i fellesarealet',
    question: 'Skal kaffepausen føres på arbeidslisten?',
    domains: ['workflow'],
    origin: 'member',
    asker: one(2),
    practice: true,
    ago: 20,
    steps: [
      { ago: 20, do: 'ask', proposal: 'Pausen føres som én rad midt i vakten.' },
      { ago: 19, do: 'answer', positions: agreeing() },
      { ago: 18, do: 'close' },
      { ago: 18, do: 'decide', reason: 'Alle ser når de andre har pause.' },
    ],
  },
  {
    ...inHomeCare,
    title: 'Bytte av arbeidsliste midt i vakten',
    question: 'Hvem kan bytte arbeidsliste med en kollega uten å spørre vaktleder?',
    domains: ['workflow'],
    origin: 'member',
    asker: one(1),
    practice: true,
    ago: 4,
    steps: [
      { ago: 3, do: 'ask', proposal: 'To kolleger kan bytte liste når begge fører byttet.' },
      {
        ago: 2,
        do: 'answer',
        positions: [
          [one(1), 'agree'],
          [one(5), 'disagree', 'Vaktleder mister oversikten.', 'capacity'],
        ],
      },
    ],
  },
  {
    ...inHomeCare,
    title: 'Eget skjema for julaften',
    question: 'Trenger vi et eget skjema for besøk på julaften?',
    domains: ['management-data'],
    origin: 'unit',
    asker: reader,
    ago: 26,
    steps: [{ ago: 24, do: 'withdraw', by: reader, words: 'Vaktlisten dekker det likevel.' }],
  },
  {
    body: emergency,
    areas: ['legevakt'],
    title: 'Flere oppringinger på samme hendelse',
    question: 'Skal sentralen åpne én eller flere saker når flere ringer om samme hendelse?',
    domains: ['workflow', 'management-data'],
    origin: 'project',
    asker: secretary,
    waitsFor: 'De som teller henvendelser',
    neededIn: -2,
    ago: 24,
  },
  {
    body: emergency,
    areas: ['legevakt', 'institusjon'],
    title: 'Felles akuttmelding fra sykehjem til legevakt',
    question: 'Skal sykehjem og legevakt bruke samme akuttmelding?',
    background: 'Sykehjemmene fyller ut ett skjema, og legevakten fører det inn på nytt.',
    domains: ['cooperation', 'management-data'],
    origin: 'unit',
    asker: reader,
    ago: 48,
    steps: [
      {
        ago: 46,
        do: 'lift',
        reason: 'outside-mandate',
        words: 'Gjelder også institusjon. Vi vil ha ett skjema, med sykehjemmenes rekkefølge.',
      },
      {
        ago: 43,
        by: 'Leder, Beslutningsforum',
        do: 'ask',
        proposal:
          'Sykehjem og legevakt bruker samme akuttmelding. Legevakten fører ikke inn på nytt.',
      },
      { ago: 40, do: 'answer', positions: atTheForum('agree', 'agree', 'agree', 'live-with') },
      { ago: 39, by: 'Leder, Beslutningsforum', do: 'close' },
      {
        ago: 39,
        by: 'Leder, Beslutningsforum',
        do: 'decide',
        reason: 'Det samme skal ikke skrives to ganger når minuttene teller.',
        same: { kind: 'same', reason: '', later: false },
      },
    ],
  },
  {
    body: nursingHomes,
    areas: ['institusjon'],
    title: 'Måltider i journalen',
    question: 'Skal måltider føres for alle beboere, eller bare for dem som har en ernæringsplan?',
    domains: ['profession'],
    origin: 'unit',
    asker: reader,
    neededIn: 30,
    ago: 3,
  },
  {
    body: families,
    areas: ['barn-og-familie'],
    title: 'Hjemmebesøk til nyfødte i helgene',
    question: 'Skal helsestasjonen tilby hjemmebesøk til nyfødte også i helgene?',
    domains: ['profession'],
    origin: 'unit',
    asker: reader,
    waitsFor: 'Barselavdelingen',
    neededIn: 25,
    ago: 6,
  },
];

/** Who leads where a step names nobody. */
export const leaders: Readonly<Partial<Record<BodyId, string>>> = {
  [homeCare]: expert,
  [emergency]: secretary,
  [nursingHomes]: 'Fagekspert, Institusjon',
  [families]: secretary,
  [forum[0]]: 'Leder, Beslutningsforum',
};
