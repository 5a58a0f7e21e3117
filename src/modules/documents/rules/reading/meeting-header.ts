import type { Found, MeetingFacts } from '../../vocabulary.ts';
import { timesIn } from './clock-times.ts';
import { type DateInText, datesIn, yearlessDatesIn } from './dates.ts';
import type { Frame } from './frame.ts';
import { evidenceOf, nextText } from './lines-of-source.ts';
import { isColumnRow, isListHeading } from './list-headings.ts';
import { isRoutingHeader } from './routing-table.ts';
import { squeezed, wordCount } from './word-edges.ts';

/** A label of the header, the value behind it and the lines it took. */
export type Labelled = { field: HeaderField; value: string; from: number; to: number };

export type HeaderField =
  | 'committee'
  | 'date'
  | 'time'
  | 'end'
  | 'place'
  | 'present'
  | 'absent'
  | 'deputies'
  | 'admin'
  | 'chair'
  | 'recorder'
  | 'copy'
  | 'archive'
  | 'letter'
  | 'owner'
  | 'handler'
  | 'attachment'
  | 'other';

type LabelRule = { field: HeaderField; pattern: RegExp; bare: boolean };

/** Labels; `bare` ones may stand without a colon when their line begins with them. */
function label(field: HeaderField, alternatives: string, bare = false): LabelRule {
  const tail = bare ? '(?:\\s*:\\s*|\\s+(?=[\\p{Lu}\\d])|\\s*$)' : '\\s*:\\s*';
  return { field, bare, pattern: new RegExp(`^(?:${alternatives})${tail}`, 'iu') };
}

