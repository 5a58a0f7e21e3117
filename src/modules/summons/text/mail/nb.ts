export const nb = {
  subject: {
    called: (body: string, when: string) => `Innkalling: ${body} ${when}`,
    asked: (body: string, when: string) => `Nytt tidspunkt: ${body} ${when}`,
    updated: (body: string, when: string) => `Endret innkalling: ${body} ${when}`,
    deputy: (body: string, when: string) => `Du er innkalt som vara: ${body} ${when}`,
    deputyMoved: (body: string, when: string) => `Du møter for en annen: ${body} ${when}`,
    calledOff: (body: string, when: string) => `Du er ikke lenger innkalt: ${body} ${when}`,
    deputised: (body: string, when: string) => `Vara er innkalt for deg: ${body} ${when}`,
    reminded: (body: string, when: string) => `Påminnelse: ${body} ${when}`,
    cancelled: (body: string, when: string) => `Avlyst: ${body} ${when}`,
    comes: (body: string, when: string) => `Du er ventet likevel: ${body} ${when}`,
  },
  greeting: (name: string) => `Hei, ${name}`,
  lead: {
    called: (body: string) => `Du er innkalt til møte i ${body}.`,
    observer: (body: string) => `Du er invitert som observatør til møte i ${body}.`,
    asked: (body: string) =>
      `Møtet i ${body} er flyttet. Svar du har gitt, gjaldt det forrige tidspunktet. Vi trenger et nytt svar fra deg.`,
    updated: (body: string) =>
      `Innkallingen til møtet i ${body} er endret. Svaret ditt gjelder fortsatt.`,
    deputy: (member: string, body: string) =>
      `${member} kan ikke komme. Du er neste vara og er innkalt til møtet i ${body}.`,
    deputyMoved: (member: string, body: string) =>
      `Du møter nå for ${member} i ${body}. Har du svart, trenger du ikke svare på nytt.`,
    deputised: (deputy: string) =>
      `Du har svart at du ikke kommer. ${deputy} er innkalt i ditt sted.`,
    reminded: (body: string) => `Vi mangler svar fra deg på innkallingen til møtet i ${body}.`,
    cancelled: (body: string) =>
      `Møtet i ${body} er avlyst. Det er tatt ut av kalenderen din, eller kan tas ut med vedlegget.`,
    deputyOfVacant: (body: string) =>
      `En plass i ${body} er ledig. Du er neste vara og er innkalt til møtet.`,
    comes: () => 'Du har svart at du kommer. Vara er ikke lenger innkalt for deg.',
  },
  calledOff: {
    'holder-changed': (body: string) =>
      `Plassen din i ${body} har fått en annen. Du er derfor ikke lenger innkalt til dette møtet.`,
    'seat-ended': (body: string) =>
      `Plassen din i ${body} gjelder ikke lenger på møtedagen. Du er derfor ikke innkalt.`,
    'member-comes': (body: string) =>
      `Den du skulle møte for i ${body}, trenger ikke vara likevel. Takk for at du var klar.`,
    'meeting-moved': (body: string) =>
      `Møtet i ${body} er flyttet, og medlemmene er spurt på nytt. Du er ikke lenger innkalt som vara, men kan bli innkalt igjen.`,
  },
  reason: (why: string) => `Grunn: ${why}`,
  time: (when: string) => `Tid: ${when}`,
  place: (place: string) => `Sted: ${place}`,
  placeUnset: 'ikke satt',
  reply: 'Svar her om du kommer eller ikke. Lenken er personlig, så ikke send den videre:',
  replyOrCalendar: 'Du kan også svare fra kalenderen din.',
  deputyFollows: 'Svarer du at du ikke kommer, kalles neste vara inn.',
  changes: 'Dette er endret siden sist:',
  closed: (link: string) => `Saker unntatt offentlighet leser du når du er logget inn: ${link}`,
  attached: 'Innkallingen med saksframlegg er vedlagt.',
  online: (link: string) => `Innkallingen på nett: ${link}`,
  contact: (who: string) => `Spørsmål? Kontakt ${who}.`,
};
