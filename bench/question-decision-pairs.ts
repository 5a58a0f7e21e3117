/** A question as somebody would type it, and the decision that has answered it. */
export type Pair = { question: string; title: string; text: string; reason: string };

/**
 * Questions and decisions of our own making, about setting up a common patient record. They are
 * asked in the other written standard, in other inflections, in parts of compound words, with
 * slips of the finger, or in other words than the decision's. The last twenty are held out: they were
 * written before, and never looked at while, the search was fitted to the others.
 */
export const pairs: readonly Pair[] = rows(`
Hvem svarer på alarmen om natta? | Mottak av trygghetsalarmer utenom arbeidstid | Utløste trygghetsalarmer går til responssenteret fra kl. 15 til 8. | Hjemmetjenesten har ikke vakt på kontoret etter kl. 15.
Kven har ansvar for å kontrollere dosettane? | Dosettkontroll i hjemmetjenesten | To personer kontrollerer ferdig lagte dosetter, og begge signerer. | Feil i dosett er den hyppigste avviksmeldingen.
Skal epikrisa sendes til fastlegen samme dag? | Frist for epikriser fra korttidsopphald | Epikrisa skal vere hos fastlegen innan éin verkedag etter utskriving. | Pasienten treng oppfølging med rett medisinliste.
Kan pårørende lese journalen i appen? | Innsyn for nærmeste pårørende | Pårørende får digitalt innsyn bare når pasienten har gitt fullmakt. | Taushetsplikten gjelder også overfor familien.
Hvor ofte måler vi vekta til beboerne? | Vektmåling på sykehjem | Bebuarar blir vegne ved innkomst og deretter ein gong i månaden. | Ernæringsscreening krev jamlege mål.
Hvilken skala bruker vi for fallrisiko? | Kartlegging av fallfare hos eldre | Alle over 65 år kartlegges for fall med samme skjema i sykehus og kommune. | Tallene skal kunne sammenlignes.
Kor lenge ligg ein pasient på venteliste før han blir varsla? | Varsling ved venting på tjeneste | Den som venter mer enn fire uker på tildelt tjeneste, får brev. | Den som venter, har krav på å vite det.
Er det laget mal for tiltaksplan? | Tiltaksplaner i heimetenesta | Det blir nytta sju felles malar for tiltaksplan, ein per funksjonsområde. | Få malar gjer dei lettare å halde ved like.
Hvem kan kvittere ut A-preparater? | Uttak av vanedannende legemidler | Sykepleier kvitterer sammen med en vitne ved uttak i gruppe A. | Regnskapet skal stemme ved hvert vaktskifte.
Kan vi dokumentere sårbehanling med bilder? | Fotografering av sår | Bilder av sår tas med avdelingens enhet og lagres rett i journalen. | Private telefoner har ikke sikker lagring.
Hva gjør legevakta med svar på blodprøver som kommer etter vakta? | Laboratoriesvar etter endt vakt | Prøvesvar som kommer inn etter vakt, går til vaktleder neste dag. | Noen må eie svaret til det er sett.
Korleis registrerer vi behov for tolk? | Tolkebehov i personopplysningene | Språk og behov for tolk føres i feltet for kommunikasjon, og vises i toppen av journalen. | Behovet må ses før timen bestilles.
Hvor skal vaksiner føres? | Registrering av vaksinasjon på helsestasjonen | Vaksinar blir førte i vaksinemodulen og overførte til det nasjonale registeret. | Dobbel føring fører til feil.
Må timen bestilles på nytt når pasienten ikke møter? | Oppfølging når nokon uteblir | Den som ikkje kjem, får éin ny time utan ny tilvising. | Born skal ikkje falle ut på grunn av foreldra.
Kan vikarer få lesetilgang til alt? | Tilganger for innleide | Innleid personell får tilgang til egen avdeling så lenge oppdraget varer. | Tjenstlig behov er grensen.
Når sletter vi utkast til notater? | Uferdige journalnotat | Kladder som ikke er signert etter fjorten dager, varsles til forfatteren og lederen. | Usignerte notater er ikke lesbare for andre.
Skal fysioterapeuten få beskjed når pasienten skrives ut? | Melding til rehabiliteringstjenesten ved utskriving | Ved utskrivning varsles fysioterapi og ergoterapi med egen melding. | Treningen skal ikke stoppe opp ved hjemreise.
Kva farge har varsel om allergi? | Visning av kritisk informasjon | Allergier og andre advarsler vises i rødt bånd øverst i alle skjermbilder. | Fargen skal ikke være eneste tegn.
Trengs det underskrift på individuell plan? | Godkjenning av individuell plan | Brukeren godkjenner planen digitalt eller på papir; koordinator fører det. | Planen eies av brukeren.
Hvem bestiller medisinsk oksygen hjem? | Surstoff heime | Sjukehuset tingar surstoff og utstyr før pasienten reiser heim. | Kommunen har ikkje avtale med leverandøren.
Skal vi bruke navn eller fødselsnummer på tavla? | Elektroniske tavler på vaktrom | Tavlene viser romnummer og initialer, aldri fødselsnummer. | Besøkende kan se tavla fra gangen.
Hvordan merker vi mors journal ved adopsjon? | Sperring av opplysninger om fødsel og adopsjon | Opplysninger om adopsjon sperres for alle utenfor fødeavdelingen. | Barnets nye identitet er vernet.
Er det bestemt hvor mange minutter et hjemmebesøk varer? | Standardtid for besøk i heimen | Eit heimebesøk blir sett opp med 30 minutt når ikkje anna er vedteke. | Reisetida kjem i tillegg.
Får kommunen se røntgenbildene? | Deling av bildediagnostikk | Kommunen ser svarteksten; selve bildene åpnes fra sykehusets arkiv ved behov. | Overføring av bilder er for tungt for nettet.
Hva skjer med journalen når noen dør? | Avslutning ved dødsfall | Ved død lukkes alle pleieplaner, og bestilte timer avlyses automatisk. | Etterlatte har fått innkalling til den avdøde.
Kem skal rydde i medisinlista etter innlegging? | Samstemming av legemidler | Legen på mottakende avdeling samstemmer legemiddellisten innen 24 timer. | Tre lister har vært i bruk samtidig.
Kan ein assistent dele ut medisin? | Delegering av legemiddelhåndtering | Assistenter med kurs og skriftlig delegasjon kan dele ut fra dosett. | Leder vurderer den enkelte hvert år.
Hvor fører vi røykevaner? | Levevanar i journalen | Tobakk, alkohol og fysisk aktivitet blir førte i skjemaet for levevanar. | Same plass for alle tenester.
Skal vi ringe pasienten dagen før operasjonen? | Påminning før planlagde inngrep | Pasienten får tekstmelding tre dagar og éin dag før inngrep. | Færre møter fastande utan grunn.
Hvem eier prosedyren for blodtransfusion hjemme? | Blodoverføring i pasientens hjem | Blodoverføring gis ikke i hjemmet før egen avtale er inngått. | Overvåking i to timer kan ikke sikres.
Hva er fristen for å svare på dialogmelding fra fastlege? | Svartid på elektroniske dialogmeldinger | Dialogmeldinger besvares innen to virkedager. | Legekontorene trenger forutsigbarhet.
Kan ungdom mellom 12 og 16 skjule opplysninger for foreldrene? | Foreldreinnsyn i ungdomsjournal | Fra fylte tolv år kan den unge be om at opplysninger holdes tilbake. | Skolehelsetjenesten mister tillit ellers.
Må vi skrive rapport i hver vakt? | Dokumentasjon per vaktskifte | Det skrives notat bare ved avvik fra tiltaksplanen. | Gjentakelser skjuler det viktige.
Kva for eit kodeverk nyttar vi for diagnosar på legevakt? | Kodeverk på legevakt | Legevakten koder med ICPC-2, sykehuset med ICD-10. | Fastlegene bruker allerede ICPC-2.
Skal ernæringsplanen følge med til sykeheimen? | Overføring av kostplan | Ernæringsplanar følgjer pasienten som vedlegg til utskrivingsrapporten. | Underernærte skal ikkje kartleggjast på nytt.
Hvem melder fra til barnevernet? | Bekymringsmelding fra helsepersonell | Den som ser grunn til bekymring, melder selv; leder får kopi. | Meldeplikten er personlig.
Kan en bruker ha to primærkontakter? | Primærkontakt i tjenesten | Hver bruker har én primærkontakt og én stedfortreder. | Ansvaret pulveriseres når flere har det.
Er video godkjent som konsultasjon? | Videokonsultasjonar | Konsultasjon på video er jamstilt med frammøte når pasienten ønskjer det. | Lang reiseveg i fleire kommunar.
Hvor lagres samtykeskjema? | Oppbevaring av samtykker | Samtykker skannes og legges under eget dokumentkort i journalen. | Papir i perm blir ikke funnet igjen.
Kor mange timar i døgnet er vaktlegen tilgjengeleg? | Tilgjengelighet for lege på kommunal akutt døgnenhet | Lege er til stede fra 8 til 22 og på telefon om natten. | Innleggelser skjer oftest på kveld.
Hvem tar imot henvisninger til fysioterapi? | Mottak av tilvisingar til rehabilitering | Koordinerande eining tek imot alle tilvisingar og fordeler dei dagleg. | Éi dør inn for innbyggjaren.
Skal reseptfrie piller stå på lista? | Naturmidler og reseptfritt i legemiddelliste | Også kosttilskudd og midler uten resept føres i listen. | Blandinger kan gi alvorlige bivirkninger.
Skriver vi høyde på barna i centimeter med desimal? | Presisjon ved vekst hos barn | Høyde føres i hele og halve centimeter, vekt i gram under ett år. | Vekstkurven hopper ved grov avrunding.
Kva gjer vi når nettet er nede? | Nødrutine ved driftsstans | Ved stans i journalsystemet brukes papirskjema fra beredskapspermen, og etterføres innen et døgn. | Pasientene må få medisin uansett.
Blir taxi bestilt automatisk ved utskrivelse? | Transport heim frå sjukehus | Avdelinga tingar pasientreise seinast kl. 12 dagen før heimreise. | Sein tinging gir ekstra liggjedøgn.
Får studentene egne brukere? | Elever og studenter i praksis | Studenter får personlig konto som veileder åpner for én praksisperiode. | Lånte innlogginger kan ikke spores.
Må hjelpemidler registreres i journal når de lånes ut? | Utlån av tekniske hjelpemiddel | Utlånte hjelpemiddel blir førte med nummer og dato for retur. | Sengar og rullatorar kjem bort.
Hvordan varsler vi om smittefare mellom enheter? | Smittevarsel ved overflytting | Kjent bærerskap av resistente bakterier føres som smittevarsel og følger pasienten. | Rom må være klart før ankomst.
Hva skal en kalle besøk fra psykiatrisk sykepleier i timeboken? | Timetyper i psykisk helse | Timeboka har fire timetypar for psykisk helse: samtale, heimebesøk, gruppe og krise. | Fleire typar gav dårlege tal.
Er det lov å kopiere tekst fra gammelt notat? | Gjenbruk av journaltekst | Kopiering av tidligere notater er sperret; bruk henvisning i stedet. | Feil har fulgt med i årevis.
Kem får purring når kartleggingen ikke er gjort? | Påminnelser om manglende funksjonsvurdering | Primærkontakten purres etter 30 dager uten vurdering, lederen etter 45. | Statistikken må bygge på ferske tall.
Når må bekymring for kjørekort meldes? | Førerkort og helsekrav | Lege gir muntlig kjøreforbud straks og skriftlig melding etter seks måneder. | Regelverket skiller på varighet.
Kan apoteket se vekta til pasienten? | Opplysningar til apotek ved multidose | Apoteket får høgd, vekt og nyrefunksjon saman med tingninga av multidose. | Farmasøyten reknar dosen.
Hvor skrives ønske om ikke å bli gjenopplivet? | Behandlingsbegrensning ved livets slutt | Avklaring om hjerte- og lungeredning føres som kritisk informasjon av legen. | Ambulansen må se det med en gang.
Skal logoped ha eget skjema? | Skjema for språk og svelging | Logopedar nyttar felles vurderingsskjema for svelging og eige for språk. | Svelgvansken vedkjem òg kjøkenet.
Hvem godkjenner nye maler for brev? | Forvaltning av standardbrev | Nye brevmaler godkjennes av forvaltningsrådet to ganger i året. | Likt språk til innbyggerne.
Hvor raskt må akutte henvisninger vurderes? | Vurderingsfrist for øyeblikkelig hjelp | Hastehenvisninger leses av lege innen fire timer. | Ti dager gjelder bare det som ikke haster.
Kan me sende SMS til dei som har hemmeleg adresse? | Personer med adressesperre | Til personer på sperret adresse sendes ingen tekstmeldinger eller brev uten avtale. | Varsler røper hvor noen er.
Hva er grensen for feber før vi tar blodkultur? | Observasjon ved mistanke om blodforgiftning | Ved temperatur over 38,3 og NEWS-score fem eller mer tas blodkultur før antibiotika. | Sepsis må oppdages tidlig.
Trenger vi dobbeltsignatur på insulin? | Kontroll av insulindose | Insulin settes av én sykepleier uten motkontroll når dosen er fast. | Hjemmebesøk skjer alene.
Skal vi bruke bokmål eller nynorsk i skjemaene? | Målform i felles skjema | Skjema finst på begge målformer, og følgjer målforma til kommunen. | Mållova gjeld for brev til innbyggjarane.
Hvem følger opp når hjemmemåling av blodtrykk viser for høye verdier? | Digital heimeoppfølging | Oppfølgingssenteret ringjer pasienten når målingar heime kjem over avtalt grense. | Ein avtalt grense gir færre falske alarmar.
Kan vi avvise en søknad uten kartlegging? | Avslag på søknad om plass i bofellesskap | Ingen søknad avslås før det er gjort hjemmebesøk og funksjonsvurdering. | Klageorganet har opphevet flere avslag.
Hvordan registreres tvang i kommunen? | Bruk av tvang og makt overfor personer uten samtykkekompetanse | Tvangsvedtak føres i eget skjema og sendes statsforvalteren samme dag. | Loven krever overprøving.
Hvor mye kan legesekretæren endre i timeboka? | Rettigheter i timebøker | Helsesekretærer kan flytte og avlyse timer, men ikke endre timebokas oppsett. | Endret oppsett slo ut i køtallene.
Skal tannlegen ha tilgang til medikamentlista? | Deling med den fylkeskommunale tannhelsetjenesten | Tannhelsetjenesten ser legemidler og allergier, ikke notater. | Blodfortynnende må være kjent før trekking.
Hvem låser medisinrommet om kvelden? | Nøkler til medisinrom | Kveldsvakten låser medisinrommet og henger nøkkelen i skapet. | Nøkkelen har vært på avveie.
Kor ofte skal trykksårmadrassar kontrollerast? | Kontroll av madrasser mot trykksår | Madrasser kontrolleres hver fjortende dag og merkes med dato. | Slitte madrasser gir nye sår.
Kan barnehagen få kopi av språkkartlegginga? | Deling av språkvurdering med barnehage | Språkvurderinger deles med barnehagen når foreldrene samtykker. | Tiltakene må være like hjemme og ute.
Skal ambulansepersonel ha lesetilgang i kommunens journal? | Tilgang for ambulansetjenesten | Ambulansearbeidere leser kritisk informasjon og medisinliste, ikke notater. | Tiden er knapp på vei til pasienten.
Hvilke opplysninger følger med når en beboer flytter til en annen kommune? | Flytting mellom kommunar | Sammendrag, vedtak og medisinliste blir sende til ny kommune same dag. | Tenestene skal ikkje stoppe opp.
Blir hørselsapparater ført i journalen? | Registrering av høyreapparat og briller | Høyreapparat, briller og protesar står i lista over eigedelar. | Dei kjem bort ved flytting.
Hvem signerer dødsattesten på natten? | Dødsattest utenom kontortid | Legevaktslegen skriver dødsattest når fastlegen ikke er å få tak i. | Pårørende skal ikke vente.
Må vi telle narkotika ved vaktskifte? | Opptelling av A-preparat | Beholdningen telles av to ved hvert vaktskifte. | Avvik må oppdages samme dag.
Når sendes innkalling til helsekontroll for toåringar? | Kontroller på helsestasjonen | Toåringer innkalles seks uker før kontrollen. | Mange rekker ikke å bytte time.
Er det lov med private mobiltelefoner til foto av utslett? | Foto av hudforandringer | Utslett fotograferes bare med kommunens telefoner. | Private telefoner lagrer i skyen.
Hvordan skriver vi dato i journalnotater? | Dato- og klokkeslettformat | Datoer skrives med dag, måned og år med fire sifre. | Engelsk rekkefølge har gitt feil.
Kven kan avlyse ein operasjon? | Avlysning av planlagte inngrep | Bare seksjonsleder kan avlyse et planlagt inngrep. | For mange ble strøket samme dag.
Får fysioterapeutar sjå MR-svar? | Innsyn i bildesvar for terapeuter | Fysioterapeuter og manuellterapeuter ser svaret på MR og røntgen. | Treningen må tilpasses.
Hva gjør vi hvis pasienten nekter å ta medisinen? | Pasient som ikke vil ha legemidler | Vegring føres som avvik fra planen, og lege varsles etter to doser. | Tvang krever eget vedtak.
Skal matallergi stå på kjøkkenlista? | Kostliste til kjøkkenet | Kjøkkenet får allergier og konsistens, ikke diagnoser. | Kokken trenger ikke vite hvorfor.
Hvor lenge lagres videoopptak fra dagligrommet? | Kameraovervåking i fellesareal | Opptak slettes etter syv dager. | Beboerne har rett til et privatliv.
Kan vi bruke norsk tegnspråk i videosamtaler? | Tegnspråktolk i konsultasjon på skjerm | Tolk kobles på som tredje part i videokonsultasjonen. | Retten til tolk gjelder også digitalt.
Hvem bestiller inkontinensutstyr? | Bestilling av bleier og annet blåreseptutstyr | Primærkontakten bestiller utstyr på blå resept hver måned. | Dobbeltbestilling har kostet mye.
Er pulsmåling nødvendig før betablokkar? | Måling før hjertemedisin | Puls måles før medisinen gis når legen har satt en grense. | Lav puls kan gi fall.
Kva språk skal hovudskjermen vere på? | Språkvalg i brukergrensesnitt | Skjermbildene vises på bokmål; den enkelte kan velge nynorsk selv. | Oversettelsen dekker begge.
`);