const labelRules: LabelRule[] = [
  label(
    'letter',
    'vår dato|deres dato|dykkar dato|dato for brev|brevdato|vår ref\\.?|deres ref\\.?|dykkar ref\\.?|utskriftsdato|skrevet ut|innkalt dato|utsendt|sendt',
  ),
  label(
    'committee',
    'utvalg|utval|utvalg/styre/råd|utval/styre/råd|styre, råd, utvalg|styre/råd/utvalg|råd/utvalg|møtet gjaldt|møtet gjeld|gjelder møte i|møte i|organ|nemnd|styre|komite',
  ),
  label('committee', 'møtet gjaldt', true),
  label(
    'date',
    'møtedato(?:er)?|dato|dato/tid|dato og tid|møtedato/tid|møtedato og tid|møtedag|dag/dato|dato/klokkeslett|dato, tid|når|tid og stad|tid og sted|tid/sted|tid/stad|dato/sted|dato og sted|dato og stad|møte dato',
  ),
  label('date', 'møtedato|dato', true),
  label(
    'time',
    'tid|møtetid|tidspunkt|tidsrom|klokkeslett|kl\\.?|klokka|starttid|møtestart|fra kl\\.?|frå kl\\.?|møtetidspunkt',
  ),
  label('time', 'tidsrom|tidspunkt|møtetid', true),
  label('end', 'til kl\\.?|sluttid|slutt-tid|slutt|møteslutt|møtet slutt|møtet hevet|heva'),
  label(
    'place',
    'møtested|møtestad|sted|stad|møtested/lokaler|møtelokale|lokale|møterom|møtestad/lokale|kvar|hvor',
  ),
  label('place', 'møtested|møtestad|sted|stad', true),
  label(
    'deputies',
    '(?:møtende|møtande|frammøtte|fremmøtte) varamed\\p{L}+|følg(?:e|ja)nde varamed\\p{L}+ (?:møtte|hadde møtt|som møtte)|varamed\\p{L}+ som møtte|varamed\\p{L}+(?: til stede| møtte)?',
    true,
  ),
  label(
    'admin',
    '(?:også |andre )?(?:fra|frå) (?:administrasjonen?|adm\\.?|\\p{Lu}\\p{L}{1,12}) (?:møtte|deltok)|(?:fra|frå) adm(?:inistrasjonen|\\.)?|administrasjonen?|dessuten møtte|dessutan møtte|i tillegg møtte|andre (?:møtende|møtande|deltakere|deltakarar)|andre til stede|ellers møtte|elles møtte',
    true,
  ),
  label(
    'present',
    'til ?stede(?: (?:var|på møtet|i møtet))?|til ?stades(?: (?:var|på møtet))?|deltok|deltakere|deltakarar|deltagere|møtedeltakere|møtedeltagere|møtedeltakarar|(?:møtende|møtande|frammøtte|fremmøtte)(?: (?:faste )?med\\p{L}+)?|følg(?:e|ja)nde (?:faste )?med\\p{L}+ møtte|faste med\\p{L}+ som (?:møtte|var til ?stede|var til ?stades)|desse (?:medlemm?ene )?møtte|fra styret|frå styret|oppmøte|frammøte|fremmøte|følg(?:e|ja)nde møtte',
    true,
  ),
  label(
    'absent',
    '(?:meldt |meldte )?forfall(?: \\(?meldt\\)?)?|meldt fr[aå]fall|fr[aå]fall|forfall/møtte ikkje|forfall/ikke møtt|følg(?:e|ja)nde (?:faste )?med\\p{L}+ (?:hadde meldt|meldte|hadde) forfall|med\\p{L}+ som (?:ikke møtte|ikkje møtte|hadde forfall|har meldt forfall)|ikke møtt|ikkje møtt|fraværende|fråverande|forfall uten vara|forfall utan vara|permisjon',
    true,
  ),
  label('chair', 'møteleder|møteleiar|ordstyrer|ordstyrar|møteleiing|møteledelse'),
  label('chair', 'møteleder|møteleiar', true),
  label(
    'recorder',
    'referent(?:er|ar)?|ref\\.?|møtesekretær(?:er)?|sekretær|skrivar|sekretariat|protokollfører|referat ved|utvalgssekretær',
  ),
  label('recorder', 'referent(?:er)?|møtesekretær', true),
  label('copy', 'kopi(?: til| er sendt| sendt)?|referat sendt(?: til)?|sendes til'),
  label('copy', 'kopi til', true),
  label(
    'archive',
    'arkiv\\p{L}*(?:[./ -]?(?:id|nr|ref|kode|saknr|saksnr))?\\.?|saksmappe|objekt|journalpost|ephorte sak|p360',
  ),
  label('owner', 'saksansvarlige?|saksansvarleg|saksansvar|ansvarlig|ansvarleg|ansvar'),
  label(
    'handler',
    'saksbehandlere?|saksbehandlar(?:ar)?|sakshandsamar(?:ar)?|saksbeh\\.?(?:/tlf)?|saksh\\.?|saksbeh/tlf|saksutgreiar|sakshandsamer',
  ),
  label('attachment', 'vedlegg'),
  label(
    'other',
    'til|telefon|tlf\\.?|e-post|epost|kontaktperson|møtenr\\.?|møte nr\\.?|møtenummer|møtetype|gradering|behandlende enhet|innkalte|kalla inn|innkalling til|møteinnkaller|merknad(?:er)?|merknadar',
  ),
];

const firstLetters = /^\p{Lu}/u;

/** The label a line begins with, and what stands behind it. */
export function labelAt(text: string): { field: HeaderField; value: string } | null {
  if (text === '' || !firstLetters.test(text)) return null;
  const head = text.slice(0, 90);
  for (const { field, pattern } of labelRules) {
    const match = pattern.exec(head);
    if (match !== null) return { field, value: squeezed(text.slice(match[0].length)) };
  }
  return null;
}

const multiLine = new Set<HeaderField>(['present', 'absent', 'deputies', 'admin', 'copy']);

