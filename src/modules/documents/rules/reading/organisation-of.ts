import type { Found } from '../../vocabulary.ts';
import type { Frame } from './frame.ts';
import { evidenceOf } from './lines-of-source.ts';
import { squeezed } from './word-edges.ts';

const name = "\\p{Lu}[\\p{L}'.-]{1,30}";
const municipality = `${name}(?: (?:og )?${name}){0,2}? (?:[Kk]ommune|KOMMUNE|[Hh]erad|HERAD|[Ff]ylkeskommune|FYLKESKOMMUNE)`;
const trust = `${name}(?: (?:${name}|i|og|for|sykehus|sjukehus|universitetssykehus|universitetssjukehus|helseforetak|helseføretak|interkommunale|renovasjonsselskap)){0,4}? (?:HF|RHF|IKS|KF|BA|SA|AS)`;
const parish = `${name}(?: (?:og )?${name}){0,2}? (?:kirkelige fellesråd|kyrkjelege fellesråd|menighet|kyrkjelyd)`;

const whole = new RegExp(`^(?:${municipality}|${trust}|${parish})$`, 'u');
const within = new RegExp(
  `(?<![\\p{L}'.-])(?:${municipality}|${trust}|${parish})(?![\\p{L}])`,
  'u',
);
const titleWords =
  /^(?:(?:møte)?(?:innkalling|protokoll|bok|referat)|saksliste|sakliste|sakskart|styremøte|styret|protokoll|i|for|fra|frå)\s+/iu;

/**
 * The municipality, trust or company whose meeting it is, from the letterhead: alone on one of the
 * first lines, or, less surely, within one of the first of them.
 */
export function organisationOf(frame: Frame): Found<string> | null {
  const top = frame.lines
    .map((line, at) => ({ text: squeezed(line.text).slice(0, 200), at }))
    .filter(({ text }) => text !== '')
    .slice(0, frame.flattened ? 4 : 12);
  for (const { text, at } of top) {
    const alone = text.split(/\s[-–|]\s|,\s/u).find((part) => whole.test(part));
    if (alone === undefined) continue;
    return { value: alone, confidence: 'high', evidence: evidenceOf(frame.lines, at) };
  }
  for (const { text, at } of top) {
    if (frame.anchors[at] != null) break;
    let value = within.exec(text)?.[0];
    while (value !== undefined && titleWords.test(value)) value = value.replace(titleWords, '');
    if (value === undefined || !whole.test(value)) continue;
    return { value, confidence: 'check', evidence: evidenceOf(frame.lines, at) };
  }
  return null;
}
