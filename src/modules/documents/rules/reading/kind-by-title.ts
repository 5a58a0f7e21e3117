import type { DocumentKind } from '../../vocabulary.ts';
import type { Frame } from './frame.ts';
import { wordCount } from './word-edges.ts';

type TitleRule = { kind: DocumentKind; pattern: RegExp };

/** Tried in this order on each of the first lines; the first line that fits decides. */
const titleRules: TitleRule[] = [
  {
    kind: 'memo',
    pattern:
      /^(?:notat|drøftingsnotat|memo|innspill til|høringsuttalelse|høringssvar|brev til|pressemelding|nyhetsbrev|årsmelding|årsrapport|årsberetning)(?!\p{L})/iu,
  },
  {
    kind: 'vote_record',
    pattern:
      /(?:resultat av (?:voteringa?|røysting)|voteringsresultat|voteringsprotokoll|voteringsliste)/iu,
  },
  {
    kind: 'case_minutes',
    pattern:
      /^(?:saksprotokoll|særutskrift|saksutskrift|(?:melding|underretning|underretting) om (?:politisk )?vedtak)(?!\p{L})/iu,
  },
  {
    kind: 'minutes',
    pattern:
      /(?:møteprotokol|møtebok(?!s)|møtereferat|styreprotokoll|styrereferat|styremøtereferat|utvalgsprotokoll|^(?:foreløpig|førebels|godkjent|godkjend) (?:protokoll|referat)|^protokoll(?!\p{L})|^referat(?!\p{L})|(?<!\p{L})(?:protokoll|referat) (?:fra|frå|for|til|i) |^\p{Lu}[\p{L} ]{2,40} - (?:protokoll|referat)|møte(?:t)? (?:ble|blei|vart) (?:avholdt|satt|halde|sett))/iu,
  },
  {
    kind: 'notice',
    pattern:
      /(?:m[øo]teinnkalling|innkalling|inkalling|det innkalles|kall(?:es|ar|er|ast) (?:herved )?(?:\p{L}+ ){0,4}inn(?!\p{L})|sakskart|møteinvitasjon|sakspapirer til møte|møtepapirer)/iu,
  },
  { kind: 'agenda', pattern: /^(?:agenda|dagsorden|sakliste|saksliste)(?!\p{L})/iu },
  {
    kind: 'case_paper',
    pattern:
      /(?:^saksfr[ae]m?legg|^saksfremlegg|^sakspapir|^saksutredning|^saksutgreiing|^styresak(?!\p{L})|^saksframstilling|^saksfremstilling|^saml(?:a|et) saks?fr[ae]mstilling|^fremleggsnotat)/iu,
  },
  {
    kind: 'regulations',
    pattern:
      /^(?:\p{L}+ ){0,3}(?:reglement|vedtekter|vedtekt|vedtektene|forskrift|delegeringsreglement|delegasjonsreglement|retningslinjer|retningsliner|mandat|instruks|forretningsorden)(?!\p{L})|^\p{L}*reglement(?!\p{L})/iu,
  },
  {
    kind: 'plan',
    pattern:
      /^(?:fremdriftsplan|framdriftsplan|handlingsplan|møteplan|årsplan|årshjul|virksomhetsplan|kommuneplan|økonomiplan|tiltaksplan|involveringsplan|beredskapsplan|strategiplan|plan for|\p{L}+plan)(?!\p{L})|^(?:\p{L}+ ){1,3}\p{L}*plan(?:en)?(?: for| \d{4}|$)/iu,
  },
];

export function titleOf(text: string, frame: Frame, at: number): DocumentKind | null {
  const anchored = frame.anchors[at];
  if (anchored != null && anchored.rest !== '' && !/^saksprotokoll/iu.test(text)) return null;
  if (/godkjen\p{L}* (?:av )?(?:møte)?(?:innkalling|protokoll|referat)/iu.test(text)) return null;
  if (/(?:innkalling|protokoll|referat).{0,40}godkjen|merknad\p{L}* til innkalling/iu.test(text))
    return null;
  if (/^(?:kopi|vedlegg|merknad|viser til|det vises|saker? )/iu.test(text)) return null;
  if (!/^[^\p{L}]*\p{Lu}/u.test(text)) return null;
  const sentence = /[.,;]$/u.test(text) && wordCount(text) > 6 && !/^innspill/iu.test(text);
  if (sentence && !/innkalles|kall(?:es|ar)|avholdt|halde|satt|sett/iu.test(text)) return null;
  return titleRules.find(({ pattern }) => pattern.test(text))?.kind ?? null;
}