/** Decisions that come near one of the answers and are not it. */
const nearMisses = rows(`
- | Innkjøp av alarmer til omsorgsboliger | Rammeavtalen om alarmutstyr utløses for to år. | Prisen er lavest ved samlet kjøp.
- | Batteribytte i trygghetsalarmer | Batteri byttes hvert annet år av vaktmester. | Utladede batterier gav falske meldinger.
- | Vask av dosetter | Dosetter vaskes ved hver ny utdeling. | Rester blandes ellers.
- | Epikrise på engelsk | Utenlandske turister får epikrisen på engelsk. | De reiser hjem samme uke.
- | Pårørendeskole | Pårørende tilbys kurs to ganger i året. | Brukerrådet ba om det.
- | Vekt på medisintraller | Traller skal ikke veie mer enn 40 kilo. | Arbeidstilsynet har påpekt det.
- | Fallmatter på rom | Fallmatter kjøpes inn til alle korttidsrom. | Skadene er færre med matter.
- | Venterom på legevakt | Venterommet deles med en vegg for smitte. | Hygienerådet anbefaler det.
- | Mal for saksframlegg | Nye saksframlegg følger en felles mal. | Det letter lesingen.
- | Sårprodukter i standardsortimentet | Tolv bandasjetyper er i sortimentet for sårstell. | Avtalen gjelder i tre år.
- | Blodprøvetaking i hjemmet | Bioingeniør tar prøver hjemme på tirsdager. | Prøvene må være framme før kl. 14.
- | Tolk på ansattmøter | Ved allmøter brukes tegnspråktolk. | Ansatte med hørselstap skal delta.
- | Vaksine til ansatte | Influensavaksine tilbys alle ansatte i oktober. | Fraværet er høyt om vinteren.
- | Journalinnsyn for forskere | Forskning på journaler krever vedtak i forskningsutvalget. | Loven krever hjemmel.
- | Vikarpool på tvers | Sykehjemmene deler vikarer om sommeren. | Byråvikarer er dyre.
- | Fysioterapi i gruppe | Balansegruppe settes opp i tre bydeler. | Mange venter på tilbud.
- | Allergivennlig mat | Kjøkkenet merker fjorten allergener. | Forskriften krever merking.
- | Plan for bemanning | Bemanningsplan lages per kvartal. | Ferie må inn i tide.
- | Tavler i møterom | Digitale tavler i møterom styres av resepsjonen. | Innstillingene ble endret for ofte.
- | Registrering av fravær | Fravær føres innen kl. 10. | Lønnskjøringen går dagen etter.
- | Røykfri arbeidstid | Ansatte røyker ikke i arbeidstiden. | Vedtatt av kommunestyret.
- | Operasjonsstuer i ferien | To stuer holdes stengt i juli. | Få søker i ferien.
- | Blodgivere blant ansatte | Ansatte får fri for å gi blod. | Blodbanken mangler givere.
- | Fastlegens vikarordning | Kommunen dekker vikar ved sykdom. | Avtaleverket sier det.
- | Ungdomsråd i helsesaker | Ungdomsrådet høres om skolehelsetjenesten. | Brukermedvirkning er lovfestet.
- | Rapport om kvalitet | Kvalitetsrapport legges fram to ganger i året. | Styret ba om det.
- | Legevaktsbil | Legevakten får egen bil i helgene. | Utrykning tok for lang tid.
- | Kosthold på skolen | Skolene deler ut frukt. | Folkehelseplanen sier det.
- | Barnevernets vakttelefon | Barnevernsvakten har samme nummer i alle kommuner. | Færre ringer feil.
- | Video i opplæring | Opplæringsvideoer tekstes. | Universell utforming.
- | Samtykke til bilder på nettsiden | Ansatte gir samtykke til bilder på nettsiden. | Personvernombudet har krevd det.
- | Vaktordning for ingeniører | Drift har hjemmevakt i helgene. | Stans i helgene er ikke løst før mandag.
- | Høyde på senger | Senger byttes til regulerbare. | Løfteskader går ned.
- | Papirløs sakskø | Sakskøen tas bare digitalt. | Papirkopier er gått tapt.
- | Taxi til ansatte på nattevakt | Ansatte på natt kan bruke drosje hjem. | Det går ingen buss.
- | Studentboliger | Kommunen leier åtte hybler til studenter i praksis. | Praksisplasser sto tomme.
- | Renhold etter smitte | Rom desinfiseres med damp etter isolat. | Raskere enn kjemi.
- | Førerkort for el-sykler | Tjenestesykler krever kurs. | To ulykker i fjor.
- | Apotekets åpningstid | Sykehusapoteket holder åpent lørdag. | Utskrevne mangler medisin.
- | Brevpapir | Nytt brevpapir tas i bruk etter nyttår. | Logoen er endret.
- | Insulinpumper på lager | Ti pumper ligger på beredskapslager. | Leveringstiden er lang.
- | Språkkafé | Språkkafé holdes hver onsdag. | Nye ansatte trenger øving.
- | Søknadsfrist for kompetansemidler | Søknader sendes innen 1. mars. | Fordelingen gjøres i april.
- | Tannhelse på sykehjem | Tannpleier besøker sykehjem hvert kvartal. | Munnstell er forsømt.
- | Kjøp av blodtrykksmålere | Målere kjøpes felles for tolv kommuner. | Kalibreringen blir lik.
`);