/** Every label in a stretch of lines with its value, wrapped values joined. */
export function labelledIn(frame: Frame, from: number, to: number): Labelled[] {
  const found: Labelled[] = [];
  for (let at = from; at < to; at += 1) {
    const text = frame.lines[at]?.text ?? '';
    const hit = labelAt(text);
    if (hit === null) continue;
    if (frame.anchors[at] != null) continue;
    const cells = frame.lines[at]?.cells?.filter((cell) => cell !== '') ?? null;
    for (const [index, piece] of severalLabels(text, cells).entries()) {
      const inner = labelAt(piece);
      if (inner === null) continue;
      const entry: Labelled = { field: inner.field, value: inner.value, from: at, to: at };
      if (index === 0 || !multiLine.has(inner.field)) found.push(entry);
    }
    const last = found[found.length - 1];
    if (last === undefined) continue;
    continueValue(frame, last, to);
    at = Math.max(at, last.to);
  }
  return found;
}

/** "Møtedato: 12.03.2019 Tid: 10:00" is two labels on one line. */
function severalLabels(text: string, cells: string[] | null): string[] {
  if (
    cells !== null &&
    cells.length > 1 &&
    cells.every((cell) => /:/u.test(cell) && labelAt(cell) !== null)
  )
    return cells;
  if (cells !== null && cells.length === 2)
    return [`${(cells[0] ?? '').replace(/:$/u, '')}: ${cells[1]}`];
  const inner =
    /(?<=\S\s+)(?:Møtested|Møtestad|Møtedato|Møtetid|Dato|Tid|Tidspunkt|Sted|Stad|Utvalg|Utval|Referent|Møteleder|Møteleiar|Arkivsak\p{L}*|Saksbehandler|Saksbehandlar|Sakshandsamar|Saksansvarlig|Arkiv\p{L}*|Vår ref|Deres ref|Vår dato|Saksnr|Forfall|Til stede)\s?\.?:/gu;
  const cuts = [0, ...[...text.matchAll(inner)].map((match) => match.index)];
  return cuts.map((start, index) => text.slice(start, cuts[index + 1] ?? text.length).trim());
}

function continueValue(frame: Frame, entry: Labelled, to: number): void {
  let at = entry.to;
  let blanks = 0;
  for (;;) {
    at += 1;
    const line = frame.lines[at];
    if (line === undefined || at >= to) return;
    const { text } = line;
    if (text === '') {
      blanks += 1;
      if (blanks > (entry.value === '' ? 3 : multiLine.has(entry.field) ? 1 : 0)) return;
      continue;
    }
    if (labelAt(text) !== null || frame.anchors[at] != null || frame.headings[at] != null) return;
    if (isListHeading(text) || isColumnRow(text)) return;
    if (entry.value === '') {
      entry.value = squeezed(text);
      entry.to = at;
      blanks = 0;
      if (!multiLine.has(entry.field)) return;
      continue;
    }
    if (!multiLine.has(entry.field)) {
      // A wrapped value goes on where the line before broke off at a comma, a hyphen or a slash.
      if (blanks === 0 && /[,/–-]$/u.test(entry.value) && !multiLine.has(entry.field)) {
        entry.value = squeezed(`${entry.value} ${text}`);
        entry.to = at;
        continue;
      }
      return;
    }
    if (blanks > 0 && !/[,–-]$/u.test(entry.value)) return;
    if (text.length > 400 || /^(?:_{3,}|-{3,})/u.test(text)) return;
    entry.value = `${entry.value}\n${squeezed(text)}`;
    entry.to = at;
    blanks = 0;
  }
}

/** Where the header ends: at the first case, section or list of cases. */
export function headerEnd(frame: Frame): number {
  for (let at = 0; at < frame.lines.length; at += 1) {
    if (frame.anchors[at] != null && (frame.anchors[at]?.rest !== '' || at > 8)) return at;
    const text = frame.lines[at]?.text ?? '';
    if (isListHeading(text) && at > 2) return at;
    const code = frame.headings[at]?.code;
    if (code !== undefined && code !== 'attachments' && code !== 'treatment' && at > 2) return at;
  }
  return Math.min(frame.lines.length, 120);
}

type DateChoice = {
  date: DateInText;
  line: number;
  confidence: 'high' | 'check' | 'low';
  iso: string | null;
};

