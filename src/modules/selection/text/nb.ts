const people = (count: number) => (count === 1 ? 'én søker' : `${count} søkere`);
const few = (count: number) => (count === 0 ? 'Ingen søkere' : `Bare ${people(count)}`);
const seats = (count: number) => (count === 1 ? 'én plass' : `${count} plasser`);
const share = (value: number) =>
  `${(value * 100).toLocaleString('nb-NO', { maximumFractionDigits: 1 })} %`;
const points = (value: number) =>
  (value * 100).toLocaleString('nb-NO', { maximumFractionDigits: 2 });
const average = (value: number) => {
  const said = value.toLocaleString('nb-NO', { maximumFractionDigits: 2 });
  return said === '1' ? 'én forventet plass' : `${said} forventede plasser`;
};
const number = (value: number) => value.toLocaleString('nb-NO', { maximumFractionDigits: 3 });

/** Bokmål. `what` is an attribute with its value, such as «yrke lege». */
export const nb = {
  what: (attribute: string, value: string) => `${attribute} ${value}`,
  row: (line: number) => ` (rad ${line})`,
  demand: {
    seats: (group: string, asked: number, pool: number) =>
      pool < asked
        ? `${group} har ${seats(asked)}, men ${pool === 0 ? 'ingen søkere' : `bare ${people(pool)}`}.`
        : `${group} skal ha ${seats(asked)} fylt.`,
    quotaMin: (group: string, what: string, min: number, pool: number) =>
      pool < min
        ? `${few(pool)} til ${group} har ${what}, men minst ${min} skal ha det.`
        : `${group} skal ha minst ${min} med ${what}; ${people(pool)} har det.`,
    quotaMax: (group: string, what: string, max: number, pool: number) =>
      max === 0
        ? `${group} skal ikke ha noen med ${what}; ${people(pool)} har det.`
        : `${group} skal ha høyst ${max} med ${what}; ${people(pool)} har det.`,
    need: (group: string, competence: string, asked: number, pool: number) =>
      pool < asked
        ? `${few(pool)} til ${group} har ${competence}, men minst ${asked} trengs.`
        : `${group} trenger minst ${asked} med ${competence}; ${people(pool)} har det.`,
    mostGroups: (most: number) =>
      most === 1
        ? 'Ingen skal sitte i mer enn én gruppe.'
        : `Ingen skal sitte i mer enn ${most} grupper.`,
    mostPerUnit: (unit: string, most: number) => `Høyst ${most} skal komme fra ${unit}.`,
    must: (person: string, group: string) => `${person} skal sitte i ${group}.`,
    mustNot: (person: string, group: string) => `${person} skal ikke sitte i ${group}.`,
  },
  conflict: {
    title: 'Disse kravene kan ikke holdes samtidig:',
    one: 'Dette kravet kan ikke holdes:',
    few: (pool: number, having: string, also: string) =>
      pool === 1
        ? `Bare én søker har ${having}, og den ene har ${also}.`
        : `Bare ${people(pool)} har ${having}, og ${pool === 2 ? 'begge' : 'alle'} har ${also}.`,
    seated: (group: string, count: number) =>
      `I ${group} sitter ${count === 1 ? 'én' : count} fra før.`,
    seatedWith: (group: string, what: string, count: number) =>
      `I ${group} sitter ${count === 1 ? 'én' : count} med ${what} fra før.`,
    seatedTwice: (person: string, count: number) => `${person} sitter i ${count} grupper fra før.`,
    seatedFrom: (unit: string, count: number) =>
      `Fra ${unit} sitter ${count === 1 ? 'én' : count} fra før.`,
    unknown: 'Det ble ikke tid til å finne ut hvilke krav som står i veien for hverandre.',
  },
  relaxation: {
    title: (moved: number) =>
      moved === 1 ? 'Flytt grensene ett steg:' : `Flytt grensene ${moved} steg i alt:`,
    unproven: 'Det ble ikke tid til å vise at ingen utvei er mindre.',
    seats: (group: string, to: number, from: number) =>
      to === 0
        ? `La alle plassene i ${group} stå tomme.`
        : `La ${group} ha ${seats(to)} i stedet for ${from}.`,
    quotaMin: (group: string, what: string, to: number, from: number) =>
      to === 0
        ? `La ${group} være uten krav om noen med ${what}.`
        : `La ${group} ha minst ${to} med ${what} i stedet for ${from}.`,
    quotaMax: (group: string, what: string, to: number, from: number) =>
      `La ${group} ha inntil ${to} med ${what} i stedet for ${from}.`,
    need: (group: string, competence: string, to: number, from: number) =>
      to === 0
        ? `La ${group} være uten krav om ${competence}.`
        : `La ${group} greie seg med ${to} med ${competence} i stedet for ${from}.`,
    mostGroups: (to: number, from: number) =>
      `La en person sitte i ${to} grupper i stedet for ${from}.`,
    mostPerUnit: (unit: string, to: number, from: number) =>
      `La ${to} komme fra ${unit} i stedet for ${from}.`,
    must: (person: string, group: string) => `La være å kreve at ${person} sitter i ${group}.`,
    mustNot: (person: string, group: string) => `La ${person} få sitte i ${group} likevel.`,
  },
  why: {
    needed: (person: string) => `Kravene kan ikke holdes uten ${person}:`,
    shutOut: (person: string) => `Ingen sammensetning som holder kravene, har plass til ${person}:`,
    seatedAlready: (person: string, group: string) => `${person} sitter i ${group} fra før.`,
    notApplied: (person: string) => `${person} har ikke søkt til noen av gruppene.`,
    unknown: (person: string) => `Det ble ikke tid til å finne ut hvorfor for ${person}.`,
    chosenFor: {
      changes: (person: string, by: number) => `Uten ${person} måtte ${seats(by)} til byttes.`,
      suitability: (person: string, by: number) =>
        `Uten ${person} blir samlet egnethet ${number(by)} lavere.`,
      preference: (person: string, by: number) =>
        `Uten ${person} blir egnetheten den samme, men ønskene blir dårligere oppfylt, med ${number(by)} plasseringer.`,
      balance: (person: string, by: number) =>
        `Uten ${person} må ${by === 1 ? 'én person til' : `${by} personer til`} sitte i to grupper.`,
      lots: (person: string) =>
        `${person} og noen andre er like gode valg; loddet falt på ${person}.`,
    },
    notChosenFor: {
      changes: (person: string, by: number) => `Med ${person} måtte ${seats(by)} til byttes.`,
      suitability: (person: string, by: number) =>
        `Med ${person} blir samlet egnethet ${number(by)} lavere. Var ${person} vurdert mer enn ${number(by)} høyere, ville valget vært et annet.`,
      preference: (person: string, by: number) =>
        `Med ${person} blir egnetheten den samme, men ønskene blir dårligere oppfylt, med ${number(by)} plasseringer.`,
      balance: (person: string, by: number) =>
        `Med ${person} må ${by === 1 ? 'én person til' : `${by} personer til`} sitte i to grupper.`,
      lots: (person: string) => `${person} er et like godt valg; loddet falt på noen andre.`,
    },
  },
  chance: {
    certain: (person: string) =>
      `${person} er sikker på plass, for kravene kan ikke holdes ellers:`,
    never: (person: string) => `${person} kan ikke velges under disse kravene:`,
    bound: (person: string, chance: number) =>
      `${person} har ${share(chance)} sjanse. Den kan ikke bli større uten at noen med like liten eller mindre sjanse taper på det. Disse kravene gjør det:`,
    free: (person: string, chance: number) =>
      `${person} har ${share(chance)} sjanse. Ingen enkelt kvote holder den nede; det er antallet plasser som gjør det.`,
  },
  expected: {
    most: (person: string, count: number) =>
      `${person} får ${seats(count)} uansett hvordan loddet faller, og kan ikke få flere.`,
    bound: (person: string, count: number) =>
      `${person} har ${average(count)}. Det kan ikke bli flere uten at noen med like få eller færre taper på det. Disse kravene gjør det:`,
    free: (person: string, count: number) =>
      `${person} har ${average(count)}. Ingen enkelt kvote holder tallet nede; det er antallet plasser som gjør det.`,
  },
  price: {
    chance: (change: string, gain: number) =>
      `${change} Da stiger den laveste sjansen med ${points(gain)} prosentpoeng.`,
    seats: (change: string, gain: number) =>
      `${change} Da stiger det laveste forventede antallet plasser med ${number(gain)}.`,
    suitability: (change: string, gain: number) =>
      `${change} Da stiger samlet egnethet med ${number(gain)}.`,
  },
  table: {
    file: { categories: 'kategoriene', people: 'personene' },
    'not-text': (file: string) => `Filen med ${file} er ikke en tekstfil.`,
    empty: (file: string) => `Filen med ${file} har ingen rader under overskriftene.`,
    'quote-never-ends': (file: string, line: number) =>
      `Rad ${line} i filen med ${file}: et anførselstegn åpnes og lukkes aldri.`,
    'text-after-quote': (file: string, line: number) =>
      `Rad ${line} i filen med ${file}: det står tekst etter et anførselstegn som er lukket.`,
    'too-many-rows': (file: string, most: number) =>
      `Filen med ${file} har mer enn ${number(most)} rader.`,
    'missing-column': (file: string, column: string) =>
      `Filen med ${file} har ingen kolonne «${column}».`,
    'column-twice': (file: string, column: string) =>
      `Filen med ${file} har to kolonner «${column}».`,
    'missing-value': (file: string, line: number, column: string) =>
      `Rad ${line} i filen med ${file}: «${column}» er tom.`,
    formula: (file: string, line: number, column: string, value: string) =>
      `Rad ${line} i filen med ${file}: «${column}» er en formel (${value}), ikke en verdi.`,
    'not-whole': (line: number, column: string, value: string) =>
      `Rad ${line} i filen med kategoriene: «${column}» er ${value}, men skal være et helt tall fra 0 og opp.`,
    'min-above-max': (line: number, min: number, max: number) =>
      `Rad ${line} i filen med kategoriene: minst ${min} er mer enn høyst ${max}.`,
    'flex-narrower': (line: number, column: string) =>
      `Rad ${line} i filen med kategoriene: «${column}» er trangere enn grensen selv.`,
    'quota-twice': (line: number, earlier: number, what: string) =>
      `Rad ${line} i filen med kategoriene: ${what} står alt på rad ${earlier}.`,
    'category-without-column': (line: number, category: string) =>
      `Kategorien «${category}» (rad ${line}) har ingen kolonne i filen med personene.`,
    'unknown-value': (line: number, column: string, value: string) =>
      `Rad ${line} i filen med personene: «${value}» er ingen verdi av «${column}».`,
    'person-twice': (line: number, earlier: number, id: string) =>
      `Rad ${line} i filen med personene: ${id} står alt på rad ${earlier}.`,
  },
};
