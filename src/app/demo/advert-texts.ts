/** How the advert of each group begins, in both standards. */
export const advertLeads: Readonly<Record<string, { nb: string; nn: string }>> = {
  '01': {
    nb: 'Vil du være med og bestemme hvordan søknader, vedtak og klager skal gå gjennom den nye journalen? Gruppen for saksbehandling ser hele veien fra henvendelsen kommer inn til tjenesten er tildelt.',
    nn: 'Vil du vere med og avgjere korleis søknader, vedtak og klager skal gå gjennom den nye journalen? Gruppa for saksbehandling ser heile vegen frå førespurnaden kjem inn til tenesta er tildelt.',
  },
  '02': {
    nb: 'Hjemmetjenesten er på farten døgnet rundt. Vi trenger deg som vet hva som må være lett å finne på mobilen i en oppgang, og hva som må skrives før neste vakt overtar.',
    nn: 'Heimetenesta er på farten døgnet rundt. Vi treng deg som veit kva som må vere lett å finne på mobilen i ein oppgang, og kva som må skrivast før neste vakt tek over.',
  },
  '03': {
    nb: 'Arbeider du i et botiltak eller et aktivitetstilbud? Gruppen skal bli enig om hvordan hverdagen til folk med funksjonsnedsettelser dokumenteres, med respekt og uten dobbeltarbeid.',
    nn: 'Arbeider du i eit butiltak eller eit aktivitetstilbod? Gruppa skal bli samd om korleis kvardagen til folk med funksjonsnedsetjingar blir dokumentert, med respekt og utan dobbeltarbeid.',
  },
  '04': {
    nb: 'På sykehjemmet møtes pleie, legetjeneste og pårørende hver dag. Vi søker deg som kan si hva alle må kunne lese, og hva som hindrer feil når noen flytter inn eller blir sykere.',
    nn: 'På sjukeheimen møtest pleie, legeteneste og pårørande kvar dag. Vi søkjer deg som kan seie kva alle må kunne lese, og kva som hindrar feil når nokon flyttar inn eller blir sjukare.',
  },
  '05': {
    nb: 'Helsehuset tar imot folk rett fra sykehuset, ofte samme dag. Gruppen skal få overgangen til å henge sammen, fra melding om utskriving til plan for tiden etterpå.',
    nn: 'Helsehuset tek imot folk rett frå sjukehuset, ofte same dag. Gruppa skal få overgangen til å henge saman, frå melding om utskriving til plan for tida etterpå.',
  },
  '06': {
    nb: 'Rehabilitering er lagarbeid over lang tid. Vi trenger deg som kan få mål, timeavtaler og tverrfaglige notater til å bli én plan som brukeren kjenner igjen.',
    nn: 'Rehabilitering er lagarbeid over lang tid. Vi treng deg som kan få mål, timeavtaler og tverrfaglege notat til å bli éin plan som brukaren kjenner att.',
  },
  '07': {
    nb: 'Fysioterapeuter arbeider i klinikk, i grupper og hjemme hos folk. Gruppen skal finne arbeidsflyten som passer alle tre, med ventelister som stemmer.',
    nn: 'Fysioterapeutar arbeider i klinikk, i grupper og heime hos folk. Gruppa skal finne arbeidsflyten som passar alle tre, med ventelister som stemmer.',
  },
  '08': {
    nb: 'Ergoterapi handler om å få hverdagen til. Bli med og avgjør hvordan kartlegging, hjelpemidler og læring følges fra første besøk til det virker hjemme.',
    nn: 'Ergoterapi handlar om å få kvardagen til. Bli med og avgjer korleis kartlegging, hjelpemiddel og læring blir følgde frå første besøk til det verkar heime.',
  },
  '09': {
    nb: 'På legevakten teller minuttene. Vi søker deg som vet hva som må stå på skjermen når telefonen ringer, når bilen rykker ut, og når pasienten sitter foran deg.',
    nn: 'På legevakta tel minutta. Vi søkjer deg som veit kva som må stå på skjermen når telefonen ringjer, når bilen rykkjer ut, og når pasienten sit framfor deg.',
  },
  '10': {
    nb: 'Tilbudene innen psykisk helse og rus er mange og ulike, fra treffsteder til oppsøkende team. Gruppen skal finne det som kan være likt, og verne om det som må være skjermet.',
    nn: 'Tilboda innan psykisk helse og rus er mange og ulike, frå treffstader til oppsøkjande team. Gruppa skal finne det som kan vere likt, og verne om det som må vere skjerma.',
  },
  '11': {
    nb: 'Smittevern, vaksiner, fengselshelse og samfunnsmedisin har det til felles at listene må stemme. Vi trenger deg som kan si hvordan, før løsningen blir satt opp.',
    nn: 'Smittevern, vaksinar, fengselshelse og samfunnsmedisin har det til felles at listene må stemme. Vi treng deg som kan seie korleis, før løysinga blir sett opp.',
  },
  '12': {
    nb: 'Fra svangerskap til ungdomstid møter familiene mange av oss. Gruppen skal sørge for at historien følger barnet, og at hver bare ser det de skal se.',
    nn: 'Frå svangerskap til ungdomstid møter familiane mange av oss. Gruppa skal syte for at historia følgjer barnet, og at kvar berre ser det dei skal sjå.',
  },
};