/** The date a value tells, the year perhaps missing. */
function dateOfValue(value: string): DateInText | null {
  const dates = datesIn(value);
  return dates.find((date) => date.iso !== null) ?? dates[0] ?? yearlessDatesIn(value)[0] ?? null;
}

const letterContext =
  /(?<!\p{L})(?:vår ref|deres ref|dykkar ref|vår dato|deres dato|arkiv|saksbehandler|sakshandsamar|sendt|utskrift|dykkar)(?!\p{L})/iu;
const titleWords =
  /(?:møte|røysting|votering|innkalling|protokoll|referat|sakskart|dagsorden|agenda|møtebok|saksprotokoll|sakliste|saksliste)/iu;
const meetingThen =
  /(?:møte(?:t|r)?|avholdt|halde|haldt|satt|sett|innkalles|inviteres|samling|tid)(?:\s+(?:\p{L}+|[\p{L}.]+)){0,6}?\s*(?:den|dato|:|-|–|,)?\s*(?:(?:mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag)\s*(?:den)?,?\s*)?$/iu;

/**
 * The meeting's date: labelled, else in the title, else after "møte", else the first one; never
 * the letter's date. On flattened texts the last resort is left out: no date is better than a
 * wrong one.
 */
export function meetingDate(frame: Frame, labels: Labelled[], end: number): DateChoice | null {
  const choices: DateChoice[] = [];
  for (const entry of labels) {
    if (entry.field !== 'date' && entry.field !== 'time' && entry.field !== 'place') continue;
    const date = dateOfValue(entry.value.slice(0, 120));
    if (date === null) continue;
    if (entry.field === 'place' && date.iso === null) continue;
    const own = (frame.lines[entry.from]?.text ?? '').slice(0, 40);
    const around = [entry.from - 1, entry.from, entry.from + 1]
      .map((at) => frame.lines[at]?.text ?? '')
      .join(' ');
    const plainDato = !/møte/iu.test(own);
    const besideReference = letterContext.test(frame.lines[entry.from]?.text ?? '');
    const inBlock = labels.some(
      (other) =>
        ['committee', 'place', 'time'].includes(other.field) &&
        Math.abs(other.from - entry.from) <= 4,
    );
    const ref = /(?:vår|deres|dykkars?) ref/iu.test(frame.lines[entry.from - 1]?.text ?? '');
    if (plainDato && (besideReference || ref || (letterContext.test(around) && !inBlock))) continue;
    choices.push({ date, line: entry.from, confidence: 'high', iso: date.iso });
  }
  const dated = choices.find((choice) => choice.iso !== null);
  if (dated !== undefined) return dated;
  const top = Math.min(frame.lines.length, Math.max(end, frame.flattened ? 12 : 40));
  const after: DateChoice[] = [];
  for (let at = 0; at < top; at += 1) {
    const text = frame.lines[at]?.text ?? '';
    if (text === '' || letterContext.test(text.slice(0, 60)) || frame.anchors[at]?.rest) continue;
    if (/godkjen/iu.test(text)) continue;
    for (const date of datesIn(text)) {
      const before = text.slice(Math.max(0, date.start - 80), date.start);
      const title = titleWords.test(text) && wordCount(text) <= 18;
      if (title && !/(?:vedlegg|revidert|rev\.?|brev|datert)/iu.test(before)) {
        choices.push({ date, line: at, confidence: 'high', iso: date.iso });
      } else if (meetingThen.test(before)) {
        after.push({ date, line: at, confidence: 'check', iso: date.iso });
      }
    }
  }
  const best = [...choices, ...after].find((choice) => choice.iso !== null);
  if (best !== undefined) return best;
  const nearTitle = dateBesideTitle(frame);
  if (nearTitle !== null) return nearTitle;
  const yearless = [...choices, ...after][0];
  if (yearless !== undefined) return yearless;
  if (frame.flattened) return null;
  for (let at = 0; at < Math.min(top, 40); at += 1) {
    const text = frame.lines[at]?.text ?? '';
    const around = `${frame.lines[at - 1]?.text ?? ''} ${text}`;
    if (letterContext.test(around) || wordCount(text) > 14) continue;
    if (labelAt(text)?.field === 'letter' || frame.anchors[at]?.rest) continue;
    const date = datesIn(text).find((hit) => hit.iso !== null);
    if (date !== undefined) return { date, line: at, confidence: 'low', iso: date.iso };
  }
  return null;
}

