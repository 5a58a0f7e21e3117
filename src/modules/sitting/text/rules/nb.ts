import type { Sentences } from '../../../../kernel/sentences.ts';
import { writtenDay } from '../../../../kernel/written-day.ts';
import type { FactRefusal } from '../../commands/complete-fact.ts';
import type { SittingWarning } from '../../rules/why-it-may-not-happen.ts';

const all = (names: readonly string[]) => new Intl.ListFormat('nb').format(names);
const minutes = (seconds: number) => Math.round(seconds / 60);
const seats = (present: number, required: number, of: number) =>
  `${present} av ${of} plasser er fylt, og det kreves ${required}`;

export const refusals: Sentences<FactRefusal> = {
  'not-opened': () => 'Møtet er ikke satt ennå.',
  'already-opened': () => 'Møtet er allerede satt.',
  'meeting-not-published': () => 'Innkallingen er ikke publisert. Publiser den før møtet settes.',
  'another-day': ({ date, today }) =>
    `Møtet er satt til ${writtenDay(date, 'nb')}, og i dag er det ${writtenDay(today, 'nb')}.`,
  'sitting-ended': ({ time }) => `Møtet ble hevet${time ? ` kl. ${time}` : ''}.`,
  'is-paused': () => 'Møtet har pause. Fortsett møtet først.',
  'not-paused': () => 'Møtet har ikke pause.',
  'not-a-fact': () => 'Opplysningene var ikke fullstendige. Last siden på nytt og prøv igjen.',
  'for-those-who-lead': () => 'Dette er det møteleder og sekretær som fører.',
  'closed-to-you': () => 'Saken behandles for lukkede dører, og rollen din gir ikke innsyn i den.',
  'no-such-participant': () => 'Deltakeren står ikke på møtets liste.',
  'known-already': () => 'Dette er allerede ført.',
  'already-present': ({ name }) => `${name} er allerede til stede.`,
  'not-present': ({ name }) => `${name} er ikke til stede.`,
  'time-before': ({ earliest }) => `Klokkeslettet må være ${earliest} eller senere.`,
  'holds-a-seat': ({ name }) => `${name} har allerede en plass i utvalget.`,
  'holds-no-seat': ({ name }) => `${name} har ingen plass i utvalget.`,
  'not-on-agenda': () => 'Saken står ikke på sakslisten.',
  'item-runs-already': () => 'Saken er allerede oppe til behandling.',
  'item-not-current': () => 'Saken er ikke oppe til behandling nå.',
  'item-not-started': () => 'Saken er ikke tatt opp til behandling.',
  'minutes-out-of-range': ({ most }) => `Velg mellom 0 og ${most} minutter.`,
  'nothing-is-treated': () => 'Ingen sak er oppe til behandling.',
  'speakers-closed': () => 'Talelisten er lukket. Til dagsorden og replikk kan fortsatt tas.',
  'speakers-open': () => 'Talelisten er allerede åpen.',
  'asked-already': ({ name }) => `${name} står allerede på talelisten.`,
  'nothing-to-reply-to': () => 'Ingen har holdt et innlegg å svare på i denne saken.',
  'replies-used': ({ most }) =>
    most === 0
      ? 'Reglene for utvalget gir ikke replikk.'
      : `Det er allerede bedt om ${most === 1 ? 'én replikk' : `${most} replikker`} til dette innlegget.`,
  'no-such-speech': () => 'Innlegget står ikke på talelisten.',
  'not-waiting': ({ name }) => `${name} venter ikke lenger på ordet.`,
  'nobody-has-the-floor': () => 'Ingen har ordet.',
  'limit-out-of-range': ({ least, most }) => `Velg mellom ${least} og ${most} sekunder.`,
  'text-is-empty': () => 'Skriv teksten.',
  'no-such-point': ({ pointNo }) => `Forslaget til vedtak har ikke noe punkt ${pointNo}.`,
  'no-such-motion': () => 'Forslaget finnes ikke, eller det er trukket.',
  'motion-is-voted-on': () => 'Det er stemt over forslaget. Det kan ikke trekkes.',
  'ground-is-empty': () => 'Skriv hva som kan gjøre medlemmet inhabilt.',
  'raised-already': ({ name }) => `Habiliteten til ${name} er allerede tatt opp i saken.`,
  'no-conflict-raised': ({ name }) => `Habiliteten til ${name} er ikke tatt opp i saken.`,
  'conflict-settled': ({ name }) => `Habiliteten til ${name} er allerede avgjort.`,
  'no-deputy-needed': () => 'Medlemmet er habilt. Da trengs det ikke vara.',
  'basis-is-empty': () => 'Skriv hva avgjørelsen bygger på.',
  'conflict-undecided': ({ names }) => `Avgjør først habiliteten til ${all(names)}.`,
  disqualified: ({ name }) => `${name} er inhabil i saken.`,
  'no-quorum': ({ present, required, of }) =>
    `Utvalget er ikke vedtaksført: ${seats(present, required, of)}.`,
  'ballot-is-open': ({ question }) => `Avslutt først avstemningen «${question}».`,
  'question-is-empty': () => 'Skriv hva det stemmes over.',
  'too-few-options': ({ least }) => `En avstemning må ha minst ${least} alternativer.`,
  'options-not-distinct': () => 'Alternativene må være ulike.',
  'written-is-secret': () => 'Skriftlig avstemning er hemmelig; de andre måtene er åpne.',
  'secret-not-allowed': () => 'Reglene for utvalget åpner ikke for hemmelig avstemning her.',
  'weights-would-tell': () =>
    'Setene har ulik vekt, så summene ville vist hvem som stemte hva. Hold en åpen avstemning.',
  'one-vote-would-tell': () =>
    'Bare én har stemt, og tallene ville vist hva. Vent på flere stemmer, eller annuller avstemningen.',
  'no-such-ballot': () => 'Avstemningen finnes ikke.',
  'ballot-not-open': () => 'Avstemningen er avsluttet.',
  'counted-not-cast': () => 'I denne avstemningen telles stemmene og føres samlet.',
  'cast-not-counted': () => 'I denne avstemningen stemmer hver for seg.',
  'not-counted-yet': () => 'Før inn stemmetallene først.',
  'not-on-the-roll': ({ name }) => `${name} har ikke stemmerett i saken.`,
  'member-is-there': ({ name, member }) =>
    `${member} er til stede, og da har ikke ${name} stemmerett.`,
  'organisation-has-voice': ({ organisation, by }) =>
    `${organisation} har én stemme, og den gis av ${by}.`,
  'seat-has-voted': () => 'Stemmen er allerede gitt. En hemmelig stemme kan ikke endres.',
  'only-oneself-in-secret': () => 'Ingen kan stemme for andre i en hemmelig avstemning.',
  'no-such-option': () => 'Dette er ikke et av alternativene.',
  'may-not-vote-blank': () => 'Det er ikke adgang til å stemme blankt i denne avstemningen.',
  'not-a-count': () => 'Stemmetall er hele tall fra 0.',
  'more-votes-than-roll': ({ votes, entitled }) =>
    `${votes} stemmer er ført, men bare ${entitled} kan avgis.`,
  'reason-is-empty': () => 'Skriv hvorfor.',
  'annulled-already': () => 'Avstemningen er allerede annullert.',
  'block-needs-reason': ({ name }) => `Skriv hvorfor ${name} blokkerer.`,
  'stance-given-twice': ({ name }) => `${name} er ført med to standpunkter.`,
  'already-decided': () => 'Saken er allerede avgjort.',
  'trial-binds-nobody': () => 'En prøveavstemning binder ingen. Hold en endelig avstemning.',
  'ballot-not-stopped': () => 'Avstemningen har ikke noe resultat.',
  'ballot-settled-nothing': () => 'Avstemningen ga ikke noe flertall. Før selv hva møtet kom til.',
  'no-such-event': () => 'Hendelsen finnes ikke.',
  'taken-back-already': () => 'Hendelsen er allerede tatt tilbake.',
  'cannot-be-taken-back': ({ kind }) =>
    kind.startsWith('ballot')
      ? 'Stemmer kan ikke tas tilbake. Annuller avstemningen i stedet.'
      : 'Dette kan ikke tas tilbake, fordi annet bygger på det.',
  'recording-address': () =>
    'Opptaket må ha en adresse som begynner med https, uten brukernavn og passord.',
  'recording-start': () => 'Skriv når opptaket begynte, som 13.02 eller 13.02.10.',
  'written-meanwhile': ({ by }) => `${by} endret de samme linjene mens du skrev. Se på begge.`,
  'decision-refused': () => 'Vedtaket kunne ikke føres. Last siden på nytt og prøv igjen.',
};

export const warnings: Sentences<SittingWarning> = {
  'quorum-would-be-lost': ({ present, required }) =>
    `Da er ikke utvalget vedtaksført lenger: ${present} plasser er fylt, og det kreves ${required}.`,
  'no-quorum': ({ present, required, of }) =>
    `Utvalget er ikke vedtaksført: ${seats(present, required, of)}.`,
  'fewer-votes-than-roll': ({ votes, entitled }) =>
    `${votes} av ${entitled} stemmer er avgitt. Tell på nytt hvis alle skulle stemme.`,
  'too-few-voted': ({ votes, required }) =>
    `Bare ${votes} har stemt. For at utvalget skal være vedtaksført, må minst ${required} stemme.`,
  'votes-not-counted': ({ names }) =>
    `Stemmen til ${all(names)} telles ikke, for de sitter ikke i utvalget nå.`,
  'speaking-time-used': ({ organisation, seconds, limit }) =>
    `${organisation} har brukt ${minutes(seconds)} av ${minutes(limit)} minutter.`,
  'no-deputy-to-call': () => 'Ingen vara er til stede og ledig. Plassen står tom i saken.',
};
