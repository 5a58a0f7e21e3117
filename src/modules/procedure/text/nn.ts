import type { TextShape } from '../../../kernel/language.ts';
import { capitalised } from '../../../kernel/sentences.ts';
import type { nb } from './nb.ts';

const share = (numerator: number, denominator: number, moreThan: boolean) => {
  const least = moreThan ? 'meir enn' : 'minst';
  if (numerator === 1 && denominator === 2) return `${least} halvparten`;
  if (numerator === 2 && denominator === 3) return `${least} to tredjedelar`;
  return `${least} ${numerator}/${denominator}`;
};
export const nn: TextShape<typeof nb> = {
  unverified: 'ikkje kontrollert',
  ownChoice: 'eigen regel i gruppa',
  quorum: {
    met: 'Vedtaksfør',
    notMet: 'Ikkje vedtaksfør',
    count: (present, of, required) =>
      `${present} av ${of} er til stades, minst ${required} må vere det`,
    noRule: (present, of) => `${present} av ${of} er til stades, og reglane krev ikkje noko tal`,
    lacking: (side, present, required) =>
      `frå ${side} er ${present} til stades, minst ${required} må vere det`,
    disqualified: (count) =>
      `${count === 1 ? 'ein inhabil' : `${count} inhabile`} utan vara tel som ikkje til stades`,
  },
  sides: {
    municipality: 'kommunane',
    trust: 'helseføretaket',
    gp: 'fastlegane',
    user: 'brukarane',
    union: 'dei tilsette',
    vendor: 'leverandøren',
  },
  majority: {
    bases: { cast: 'gitte stemmer', present: 'stemmer til stades', seats: 'stemmer i alt' },
    reached: (votes, base, of, required) =>
      `Fleirtal: ${votes} av ${base} ${of}, minst ${required} trengst`,
    notReached: (votes, base, of, required) =>
      `Ikkje fleirtal: det meste noko fekk, er ${votes} av ${base} ${of}, minst ${required} trengst`,
    plurality: (votes, base) => `Flest stemmer: ${votes} av ${base} gitte stemmer`,
    casting: (each) => `Stemmene stod likt med ${each} på kvar, og stemma til møteleiaren avgjorde`,
    tie: (each) => `Stemmene står likt med ${each} på kvar, og ingenting har avgjort det`,
    lot: (each) => `Stemmene står likt med ${each} på kvar, og det skal trekkjast lodd`,
    consensus: (votes, aside) =>
      aside === 0
        ? `Konsensus: alle ${votes} samtykkjer`
        : `Konsensus: ${votes} samtykkjer, ${aside} lèt det passere, ingen blokkerer`,
    noConsensus: (against, of) => `Ikkje konsensus: ${against} av ${of} står imot`,
    nobody: 'Ikkje avgjort: ingen har stemt for noko',
  },
  notice: {
    working: (days) => (days === 1 ? '1 verkedag' : `${days} verkedagar`),
    calendar: (days) => (days === 1 ? '1 dag' : `${days} dagar`),
    inTime: (days, required) => `I tide: ${days} før møtet, minst ${required} trengst`,
    late: (days, required) => `For seint: ${days} før møtet, minst ${required} trengst`,
    reasonable: (days) => `${days} før møtet; reglane krev rimeleg tid og nemner ingen frist`,
    afterMeeting: 'For seint: innkallinga går ikkje ut før møtedagen',
  },
  composition: {
    met: (seated, wanted) => `Samansetjinga er i orden: ${seated}, regelen er ${wanted}`,
    notMet: (seated, wanted) => `Samansetjinga manglar nokon: ${seated}, regelen er ${wanted}`,
  },
  titles: {
    quorum: 'Når gruppa er vedtaksfør',
    decisions: 'Fleirtal i saker',
    elections: 'Fleirtal ved val',
    castingVote: 'Når stemmene står likt',
    blankVote: 'Blanke stemmer',
    dutyToVote: 'Stemmeplikt',
    secretVote: 'Hemmeleg avrøysting',
    weight: 'Kven som har stemme',
    notice: 'Innkalling',
    conflict: 'Inhabilitet',
    remote: 'Fjernmøte',
    lateItem: 'Saker utanom sakslista',
    replies: 'Replikkar',
    approvalOfMinutes: 'Godkjenning av protokollen',
  },
  rules: {
    quorumShare: (numerator, denominator, moreThan) =>
      `${capitalised(share(numerator, denominator, moreThan))} av alle plassane med stemmerett må vere fylte.`,
    quorumNumber: (atLeast) => `Minst ${atLeast} med stemmerett må vere til stades.`,
    quorumNone: 'Gruppa kan ta avgjerder same kor mange som er til stades.',
    eachShare: 'Det same blir kravd av kommunane og av helseføretaket kvar for seg.',
    eachNumber: 'Både kommunane og helseføretaket må vere til stades med minst éin.',
    majority: (numerator, denominator, moreThan, base) =>
      `Det trengst ${share(numerator, denominator, moreThan)} av ${
        {
          cast: 'stemmene som blir gitte',
          present: 'stemmene til dei som er til stades',
          seats: 'alle stemmene i gruppa',
        }[base]
      }.`,
    plurality: 'Det som får flest stemmer, er vedteke eller valt.',
    consensus:
      'Avgjerda er teken når nokon samtykkjer og ingen blokkerer. Den som er usamd eller har atterhald, kan la henne passere.',
    castingChair: 'Stemma til møteleiaren avgjer. Ved val blir det trekt lodd.',
    castingLot: 'Det blir trekt lodd.',
    castingNone: 'Ingenting avgjer; framlegget er ikkje vedteke.',
    blankAlways: 'Alle kan stemme blankt.',
    blankElections: 'Berre ved val og tilsetjingar kan nokon stemme blankt.',
    blankNever: 'Ingen kan stemme blankt.',
    dutyYes: 'Den som er til stades når saka blir teken opp til avrøysting, skal stemme.',
    dutyNo: 'Den som er til stades, kan la vere å stemme.',
    secretElections: 'Berre ved val.',
    secretAsked: 'Når nokon bed om det.',
    secretNever: 'Alle ser kva andre stemmer.',
    weightEach: 'Kvar plass har éi stemme.',
    weightOrganisation:
      'Kvar organisasjon har éi stemme. Møter fleire frå same organisasjon, stemmer den som står først på lista.',
    weightWeighted: 'Kvar plass har så mange stemmer som han er gitt.',
    noticeWorking: (days) =>
      `Innkallinga skal ut seinast ${days === 1 ? '1 verkedag' : `${days} verkedagar`} før møtet.`,
    noticeCalendar: (days) =>
      `Innkallinga skal ut seinast ${days === 1 ? '1 dag' : `${days} dagar`} før møtet.`,
    noticeReasonable: 'Innkallinga skal ut i rimeleg tid før møtet. Reglane nemner ingen frist.',
    conflictDeputy:
      'Gruppa avgjer om nokon er inhabil, utan at den det gjeld er med. Vara blir kalla inn i staden.',
    conflictAlone:
      'Gruppa avgjer om nokon er inhabil, utan at den det gjeld er med. Plassen står tom i saka.',
    remoteAllowed: 'Møtet kan haldast som fjernmøte.',
    remoteCouncil:
      'Møtet kan haldast som fjernmøte dersom kommunestyret har bestemt at gruppa kan det.',
    remoteNot: 'Møtet skal haldast der alle er på same staden.',
    lateThird:
      'Ei sak utanom lista kan takast opp, dersom ikkje møteleiaren eller ein tredjedel seier nei.',
    lateAnybody: 'Ei sak utanom lista kan takast opp, dersom ingen seier nei.',
    lateNobody: 'Ei sak utanom lista kan alltid takast opp.',
    replies: (most) =>
      most === 0
        ? 'Det blir ikkje gjeve replikk.'
        : `Eit innlegg kan få ${most === 1 ? 'éin replikk' : `${most} replikkar`}.`,
    repliesAny: 'Eit innlegg kan få så mange replikkar som nokon ber om.',
    approvalNext: 'Protokollen blir godkjend i neste møte.',
    approvalTwo: 'To som var til stades, skriv under protokollen.',
    approvalEither: 'Protokollen blir godkjend i neste møte, eller to skriv under han.',
  },
};
