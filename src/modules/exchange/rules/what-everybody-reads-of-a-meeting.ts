import type { AgendaItemId } from '../../../kernel/ids.ts';
import type { NoticeDocument } from '../../documents/vocabulary.ts';
import type {
  ExchangeDocument,
  ExchangeItem,
  ExchangeWords,
  MeetingForExchange,
} from '../vocabulary.ts';
import { asAudienceMayRead } from './screened-titles-stand-for-closed-items.ts';

/** What the public record of a meeting holds, beside the meeting itself. */
export type PublicKnowledge = {
  /** Items that are closed neither here nor as a case in another meeting. */
  openItems: ReadonlySet<AgendaItemId>;
  /** Where the files that followed open cases are read, by their keys. */
  attachments: ReadonlyMap<string, string>;
  /** The notice as it went out, screened for outsiders. */
  notice: NoticeDocument;
  /** Whether nothing in the meeting changes any more, so that what was decided is public. */
  settled: boolean;
};

/**
 * Answers a meeting as it stands in the public record. Until it is settled, that is what the notice
 * told: rows, titles and times that were changed since wait until they are told, and decisions until
 * the meeting is closed. Nobody who took part is named, not even by role.
 * @source F-120
 */
export function asEverybodyReads(
  meeting: MeetingForExchange,
  known: PublicKnowledge,
  words: ExchangeWords,
): MeetingForExchange {
  const items = meeting.items
    .filter((item) => item.closedBasis !== null || known.openItems.has(item.id))
    .flatMap((item) => (known.settled ? item : asTold(item, known.notice)));
  const { date, start, end, place } = known.settled ? meeting : toldOf(meeting, known.notice);
  const told = { ...meeting, date, start, end, place, participants: [], items };
  const documents = meeting.documents.flatMap((one) => documentOf(one, told, known));
  return asAudienceMayRead({ ...told, documents }, 'oparl', words);
}

const toldOf = (meeting: MeetingForExchange, { meeting: told }: NoticeDocument) => ({
  date: told.date,
  start: told.start,
  end: told.end ?? meeting.end,
  place: told.place,
});

/** An item as the notice has it; none where it is not in the notice. */
function asTold(item: ExchangeItem, notice: NoticeDocument): ExchangeItem[] {
  const row = notice.agenda.find(({ number }) => number && number === item.number);
  if (!row) return [];
  const paper = notice.papers.some(({ number }) => number === item.number) ? item.paper : null;
  return [
    {
      ...item,
      title: row.title,
      closedBasis: item.closedBasis ?? (row.closed ? (row.closed.basis ?? '') : null),
      paper,
      decision: null,
      voices: [],
      count: null,
      treatment: '',
      sentOnTo: [],
      origin: null,
      statements: [],
    },
  ];
}

function documentOf(
  document: ExchangeDocument,
  { items }: MeetingForExchange,
  known: PublicKnowledge,
): ExchangeDocument[] {
  if (document.item === null) return [document];
  const item = items.find(({ id }) => id === document.item);
  if (!item) return [];
  switch (document.kind) {
    case 'record':
      return item.decision ? [document] : [];
    case 'paper':
      return item.paper ? [document] : [];
    case 'attachment':
      return [{ ...document, address: known.attachments.get(document.key) ?? null }];
    default:
      return [document];
  }
}
