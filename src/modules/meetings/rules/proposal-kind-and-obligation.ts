import type { IsoDate } from '../../../kernel/calendar.ts';
import type { ObligationDraft } from '../../follow-up/vocabulary.ts';
import type { ProposalKind, Span } from '../vocabulary.ts';
import { dueIn } from './due-dates-in-text.ts';
import { oneOf, shortName, wholeWord } from './word-patterns.ts';

/** What a point seems to say. A suggestion that the case handler accepts or corrects. */
export type ProposalReading = {
  kind: ProposalKind;
  /** The one who asks or assigns, where the text names them. */
  asker: string | null;
  obligation: ObligationDraft | null;
};

/** The first that fits names the kind: a point that notes and asks is one that asks. */
const kinds = (
  [
    ['assign', wholeWord('i_oppdrag fullmakt myndighet_til mynde_til')],
    ['ask', wholeWord('ber bed bes beden bedne bedt anmoder oppfordrer oppmodar')],
    ['appoint', String.raw`(?<!\p{L})${oneOf('oppnevn oppnemn utpek velges velger vert_vald')}`],
    ['endorse', oneOf('tilslutning slutter_seg sluttar_seg støtter støttar')],
    ['approve', String.raw`(?<!\p{L})godkjen`],
    ['note', oneOf('til_orientering til_etterretning til_vitande')],
    ['adopt', String.raw`(?<!\p{L})${oneOf('vedtar vedtas vedtatt vedtek vedteke fastset')}`],
  ] as const satisfies readonly (readonly [ProposalKind, string])[]
).map(([kind, words]) => ({ kind, pattern: new RegExp(words, 'iu') }));

/**
 * Answers what kind of point a proposal is and the obligation that seems to lie in it, for bokmål
 * and nynorsk: who, what, by when, how often. `near` is the day of the meeting: a date without a
 * year is the first after it. Nobody named gives an empty `who`, to be asked for, never guessed.
 * @source F-072, R-37
 */
export function readProposal(text: string, near: IsoDate): ProposalReading {
  const whole = text.replace(/\s+/g, ' ').trim();
  const kind = kinds.find(({ pattern }) => pattern.test(whole))?.kind ?? 'other';
  const readings = sentencesOf(whole).map((sentence) => readSentence(sentence, near));
  const best = readings.find((one) => one?.obligation.who) ?? readings.find((one) => one !== null);
  return { kind, asker: best?.asker ?? null, obligation: best?.obligation ?? null };
}

/** Every request in a longer text: who asks whom for what. @source X15 */
export function requestsInText(
  text: string,
  near: IsoDate,
): { asker: string; obligation: ObligationDraft }[] {
  const paragraphs = text.split(/\n\s*\n|\n(?=\s*(?:\d{1,2}\.|[•–-])\s)/u);
  return paragraphs.flatMap((paragraph) =>
    sentencesOf(paragraph.replace(/\s+/g, ' ').trim()).flatMap((sentence) => {
      const { asker, obligation } = readSentence(sentence, near) ?? {};
      return asker && obligation ? [{ asker, obligation }] : [];
    }),
  );
}

const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);

/** What people are asked to do in minutes: infinitives end in -e or -a, the present in -r. */
const stems = oneOf(
  'gjennomfør utarbeid legg rapporter orienter informer kall innkall inviter avklar klargjør følg',
  'vurder drøft behandl handsam prioriter konkretiser evaluer revider undersøk kartlegg utred grei',
  'send meld svar lever hent innhent presenter skriv publiser oppdater del lag opprett etabler start',
  'planlegg organiser koordiner forbered førebu innarbeid fastset fastsett utpek oppnevn oppnemn',
  'avhold hold hald møt delta bidra støtt sørg syt sikr tilstreb arbeid avslutt ferdigstill',
  'gjør gjer gi gje ta kom komm sjå',
);
const infinitive = String.raw`${stems}[ea]?(?!\p{L})`;
const present = String.raw`(?:${stems}(?:er|ar|r)|tek|held|skal|må|bør)(?!\p{L})`;

const who = String.raw`(?<who>\p{L}[^.,;]*?)`;
const what = '(?<what>.+)';
const asker = String.raw`(?<asker>[^.,;]*?)\s?(?<!\p{L})`;
const charge = oneOf('i_oppdrag fullmakt myndighet mynde');
const toDo = String.raw`(?:til\s+)?(?:å\s+)?`;
const notAbout = String.raw`(?!om(?!\p{L}))`;

