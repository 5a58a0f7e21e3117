const people = (count: number) => (count === 1 ? 'én søker' : `${count} søkere`);

export const nb = {
  title: 'Gjør klar en utvelgelse',
  rounds: {
    title: 'Hvilke søkere',
    lede: 'Alle som står som søkere i utlysningene du velger, er med. Den som har søkt i flere, regnes som én.',
    choose: 'Vis gruppene',
    none: 'Ingen utlysning har søkere å velge blant',
    noneBody:
      'En utvelgelse tar sine søkere fra utlysningene. Opprett en utlysning og ta imot søknader først.',
    count: (people: number) => (people === 1 ? 'én søker' : `${people} søkere`),
  },
  copied: (number: number) =>
    `Kravene er hentet fra utvelgelse ${number}. Grenser som ble flyttet av en utvei, og plasser som ble låst, er ikke med.`,
  method: {
    label: 'Metode',
    leximin:
      'Rettferdig lodd. Alle som kan velges, får så høy sjanse som mulig, og den som har minst, får først. Trekkes foran øynene på dem som ser på. Vurdering og ønsker teller ikke.',
    maximin:
      'Lodd med høyest laveste sjanse. Som rettferdig lodd, men ser bare på den som har aller minst. Til sammenligning.',
    'best-fit':
      'Beste sammensetning. Alle plasser og behov først, så samlet egnethet fra vurderingene, så søkernes ønsker, så at få sitter i to grupper. Lodd mellom like gode.',
    'quota-draw':
      'Klassisk kvotetrekning. Trekker én om gangen så lenge kvotene kan holdes. Gir ikke like sjanser. Til sammenligning.',
  },
  seats: {
    title: 'Plasser som fylles nå',
    lede: 'Foreslått er de ledige plassene på kvotetavlen, men aldri flere enn det er søkere til.',
    party: (name: string) => `Plasser: ${name}`,
    hint: (vacant: number, applied: number) => `${vacant} ledige, ${people(applied)}`,
    fewer: (vacant: number, applied: number) =>
      `${vacant} ledige, ${applied === 0 ? 'ingen søkere' : `men bare ${people(applied)}`}: ${vacant - applied} blir stående`,
    withoutBoard: 'Kvotetavlen har ingen plasser for denne gruppen.',
  },
  needs: {
    title: 'Behov som skal dekkes, med hvor mange minst',
    lede: 'Sett 0 for et behov som ikke skal telle i denne utvelgelsen. Tallet i parentes er hvor mange søkere til gruppen som dekker det.',
    none: 'Gruppen har ingen behov i registeret.',
    has: (people: number) => `${people} søkere dekker det`,
  },
  quotas: {
    title: 'Kvoter',
    lede: 'Så mange av dem som velges, skal ha en egenskap. Tomme rader er ingenting.',
    row: (number: number) => `Kvote ${number}`,
    group: 'Gruppe',
    each: 'Hver gruppe',
    attribute: 'Egenskap',
    noAttribute: 'Velg egenskap',
    value: 'Verdi',
    min: 'Minst',
    max: 'Høyst',
    sexNote: 'Kjønn bare der loven krever balanse.',
    attributes: {
      party: 'Part',
      region: 'Region',
      profession: 'Yrke',
      employer: 'Arbeidsgiver',
      unit: 'Enhet',
      sex: 'Kjønn',
      permanent: 'Fast stilling',
      system: 'Erfaring med system',
    },
  },
  people: {
    title: 'Noen som skal, eller ikke skal',
    lede: 'Bare den som har søkt til gruppen, kan bindes til den. Det må stå en begrunnelse.',
    row: (number: number) => `Binding ${number}`,
    person: 'Søker',
    nobody: 'Ingen',
    group: 'Gruppe',
    must: 'Skal sitte der',
    mustNot: 'Skal ikke sitte der',
    how: 'Binding',
    reason: 'Begrunnelse',
  },
  limits: {
    title: 'Grenser for alle',
    mostGroups: 'Høyst så mange grupper for én person',
    mostPerUnit: 'Høyst så mange fra samme enhet',
    mostPerUnitHint: 'Tomt er ingen grense.',
    band: 'Egnethet regnes som like god innenfor så mange poeng (av 100)',
    bandHint: 'Tomt er ingen bånd. Gjelder beste sammensetning.',
    countSeated: 'De som sitter i gruppene fra før, teller med i kvotene',
  },
  submit: 'Gjør klar',
  refusal: {
    noRound: 'Velg minst én utlysning.',
    noSuchGroup: 'En av gruppene hører ikke til utlysningene.',
    number: (least: number, most: number) => `Skriv et helt tall fra ${least} til ${most}.`,
    minAboveMax: 'Minst er mer enn høyst.',
    sexNotAsked:
      'Utlysningen spør ikke om kjønn, så det kan ikke settes kvoter på det. Et slikt spørsmål må ha en lov bak seg, og settes i utkastet.',
    valueIsEmpty: 'Skriv hvilken verdi kvoten gjelder.',
    quotaTwice: 'Det er en kvote for denne verdien fra før.',
    reasonMissing: 'Skriv hvorfor.',
    boundTwice: 'Denne søkeren er bundet til gruppen to ganger.',
    tooMany: (most: number) => `Det er for mange krav. Grensen er ${most}.`,
    nobody: 'Ingen søkere har søkt til gruppene som skal fylles.',
    noSeats: 'Sett plasser i minst én gruppe.',
    notApplied: 'Denne søkeren har ikke søkt til gruppen.',
  },
};
