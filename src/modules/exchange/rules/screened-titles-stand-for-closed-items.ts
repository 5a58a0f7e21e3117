import type {
  ExchangeDocument,
  ExchangeFormat,
  ExchangeItem,
  ExchangeWords,
  MeetingForExchange,
} from '../vocabulary.ts';
import { audienceOf } from '../vocabulary.ts';

/**
 * The title that everybody may read: of a closed item, what outsiders are told it is called, that it
 * is closed, and by which law. A meeting that is screened already has it as its title.
 */
export function publicTitle(item: ExchangeItem, words: ExchangeWords): string {
  if (item.closedBasis === null) return item.title;
  const screened = words.screenedTitle(item.closedBasis);
  return item.publicTitle ? `${item.publicTitle} – ${screened}` : screened;
}

/** A document's title as everybody may read it; a closed item's papers carry none of their own. */
export function publicDocumentTitle(
  document: ExchangeDocument,
  meeting: MeetingForExchange,
  words: ExchangeWords,
): string {
  const item = meeting.items.find(({ id }) => id === document.item);
  return item?.closedBasis ? publicTitle(item, words) : document.title;
}

/**
 * Answers the meeting as a format's readers may have it. For everybody: closed items keep number,
 * time and screened title and lose all else, and whoever sits for a union is left out with what
 * they said and how they voted. An archive gets all of it, screened by its own fields.
 * @source offentleglova; F-120
 */
export function asAudienceMayRead(
  meeting: MeetingForExchange,
  format: ExchangeFormat,
  words: ExchangeWords,
): MeetingForExchange {
  if (audienceOf[format] === 'archive') return meeting;
  const unions = new Set(unionKeys(meeting));
  const closed = new Set(
    meeting.items.filter((one) => one.closedBasis !== null).map(({ id }) => id),
  );
  return {
    ...meeting,
    participants: meeting.participants.filter(({ key }) => !unions.has(key)),
    items: meeting.items.map((item) =>
      closed.has(item.id) ? screened(item, words) : withoutVoices(item, unions),
    ),
    documents: meeting.documents
      .filter(({ item, address }) => address !== null && (item === null || !closed.has(item)))
      .map(asRead),
    changes: [],
  };
}

/** Those who sit for a union: that they do says what they are members of. */
export function unionKeys(meeting: MeetingForExchange): string[] {
  return meeting.participants.filter(({ side }) => side === 'union').map(({ key }) => key);
}

/** Everybody reads papers and records on a page, where the archive keeps a file of its own. */
const asRead = (document: ExchangeDocument): ExchangeDocument => {
  const known = { ...document, size: 0, sha256: '' };
  if (document.kind !== 'paper' && document.kind !== 'record') return known;
  const fileName = document.fileName.replace(/\.[^.]*$/u, '.html');
  return { ...known, fileName, mediaType: 'text/html', pronom: null };
};

const screened = (item: ExchangeItem, words: ExchangeWords): ExchangeItem => ({
  ...item,
  title: publicTitle(item, words),
  responsible: [],
  paper: null,
  decision: null,
  voices: [],
  count: null,
  treatment: '',
  sentOnTo: [],
  origin: null,
  statements: [],
});

const withoutVoices = (item: ExchangeItem, unions: ReadonlySet<string>): ExchangeItem => ({
  ...item,
  voices: item.voices.filter(({ participant }) => !unions.has(participant)),
  statements: item.statements.filter(({ participant }) => !unions.has(participant)),
});
