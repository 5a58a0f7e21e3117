import type {
  InThreeLanguages,
  RoleProfileDraft,
  StatedDraft,
} from '../../modules/recruitment/vocabulary.ts';

const said = (nb: string, nn: string, en: string): InThreeLanguages => ({ nb, nn, en });

const discussion = { source: 'Notat til drøftingsmøtet', statedOn: '2019-01-09' } as const;
const task = { source: 'Oppgaven fra drøftingsmøtet', statedOn: '2018-12-17' } as const;
const options = { source: 'Notat om opsjonskommunene', statedOn: '2019-01-07' } as const;
const advisers = { source: 'Referat fra rådgivningsgruppen', statedOn: '2018-12-12' } as const;

const people = (low: number, high = low, about = false) =>
  ({ unit: 'people', low, high, about }) as const;
const percent = (low: number, high: number, about = false) =>
  ({ unit: 'percent', low, high, about }) as const;
const day = (from: string, to = from, hangsOn: string | null = null) =>
  ({ unit: 'date', from, to, hangsOn }) as const;

const council = 'council-decision';

/** Every number and day of the papers of 2018 and 2019. @source F-030, X01–X04, X06 */
export const statedFigures: readonly StatedDraft[] = [
  {
    key: 'members-total',
    name: said('oppgave', 'oppgåve', 'task'),
    ...people(130, 150),
    ...task,
  },
  {
    key: 'members-total',
    name: said('oppgitt', 'oppgitt', 'stated'),
    ...people(200, 200, true),
    ...discussion,
  },
  {
    key: 'share-others',
    name: said('en tredel', 'ein tredel', 'one third'),
    ...percent(33.3, 33.3, true),
    ...discussion,
  },
  {
    key: 'experts-total',
    name: said('fageksperter', 'fagekspertar', 'experts'),
    ...people(50, 50, true),
    ...discussion,
  },
  {
    key: 'experts-first',
    name: said('de første', 'dei første', 'the first ones'),
    ...people(8, 10),
    ...discussion,
  },
  {
    key: 'experts-first',
    name: said(
      'de første, alle fra byen',
      'dei første, alle frå byen',
      'the first, all of the city',
    ),
    ...people(6, 10),
    ...options,
  },
  {
    key: 'experts-per-group',
    name: said('I noen grupper', 'I nokre grupper', 'in some groups'),
    ...people(3, 4),
    ...discussion,
  },
  {
    key: 'expert-workload',
    name: said('stillingsandel', 'stillingsdel', 'workload'),
    ...percent(5, 40),
    ...discussion,
  },
  {
    key: 'expert-workload',
    name: said('høyst', 'høgst', 'at most'),
    ...percent(0, 40),
    ...discussion,
  },
  {
    key: 'expert-workload',
    name: said('fagekspert', 'fagekspert', 'expert'),
    ...percent(25, 100),
    ...advisers,
  },
  {
    key: 'expert-workload',
    name: said(
      'roller det er spurt om: 10–15, 25 og 100 %',
      'roller det er spurt om: 10–15, 25 og 100 %',
      'roles asked about: 10–15, 25 and 100 %',
    ),
    ...percent(10, 100),
    ...task,
  },
  {
    key: 'decided-in-group',
    name: said('over ni av ti', 'over ni av ti', 'more than nine of ten'),
    ...percent(90, 100),
    ...discussion,
  },
  {
    key: council,
    name: said('ventet vedtak', 'venta vedtak', 'expected decision'),
    ...day('2019-03-27'),
    ...discussion,
  },
  {
    key: 'experts-start',
    name: said('opplæring og oppstart', 'opplæring og oppstart', 'training and start'),
    ...day('2019-02-25', '2019-02-25', council),
    ...discussion,
  },
  {
    key: 'members-in-place',
    name: said('midt i februar', 'midt i februar', 'middle of February'),
    ...day('2019-02-11', '2019-02-20', council),
    ...advisers,
  },
  {
    key: 'members-in-place',
    name: said('opplæringen begynner', 'opplæringa byrjar', 'training begins'),
    ...day('2019-02-25', '2019-02-25', council),
    ...discussion,
  },
  {
    key: 'configuration-start',
    name: said('ventet oppstart', 'venta oppstart', 'expected start'),
    ...day('2019-09-01', '2019-09-01', council),
    ...discussion,
  },
];

const ofCity = 'host';
const ofOthers = 'others';

const qualifications: RoleProfileDraft['qualifications'] = [
  {
    text: said(
      'Fast stilling i Trondheim kommune',
      'Fast stilling i Trondheim kommune',
      'A permanent post in the City of Trondheim',
    ),
    party: ofCity,
  },
  {
    text: said(
      'Fast stilling i egen kommune',
      'Fast stilling i eigen kommune',
      'A permanent post in one’s own municipality',
    ),
    party: ofOthers,
  },
  ...[
    said(
      'Kan tjenesteområdet godt, og har arbeidet i det',
      'Kan tenesteområdet godt, og har arbeidd i det',
      'Knows the service area well and has worked in it',
    ),
    said(
      'Bruker journalløsningen som er der i dag, uten hjelp',
      'Bruker journalløysinga som er der i dag, utan hjelp',
      'Uses today’s record system without help',
    ),
    said(
      'Blir hørt på i eget fag',
      'Blir høyrd på i eige fag',
      'Is listened to in their own profession',
    ),
    said(
      'Forstår hvordan kommunen og partnerne er organisert',
      'Forstår korleis kommunen og partnarane er organiserte',
      'Understands how the municipality and its partners are organised',
    ),
    said(
      'Kjenner strategiene, og målene for løsningen',
      'Kjenner strategiane, og måla for løysinga',
      'Knows the strategies, and the goals of the system',
    ),
    said(
      'Leser og følger møter på engelsk',
      'Les og følgjer møte på engelsk',
      'Reads and follows meetings in English',
    ),
  ].map((text) => ({ text, party: null })),
];

const personalQualities = [
  said('Ser løsninger og tar tak', 'Ser løysingar og tek tak', 'Sees solutions and takes hold'),
  said('Forklarer og lytter godt', 'Forklarer og lyttar godt', 'Explains and listens well'),
  said('Er ryddig og nøyaktig', 'Er ryddig og nøyaktig', 'Is orderly and accurate'),
  said('Følger ting til de er ferdige', 'Følgjer ting til dei er ferdige', 'Sees things through'),
  said('Arbeider godt sammen med andre', 'Arbeider godt saman med andre', 'Works well with others'),
  said('Vil tenke langt fram', 'Vil tenkje langt fram', 'Wants to think far ahead'),
];

/** What the two roles ask. @source F-014, F-015 */
export const roleProfiles: readonly RoleProfileDraft[] = [
  {
    name: said(
      'Medlem i konsensusgruppe',
      'Medlem i konsensusgruppe',
      'Member of a consensus group',
    ),
    workload: { low: 10, high: 15 },
    release: 'none',
    mustMeetPhysically: false,
    qualifications,
    personalQualities,
  },
  {
    name: said('Fagekspert', 'Fagekspert', 'Expert'),
    workload: { low: 5, high: 40 },
    release: 'partly',
    mustMeetPhysically: true,
    qualifications,
    personalQualities,
  },
];
