import { squeezed } from './word-edges.ts';

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

const saysHowToReport = /^(?:meld(?:es|ast)|må|skal|bes|kan)(?!\p{L})/u;

const firstLetters = /^\p{Lu}/u;

/** The label a line begins with, and what stands behind it. */
export function labelAt(text: string): { field: HeaderField; value: string } | null {
  if (text === '' || !firstLetters.test(text)) return null;
  const head = text.slice(0, 90);
  for (const { field, pattern } of labelRules) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const value = squeezed(text.slice(match[0].length));
    // "Forfall meldes til …" is a sentence, not a label and its value.
    if (match[0].includes(':') || !saysHowToReport.test(value)) return { field, value };
  }
  return null;
}

/** "Møtedato: 12.03.2019 Tid: 10:00" is two labels on one line. */
export function severalLabels(text: string, cells: string[] | null): string[] {
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