/** A line that holds little but a date, right under or over the title. */
function dateBesideTitle(frame: Frame): DateChoice | null {
  for (let at = 0; at < Math.min(frame.lines.length, 25); at += 1) {
    const text = frame.lines[at]?.text ?? '';
    if (!titleWords.test(text) || wordCount(text) > 14 || frame.anchors[at]?.rest) continue;
    const near = [nextText(frame.lines, at), nextText(frame.lines, nextText(frame.lines, at))];
    for (const line of near) {
      const beside = frame.lines[line]?.text ?? '';
      const date = datesIn(beside)[0];
      if (date === undefined || wordCount(beside) > 10 || letterContext.test(beside)) continue;
      if (labelAt(beside)?.field === 'letter') continue;
      return { date, line, confidence: 'check', iso: date.iso };
    }
  }
  return null;
}

/** Times of the meeting: labelled, beside the date, or "satt kl. 16.00 og hevet kl. 17.10". */
export function meetingTimes(
  frame: Frame,
  labels: Labelled[],
  date: DateChoice | null,
  end: number,
): Pick<MeetingFacts, 'start' | 'end'> {
  const candidates: { text: string; line: number }[] = [];
  for (const entry of labels) {
    if (entry.field === 'time' || entry.field === 'date') {
      const text = frame.lines[entry.from]?.text ?? '';
      const value =
        entry.field === 'time' && !/[.:]/u.test(entry.value) ? `kl. ${entry.value}` : entry.value;
      candidates.push({ text: withoutDates(value), line: entry.from });
      if (/kl/iu.test(text) && value !== entry.value) candidates.push({ text, line: entry.from });
    }
  }
  if (date !== null)
    candidates.push({ text: withoutDates(frame.lines[date.line]?.text ?? ''), line: date.line });
  for (let at = 0; at < end; at += 1) {
    const text = frame.lines[at]?.text ?? '';
    if (/(?<!\p{L})kl(?:\.|okka|\s)/iu.test(text))
      candidates.push({ text: withoutDates(text), line: at });
  }
  for (const { text, line } of candidates) {
    const times = timesIn(text);
    const first = times[0];
    if (first === undefined) continue;
    const last =
      first.endTime ??
      (/(?:hevet|heva|slutt|avslutta?|til|[-–])/iu.test(text) ? times[1]?.startTime : undefined);
    const evidence = evidenceOf(frame.lines, line);
    const start: Found<string> = { value: first.startTime, confidence: 'high', evidence };
    return {
      start,
      end:
        last == null
          ? (labelledEnd(frame, labels) ?? endElsewhere(frame))
          : { value: last, confidence: 'high', evidence },
    };
  }
  return { start: null, end: null };
}

function labelledEnd(frame: Frame, labels: Labelled[]): Found<string> | null {
  const entry = labels.find((one) => one.field === 'end');
  const time = entry === undefined ? undefined : timesIn(`kl. ${entry.value}`)[0];
  if (entry === undefined || time === undefined) return null;
  return {
    value: time.startTime,
    confidence: 'high',
    evidence: evidenceOf(frame.lines, entry.from),
  };
}

function endElsewhere(frame: Frame): Found<string> | null {
  for (const [at, line] of frame.lines.entries()) {
    if (
      !/(?:møte(?:t)?|satt|sett|slutt).{0,60}(?:hevet|heva|avsluttet|avslutta|slutt)/iu.test(
        line.text,
      )
    )
      continue;
    const times = timesIn(line.text);
    const time = times[times.length - 1];
    if (time === undefined) continue;
    return {
      value: time.endTime ?? time.startTime,
      confidence: 'check',
      evidence: evidenceOf(frame.lines, at),
    };
  }
  return null;
}