const subjects = [
  ['parkering for tjenestebiler', 'Bilene må være klare ved vaktstart.'],
  ['strøm på reserveaggregat', 'Siste prøve varte for kort.'],
  ['garderobeskap', 'Det er flere ansatte enn skap.'],
  ['kantinedrift', 'Dagens leverandør har sagt opp.'],
  ['møbler på dagligrom', 'Møblene er slitte.'],
  ['arkivnøkler', 'Gamle nøkler er på avveie.'],
  ['hundebesøk', 'Noen beboere er redde for dyr.'],
  ['vinduspuss', 'Stillaset er bare leid i mai.'],
  ['telefonsentral', 'Anrop faller ut i toppene.'],
  ['julearrangement', 'Korene er opptatt i desember.'],
  ['lyd i kapellet', 'Høyttalerne er ødelagt.'],
  ['snømåking ved inngangen', 'Rullestoler står fast.'],
] as const;
const ways = [
  ['Budsjett for', 'Det settes av midler i neste års budsjett.'],
  ['Anbud på', 'Oppdraget lyses ut med to måneders frist.'],
  ['Evaluering av', 'Ordningen vurderes på nytt om ett år.'],
  ['Ansvar for', 'Driftsleder får ansvaret.'],
  ['Klage på', 'Klagen tas ikke til følge.'],
  ['Forsøk med', 'Forsøket gjelder én avdeling i et halvt år.'],
  ['Høring om', 'Saken sendes på høring til avdelingene.'],
  ['Utsettelse av', 'Saken tas opp igjen til høsten.'],
  ['Orientering om', 'Saken tas til orientering.'],
] as const;

/** What else stands in the register: near misses, and decisions about something else altogether. */
export const otherDecisions: readonly Pair[] = [
  ...nearMisses,
  ...subjects.flatMap(([subject, reason]) =>
    ways.map(([way, text]) => ({ question: '', title: `${way} ${subject}`, text, reason })),
  ),
];

const heldOut = 20;

/** Whether a pair was kept away while the search was being fitted. */
export const isHeldOut = (index: number) => index >= pairs.length - heldOut;

function rows(table: string): Pair[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [question = '', title = '', text = '', reason = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      return { question, title, text, reason };
    });
}