/** The ways to lay something on somebody; the first that fits a sentence reads it. */
const forms = [
  // ASU gir AU i oppdrag å utarbeide … · ASU gjev AU fullmakt til å …
  String.raw`${asker}(?:gir|gjev)\s+${who}\s+${charge}\s+${toDo}${what}`,
  // AU får i oppdrag å …
  String.raw`${who}\s+${oneOf('får er_gitt blir_gitt vert_gjeve')}\s+${charge}\s+${toDo}${what}`,
  // AU bes om å svare
  String.raw`${who}\s+${oneOf('bes blir_bedt vert_beden vert_bedne')}\s+(?:om\s+)?(?:å\s+)?${what}`,
  // ASU ber om at gruppen rapporterer …
  String.raw`${asker}be[rd]\s+om\s+at\s+${who}\s+(?<what>${present}.*)`,
  // ASU ber rådslederne om en oversikt · ASU ber AU om å støtte
  String.raw`${asker}be[rd]\s+${notAbout}${who}\s+om\s+(?:å\s+)?${what}`,
  // ASU ber gruppen holde … · ASU ber AU snarest utpeke …
  String.raw`${asker}be[rd]\s+${notAbout}${who}\s+(?<what>(?:(?:snarest|snarast|straks)\s+)?${infinitive}.*)`,
  // ASU ber om en oversikt: nobody is named
  String.raw`${asker}be[rd]\s+om\s+(?:å\s+få\s+)?${what}`,
].map((form) => new RegExp(`^${form}$`, 'iu'));

/** Duties that no one asks for in so many words: they count when a date or a rhythm stands by. */
const plainForms = [
  // Gruppen settes snarlig ned og møter …
  String.raw`${who}\s+\p{L}+e?s\s[^.;]*?og\s+(?<what>${present}.*)`,
  // Gruppen skal legge frem funnene …
  String.raw`${who}\s+(?:skal|må|bør)\s+(?<what>${infinitive}.*)`,
  // Fagrådene melder halvårlig …
  String.raw`${who}\s+(?<what>${present}.*)`,
].map((form) => new RegExp(`^${form}$`, 'iu'));

/** No sentence of a decision is longer; what is longer is no sentence. */
const longestSentence = 800;

/** Words that stand where somebody should be named. */
const nobody = new RegExp(
  `^${oneOf('det dette den dei saken saka møtet møtene møta')}(?!\\p{L})`,
  'iu',
);

function readSentence(sentence: string, near: IsoDate) {
  if (sentence.length > longestSentence) return null;
  const text = sentence.trim().replace(/[.!]+$/, '');
  const request = firstMatch(forms, text);
  const { due, dueNote, recurrence, clauses } = dueIn(text, near, request !== null);
  const isTimed = due !== null || dueNote !== '' || recurrence !== null;
  const plain = request ?? (isTimed ? firstMatch(plainForms, text) : null);
  if (!plain && due === null && dueNote === '') return null;
  const named = plain?.who?.trim() ?? '';
  return {
    asker: (plain?.asker && shortNameIn(plain.asker)) || null,
    obligation: {
      who: nobody.test(named) ? '' : named,
      what: without(text, clauses, plain?.what ?? text),
      due,
      dueNote,
      recurrence,
    },
  };
}

/** "ASU støtter gruppen og (ber)" is ASU; without a short name, the words as they stand. */
const shortNameIn = (text: string) => new RegExp(shortName, 'u').exec(text)?.[0] ?? text.trim();

function firstMatch(patterns: readonly RegExp[], text: string) {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return groups;
  }
  return null;
}

/** The end of a sentence, less the clauses that only say when. */
function without(sentence: string, clauses: readonly Span[], tail: string): string {
  const from = sentence.length - tail.length;
  let kept = '';
  let at = from;
  for (const { start, end } of clauses) {
    if (end <= from) continue;
    kept += sentence.slice(at, Math.max(at, start));
    at = end;
  }
  return `${kept}${sentence.slice(at)}`
    .replace(/\s+/g, ' ')
    .replace(/\s+(?=[,;])/g, '')
    .replace(/^[\s,;]+|[\s,;]+$/g, '');
}
