import { addDays, type IsoDate, isWorkingDay } from '../../kernel/calendar.ts';
import {
  answerHomework,
  planDiscussion,
  readDiscussion,
  recordDiscussion,
  stateView,
} from '../../modules/recommendations/index.ts';
import type { Writer } from '../../platform/database/tables.ts';
import { actingAs, done } from './acting-as.ts';
import { roundOfHost } from './adverts.ts';

const workingDay = (day: IsoDate): IsoDate =>
  isWorkingDay(day) ? day : workingDay(addDays(day, -1));

/**
 * The two discussions with the unions before the round of the city was advertised: three tasks and
 * three clarifications from the first, two of the tasks answered at the second.
 * @source F-022
 */
export async function insertDemoDiscussions(tx: Writer, today: IsoDate): Promise<void> {
  const first = workingDay(addDays(today, -32));
  const second = workingDay(addDays(today, -9));
  const by = (day: IsoDate, at: number, name = 'Rekrutteringsansvarlig, innføringsprosjektet') =>
    actingAs(tx, name, { day, at });
  const stewards = [
    {
      name: 'Hovedtillitsvalgt',
      union: 'Fagforbundet',
      email: 'hovedtillitsvalgt@forbund.example',
    },
  ];
  const present = [
    'Prosjektleder, innføringsprosjektet',
    'Rekrutteringsansvarlig, innføringsprosjektet',
    'Hovedtillitsvalgt',
  ];
  const opening = {
    heldOn: first,
    place: 'Rådhuset, møterom 3',
    present,
    topics: [
      'Hvordan medlemmer til konsensusgruppene rekrutteres',
      'Tillitsvalgtes plass i arbeidet',
    ],
    minutes:
      'Prosjektet la fram hvordan gruppene skal arbeide, og hvor mange som trengs.\nPartene er enige om at utlysningen skal være åpen for alle fast ansatte, og at tillitsvalgte følger den fra første dag.',
    clarified: [
      'Vervene er ikke nye stillinger, og ingen sies opp eller flyttes.',
      'Medlemmene frikjøpes ikke; arbeidet regnes som vanlig utvikling av tjenesten.',
      'Kommunalsjefen avgjør etter samråd med enhetslederne.',
    ],
    stewards,
    homework: [
      'Legge fram en modell for hvordan det velges mellom søkerne',
      'Foreslå verktøy for utlysning og søknad',
      'Skrive hva som ventes av hver rolle, og hvor mye tid den tar',
    ].map((text) => ({ text, due: second })),
  };
  const input = { roundId: roundOfHost, draft: opening };
  const id = await done(tx, planDiscussion, input, await by(first, 0));
  await done(tx, recordDiscussion, { id, version: 1, draft: opening }, await by(first, 240));
  const [model, tool] = (await readDiscussion(tx, id))?.homework ?? [];
  const answers = [
    [
      model,
      'Beste sammensetning, med loddtrekning der flere er like gode. Lagt fram i drøftingen.',
    ],
    [tool, 'Søknad her, og import fra andre verktøy der en kommune bruker et annet.'],
  ] as const;
  for (const [task, answer] of answers) {
    const told = { id, homeworkId: task?.id ?? '', doneOn: second, answer };
    await done(tx, answerHomework, told, await by(second, 60));
  }
  const closing = {
    heldOn: second,
    place: 'Rådhuset, møterom 3',
    present,
    topics: ['Oppgavene fra forrige drøfting', 'Utlysningstekstene'],
    minutes:
      'Modellen og verktøyet ble gjennomgått. Beskrivelsen av rollene ettersendes.\nUtlysningen kan gå ut som planlagt.',
    clarified: ['Tillitsvalgte får lese vurderinger og innstillinger fortløpende.'],
    stewards,
    homework: [],
  };
  const again = { roundId: roundOfHost, draft: closing };
  const last = await done(tx, planDiscussion, again, await by(second, 30));
  await done(tx, recordDiscussion, { id: last, version: 1, draft: closing }, await by(second, 300));
  const view = {
    id: last,
    union: 'Fagforbundet',
    text: 'Vi slutter oss til modellen. Tidsbruken for fagekspertene må avklares før noen får tilbud.',
  };
  await done(tx, stateView, view, await by(second, 320, 'Hovedtillitsvalgt'));
}
