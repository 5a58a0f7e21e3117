import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

const people = (count: number) => (count === 1 ? 'éin søkjar' : `${count} søkjarar`);
const few = (count: number) => (count === 0 ? 'Ingen søkjarar' : `Berre ${people(count)}`);
const seats = (count: number) => (count === 1 ? 'éin plass' : `${count} plassar`);
const share = (value: number) =>
  `${(value * 100).toLocaleString('nn-NO', { maximumFractionDigits: 1 })} %`;
const points = (value: number) =>
  (value * 100).toLocaleString('nn-NO', { maximumFractionDigits: 2 });
const average = (value: number) => {
  const said = value.toLocaleString('nn-NO', { maximumFractionDigits: 2 });
  return said === '1' ? 'éin forventa plass' : `${said} forventa plassar`;
};
const number = (value: number) => value.toLocaleString('nn-NO', { maximumFractionDigits: 3 });

/** Nynorsk. */
export const nn: TextShape<typeof nb> = {
  what: (attribute: string, value: string) => `${attribute} ${value}`,
  row: (line: number) => ` (rad ${line})`,
  demand: {
    seats: (group: string, asked: number, pool: number) =>
      pool < asked
        ? `${group} har ${seats(asked)}, men ${pool === 0 ? 'ingen søkjarar' : `berre ${people(pool)}`}.`
        : `${group} skal ha ${seats(asked)} fylt.`,
    quotaMin: (group: string, what: string, min: number, pool: number) =>
      pool < min
        ? `${few(pool)} til ${group} har ${what}, men minst ${min} skal ha det.`
        : `${group} skal ha minst ${min} med ${what}; ${people(pool)} har det.`,
    quotaMax: (group: string, what: string, max: number, pool: number) =>
      max === 0
        ? `${group} skal ikkje ha nokon med ${what}; ${people(pool)} har det.`
        : `${group} skal ha høgst ${max} med ${what}; ${people(pool)} har det.`,
    need: (group: string, competence: string, asked: number, pool: number) =>
      pool < asked
        ? `${few(pool)} til ${group} har ${competence}, men minst ${asked} trengst.`
        : `${group} treng minst ${asked} med ${competence}; ${people(pool)} har det.`,
    mostGroups: (most: number) =>
      most === 1
        ? 'Ingen skal sitje i meir enn éi gruppe.'
        : `Ingen skal sitje i meir enn ${most} grupper.`,
    mostPerUnit: (unit: string, most: number) => `Høgst ${most} skal kome frå ${unit}.`,
    must: (person: string, group: string) => `${person} skal sitje i ${group}.`,
    mustNot: (person: string, group: string) => `${person} skal ikkje sitje i ${group}.`,
  },
  conflict: {
    title: 'Desse krava kan ikkje haldast samstundes:',
    one: 'Dette kravet kan ikkje haldast:',
    few: (pool: number, having: string, also: string) =>
      pool === 1
        ? `Berre éin søkjar har ${having}, og den eine har ${also}.`
        : `Berre ${people(pool)} har ${having}, og ${pool === 2 ? 'begge' : 'alle'} har ${also}.`,
    seated: (group: string, count: number) =>
      `I ${group} sit ${count === 1 ? 'éin' : count} frå før.`,
    seatedWith: (group: string, what: string, count: number) =>
      `I ${group} sit ${count === 1 ? 'éin' : count} med ${what} frå før.`,
    seatedTwice: (person: string, count: number) => `${person} sit i ${count} grupper frå før.`,
    seatedFrom: (unit: string, count: number) =>
      `Frå ${unit} sit ${count === 1 ? 'éin' : count} frå før.`,
    unknown: 'Det vart ikkje tid til å finne ut kva krav som står i vegen for kvarandre.',
  },
  relaxation: {
    title: (moved: number) =>
      moved === 1 ? 'Flytt grensene eitt steg:' : `Flytt grensene ${moved} steg i alt:`,
    unproven: 'Det vart ikkje tid til å vise at ingen utveg er mindre.',
    seats: (group: string, to: number, from: number) =>
      to === 0
        ? `Lat alle plassane i ${group} stå tomme.`
        : `Lat ${group} ha ${seats(to)} i staden for ${from}.`,
    quotaMin: (group: string, what: string, to: number, from: number) =>
      to === 0
        ? `Lat ${group} vere utan krav om nokon med ${what}.`
        : `Lat ${group} ha minst ${to} med ${what} i staden for ${from}.`,
    quotaMax: (group: string, what: string, to: number, from: number) =>
      `Lat ${group} ha inntil ${to} med ${what} i staden for ${from}.`,
    need: (group: string, competence: string, to: number, from: number) =>
      to === 0
        ? `Lat ${group} vere utan krav om ${competence}.`
        : `Lat ${group} greie seg med ${to} med ${competence} i staden for ${from}.`,
    mostGroups: (to: number, from: number) =>
      `Lat ein person sitje i ${to} grupper i staden for ${from}.`,
    mostPerUnit: (unit: string, to: number, from: number) =>
      `Lat ${to} kome frå ${unit} i staden for ${from}.`,
    must: (person: string, group: string) => `Lat vere å krevje at ${person} sit i ${group}.`,
    mustNot: (person: string, group: string) => `Lat ${person} få sitje i ${group} likevel.`,
  },
  why: {
    needed: (person: string) => `Krava kan ikkje haldast utan ${person}:`,
    shutOut: (person: string) => `Inga samansetjing som held krava, har plass til ${person}:`,
    seatedAlready: (person: string, group: string) => `${person} sit i ${group} frå før.`,
    notApplied: (person: string) => `${person} har ikkje søkt til nokon av gruppene.`,
    unknown: (person: string) => `Det vart ikkje tid til å finne ut kvifor for ${person}.`,
    chosenFor: {
      changes: (person: string, by: number) => `Utan ${person} måtte ${seats(by)} til byttast.`,
      suitability: (person: string, by: number) =>
        `Utan ${person} blir samla eignaleik ${number(by)} lågare.`,
      preference: (person: string, by: number) =>
        `Utan ${person} blir eignaleiken den same, men ønska blir dårlegare oppfylte, med ${number(by)} plasseringar.`,
      balance: (person: string, by: number) =>
        `Utan ${person} må ${by === 1 ? 'éin person til' : `${by} personar til`} sitje i to grupper.`,
      lots: (person: string) =>
        `${person} og nokre andre er like gode val; loddet fall på ${person}.`,
    },
    notChosenFor: {
      changes: (person: string, by: number) => `Med ${person} måtte ${seats(by)} til byttast.`,
      suitability: (person: string, by: number) =>
        `Med ${person} blir samla eignaleik ${number(by)} lågare. Var ${person} vurdert meir enn ${number(by)} høgare, ville valet vore eit anna.`,
      preference: (person: string, by: number) =>
        `Med ${person} blir eignaleiken den same, men ønska blir dårlegare oppfylte, med ${number(by)} plasseringar.`,
      balance: (person: string, by: number) =>
        `Med ${person} må ${by === 1 ? 'éin person til' : `${by} personar til`} sitje i to grupper.`,
      lots: (person: string) => `${person} er eit like godt val; loddet fall på nokre andre.`,
    },
  },
  chance: {
    certain: (person: string) => `${person} er sikker på plass, for krava kan ikkje haldast elles:`,
    never: (person: string) => `${person} kan ikkje veljast under desse krava:`,
    bound: (person: string, chance: number) =>
      `${person} har ${share(chance)} sjanse. Han kan ikkje bli større utan at nokon med like liten eller mindre sjanse taper på det. Desse krava gjer det:`,
    free: (person: string, chance: number) =>
      `${person} har ${share(chance)} sjanse. Inga enkelt kvote held han nede; det er talet på plassar som gjer det.`,
  },
  expected: {
    most: (person: string, count: number) =>
      `${person} får ${seats(count)} uansett korleis loddet fell, og kan ikkje få fleire.`,
    bound: (person: string, count: number) =>
      `${person} har ${average(count)}. Det kan ikkje bli fleire utan at nokon med like få eller færre taper på det. Desse krava gjer det:`,
    free: (person: string, count: number) =>
      `${person} har ${average(count)}. Inga enkelt kvote held talet nede; det er talet på plassar som gjer det.`,
  },
  price: {
    chance: (change: string, gain: number) =>
      `${change} Då stig den lågaste sjansen med ${points(gain)} prosentpoeng.`,
    seats: (change: string, gain: number) =>
      `${change} Då stig det lågaste forventa talet på plassar med ${number(gain)}.`,
    suitability: (change: string, gain: number) =>
      `${change} Då stig samla eignaleik med ${number(gain)}.`,
  },
  table: {
    file: { categories: 'kategoriane', people: 'personane' },
    'not-text': (file: string) => `Fila med ${file} er ikkje ei tekstfil.`,
    empty: (file: string) => `Fila med ${file} har ingen rader under overskriftene.`,
    'quote-never-ends': (file: string, line: number) =>
      `Rad ${line} i fila med ${file}: eit hermeteikn blir opna og aldri lukka.`,
    'text-after-quote': (file: string, line: number) =>
      `Rad ${line} i fila med ${file}: det står tekst etter eit hermeteikn som er lukka.`,
    'too-many-rows': (file: string, most: number) =>
      `Fila med ${file} har meir enn ${number(most)} rader.`,
    'missing-column': (file: string, column: string) =>
      `Fila med ${file} har inga kolonne «${column}».`,
    'column-twice': (file: string, column: string) =>
      `Fila med ${file} har to kolonner «${column}».`,
    'missing-value': (file: string, line: number, column: string) =>
      `Rad ${line} i fila med ${file}: «${column}» er tom.`,
    formula: (file: string, line: number, column: string, value: string) =>
      `Rad ${line} i fila med ${file}: «${column}» er ein formel (${value}), ikkje ein verdi.`,
    'not-whole': (line: number, column: string, value: string) =>
      `Rad ${line} i fila med kategoriane: «${column}» er ${value}, men skal vere eit heilt tal frå 0 og opp.`,
    'min-above-max': (line: number, min: number, max: number) =>
      `Rad ${line} i fila med kategoriane: minst ${min} er meir enn høgst ${max}.`,
    'flex-narrower': (line: number, column: string) =>
      `Rad ${line} i fila med kategoriane: «${column}» er trongare enn grensa sjølv.`,
    'quota-twice': (line: number, earlier: number, what: string) =>
      `Rad ${line} i fila med kategoriane: ${what} står alt på rad ${earlier}.`,
    'category-without-column': (line: number, category: string) =>
      `Kategorien «${category}» (rad ${line}) har inga kolonne i fila med personane.`,
    'unknown-value': (line: number, column: string, value: string) =>
      `Rad ${line} i fila med personane: «${value}» er ingen verdi av «${column}».`,
    'person-twice': (line: number, earlier: number, id: string) =>
      `Rad ${line} i fila med personane: ${id} står alt på rad ${earlier}.`,
  },
};
