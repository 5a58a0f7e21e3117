import type { AgendaItemKind } from '../../vocabulary.ts';

const breakRow =
  /^(?:\p{L}+)?(?:pause|lunsj|lunch|middag|kaffe|beinstrekk|mat)(?:pause)?(?!\p{L})[\s\d.:–-]*(?:min\.?)?$/iu;

const openingRow =
  /^(?:åpning|opning|velkommen|velkomen|innledning|møtestart|registrering)(?!\p{L})/iu;

const closingRow =
  /^(?:avslutning|avslutting|møteslutt|møtet slutt|slutt|vel heim|vel hjem|oppsummering og avslutning)(?!\p{L})/iu;

const miscTitle =
  /^(?:eventuelt|evt\.?|ymse|åpen post|open post|ordet er fritt|diverse)(?!\p{L})/iu;

const infoTitle =
  /^(?:referatsaker|referatsakar|meldinger|meldingar|skriv og meldinger|skriv og meldingar|orienteringer|orienteringar|orienteringssaker|delegerte (?:saker|vedtak)|siden sist)(?!\p{L})/iu;

export function specialRow(text: string, timed: boolean, slotted: boolean): AgendaItemKind | null {
  if (text.length > 60) return null;
  if (breakRow.test(text) && (timed || slotted || text.length < 20)) return 'break';
  if (closingRow.test(text) && (timed || slotted || /^avslutning/iu.test(text))) return 'closing';
  if (openingRow.test(text) && slotted) return 'opening';
  return null;
}

/** "Eventuelt" needs no more words; what follows on its line is the signature or the next head. */
export function bareMiscTitle(title: string): string {
  return /^(Eventuelt|EVENTUELT|Ymse|YMSE)(?=\s+\p{Lu})/u.exec(title)?.[1] ?? title;
}

/** What a title says the item is; any other title is a case. */
export function kindOfTitle(title: string): AgendaItemKind {
  if (miscTitle.test(title)) return 'misc';
  return infoTitle.test(title) ? 'info' : 'case';
}
