import type { TextShape } from '../../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const nn: TextShape<typeof nb> = {
  subject: {
    called: (body, when) => `Innkalling: ${body} ${when}`,
    asked: (body, when) => `Nytt tidspunkt: ${body} ${when}`,
    updated: (body, when) => `Endra innkalling: ${body} ${when}`,
    deputy: (body, when) => `Du er kalla inn som vara: ${body} ${when}`,
    deputyMoved: (body, when) => `Du møter for ein annan: ${body} ${when}`,
    calledOff: (body, when) => `Du er ikkje lenger kalla inn: ${body} ${when}`,
    deputised: (body, when) => `Vara er kalla inn for deg: ${body} ${when}`,
    reminded: (body, when) => `Påminning: ${body} ${when}`,
    cancelled: (body, when) => `Avlyst: ${body} ${when}`,
    comes: (body, when) => `Du er venta likevel: ${body} ${when}`,
  },
  greeting: (name) => `Hei, ${name}`,
  lead: {
    called: (body) => `Du er kalla inn til møte i ${body}.`,
    observer: (body) => `Du er invitert som observatør til møte i ${body}.`,
    asked: (body) =>
      `Møtet i ${body} er flytta. Svar du har gitt, gjaldt det førre tidspunktet. Vi treng eit nytt svar frå deg.`,
    updated: (body) => `Innkallinga til møtet i ${body} er endra. Svaret ditt gjeld framleis.`,
    deputy: (member, body) =>
      `${member} kan ikkje kome. Du er neste vara og er kalla inn til møtet i ${body}.`,
    deputyMoved: (member, body) =>
      `Du møter no for ${member} i ${body}. Har du svart, treng du ikkje svare på nytt.`,
    deputised: (deputy) =>
      `Du har svart at du ikkje kjem. ${deputy} er kalla inn i staden for deg.`,
    reminded: (body) => `Vi manglar svar frå deg på innkallinga til møtet i ${body}.`,
    cancelled: (body) =>
      `Møtet i ${body} er avlyst. Det er teke ut av kalenderen din, eller kan takast ut med vedlegget.`,
    deputyOfVacant: (body) =>
      `Ein plass i ${body} er ledig. Du er neste vara og er kalla inn til møtet.`,
    comes: () => 'Du har svart at du kjem. Vara er ikkje lenger kalla inn for deg.',
  },
  calledOff: {
    'holder-changed': (body) =>
      `Plassen din i ${body} har fått ein annan. Du er difor ikkje lenger kalla inn til dette møtet.`,
    'seat-ended': (body) =>
      `Plassen din i ${body} gjeld ikkje lenger på møtedagen. Du er difor ikkje kalla inn.`,
    'member-comes': (body) =>
      `Den du skulle møte for i ${body}, treng ikkje vara likevel. Takk for at du var klar.`,
    'meeting-moved': (body) =>
      `Møtet i ${body} er flytta, og medlemmene er spurde på nytt. Du er ikkje lenger kalla inn som vara, men kan bli kalla inn igjen.`,
  },
  reason: (why) => `Grunn: ${why}`,
  time: (when) => `Tid: ${when}`,
  place: (place) => `Stad: ${place}`,
  placeUnset: 'ikkje sett',
  reply: 'Svar her om du kjem eller ikkje. Lenkja er personleg, så ikkje send henne vidare:',
  replyOrCalendar: 'Du kan òg svare frå kalenderen din.',
  deputyFollows: 'Svarer du at du ikkje kjem, blir neste vara kalla inn.',
  changes: 'Dette er endra sidan sist:',
  closed: (link) => `Saker unnatekne offentlegheit les du når du er logga inn: ${link}`,
  attached: 'Innkallinga med saksframlegg er vedlagd.',
  online: (link) => `Innkallinga på nett: ${link}`,
  contact: (who) => `Spørsmål? Kontakt ${who}.`,
};
