import type { TextShape } from '../../../../kernel/language.ts';
import type { nb } from './nb.ts';

const people = (count: number) => (count === 1 ? 'éin søkjar' : `${count} søkjarar`);

export const nn: TextShape<typeof nb> = {
  title: 'Gjer klar ei utveljing',
  rounds: {
    title: 'Kva søkjarar',
    lede: 'Alle som står som søkjarar i utlysingane du vel, er med. Den som har søkt i fleire, blir rekna som éin.',
    choose: 'Vis gruppene',
    none: 'Inga utlysing har søkjarar å velje blant',
    noneBody:
      'Ei utveljing tek søkjarane sine frå utlysingane. Opprett ei utlysing og ta imot søknader først.',
    count: (people) => (people === 1 ? 'éin søkjar' : `${people} søkjarar`),
  },
  copied: (number) =>
    `Krava er henta frå utveljing ${number}. Grenser som vart flytta av ein utveg, og plassar som vart låste, er ikkje med.`,
  method: {
    label: 'Metode',
    leximin:
      'Rettferdig lodd. Alle som kan veljast, får så høg sjanse som råd, og den som har minst, får først. Blir trekt framfor dei som ser på. Vurdering og ønske tel ikkje.',
    maximin:
      'Lodd med høgast lågaste sjanse. Som rettferdig lodd, men ser berre på den som har aller minst. Til samanlikning.',
    'best-fit':
      'Beste samansetjing. Alle plassar og behov først, så samla eignaskap frå vurderingane, så ønska til søkjarane, så at få sit i to grupper. Lodd mellom like gode.',
    'quota-draw':
      'Klassisk kvotetrekning. Trekkjer éin om gongen så lenge kvotane kan haldast. Gir ikkje like sjansar. Til samanlikning.',
  },
  seats: {
    title: 'Plassar som blir fylte no',
    lede: 'Foreslegne er dei ledige plassane på kvotetavla, men aldri fleire enn det er søkjarar til.',
    party: (name) => `Plassar: ${name}`,
    hint: (vacant, applied) => `${vacant} ledige, ${people(applied)}`,
    fewer: (vacant, applied) =>
      `${vacant} ledige, ${applied === 0 ? 'ingen søkjarar' : `men berre ${people(applied)}`}: ${vacant - applied} blir ståande`,
    withoutBoard: 'Kvotetavla har ingen plassar for denne gruppa.',
  },
  needs: {
    title: 'Behov som skal dekkjast, med kor mange minst',
    lede: 'Set 0 for eit behov som ikkje skal telje i denne utveljinga. Talet i parentes er kor mange søkjarar til gruppa som dekkjer det.',
    none: 'Gruppa har ingen behov i registeret.',
    has: (people) => `${people} søkjarar dekkjer det`,
  },
  quotas: {
    title: 'Kvotar',
    lede: 'Så mange av dei som blir valde, skal ha ein eigenskap. Tomme rader er ingenting.',
    row: (number) => `Kvote ${number}`,
    group: 'Gruppe',
    each: 'Kvar gruppe',
    attribute: 'Eigenskap',
    noAttribute: 'Vel eigenskap',
    value: 'Verdi',
    min: 'Minst',
    max: 'Høgst',
    sexNote: 'Kjønn berre der lova krev balanse.',
    attributes: {
      party: 'Part',
      region: 'Region',
      profession: 'Yrke',
      employer: 'Arbeidsgivar',
      unit: 'Eining',
      sex: 'Kjønn',
      permanent: 'Fast stilling',
      system: 'Erfaring med system',
    },
  },
  people: {
    title: 'Nokon som skal, eller ikkje skal',
    lede: 'Berre den som har søkt til gruppa, kan bindast til ho. Det må stå ei grunngiving.',
    row: (number) => `Binding ${number}`,
    person: 'Søkjar',
    nobody: 'Ingen',
    group: 'Gruppe',
    must: 'Skal sitje der',
    mustNot: 'Skal ikkje sitje der',
    how: 'Binding',
    reason: 'Grunngiving',
  },
  limits: {
    title: 'Grenser for alle',
    mostGroups: 'Høgst så mange grupper for éin person',
    mostPerUnit: 'Høgst så mange frå same eining',
    mostPerUnitHint: 'Tomt er inga grense.',
    band: 'Eignaskap blir rekna som like god innanfor så mange poeng (av 100)',
    bandHint: 'Tomt er ingen band. Gjeld beste samansetjing.',
    countSeated: 'Dei som sit i gruppene frå før, tel med i kvotane',
  },
  submit: 'Gjer klar',
  refusal: {
    noRound: 'Vel minst éi utlysing.',
    noSuchGroup: 'Ei av gruppene høyrer ikkje til utlysingane.',
    number: (least, most) => `Skriv eit heilt tal frå ${least} til ${most}.`,
    minAboveMax: 'Minst er meir enn høgst.',
    sexNotAsked:
      'Utlysinga spør ikkje om kjønn, så det kan ikkje setjast kvotar på det. Eit slikt spørsmål må ha ei lov bak seg, og blir sett i utkastet.',
    valueIsEmpty: 'Skriv kva verdi kvoten gjeld.',
    quotaTwice: 'Det er ein kvote for denne verdien frå før.',
    reasonMissing: 'Skriv kvifor.',
    boundTwice: 'Denne søkjaren er bunden til gruppa to gonger.',
    tooMany: (most) => `Det er for mange krav. Grensa er ${most}.`,
    nobody: 'Ingen søkjarar har søkt til gruppene som skal fyllast.',
    noSeats: 'Set plassar i minst éi gruppe.',
    notApplied: 'Denne søkjaren har ikkje søkt til gruppa.',
  },
};
