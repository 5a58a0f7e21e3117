import type { TextShape } from '../../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const nn: TextShape<typeof nb> = {
  title: 'Handsamingsplan',
  none: 'Saka har ingen handsamingsplan. Lag ein når fleire utval skal handsame ho: kven som gjev innstilling, kven som vedtek, og kven som får ho til orientering.',
  make: 'Lag handsamingsplan',
  change: 'Endre planen',
  lede: (matter) => `Vegen for sak ${matter}. Kvart utval handsamar saka under sitt eige nummer.`,
  matter: (number, body) => `Saka kjem frå ${body}, sak ${number}`,
  roles: { recommends: 'gjev innstilling', decides: 'vedtek', informed: 'til orientering' },
  waits: 'Ventar på eit møte',
  inMeeting: (date) => `Møtet ${date}`,
  caseNumber: (number) => `sak ${number}`,
  closed: 'Lukka sak',
  noOutcome: 'Ikkje handsama enno',
  place: 'Set på saklista',
  placeOn: (body, date) => `Set på saklista til ${body} ${date}`,
  noMeetings: (body) =>
    `${body} har ingen møte framover. Planlegg eit, så kan saka setjast på saklista.`,
  placed: 'Saka står no på saklista.',
  waiting: 'Saker frå andre utval',
  waitingFrom: (from, number, role) => `${from}, sak ${number}: ${role}`,
  formTitle: 'Endre handsamingsplanen',
  formLede:
    'Eitt steg for kvart utval, i den rekkjefølgja dei handsamar saka. Lat utvalet stå tomt for å ta bort eit steg.',
  step: (no) => `Steg ${no}`,
  newStep: (no) => `Steg ${no} (nytt)`,
  body: 'Utval',
  noBody: 'Ingen',
  role: 'Rolle',
  order: 'Rekkjefølgje',
  onAgenda: (body) => `${body}. Steget står på ei sakliste og blir i planen.`,
  save: 'Lagre planen',
  back: 'Attende til saka',
  saved: 'Handsamingsplanen er lagra.',
  recommendation: 'Innstilling',
  recommendationFrom: (body, number) => `Innstilling frå ${body}, sak ${number}`,
  recommendationWaits: (body) => `${body} har ikkje gjeve innstilling enno.`,
  recommendationWithout: (body) => `${body} har handsama saka utan å gje innstilling.`,
  takeOver: 'Bruk som framlegg til vedtak',
  takenOver: 'Innstillinga er no framlegg til vedtak.',
  refusal: {
    'plan-too-long': (limit) => `Ein plan kan ha opptil ${limit} steg.`,
    'recommendation-to-nobody': (position) =>
      `Steg ${position} gjev innstilling, men ingen vedtek etterpå. Legg til eit utval som vedtek.`,
    'step-is-on-an-agenda': (position) =>
      `Steg ${position} står alt på ei sakliste. Det kan ikkje takast bort eller gjevast til eit anna utval.`,
    'step-body-unknown': (position) => `Vel eit utval som finst for steg ${position}.`,
    'plan-changed-meanwhile':
      'Nokon endra planen medan du heldt på. Dette er det du skreiv. Sjå over planen slik han er no, og lagre att.',
    'step-is-gone': 'Steget finst ikkje i planen lenger.',
    'recommendation-is-gone': 'Det er inga innstilling å bruke.',
    'paper-has-proposals':
      'Saksframlegget har alt eit framlegg til vedtak. Ta det ut først om innstillinga skal brukast.',
  },
};
