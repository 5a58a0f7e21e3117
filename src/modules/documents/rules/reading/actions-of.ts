import type { ActionSuggestion } from '../../vocabulary.ts';
import type { Segment } from './case-segments.ts';
import { datesIn } from './dates.ts';
import type { Frame } from './frame.ts';
import { evidenceOf, nextText } from './lines-of-source.ts';
import { joined } from './numbered-points.ts';
import { squeezed, startsSmall } from './word-edges.ts';

const doing =
  'utarbeider|utarbeidar|melder inn|melder opp|tar kontakt|tek kontakt|følger opp|følgjer opp|undersøker|undersøkjer|kaller inn|kallar inn|sender ut|sender inn|lager|lagar|utreder|greier ut|kontakter|kontaktar|avklarer|avklarar|innkaller|oversender|legger fram|legg fram|rapporterer|ferdigstiller|setter opp|set opp|inviterer|koordinerer|tar ansvar|garanterer|sørger for|sørgjer for|purrer|bestiller|svarer ut';
const act = new RegExp(
  `^(?<who>\\p{Lu}[\\p{L}.&/ -]{1,50}?)\\s(?:skal |vil )?(?<what>(?:${doing})(?!\\p{L}).*)$`,
  'u',
);
const asks =
  /^(?<by>\p{Lu}[\p{L}.]*(?:\s\p{L}+){0,3}?)\s(?:ber|bed|pålegger|gir(?=.{2,60} i oppdrag))\s(?<who>(?!om\s)[\p{L}/ ]{2,60}?)\s(?<what>(?:om|å|i oppdrag å|gjennomføre|utrede|legge|utarbeide|fastsette|avklare|orientere|vurdere|følge|komme|sende|rapportere)(?!\p{L}).*)$/iu;
const asksThat =
  /^(?<by>\p{Lu}[\p{L}.]*(?:\s\p{L}+){0,2}?)\sber om at\s(?<who>[\p{L}/ ]{2,40}?)\s(?<what>\p{L}+er\s.*)$/iu;
const escalates =
  /^(?<what>(?:Saken|Saka|Spørsmålet|Dette)\s(?:må|skal|bør)\s(?:behandles|handsamast|tas opp|takast opp|løftes|avklares|legges fram)\s(?:i|for|av|til)\s(?<who>\p{Lu}[^.]{2,80}))\.?/u;
const passive =
  /^(?<what>\p{Lu}\p{L}+(?:\s\p{L}+){0,3}\s(?:må|skal|bes)\s(?:sendes|leveres|meldes|innmeldes|registreres|betales|sendast|leverast|meldast|godkjennes)(?!\p{L}).*)$/u;
const due =
  /(?<!\p{L})(?:innen|før|senest|seinast|innan|frist|fristen er|første gang|i [\p{L}-]*møte[t]?)\s[^.]{0,30}$/iu;
const dueWords =
  /(?<!\p{L})(?:snarest(?: mulig)?|så snart som (?:mulig|mogleg|råd)|til neste møte|innen (?:utgangen av )?\p{L}+(?: måned)?|til (?:høsten|våren|hausten))(?!\p{L})/iu;

/**
 * Sentences that read like a task; `committee` owns those that name nobody but the members. Lines
 * of quoted earlier decisions are left out: their tasks are of that meeting.
 */
export function actionsOf(
  frame: Frame,
  segments: readonly Segment[],
  committee: string | null,
  quoted: (line: number) => boolean,
): ActionSuggestion[] {
  const found: ActionSuggestion[] = [];
  for (const segment of segments) {
    if (segment.number === null && segments.length > 1) continue;
    for (let at = segment.bodyFrom; at < segment.to; at += 1) {
      const line = frame.lines[at];
      if (line === undefined || line.text === '' || line.text.length > 800 || quoted(line.at))
        continue;
      if (startsSmall(line.text) || frame.headings[at]?.code === 'background') continue;
      const text = withNextLine(frame, at, segment.to);
      for (const sentence of text.split(/(?<=[\p{L})»][.!?])\s*(?=\p{Lu})/u)) {
        const one = suggestion(sentence.replace(/^\d{1,2}[.)]\s+/u, '').trim(), committee);
        if (one === null) continue;
        found.push({
          ...one,
          caseKey: segment.number?.key ?? null,
          printed: segment.number?.printed ?? null,
          evidence: evidenceOf(frame.lines, at),
        });
      }
    }
  }
  return found;
}

type Suggestion = Omit<ActionSuggestion, 'caseKey' | 'printed' | 'evidence'>;

function withNextLine(frame: Frame, at: number, limit: number): string {
  const text = frame.lines[at]?.text ?? '';
  if (/[.!?:]$/u.test(text)) return text;
  const next = nextText(frame.lines, at);
  const line = frame.lines[next];
  if (line === undefined || next >= limit || next - at > 3) return text;
  return startsSmall(line.text) || /^\d{2}\.\d{2}\./u.test(line.text)
    ? joined(text, line.text)
    : text;
}

function suggestion(sentence: string, committee: string | null): Suggestion | null {
  const escalated = escalates.exec(sentence)?.groups;
  if (escalated !== undefined)
    return made(sentence, (escalated.who ?? '').trim(), escalated.what ?? sentence, 'escalation');
  const asked = asksThat.exec(sentence)?.groups ?? asks.exec(sentence)?.groups;
  if (asked !== undefined)
    return made(sentence, (asked.who ?? '').trim(), asked.what ?? '', 'task');
  const acted = act.exec(sentence)?.groups;
  if (acted !== undefined && isActor(acted.who ?? ''))
    return made(sentence, acted.who ?? null, acted.what ?? '', 'task');
  const undone = passive.exec(sentence)?.groups;
  if (undone !== undefined)
    return made(
      sentence,
      committee === null ? null : `${committee}-medlemmer`,
      undone.what ?? sentence,
      'task',
    );
  return null;
}

function isActor(who: string): boolean {
  return (
    !/^(?:Det|Dette|Den|Vi|Som|Når|Hvis|Om|Dersom|Her|Hva|Kva|Planen|Saken|Saka|Rapporten|Kan|Skal|Må|Dere|De|Man|En|Prosjektet)(?!\p{L})/u.test(
      who,
    ) && !/(?<!\p{L})(?:som|at|ikke|ikkje|har|hadde)(?!\p{L})/u.test(who)
  );
}

function made(
  sentence: string,
  owner: string | null,
  what: string,
  kind: ActionSuggestion['kind'],
): Suggestion {
  const date = datesIn(sentence).find(
    (hit) => hit.iso !== null && due.test(sentence.slice(0, hit.start)),
  );
  return {
    owner: owner === '' ? null : owner,
    what: squeezed(what).replace(/[.]$/u, ''),
    due: date?.iso ?? null,
    dueText: date === undefined ? (dueWords.exec(sentence)?.[0] ?? null) : null,
    kind,
    sentence: squeezed(sentence),
  };
}
