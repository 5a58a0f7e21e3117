import type { Sentences } from '../../../../kernel/sentences.ts';
import { writtenDay } from '../../../../kernel/written-day.ts';
import type { FactRefusal } from '../../commands/complete-fact.ts';
import type { SittingWarning } from '../../rules/why-it-may-not-happen.ts';

const all = (names: readonly string[]) => new Intl.ListFormat('nn').format(names);
const minutes = (seconds: number) => Math.round(seconds / 60);
const seats = (present: number, required: number, of: number) =>
  `${present} av ${of} plassar er fylte, og det krevst ${required}`;

export const refusals: Sentences<FactRefusal> = {
  'not-opened': () => 'Møtet er ikkje sett enno.',
  'already-opened': () => 'Møtet er alt sett.',
  'meeting-not-published': () => 'Innkallinga er ikkje publisert. Publiser ho før møtet blir sett.',
  'another-day': ({ date, today }) =>
    `Møtet er sett til ${writtenDay(date, 'nn')}, og i dag er det ${writtenDay(today, 'nn')}.`,
  'sitting-ended': ({ time }) => `Møtet vart heva${time ? ` kl. ${time}` : ''}.`,
  'is-paused': () => 'Møtet har pause. Hald fram med møtet først.',
  'not-paused': () => 'Møtet har ikkje pause.',
  'not-a-fact': () => 'Opplysningane var ikkje fullstendige. Last sida på nytt og prøv igjen.',
  'for-those-who-lead': () => 'Dette er det møteleiar og sekretær som fører.',
  'closed-to-you': () =>
    'Saka blir behandla for stengde dører, og rolla di gir ikkje innsyn i henne.',
  'no-such-participant': () => 'Deltakaren står ikkje på lista for møtet.',
  'known-already': () => 'Dette er alt ført.',
  'already-present': ({ name }) => `${name} er alt til stades.`,
  'not-present': ({ name }) => `${name} er ikkje til stades.`,
  'time-before': ({ earliest }) => `Klokkeslettet må vere ${earliest} eller seinare.`,
  'holds-a-seat': ({ name }) => `${name} har alt ein plass i utvalet.`,
  'holds-no-seat': ({ name }) => `${name} har ingen plass i utvalet.`,
  'not-on-agenda': () => 'Saka står ikkje på sakslista.',
  'item-runs-already': () => 'Saka er alt oppe til handsaming.',
  'item-not-current': () => 'Saka er ikkje oppe til handsaming no.',
  'item-not-started': () => 'Saka er ikkje teken opp til handsaming.',
  'minutes-out-of-range': ({ most }) => `Vel mellom 0 og ${most} minutt.`,
  'nothing-is-treated': () => 'Inga sak er oppe til handsaming.',
  'speakers-closed': () => 'Talarlista er lukka. Til dagsorden og replikk kan ein framleis be om.',
  'speakers-open': () => 'Talarlista er alt open.',
  'asked-already': ({ name }) => `${name} står alt på talarlista.`,
  'nothing-to-reply-to': () => 'Ingen har halde eit innlegg å svare på i denne saka.',
  'replies-used': ({ most }) =>
    most === 0
      ? 'Reglane for utvalet gjev ikkje replikk.'
      : `Det er alt bede om ${most === 1 ? 'éin replikk' : `${most} replikkar`} til dette innlegget.`,
  'no-such-speech': () => 'Innlegget står ikkje på talarlista.',
  'not-waiting': ({ name }) => `${name} ventar ikkje på ordet lenger.`,
  'nobody-has-the-floor': () => 'Ingen har ordet.',
  'limit-out-of-range': ({ least, most }) => `Vel mellom ${least} og ${most} sekund.`,
  'text-is-empty': () => 'Skriv teksten.',
  'no-such-point': ({ pointNo }) => `Framlegget til vedtak har ikkje noko punkt ${pointNo}.`,
  'no-such-motion': () => 'Framlegget finst ikkje, eller det er trekt.',
  'motion-is-voted-on': () => 'Det er stemt over framlegget. Det kan ikkje trekkjast.',
  'ground-is-empty': () => 'Skriv kva som kan gjere medlemen inhabil.',
  'raised-already': ({ name }) => `Habiliteten til ${name} er alt teken opp i saka.`,
  'no-conflict-raised': ({ name }) => `Habiliteten til ${name} er ikkje teken opp i saka.`,
  'conflict-settled': ({ name }) => `Habiliteten til ${name} er alt avgjord.`,
  'no-deputy-needed': () => 'Medlemen er habil. Då trengst det ikkje vara.',
  'basis-is-empty': () => 'Skriv kva avgjerda byggjer på.',
  'conflict-undecided': ({ names }) => `Avgjer først habiliteten til ${all(names)}.`,
  disqualified: ({ name }) => `${name} er inhabil i saka.`,
  'no-quorum': ({ present, required, of }) =>
    `Utvalet er ikkje vedtaksført: ${seats(present, required, of)}.`,
  'ballot-is-open': ({ question }) => `Avslutt først avrøystinga «${question}».`,
  'question-is-empty': () => 'Skriv kva det blir stemt over.',
  'too-few-options': ({ least }) => `Ei avrøysting må ha minst ${least} alternativ.`,
  'options-not-distinct': () => 'Alternativa må vere ulike.',
  'written-is-secret': () => 'Skriftleg avrøysting er hemmeleg; dei andre måtane er opne.',
  'secret-not-allowed': () => 'Reglane for utvalet opnar ikkje for hemmeleg avrøysting her.',
  'weights-would-tell': () =>
    'Seta har ulik vekt, så summane ville vist kven som stemte kva. Hald ei open avrøysting.',
  'one-vote-would-tell': () =>
    'Berre éin har stemt, og tala ville vist kva. Vent på fleire stemmer, eller annuller avrøystinga.',
  'no-such-ballot': () => 'Avrøystinga finst ikkje.',
  'ballot-not-open': () => 'Avrøystinga er avslutta.',
  'counted-not-cast': () => 'I denne avrøystinga blir stemmene talde og førte samla.',
  'cast-not-counted': () => 'I denne avrøystinga stemmer kvar for seg.',
  'not-counted-yet': () => 'Før inn stemmetala først.',
  'not-on-the-roll': ({ name }) => `${name} har ikkje stemmerett i saka.`,
  'member-is-there': ({ name, member }) =>
    `${member} er til stades, og då har ikkje ${name} stemmerett.`,
  'organisation-has-voice': ({ organisation, by }) =>
    `${organisation} har éi stemme, og ${by} gir ho.`,
  'seat-has-voted': () => 'Stemma er alt gitt. Ei hemmeleg stemme kan ikkje endrast.',
  'only-oneself-in-secret': () => 'Ingen kan stemme for andre i ei hemmeleg avrøysting.',
  'no-such-option': () => 'Dette er ikkje eit av alternativa.',
  'may-not-vote-blank': () => 'Det er ikkje høve til å stemme blankt i denne avrøystinga.',
  'not-a-count': () => 'Stemmetal er heile tal frå 0.',
  'more-votes-than-roll': ({ votes, entitled }) =>
    `${votes} stemmer er førte, men berre ${entitled} kan gjevast.`,
  'reason-is-empty': () => 'Skriv kvifor.',
  'annulled-already': () => 'Avrøystinga er alt annullert.',
  'block-needs-reason': ({ name }) => `Skriv kvifor ${name} blokkerer.`,
  'stance-given-twice': ({ name }) => `${name} er ført med to standpunkt.`,
  'already-decided': () => 'Saka er alt avgjord.',
  'trial-binds-nobody': () => 'Ei prøveavrøysting bind ingen. Hald ei endeleg avrøysting.',
  'ballot-not-stopped': () => 'Avrøystinga har ikkje noko resultat.',
  'ballot-settled-nothing': () =>
    'Avrøystinga gav ikkje noko fleirtal. Før sjølv kva møtet kom til.',
  'no-such-event': () => 'Hendinga finst ikkje.',
  'taken-back-already': () => 'Hendinga er alt teken tilbake.',
  'cannot-be-taken-back': ({ kind }) =>
    kind.startsWith('ballot')
      ? 'Stemmer kan ikkje takast tilbake. Annuller avrøystinga i staden.'
      : 'Dette kan ikkje takast tilbake, fordi anna byggjer på det.',
  'recording-address': () =>
    'Opptaket må ha ei adresse som byrjar med https, utan brukarnamn og passord.',
  'recording-start': () => 'Skriv når opptaket byrja, som 13.02 eller 13.02.10.',
  'written-meanwhile': ({ by }) => `${by} endra dei same linjene medan du skreiv. Sjå på begge.`,
  'decision-refused': () => 'Vedtaket kunne ikkje førast. Last sida på nytt og prøv igjen.',
};

export const warnings: Sentences<SittingWarning> = {
  'quorum-would-be-lost': ({ present, required }) =>
    `Då er ikkje utvalet vedtaksført lenger: ${present} plassar er fylte, og det krevst ${required}.`,
  'no-quorum': ({ present, required, of }) =>
    `Utvalet er ikkje vedtaksført: ${seats(present, required, of)}.`,
  'fewer-votes-than-roll': ({ votes, entitled }) =>
    `${votes} av ${entitled} stemmer er gitt. Tel på nytt dersom alle skulle stemme.`,
  'too-few-voted': ({ votes, required }) =>
    `Berre ${votes} har stemt. For at utvalet skal vere vedtaksført, må minst ${required} stemme.`,
  'votes-not-counted': ({ names }) =>
    `Stemma til ${all(names)} blir ikkje teld, for dei sit ikkje i utvalet no.`,
  'speaking-time-used': ({ organisation, seconds, limit }) =>
    `${organisation} har brukt ${minutes(seconds)} av ${minutes(limit)} minutt.`,
  'no-deputy-to-call': () => 'Ingen vara er til stades og ledig. Plassen står tom i saka.',
};
