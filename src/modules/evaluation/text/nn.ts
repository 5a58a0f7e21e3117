import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const nn: TextShape<typeof nb> = {
  title: 'Korleis har møtet vore?',
  lede: 'Tre korte spørsmål til alle som var med. Ingen får vite kva du svara: namn og svar blir lagra kvar for seg, og svara berre lagde saman.',
  questions: {
    useful: 'Fekk vi gjort det møtet var til for?',
    heard: 'Kom alle til orde?',
    prepared: 'Var sakene godt nok førebudde?',
  },
  scores: { 1: 'Nei', 2: 'Lite', 3: 'Delvis', 4: 'For det meste', 5: 'Ja' },
  line: 'Éin ting vi bør gjere annleis',
  lineHint: (most) => `Valfritt, inntil ${most} teikn. Utan namn på personar eller pasientar.`,
  send: 'Send svaret',
  sent: 'Takk. Svaret er lagt til dei andre.',
  answered: 'Du har svara',
  until: (date) => `Kan svarast på til og med ${date}.`,
  answers: 'Svara',
  shownOf: (shown, all) =>
    shown === all
      ? `${all} har svara.`
      : `${all} har svara. ${shown} av svara er viste; resten kjem når dei er minst tre, så ingen kan gjettast.`,
  none: 'Svara kjem fram når minst tre har svara.',
  noneSoFar: (all) =>
    `${all} har svara så langt. Svara kjem fram tre om gongen, så ingen kan gjettast.`,
  mean: (mean, answers) => `${mean} av 5, ${answers} svar`,
  legend: { high: 'ja eller for det meste', middle: 'delvis', low: 'lite eller nei' },
  twin: 'Tala i ein tabell',
  column: { question: 'Spørsmål', mean: 'Snitt', answers: 'Svar', meeting: 'Møte' },
  lines: 'Det vi bør gjere annleis',
  linesNote: 'I alfabetisk rekkjefølgje.',
  trendOf: (body) => `Korleis møta har vore: ${body}`,
  trendLede: 'Eitt merke for kvart svar, møte for møte. Møte med færre enn tre svar er ikkje med.',
  trend: 'Utviklinga i gruppa',
  trendEmpty: 'Ingen møte med tre svar enno',
  trendEmptyBody:
    'Etter eit møte kan alle som var med, svare på tre spørsmål. Når tre har svara, står møtet her.',
  meetings: 'Møte',
  groups: 'Grupper og roller',
  refusals: {
    question: 'Vel eit svar på spørsmålet.',
    long: (length, most) => `Linja er på ${length} teikn. Kort henne ned til ${most}.`,
    notOver: (date) => `Spørsmåla kan svarast på når møtet er halde, frå ${date}.`,
    over: (date) => `Spørsmåla kunne svarast på til og med ${date}.`,
    already:
      'Du har svara på dette møtet. Svaret ditt er lagt saman med andre sine og kan ikkje hentast ut.',
  },
};
