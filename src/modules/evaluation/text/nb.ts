export const nb = {
  title: 'Hvordan har møtet vært?',
  lede: 'Tre korte spørsmål til alle som var med. Ingen får vite hva du svarte: navn og svar lagres hver for seg, og svarene bare lagt sammen.',
  questions: {
    useful: 'Fikk vi gjort det møtet var til for?',
    heard: 'Kom alle til orde?',
    prepared: 'Var sakene godt nok forberedt?',
  },
  scores: { 1: 'Nei', 2: 'Lite', 3: 'Delvis', 4: 'For det meste', 5: 'Ja' },
  line: 'Én ting vi bør gjøre annerledes',
  lineHint: (most: number) =>
    `Valgfritt, inntil ${most} tegn. Uten navn på personer eller pasienter.`,
  send: 'Send svaret',
  sent: 'Takk. Svaret er lagt til de andre.',
  answered: 'Du har svart',
  until: (date: string) => `Kan besvares til og med ${date}.`,
  answers: 'Svarene',
  shownOf: (shown: number, all: number) =>
    shown === all
      ? `${all} har svart.`
      : `${all} har svart. ${shown} av svarene vises; resten vises når de er minst tre, så ingen kan gjettes.`,
  none: 'Svarene vises når minst tre har svart.',
  noneSoFar: (all: number) =>
    `${all} har svart så langt. Svarene vises tre om gangen, så ingen kan gjettes.`,
  mean: (mean: string, answers: number) => `${mean} av 5, ${answers} svar`,
  legend: { high: 'ja eller for det meste', middle: 'delvis', low: 'lite eller nei' },
  twin: 'Tallene i en tabell',
  column: { question: 'Spørsmål', mean: 'Snitt', answers: 'Svar', meeting: 'Møte' },
  lines: 'Det vi bør gjøre annerledes',
  linesNote: 'I alfabetisk rekkefølge.',
  trendOf: (body: string) => `Hvordan møtene har vært: ${body}`,
  trendLede: 'Ett merke for hvert svar, møte for møte. Møter med færre enn tre svar er ikke med.',
  trend: 'Utviklingen i gruppen',
  trendEmpty: 'Ingen møter med tre svar ennå',
  trendEmptyBody:
    'Etter et møte kan alle som var med, svare på tre spørsmål. Når tre har svart, står møtet her.',
  meetings: 'Møter',
  groups: 'Grupper og roller',
  refusals: {
    question: 'Velg et svar på spørsmålet.',
    long: (length: number, most: number) =>
      `Linjen er på ${length} tegn. Kort den ned til ${most}.`,
    notOver: (date: string) => `Spørsmålene kan besvares når møtet er holdt, fra ${date}.`,
    over: (date: string) => `Spørsmålene kunne besvares til og med ${date}.`,
    already:
      'Du har svart på dette møtet. Svaret ditt er lagt sammen med andres og kan ikke hentes ut.',
  },
};