function withoutDates(text: string): string {
  let cut = text;
  for (const date of datesIn(text).reverse()) {
    cut = `${cut.slice(0, date.start)} ${cut.slice(date.end)}`;
  }
  return cut;
}

const bodyInTitle =
  /(?<!\p{L})(?:\p{L}*møte(?:t)?|innkalling|protokoll|møteprotokoll|møtebok|referat|møtereferat|styreprotokoll|sakliste|saksliste|dagsorden|sakskart|saksprotokoll)(?!\p{L})\s*(?:(?:(?:fra|frå|til|for|i|av)(?!\p{L})|[-–:])\s*)+(?:(?:ordinært |ekstraordinært |felles)?\p{L}*møte(?:t)?\s*(?:nr\.?\s?\d+(?:\/\d+)?)?\s*(?:(?:i|for|med|[-–:])\s+)?)?(?<body>.+)$/iu;
const bodyWord =
  /(?:utvalg|utval|styre|(?:formann|herads|fylkes|partner|felles)skap|råd|nemnd|(?:fylkes|lands|års|stor|same)ting|komit[eé]|gruppe|forum|nettverk|panel|kommisjon|(?<!\p{L})(?:fau|su|smu|samu|rag|asu|psu|ssu|au|amu))(?:et|t|a|en|na)?(?!\p{L})/iu;

/** The committee's name from its label, from the title line or from the lines around it. */
export function committeeOf(
  frame: Frame,
  labels: Labelled[],
  titleLine: number,
): Found<string> | null {
  for (const entry of labels) {
    if (entry.field !== 'committee') continue;
    const value = tidyBody(entry.value);
    if (value === '' || datesIn(value).length > 0) continue;
    return { value, confidence: 'high', evidence: evidenceOf(frame.lines, entry.from, entry.to) };
  }
  let board: Found<string> | null = null;
  const near = [titleLine, ...Array.from({ length: 12 }, (_, at) => at)];
  for (const at of near) {
    const line = squeezed(frame.lines[at]?.text ?? '');
    // In a run whose breaks were lost, the words in capitals are the title.
    const text = frame.flattened
      ? (/^\p{Lu}{2,}(?:[ ,-]+\p{Lu}{1,})*(?= \p{Lu}?\p{Ll})/u.exec(line)?.[0] ?? line)
      : line;
    if (text === '' || frame.anchors[at]?.rest || wordCount(text) > 18) continue;
    const body = bodyInTitle.exec(text)?.groups?.['body'];
    const value = body === undefined ? '' : boardOf(tidyBody(body));
    if (value === 'Styret')
      board ??= { value, confidence: 'low', evidence: evidenceOf(frame.lines, at) };
    else if (
      value !== '' &&
      (bodyWord.test(value) || /^\p{Lu}/u.test(value)) &&
      wordCount(value) <= 9
    ) {
      return { value, confidence: 'check', evidence: evidenceOf(frame.lines, at) };
    }
  }
  for (let at = 0; at < (frame.flattened ? 4 : 0); at += 1) {
    const body = bodyInRun.exec(frame.lines[at]?.text ?? '')?.groups?.['body'];
    if (body === undefined) continue;
    return { value: tidyBody(body), confidence: 'low', evidence: evidenceOf(frame.lines, at) };
  }
  for (let at = 0; at < 15; at += 1) {
    const text = squeezed(frame.lines[at]?.text ?? '');
    if (wordCount(tidyBody(text)) > 7 || !bodyWord.test(text) || labelAt(text) !== null) continue;
    if (frame.anchors[at] != null || /[.!?]$/u.test(text) || frame.headings[at] != null) continue;
    if (isRoutingHeader(text) || isColumnRow(text) || frame.hits[at]?.some((hit) => !hit.archive))
      continue;
    if (/tilråding|innstilling|framlegg|forslag|resultat/iu.test(text)) continue;
    const value = tidyBody(
      text.replace(
        /^(?:møtebok|møteprotokoll|møteinnkalling|protokoll|referat|innkalling)\s*[-–:]?\s*(?:(?:frå|fra|for|i|til)\s+)?/iu,
        '',
      ),
    );
    if (value !== '' && boardOf(value) === value)
      return { value, confidence: 'check', evidence: evidenceOf(frame.lines, at) };
    if (value !== '')
      board ??= { value: boardOf(value), confidence: 'low', evidence: evidenceOf(frame.lines, at) };
  }
  return board;
}

