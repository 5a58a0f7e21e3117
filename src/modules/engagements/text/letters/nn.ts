import type { nb } from './nb.ts';

/** What is mailed of an offer, in nynorsk. */
export const nn: typeof nb = {
  greeting: (name) => `Hei, ${name}.`,
  offerSubject: (role, group) => `Tilbod: ${role} i ${group}`,
  offer: (role, group) => `Du er vald ut, og vi tilbyr deg ei rolle i ${group}: ${role}.`,
  workload: (percent) => `Stillingsdel: ${percent} prosent av full stilling.`,
  start: (day) => `Oppstart: ${day}.`,
  answerBy: (day) => `Vi må ha svaret ditt seinast ${day}. Etter det fell tilbodet bort.`,
  conditional: (what, day) =>
    `Tilbodet er gitt med atterhald om ${what}. Det blir etter planen avgjort ${day}.`,
  daysAfterStart: (days) =>
    days === 1
      ? 'Det er 1 dag etter oppstart. Blir svaret nei, fell tilbodet bort, også om du har takka ja.'
      : `Det er ${days} dagar etter oppstart. Blir svaret nei, fell tilbodet bort, også om du har takka ja.`,
  ifNo: 'Blir svaret nei, fell tilbodet bort, også om du har takka ja.',
  replaces: 'Plassen vart ledig fordi ein annan har trekt seg.',
  link: (address) =>
    `Svar ja eller nei her. Du treng ikkje å logge inn. Lenkja er di, så ikkje send henne vidare:\n${address}`,
  gateMovedSubject: (role, group) => `Ny dag for avgjerda: ${role} i ${group}`,
  gateMoved: (what, before, now) =>
    `Tilbodet ditt er gitt med atterhald om ${what}. Avgjerda var venta ${before}, og er no venta ${now}.`,
  startsBefore: (start, days) =>
    `Oppstarten din ${start} er ${days === 1 ? '1 dag' : `${days} dagar`} før avgjerda. Vi tek kontakt om det får følgjer for deg.`,
  fallenSubject: (role, group) => `Tilbodet fell bort: ${role} i ${group}`,
  fallen: (what, byCase) =>
    `Tilbodet ditt var gitt med atterhald om ${what}. Svaret vart nei (sak ${byCase}), og tilbodet fell difor bort.`,
  fallenAccepted: 'Det gjeld sjølv om du har takka ja. Plassen din i gruppa er avslutta.',
  confirmedSubject: (role, group) => `Atterhaldet er borte: ${role} i ${group}`,
  confirmed: (what, byCase) =>
    `Tilbodet ditt var gitt med atterhald om ${what}. Svaret vart ja (sak ${byCase}), og tilbodet gjeld no utan atterhald.`,
  stillToAnswer: (day) => `Vi ventar framleis på svaret ditt, seinast ${day}.`,
  takenBackSubject: (role, group) => `Tilbodet er trekt: ${role} i ${group}`,
  takenBack: 'Vi har måtta trekkje tilbodet vi sende deg.',
  applicationGone: (role: string, group: string) =>
    `Søknaden din til ${group} (${role}) er trekt. Tilbodet vi sende deg, gjeld derfor ikkje lenger, og du treng ikkje svare på det. Var det ikkje meininga, ta kontakt med oss.`,
  reason: (reason) => `Grunngiving: ${reason}`,
  acceptedSubject: (role, group) => `Takk for svaret: ${role} i ${group}`,
  accepted: (start) =>
    `Du har takka ja, og plassen er din frå ${start}. Du får melding om opplæring i mandat, ansvar og arbeidsform.`,
  consentSubject: (unit) => `Samtykke til at tilsette ved ${unit} deltek`,
  consent: (unit, people) =>
    people === 1
      ? `Éin tilsett ved ${unit} kan få tilbod om å delta i ei konsensusgruppe. Før det skjer, vil vi høyre om du samtykkjer.`
      : `${people} tilsette ved ${unit} kan få tilbod om å delta i konsensusgrupper. Før det skjer, vil vi høyre om du samtykkjer.`,
  consentLink: (address) =>
    `Sjå kven det gjeld, kor mykje tid det tek, og svar her. Du treng ikkje å logge inn. Lenkja er di, så ikkje send henne vidare:\n${address}`,
  onBehalf: (sender) => `Helsing ${sender}`,
};
