/**
 * Roots that differ between bokmål and nynorsk, the bokmål one first. Ordinary words of both
 * standards, gathered for this register; endings are the stemmer's business.
 * @source the two standards of Norwegian as they are written today
 */
const standards = `
syke sjuke; syk sjuk; sykdom sjukdom; hjem heim; hjemme heime; uke veke; oppgave oppgåve;
beslutning avgjerd; avgjørelse avgjerd; forskjell skilnad; henvis tilvis; bestill bestilt ting;
trygghet tryggleik; mulighet høve; kjærlighet kjærleik; navn namn; melk mjølk; kveld kveld;
øyeblikk augneblink; øye auge; leder leiar; ledelse leiing; bebo bebu; beboer bebuar; barn born;
språk mål; målform målform; spørre spørje; spørsmål spørsmål; begynne byrje; slutt slutt;
søknad søknad; fødsel fødsel; utskrivelse utskriving; utskrivning utskriving; bevegelse rørsle;
innflytelse innverknad; kjør køyr; høre høyre; møte møte; vei veg; mye mykje; hver kvar;
hvor kor; hva kva; hvem kven; noe noko; noen nokon; alene åleine; eie eige; egen eigen;
eget eige; enhet eining; forenkle forenkle; tillatelse løyve; nekte nekte; overføre overføre;
fullmakt fullmakt; høyde høgd; vekt vekt; veie vege; antall tal; tall tal; undersøkelse undersøking;
behandling handsaming; erfaring røynsle; forhold tilhøve; følelse kjensle; fornøyd nøgd;
gjøre gjere; gjennom gjennom; grense grense; hensikt føremål; formål føremål; hindre hindre;
hjelp hjelp; innbygger innbyggjar; kjønn kjønn; kunnskap kunnskap; levevane levevane;
oppbevar oppbevar; opphold opphald; innhold innhald; forhåndsregel førehandsregel; forhånd førehand;
forberede førebu; forebygge førebygge; pleier pleiar; rett rett; skole skule; selv sjølv;
sette setje; skrive skrive; svelge svelgje; sted stad; telle telje; tilgjengelig tilgjengeleg;
tidlig tidleg; ansvarlig ansvarleg; faglig fagleg; årlig årleg; daglig dagleg; månedlig månadleg;
måned månad; mandag måndag; lørdag laurdag; søndag søndag; uteblir uteblir; virkning verknad;
virke verke; vitne vitne; vurdere vurdere; ønske ønske; åpne opne; åpen open; låse låse;
morgen morgon; kropp kropp; ben bein; melding melding; varsle varsle; hete heite; vedta vedta;
vedtak vedtak; utsette utsetje; utstyr utstyr; lære lære; elev elev; oppfølging oppfølging;
gjelde gjelde; gyldig gyldig; kontor kontor; hyppig ofte; forfatter forfattar; sikkerhet tryggleik;
fellesskap fellesskap; samarbeid samarbeid; samhandling samhandling; brukermedvirkning brukarmedverknad;
`;

/**
 * Roots that people use for one another in the health services. The term register knows more; these
 * are the ones that everybody uses before anybody has written one down.
 */
const meanings = `
legemiddel medisin medikament; oksygen surstoff; tekstmelding sms; sykehjem sykeheim sjukeheim;
underskrift signatur; signere underskrive; drosje taxi skyss transport; røntgen bildediagnostikk; tobakk røyk;
mobil telefon; måltid kost; kost ernæring; skjema formular; nett internett; logoped språktrener;
fødselsnummer personnummer; medarbeider ansatt; vikar innleid; video bildesamtale;
laboratorium lab; avvise avslå; avslag avvisning; fastlege fastdoktor; adgang tilgang;
purring påminnelse; purre påminne; fjerne slette; epikrise utskrivingsbrev; rutine prosedyre;
bopel adresse; pasient bruker; slektning pårørende; akutt øyeblikk; reservere sperre;
vanedannende narkotika; operasjon inngrep; tannlege tannhelse; blodtransfusjon blodoverføring;
sepsis blodforgiftning; hemmelig sperret; smitte infeksjon; risiko fare; allergi overfølsomhet; pris kostnad;
lagre oppbevare; frist tidsfrist; mangle mangel; avtale kontrakt; ansvar ansvarlig; opplæring kurs; utkast kladd; beskjed varsel; høyde lengde;
`;

/** Words whose forms are unlike, so that no stem is common to them, in both standards. */
const irregular = `
dø død dør døde døydde dødsfall; gi gir ga gav gitt gje gjev gjeve; ta tar tok tatt tek teke tatt;
skrive skrev skrevet skreiv skrift; si sier sa sagt seier; se ser sett sjå; finne fant funnet fann;
velge valgte valgt velje valde valg val; følge fulgte fulgt følgje følgde; telle talte talt talde;
spørre spurte spurt spurde; selge solgte solgt selje salg sal; legge lagt leggje; gå gikk gått gjekk;
sette satte satt sette sett; bære bar båret bere bore; bryte brøt brutt braut brudd brot;
drive drev drevet dreiv drift; holde holdt halde heldt; komme kom kommet kjem; ligge lå ligget låg;
la lar lot latt; stå står stod stått; bestå består; ny nytt; god godt; bedre betre best;
middel midler midlar midla; forelder foreldre; bror brødre; søster søstre; datter døtre;
bok bøker; hånd hender hand; fot føtter; tann tenner; mann menn; gammel gamle gamal;
senter sentre; register registre; skjema skjemaer; nede nedetid stans; kjøpe kjøpte innkjøp;
hente henting; sende sendte forsendelse; kreve krav krevde krav; love lovte løfte; vite visste;
`;

/** Endings that one standard has where the other has another. */
const endings: readonly (readonly [string, string])[] = [
  ['het', 'heit'],
  ['lig', 'leg'],
  ['løs', 'laus'],
  ['else', 'ing'],
  ['else', 'sle'],
  ['ning', 'ing'],
  ['er', 'ar'],
  ['ere', 'are'],
  ['sjon', 'sion'],
  ['er', 'te'],
  ['er', 'de'],
];

const groups: readonly (readonly string[])[] = `${standards};${meanings};${irregular}`
  .split(';')
  .map((group) => group.trim().split(/\s+/u))
  .filter((group) => new Set(group).size > 1);

const mostForms = 16;

/**
 * A word as the other standard writes it, and as others say it; also inside a compound word. May
 * hold words that do not exist: what the register does not know finds nothing.
 */
export function otherForms(word: string): string[] {
  const forms = new Set<string>();
  for (const group of groups) {
    for (const root of group) {
      if (!hasRoot(word, root)) continue;
      for (const other of group) if (other !== root) forms.add(word.replace(root, other));
    }
  }
  for (const [one, other] of endings) {
    if (word.endsWith(one)) forms.add(word.slice(0, -one.length) + other);
    if (word.endsWith(other)) forms.add(word.slice(0, -other.length) + one);
  }
  forms.delete(word);
  return [...forms].filter((form) => form.length > 2).slice(0, mostForms);
}

/** A short root counts where the word begins; a longer one where it ends, too. */
function hasRoot(word: string, root: string): boolean {
  if (word.startsWith(root)) return true;
  return root.length > 3 && word.indexOf(root) > 2;
}