/** A body's name inside a run of words whose breaks were lost. */
const bodyInRun =
  /(?<!\p{L})(?<body>Styret (?:for|i|ved) (?:\p{Lu}[\p{L}.-]+|sykehus|sjukehus|helseforetak|\p{Ll}+skap)(?: (?:\p{Lu}[\p{L}.-]+|\p{Ll}{4,}(?:skap|hus|stifting|foretak)|HF|AS|IKS|KF))*|(?:\p{Lu}\p{Ll}+ )?\p{Lu}?\p{Ll}*(?:[Uu]tvalget|[Uu]tvalet|[Uu]tvalg|[Uu]tval|[Ss]tyret|[Ff]ormannskapet|[Ff]ormannskap|[Kk]ommunestyret|[Kk]ommunestyre|[Hh]eradsstyret|[Ff]ylkestinget|[Ff]ylkesting|[Rr]ådet|[Ss]okneråd|[Mm]enighetsråd|[Nn]emnda)(?: for \p{Ll}+(?:(?:,| og) \p{Ll}+)*)?(?: for \p{Lu}\p{Ll}+)?|FAU|RAG|ASU|PSU|SMU)(?!\p{L}|\s*:)/u;

/** A title that names only the board's meeting names the board. */
function boardOf(name: string): string {
  return /^\p{L}*styremøte\p{L}*$/iu.test(name) ? 'Styret' : name;
}

function tidyBody(text: string): string {
  const dates = datesIn(text);
  const cut = dates.length > 0 ? text.slice(0, dates[0]?.start) : text;
  return squeezed(cut.replace(/\s*[-–,]?\s*(?:\p{L}*møte)?\s*(?:nr\.?|nummer)\s?\d+.*$/iu, ''))
    .replace(
      /\s*(?:,|–|-|den|dato|kl\.?|nr\.?\s?\d+(?:\/\d+)?|mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag)\s*$/iu,
      '',
    )
    .replace(/\s*(?:,|–|-|den|mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag)\s*$/iu, '')
    .replace(/[.,;:]+$/u, '')
    .trim();
}

/** The short code of a committee: in brackets, all capitals, or the initials the text uses. */
export function committeeCode(frame: Frame, committee: string | null): string | null {
  if (committee === null) return null;
  const bracketed = /\(([\p{Lu}]{2,6})\)/u.exec(committee)?.[1];
  if (bracketed !== undefined) return bracketed;
  if (/^\p{Lu}{2,6}$/u.test(committee)) return committee;
  const codes = new Map<string, number>();
  for (const line of frame.lines.slice(0, 2000)) {
    for (const match of line.text.matchAll(/(?<![\p{L}\d])(\p{Lu}{2,5})(?![\p{L}\d])/gu)) {
      const code = match[1] ?? '';
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
  }
  const letters = committee.toLowerCase();
  const fits = [...codes].filter(([code, count]) => count >= 2 && isAbbreviation(code, letters));
  return fits.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function isAbbreviation(code: string, name: string): boolean {
  if (code[0]?.toLowerCase() !== name[0]) return false;
  const starts = name.split(/[\s-]+/u).map((word) => word[0] ?? '');
  let at = 0;
  for (const letter of code.toLowerCase()) {
    at = name.indexOf(letter, at);
    if (at < 0) return false;
    at += 1;
  }
  const initials = [...code.toLowerCase()].filter((letter) => starts.includes(letter)).length;
  return initials * 2 >= code.length;
}
