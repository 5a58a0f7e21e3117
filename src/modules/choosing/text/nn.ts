import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

const people = (count: number) => (count === 1 ? 'éin søkjar' : `${count} søkjarar`);
const groups = (count: number) => (count === 1 ? 'éi gruppe' : `${count} grupper`);

export const nn: TextShape<typeof nb> = {
  title: 'Utveljing',
  list: {
    lede: 'Kven kan sitje i kva gruppe, når alle krav skal haldast? Her blir det rekna ut, med prov, og trekt lodd som alle kan etterprøve.',
    prepare: 'Gjer klar ei utveljing',
    empty: 'Inga utveljing er gjord klar',
    emptyBody:
      'Ei utveljing tek dei som har søkt i ei eller fleire utlysingar, og finn kven som kan fylle plassane slik at kvotar og behov blir haldne. Ho blir gjord klar her, rekna ut i bakgrunnen, og forklart for kvar person.',
    run: 'Køyring',
    rounds: 'Utlysingar',
    method: 'Metode',
    size: 'Omfang',
    sizeOf: (count, of) => `${groups(count)}, ${people(of)}`,
    made: 'Gjord klar',
    state: 'Tilstand',
  },
  runTitle: (number) => `Utveljing ${number}`,
  lede: (method, ofGroups, ofPeople) =>
    `${method} for ${groups(ofGroups)} blant ${people(ofPeople)}.`,
  methods: {
    leximin: 'Rettferdig loddtrekking',
    maximin: 'Loddtrekking med høgast lågaste sjanse',
    'best-fit': 'Beste samansetjing',
    'quota-draw': 'Klassisk kvotetrekking',
  },
  states: {
    prepared: 'Gjord klar',
    computing: 'Blir rekna ut',
    found: 'Funnen',
    infeasible: 'Krava kan ikkje haldast',
    stopped: 'Stansa',
    failed: 'Kom ikkje i mål',
    drawn: 'Trekt',
  },
  failures: {
    'out-of-memory':
      'Utrekninga trong meir minne enn ho får bruke. Vel færre grupper om gongen, eller færre kvotar.',
    'solver-failed': 'Utrekninga braut saman. Ingenting er endra, og ho kan startast igjen.',
    'took-too-long':
      'Utrekninga stansa ikkje ved tidsgrensa og vart avslutta. Ho kan startast igjen.',
    interrupted:
      'Tenesta vart starta på nytt medan det vart rekna. Ingenting er tapt; start utrekninga igjen.',
    'cannot-be-drawn': 'Inga samansetjing følgde av frøet. Trekninga kan fullførast på nytt.',
  },
  parent: {
    copy: (number) => `Krava er henta frå utveljing ${number}.`,
    'way-out': (number) => `Laga av utveljing ${number} med ein utveg:`,
    locked: (number, places) =>
      `Laga av utveljing ${number} med ${places === 1 ? 'éin plass låst' : `${places} plassar låste`}.`,
    replacement: (number) =>
      `Erstatning i utveljing ${number}, med så få andre endringar som råd. Ute er:`,
  },
  start: 'Start utrekninga',
  startAgain: 'Start utrekninga igjen',
  cancel: 'Avbryt',
  copyDemands: 'Ny utveljing med desse krava',
  onlyRecruiter: 'Berre den som rekrutterer, startar og endrar utveljingar.',
  done: {
    prepared: 'Utveljinga er gjord klar. Sjå over krava, og start utrekninga.',
    cancelled: 'Utrekninga blir avbroten.',
    wayOut: 'Ei ny utveljing er gjord klar, med utvegen.',
    locked: 'Ei ny utveljing er gjord klar, med plassane låste.',
    replaced: 'Ei ny utveljing finn ein erstattar.',
  },
  progress: {
    title: 'Reknar',
    waiting: (before) =>
      before === 0
        ? 'Står i kø og blir teken straks.'
        : `Står i kø. Tenaren reknar på éin ting om gongen, og ${before} står framfor.`,
    working: 'Reknar i bakgrunnen. Du kan gå frå sida; svaret blir liggjande her.',
    since: (seconds) =>
      seconds === 1 ? 'Starta for eitt sekund sidan.' : `Starta for ${seconds} sekund sidan.`,
    share: (percent) => `${percent} av dette steget.`,
    best: (achieved, bound) => `Best så langt ${achieved}; ingenting kan passere ${bound}.`,
    refresh: 'Sida blir oppdatert av seg sjølv.',
    over: 'Ferdig.',
    stages: {
      levels: 'Løftar den som har minst',
      realise: 'Set saman heile utval',
      cut: 'Prøver kva heile utval kan nå',
      selections: 'Trekkjer opp mange like sannsynlege utval',
      changes: 'Held på så mange plassar som råd',
      suitability: 'Finn høgast samla eignaskap',
      preference: 'Ser på ønska',
      balance: 'Fordeler slik at få sit i to grupper',
      lots: 'Trekkjer lodd mellom like gode',
      draw: 'Trekkjer',
      conflict: 'Finn krav som står i vegen for kvarandre',
      'ways-out': 'Finn dei billegaste utvegane',
      'other-way': 'Prøver den andre vegen',
      prices: 'Finn kva kvotane kostar',
      alternatives: 'Ser etter alternativ',
      verify: 'Etterprøver',
    },
  },
  demands: {
    title: 'Krava',
    group: 'Gruppe',
    seats: 'Plassar',
    pool: 'Søkjarar',
    quotas: 'Kvotar og behov',
    none: 'Ingen',
    min: (what, min) => `minst ${min} med ${what}`,
    max: (what, max) => `høgst ${max} med ${what}`,
    exact: (what, count) => `${count} med ${what}`,
    between: (what, min, max) => `${min}–${max} med ${what}`,
    need: (what, least) => `minst ${least} som dekkjer ${what}`,
    eachNeed: (whats, least) => `minst ${least} som dekkjer kvart av: ${whats}`,
    mostGroups: (most) =>
      most === 1 ? 'Ingen i meir enn éi gruppe.' : `Ingen i meir enn ${most} grupper.`,
    mostPerUnit: (most) => `Høgst ${most} frå same eining.`,
    band: (band) => `Eignaskap innanfor ${band} poeng blir rekna som like god.`,
    seated: 'Dei som sit i gruppene frå før, tel med i kvotane.',
    bound: 'Bunde til eller frå ei gruppe',
    must: (person, group) => `${person} skal sitje i ${group}`,
    mustNot: (person, group) => `${person} skal ikkje sitje i ${group}`,
    attribute: {
      party: 'plass for',
      region: 'region',
      profession: 'yrke',
      employer: 'arbeidsgivar',
      unit: 'eining',
      sex: 'kjønn',
      permanent: 'fast stilling',
      system: 'erfaring med',
    },
    sexes: { woman: 'kvinne', man: 'mann' },
    yesNo: { yes: 'ja', no: 'nei' },
    another: 'anna',
    seatedPerson: (number) => `medlem som sit frå før (${number})`,
  },
  result: {
    chosen: 'Kven som er valde',
    proposal: 'Samansetjinga',
    chart: (group, count, seats) => `${group}: ${count} av ${seats} plassar`,
    table: 'Dei same plassane som tabell',
    members: 'Valde',
    legend: { chosen: 'vald', seated: 'sit frå før', came: 'ny sidan førre' },
    of: (count, seats) => `${count} av ${seats}`,
    aims: 'Det som er nådd',
    aim: 'Mål',
    value: 'Nådd',
    bound: 'Ingen kan nå betre enn',
    proof: 'Prov',
    exact: 'prova i heile tal',
    word: 'på ordet til løysaren',
    gap: 'ikkje vist å vere best',
    aimNames: {
      changes: 'færrast endringar',
      suitability: 'samla eignaskap',
      preference: 'sum av plasseringa til ønska',
      balance: 'personar i fleire grupper',
      lots: 'lodd mellom like gode',
    },
    needs: 'Behova som blir dekte',
    need: 'Behov',
    least: 'Minst',
    has: 'Har',
    covered: 'Dekt',
    coveredOf: (met, all) => `${met} av ${all}`,
    tight: 'Blir dekt av akkurat så mange som trengst',
    allNeeds: 'Alle behova med tal',
    unknownNeeds: 'Kva behov som blir dekte, blir vist når det er trekt.',
    chances: 'Sjansen for kvar søkjar',
    chancesLede: (minimum) =>
      `Kvar strek er ein søkjar, frå lågast til høgast. Den lågaste sjansen er ${minimum}.`,
    expectedTitle: 'Forventa tal på plassar for kvar søkjar',
    expectedLede: (least) =>
      `Over fleire grupper tel plassane: kvar strek er ein søkjar, frå færrast til flest forventa plassar. Det lågaste er ${least}.`,
    expected: 'Forventa plassar',
    expectedAsTable: 'Dei same plassane som tabell',
    sameAsTable: 'Dei same sjansane som tabell',
    person: 'Søkjar',
    chance: 'Sjanse',
    certificate: {
      chanceProven: {
        exact:
          'Ingen kan få større sjanse utan at han blir mindre for nokon som har like liten eller mindre. Det er etterprøvd i heile tal, av kode som ikkje veit korleis svaret vart funne.',
        maximin:
          'Den lågaste sjansen kan ikkje hevast. Det er etterprøvd i heile tal, av kode som ikkje veit korleis svaret vart funne.',
      },
      seatsProven: {
        exact:
          'Ingen kan få fleire forventa plassar utan at nokon med like få eller færre mister. Det er etterprøvd i heile tal, av kode som ikkje veit korleis svaret vart funne.',
        maximin:
          'Det lågaste forventa talet på plassar kan ikkje hevast. Det er etterprøvd i heile tal, av kode som ikkje veit korleis svaret vart funne.',
      },
      tolerance: (gap) =>
        `Kvart utval er talt opp mot alle krav. Det lågaste er høgst ${gap} under det ingen kan passere.`,
      met: 'Kvart utval er talt opp mot alle krav, og ingen kan heve det lågaste. Det kviler på kor nøyaktig løysaren er, og er ikkje prova i heile tal.',
      points: (gap) => `${gap} prosentpoeng`,
      seats: (gap) => `${gap} plassar`,
      fit: 'Kvart mål er prova i heile tal: inga anna samansetjing er betre.',
      fitWord:
        'Samansetjinga er tald opp mot alle krav. Minst eitt mål er ikkje prova i heile tal; tabellen seier kva for eit.',
      draw: 'Den klassiske trekninga lovar ingen like sjansar. Dette er eitt mogleg utfall; det som tel, blir trekt framfor dei som ser på.',
    },
    selections: (count) =>
      count === 1 ? 'Eitt heilt utval.' : `${count} heile utval er med i loddet.`,
    never: 'Dei som ikkje kan veljast',
    neverLede: (count) =>
      count === 1
        ? 'Éin søkjar kan ikkje veljast av noka samansetjing som held krava. Opne søkjaren for å sjå kvifor.'
        : `${count} søkjarar kan ikkje veljast av noka samansetjing som held krava. Opne ein av dei for å sjå kvifor.`,
    stopped:
      'Dette er det beste som vart funne før det vart stansa. Det er ikkje prova å vere best.',
    nothing: 'Ingenting var funne då det vart stansa.',
    measured: (seconds, megabytes) =>
      `Rekna på ${seconds} s${megabytes === null ? '' : `; heile tenesta brukte høgst ${megabytes} MB`}.`,
    ask: 'Opne ein søkjar for å sjå kva som avgjer, og kva som ville endra det.',
  },
  conflict: {
    title: 'Kvifor det ikkje går',
    ways: 'Dei billegaste utvegane',
    waysLede: 'Kvar utveg er prøvd: med han finst det ei samansetjing som held alt anna.',
    noWays: 'Ingen utveg vart funnen innan tidsgrensa.',
    use: 'Bruk denne utvegen',
  },
  around: {
    title: 'Vidare med samansetjinga',
    alternatives: 'Alternativ',
    alternativesLede:
      'Nesten like gode samansetjingar, dei med færrast andre personar først (eignaskapen høgst 10 poeng lågare).',
    findAlternatives: 'Finn alternativ',
    noAlternatives: 'Det finst inga anna samansetjing som er nesten like god.',
    alternative: (number) => `Alternativ ${number}`,
    startFrom: 'Gå vidare med denne',
    prices: 'Kva kvotane kostar',
    pricesLede: 'Kva som ville blitt betre om éi grense vart flytta med éin.',
    findPrices: 'Rekn ut kva kvotane kostar',
    noPrices: 'Ingen kvote kostar noko: blir ei grense flytta med éin, blir det ikkje betre.',
    lock: 'Lås og rekn igjen',
    lockLede: 'Dei du kryssar av, blir sitjande. Resten blir valde på nytt i ei ny utveljing.',
    lockDone: 'Lås dei avkryssa',
    replace: 'Erstatt ein som trekkjer seg',
    replaceLede: 'Finn ein erstattar slik at så få andre som råd må byte plass.',
    replaceWho: 'Den som trekkjer seg',
    replaceDone: 'Finn ein erstattar',
    differs: (number) => `Skilnaden frå utveljing ${number}`,
    same: 'Ingen skilnad: dei same sit på dei same plassane.',
    out: 'Ut',
    into: 'Inn',
    children: 'Laga av denne',
    draw: 'Trekninga',
    toDraw: 'Gå til trekninga',
    drawNext:
      'Det er funne. No blir grunnlaget bunde, og så blir det trekt framfor dei som ser på.',
    drawnNext: 'Det er trekt. No blir innstillingane laga, som kommunalsjefane avgjer.',
    toRecommendations: 'Gå til innstillingane',
    published: 'Den opne sida om trekninga',
  },
  person: {
    title: (person) => person,
    lede: (number) => `I utveljing ${number}.`,
    chance: 'Sjanse',
    places: 'Vald til',
    notChosen: 'Ikkje vald',
    undecided: 'Ikkje trekt enno',
    appliedFor: 'Har søkt til',
    why: 'Kvifor',
    ask: 'Forklar',
    askLede: 'Den andre vegen blir prøvd, og det kan ta nokre sekund.',
    again: 'Spør igjen',
    has: 'Det krava ser på',
    hidden:
      'Du ser koden og ikkje namnet, for du avgjer ikkje for noka gruppe denne søkjaren har søkt til.',
    reason: 'Grunngiving',
  },
  changed: (by) => `${by || 'Nokon'} har endra dette sidan du opna sida. Sjå over og prøv igjen.`,
  refusal: {
    state: (state) => `Det går ikkje no: utveljinga er «${state}».`,
    poolChanged: (gone) =>
      gone === 1
        ? 'Ein av søkjarane har trekt seg sidan utveljinga vart gjord klar. Gjer klar ei ny med dei same krava.'
        : `${gone} av søkjarane har trekt seg sidan utveljinga vart gjord klar. Gjer klar ei ny med dei same krava.`,
    noSuchWayOut: 'Utvegen finst ikkje lenger. Last sida på nytt.',
    nobodyLocked: 'Kryss av minst éin plass som skal låsast.',
    notInPlace: 'Ein av dei avkryssa kan ikkje sitje der. Last sida på nytt.',
    noSuchPerson: 'Personen er ikkje med i utveljinga.',
    noOneSelection: 'Det er inga samansetjing å finne alternativ til før det er trekt.',
    nobodyChosen: 'Ingen er valde i denne utveljinga enno.',
    notChosen: 'Personen er ikkje vald i denne utveljinga.',
  },
};
