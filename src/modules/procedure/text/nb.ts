import { capitalised } from '../../../kernel/sentences.ts';

const share = (numerator: number, denominator: number, moreThan: boolean) => {
  const least = moreThan ? 'mer enn' : 'minst';
  if (numerator === 1 && denominator === 2) return `${least} halvparten`;
  if (numerator === 2 && denominator === 3) return `${least} to tredjedeler`;
  return `${least} ${numerator}/${denominator}`;
};

export const nb = {
  unverified: 'ikke kontrollert',
  ownChoice: 'gruppens egen regel',
  quorum: {
    met: 'Vedtaksført',
    notMet: 'Ikke vedtaksført',
    count: (present: number, of: number, required: number) =>
      `${present} av ${of} er til stede, minst ${required} kreves`,
    noRule: (present: number, of: number) =>
      `${present} av ${of} er til stede, og reglene krever ikke noe antall`,
    lacking: (side: string, present: number, required: number) =>
      `fra ${side} er ${present} til stede, minst ${required} kreves`,
    disqualified: (count: number) =>
      `${count === 1 ? 'en inhabil' : `${count} inhabile`} uten vara teller som ikke til stede`,
  },
  sides: {
    municipality: 'kommunene',
    trust: 'helseforetaket',
    gp: 'fastlegene',
    user: 'brukerne',
    union: 'de ansatte',
    vendor: 'leverandøren',
  },
  majority: {
    bases: { cast: 'avgitte stemmer', present: 'stemmer til stede', seats: 'stemmer i alt' },
    reached: (votes: number, base: number, of: string, required: number) =>
      `Flertall: ${votes} av ${base} ${of}, minst ${required} kreves`,
    notReached: (votes: number, base: number, of: string, required: number) =>
      `Ikke flertall: det meste noe fikk, er ${votes} av ${base} ${of}, minst ${required} kreves`,
    plurality: (votes: number, base: number) =>
      `Flest stemmer: ${votes} av ${base} avgitte stemmer`,
    casting: (each: number) =>
      `Stemmene sto likt med ${each} på hver, og møtelederens stemme avgjorde`,
    tie: (each: number) => `Stemmene står likt med ${each} på hver, og ingenting har avgjort det`,
    lot: (each: number) => `Stemmene står likt med ${each} på hver, og det skal trekkes lodd`,
    consensus: (votes: number, aside: number) =>
      aside === 0
        ? `Konsensus: alle ${votes} samtykker`
        : `Konsensus: ${votes} samtykker, ${aside} lar det passere, ingen blokkerer`,
    noConsensus: (against: number, of: number) => `Ikke konsensus: ${against} av ${of} står imot`,
    nobody: 'Ikke avgjort: ingen har stemt for noe',
  },
  notice: {
    working: (days: number) => (days === 1 ? '1 virkedag' : `${days} virkedager`),
    calendar: (days: number) => (days === 1 ? '1 dag' : `${days} dager`),
    inTime: (days: string, required: string) =>
      `I tide: ${days} før møtet, minst ${required} kreves`,
    late: (days: string, required: string) =>
      `For sent: ${days} før møtet, minst ${required} kreves`,
    reasonable: (days: string) =>
      `${days} før møtet; reglene krever rimelig tid og nevner ingen frist`,
    afterMeeting: 'For sent: innkallingen går ikke ut før møtedagen',
  },
  composition: {
    met: (seated: string, wanted: string) =>
      `Sammensetningen er i orden: ${seated}, regelen er ${wanted}`,
    notMet: (seated: string, wanted: string) =>
      `Sammensetningen mangler noen: ${seated}, regelen er ${wanted}`,
  },
  titles: {
    quorum: 'Vedtaksførhet',
    decisions: 'Flertall i saker',
    elections: 'Flertall ved valg',
    castingVote: 'Når stemmene står likt',
    blankVote: 'Blanke stemmer',
    dutyToVote: 'Stemmeplikt',
    secretVote: 'Hemmelig avstemning',
    weight: 'Hvem som har stemme',
    notice: 'Innkalling',
    conflict: 'Inhabilitet',
    remote: 'Fjernmøte',
    lateItem: 'Saker utenom sakslisten',
    replies: 'Replikker',
    approvalOfMinutes: 'Godkjenning av protokollen',
  },
  rules: {
    quorumShare: (numerator: number, denominator: number, moreThan: boolean) =>
      `${capitalised(share(numerator, denominator, moreThan))} av alle plassene med stemmerett må være fylt.`,
    quorumNumber: (atLeast: number) => `Minst ${atLeast} med stemmerett må være til stede.`,
    quorumNone: 'Gruppen kan ta avgjørelser uansett hvor mange som er til stede.',
    eachShare: 'Det samme kreves av kommunene og av helseforetaket hver for seg.',
    eachNumber: 'Både kommunene og helseforetaket må være til stede med minst én.',
    majority: (
      numerator: number,
      denominator: number,
      moreThan: boolean,
      base: 'cast' | 'present' | 'seats',
    ) =>
      `Det kreves ${share(numerator, denominator, moreThan)} av ${
        {
          cast: 'stemmene som blir avgitt',
          present: 'stemmene til dem som er til stede',
          seats: 'alle stemmene i gruppen',
        }[base]
      }.`,
    plurality: 'Det som får flest stemmer, er vedtatt eller valgt.',
    consensus:
      'Avgjørelsen er tatt når noen samtykker og ingen blokkerer. Den som er uenig eller har forbehold, kan la den passere.',
    castingChair: 'Møtelederens stemme avgjør. Ved valg trekkes det lodd.',
    castingLot: 'Det trekkes lodd.',
    castingNone: 'Ingenting avgjør; forslaget er ikke vedtatt.',
    blankAlways: 'Alle kan stemme blankt.',
    blankElections: 'Bare ved valg og ansettelser kan noen stemme blankt.',
    blankNever: 'Ingen kan stemme blankt.',
    dutyYes: 'Den som er til stede når saken tas opp til avstemning, skal stemme.',
    dutyNo: 'Den som er til stede, kan la være å stemme.',
    secretElections: 'Bare ved valg.',
    secretAsked: 'Når noen ber om det.',
    secretNever: 'Alle ser hva andre stemmer.',
    weightEach: 'Hver plass har én stemme.',
    weightOrganisation:
      'Hver organisasjon har én stemme. Møter flere fra samme organisasjon, stemmer den som står først på listen.',
    weightWeighted: 'Hver plass har så mange stemmer som den er gitt.',
    noticeWorking: (days: number) =>
      `Innkallingen skal ut senest ${days === 1 ? '1 virkedag' : `${days} virkedager`} før møtet.`,
    noticeCalendar: (days: number) =>
      `Innkallingen skal ut senest ${days === 1 ? '1 dag' : `${days} dager`} før møtet.`,
    noticeReasonable: 'Innkallingen skal ut i rimelig tid før møtet. Reglene nevner ingen frist.',
    conflictDeputy:
      'Gruppen avgjør om noen er inhabil, uten at den det gjelder er med. Vara kalles inn i stedet.',
    conflictAlone:
      'Gruppen avgjør om noen er inhabil, uten at den det gjelder er med. Plassen står tom i saken.',
    remoteAllowed: 'Møtet kan holdes som fjernmøte.',
    remoteCouncil:
      'Møtet kan holdes som fjernmøte hvis kommunestyret har bestemt at gruppen kan det.',
    remoteNot: 'Møtet skal holdes der alle er på samme sted.',
    lateThird:
      'En sak utenom listen kan tas opp, hvis ikke møtelederen eller en tredjedel sier nei.',
    lateAnybody: 'En sak utenom listen kan tas opp, hvis ingen sier nei.',
    lateNobody: 'En sak utenom listen kan alltid tas opp.',
    replies: (most: number) =>
      most === 0
        ? 'Det gis ikke replikk.'
        : `Et innlegg kan få ${most === 1 ? 'én replikk' : `${most} replikker`}.`,
    repliesAny: 'Et innlegg kan få så mange replikker som noen ber om.',
    approvalNext: 'Protokollen godkjennes i neste møte.',
    approvalTwo: 'To som var til stede, skriver under protokollen.',
    approvalEither: 'Protokollen godkjennes i neste møte, eller to skriver under den.',
  },
};
