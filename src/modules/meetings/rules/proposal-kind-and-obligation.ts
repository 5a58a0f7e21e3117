import type { IsoDate } from '../../../kernel/calendar.ts';
import type { ObligationDraft } from '../../follow-up/vocabulary.ts';
import type { ProposalKind, Span } from '../vocabulary.ts';
import { dueIn } from './due-dates-in-text.ts';

/** What a point seems to say. A suggestion that the case handler accepts or corrects. */
export type ProposalReading = {
  kind: ProposalKind;
  /** The one who asks or assigns, where the text names them. */
  asker: string | null;
  obligation: ObligationDraft | null;
};

/** The first that fits names the kind: a point that notes and asks is one that asks. */
const kinds: readonly (readonly [ProposalKind, RegExp])[] = [
  ['assign', /(?<!\p{L})(?:i\s+oppdrag|fullmakt|myndighet\s+til|mynde\s+til)(?!\p{L})/iu],
  ['ask', /(?<!\p{L})(?:ber|bes|anmoder|oppfordrer|oppmodar)(?!\p{L})/iu],
  ['appoint', /(?<!\p{L})(?:oppnevn|oppnemn|utpek|velges|velger|vert\s+vald|blir\s+valgt)/iu],
  ['endorse', /(?:tilslutning|(?<!\p{L})slutt[ae]r\s+seg|(?<!\p{L})støtt[ae]r)/iu],
  ['approve', /(?<!\p{L})godkjen/iu],
  ['note', /til\s+(?:orientering|etterretning|vitande)/iu],
  ['adopt', /(?<!\p{L})(?:vedta(?:r|s|tt)|vedtek|vedteke|fastsett|fastset)/iu],
];

/**
 * Answers what kind of point a proposal is and the obligation that seems to lie in it, for bokmål
 * and nynorsk: who, what, by when, how often. `near` is the day of the meeting: a date without a
 * year is the first after it. Nobody named gives an empty `who`, to be asked for, never guessed.
 * @source F-072, R-37
 */
export function readProposal(text: string, near: IsoDate): ProposalReading {
  const whole = text.replace(/\s+/g, ' ').trim();
  const kind = kinds.find(([, pattern]) => pattern.test(whole))?.[0] ?? 'other';
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

const verbStems =
  'gjennomfør|utarbeid|legg|rapporter|orienter|informer|kall|avklar|følg|vurder|send|meld|lag|sørg|syt|opprett|etabler|utred|grei|klargjør|svar|bidra|sjå|tilstreb|innarbeid|fastsett|fastset|planlegg|organiser|undersøk|innhent|hent|presenter|evaluer|koordiner|drøft|lever|oppdater|kartlegg|utpek|oppnevn|oppnemn|delta|sikr|arbeid|start|ferdigstill|publiser|del|forbered|førebu|behandl|handsam|avhold|hold|hald|gi|gje|ta|komm|kom|avslutt|revider|støtt|skriv|inviter|innkall|konkretiser|prioriter|møt|gjør|gjer';
const infinitive = `(?:${verbStems})(?:e|a)?`;
const present = `(?:(?:${verbStems})(?:er|ar|r)|tek|skal|må|bør|held)`;
const someone = String.raw`(?<who>[\p{L}][^.,;]*?)`;

/** The ways to lay something on somebody; the first that fits a sentence reads it. */
const forms = [
  // ASU gir AU i oppdrag å utarbeide … · ASU gjev AU fullmakt til å …
  String.raw`(?<asker>[^.,;]*?)\s?(?<!\p{L})(?:gir|gjev)\s+${someone}\s+(?:i\s+oppdrag|fullmakt|myndighet|mynde)\s+(?:til\s+)?(?:å\s+)?(?<what>.+)`,
  // AU får i oppdrag å …
  String.raw`${someone}\s+(?:får|er\s+gitt|blir\s+gitt|vert\s+gjeve)\s+(?:i\s+oppdrag|fullmakt|myndighet)\s+(?:til\s+)?(?:å\s+)?(?<what>.+)`,
  // ASU bes om å gi innspill
  String.raw`${someone}\s+bes\s+(?:om\s+)?(?:å\s+)?(?<what>.+)`,
  // ASU ber om at gruppen orienterer … · ASU ber om at det lages …
  String.raw`(?<asker>[^.,;]*?)\s?(?<!\p{L})ber\s+om\s+at\s+${someone}\s+(?<what>${present}(?!\p{L}).*)`,
  // ASU ber fagrådslederne om ny status · ASU ber AU om å støtte
  String.raw`(?<asker>[^.,;]*?)\s?(?<!\p{L})ber\s+(?!om(?!\p{L}))${someone}\s+om\s+(?:å\s+)?(?<what>.+)`,
  // ASU ber gruppen gjennomføre … · ASU ber AU snarest avklare …
  String.raw`(?<asker>[^.,;]*?)\s?(?<!\p{L})ber\s+(?!om(?!\p{L}))${someone}\s+(?<what>(?:snarest\s+|straks\s+)?${infinitive}(?!\p{L}).*)`,
  // ASU ber om en oversikt: nobody is named
  String.raw`(?<asker>[^.,;]*?)\s?(?<!\p{L})ber\s+om\s+(?:å\s+få\s+)?(?<what>.+)`,
].map((form) => new RegExp(`^${form}$`, 'iu'));

/** Duties that no one asks for in so many words: they count when a date or a rhythm stands by. */
const plainForms = [
  // Gruppen etableres snarlig og avholder første møte …
  String.raw`${someone}\s+\p{L}+e?s\s[^.;]*?og\s+(?<what>${present}(?!\p{L}).*)`,
  // Gruppen skal legge frem sak … · Fagrådene rapporterer halvårlig …
  String.raw`${someone}\s+(?:skal\s+|må\s+|bør\s+)(?<what>${infinitive}(?!\p{L}).*)`,
  String.raw`${someone}\s+(?<what>${present}(?!\p{L}).*)`,
].map((form) => new RegExp(`^${form}$`, 'iu'));

/** Words that stand where somebody should be named. */
const nobody = /^(?:det|dette|den|dei|saken|saka|møtet|møtene|møta|dialogmøter|dialogmøte)$/iu;

function readSentence(sentence: string, near: IsoDate) {
  const text = sentence.trim().replace(/[.!]+$/, '');
  const request = firstMatch(forms, text);
  const { due, dueNote, recurrence, clauses } = dueIn(text, near, request !== null);
  const isTimed = due !== null || dueNote !== '' || recurrence !== null;
  const plain = request ?? (isTimed ? firstMatch(plainForms, text) : null);
  if (!plain && due === null && dueNote === '') return null;
  const named = plain?.who?.trim() ?? '';
  const who = nobody.test(named) || /^det\s/iu.test(named) ? '' : named;
  const asker = plain?.asker && shortName(plain.asker);
  const what = without(text, clauses, plain?.what ?? text);
  return { asker: asker || null, obligation: { who, what, due, dueNote, recurrence } };
}

/** "ASU støtter gruppen og (ber)" is ASU; without a short name, the words as they stand. */
const shortName = (text: string) => /^.*?(\p{Lu}{2,6})(?!\p{L})/u.exec(text)?.[1] ?? text.trim();

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
