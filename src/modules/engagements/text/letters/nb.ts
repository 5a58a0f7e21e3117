/** What is mailed of an offer, in bokmål. */
export const nb = {
  greeting: (name: string) => `Hei, ${name}.`,
  offerSubject: (role: string, group: string) => `Tilbud: ${role} i ${group}`,
  offer: (role: string, group: string) =>
    `Du er valgt ut, og vi tilbyr deg en rolle i ${group}: ${role}.`,
  workload: (percent: number) => `Stillingsandel: ${percent} prosent av full stilling.`,
  start: (day: string) => `Oppstart: ${day}.`,
  answerBy: (day: string) => `Vi må ha svaret ditt senest ${day}. Etter det faller tilbudet bort.`,
  conditional: (what: string, day: string) =>
    `Tilbudet er gitt med forbehold om ${what}. Det avgjøres etter planen ${day}.`,
  daysAfterStart: (days: number) =>
    days === 1
      ? 'Det er 1 dag etter oppstart. Blir svaret nei, faller tilbudet bort, også om du har takket ja.'
      : `Det er ${days} dager etter oppstart. Blir svaret nei, faller tilbudet bort, også om du har takket ja.`,
  ifNo: 'Blir svaret nei, faller tilbudet bort, også om du har takket ja.',
  replaces: 'Plassen ble ledig fordi en annen har trukket seg.',
  link: (address: string) =>
    `Svar ja eller nei her. Du trenger ikke å logge inn. Lenken er din, så ikke send den videre:\n${address}`,
  gateMovedSubject: (role: string, group: string) => `Ny dag for avgjørelsen: ${role} i ${group}`,
  gateMoved: (what: string, before: string, now: string) =>
    `Tilbudet ditt er gitt med forbehold om ${what}. Avgjørelsen var ventet ${before}, og er nå ventet ${now}.`,
  startsBefore: (start: string, days: number) =>
    `Oppstarten din ${start} er ${days === 1 ? '1 dag' : `${days} dager`} før avgjørelsen. Vi tar kontakt om det får følger for deg.`,
  fallenSubject: (role: string, group: string) => `Tilbudet faller bort: ${role} i ${group}`,
  fallen: (what: string, byCase: string) =>
    `Tilbudet ditt var gitt med forbehold om ${what}. Svaret ble nei (sak ${byCase}), og tilbudet faller derfor bort.`,
  fallenAccepted: 'Det gjelder selv om du har takket ja. Plassen din i gruppen er avsluttet.',
  confirmedSubject: (role: string, group: string) => `Forbeholdet er borte: ${role} i ${group}`,
  confirmed: (what: string, byCase: string) =>
    `Tilbudet ditt var gitt med forbehold om ${what}. Svaret ble ja (sak ${byCase}), og tilbudet gjelder nå uten forbehold.`,
  stillToAnswer: (day: string) => `Vi venter fortsatt på svaret ditt, senest ${day}.`,
  takenBackSubject: (role: string, group: string) => `Tilbudet er trukket: ${role} i ${group}`,
  takenBack: 'Vi har måttet trekke tilbudet vi sendte deg.',
  applicationGone: (role: string, group: string) =>
    `Søknaden din til ${group} (${role}) er trukket. Tilbudet vi sendte deg, gjelder derfor ikke lenger, og du trenger ikke å svare på det. Var det ikke meningen, ta kontakt med oss.`,
  reason: (reason: string) => `Begrunnelse: ${reason}`,
  acceptedSubject: (role: string, group: string) => `Takk for svaret: ${role} i ${group}`,
  accepted: (start: string) =>
    `Du har takket ja, og plassen er din fra ${start}. Du får beskjed om opplæring i mandat, ansvar og arbeidsform.`,
  consentSubject: (unit: string) => `Samtykke til at ansatte ved ${unit} deltar`,
  consent: (unit: string, people: number) =>
    people === 1
      ? `Én ansatt ved ${unit} kan få tilbud om å delta i en konsensusgruppe. Før det skjer, vil vi høre om du samtykker.`
      : `${people} ansatte ved ${unit} kan få tilbud om å delta i konsensusgrupper. Før det skjer, vil vi høre om du samtykker.`,
  consentLink: (address: string) =>
    `Se hvem det gjelder, hvor mye tid det tar, og svar her. Du trenger ikke å logge inn. Lenken er din, så ikke send den videre:\n${address}`,
  onBehalf: (sender: string) => `Hilsen ${sender}`,
};
