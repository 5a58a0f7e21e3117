import type { Finding, MeetingForExchange } from '../vocabulary.ts';

/** A text that leaves the system, where it stands, and what the standards call its field. */
export type PlacedText = Pick<Finding, 'place' | 'field' | 'text'>;

/** Answers every text of a meeting that some file carries, in the order of the agenda. */
export function textsOf(meeting: MeetingForExchange): PlacedText[] {
  const at = (
    part: Finding['place']['part'],
    number: string | null,
    field: string,
    text: string,
  ) => ({
    place: { part, number },
    field,
    text,
  });
  const ofItem = (item: MeetingForExchange['items'][number]) => [
    at('item', item.number, 'offentligTittel', item.title),
    ...item.responsible.map((one) => at('item', item.number, 'saksansvarlig', one)),
    ...(item.paper
      ? [
          at('paper', item.number, 'saksbeskrivelse', item.paper.description),
          at('paper', item.number, 'innstilling', item.paper.proposal),
        ]
      : []),
    ...(item.decision
      ? [
          at('decision', item.number, 'vedtakstekst', item.decision.text),
          at('decision', item.number, 'behandlingsprotokoll', item.decision.note),
        ]
      : []),
    ...[item.treatment, ...item.statements.map(({ text }) => text)].map((text) =>
      at('treatment', item.number, 'behandlingsprotokoll', text),
    ),
    ...item.voices.map(({ reason }) =>
      at('treatment', item.number, 'behandlingsprotokoll', reason),
    ),
    ...(item.count
      ? [item.count.question, ...item.count.lines.map(({ label }) => label)].map((text) =>
          at('treatment', item.number, 'behandlingsprotokoll', text),
        )
      : []),
  ];
  const numberOf = (id: string | null) =>
    meeting.items.find((item) => item.id === id)?.number ?? null;
  return [
    at('body', null, 'utvalg', meeting.body.name),
    at('meeting', null, 'moetested', meeting.place),
    at('meeting', null, 'mappeID', meeting.archiveCase),
    ...meeting.participants.flatMap(({ name, represents }) => [
      at('participant', null, 'moetedeltakerNavn', name),
      at('participant', null, 'representerer', represents ?? ''),
    ]),
    ...meeting.items.flatMap(ofItem),
    ...meeting.documents.flatMap(({ item, title, fileName }) => [
      at('document', numberOf(item), 'tittel', title),
      at('document', numberOf(item), 'filnavn', fileName),
    ]),
  ].filter(({ text }) => text.trim() !== '');
}

/** What a report shows of a text: its beginning. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 88).replace(/\s\S*$/u, '')} …` : line;
}
