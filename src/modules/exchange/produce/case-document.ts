import { compilePdf } from '../../../platform/pdf/compile-pdf.ts';
import { protocolText } from '../rules/standpoints-become-votes.ts';
import type { ExchangeDocument, ExchangeWords, MeetingForExchange } from '../vocabulary.ts';

const template = `
#let given = json(bytes(sys.inputs.data))
#let view = given.data
#set document(title: view.title, author: view.organisation, date: datetime(..view.date))
#set text(font: "Inter", fallback: false, lang: view.language, region: "NO", size: 10.5pt)
#set par(leading: 0.68em, spacing: 1.05em)
#set page(paper: "a4", margin: (x: 2.4cm, top: 2.4cm, bottom: 2.2cm), numbering: "1")
#show title: set text(size: 19pt, weight: 600)
#text(size: 9.5pt, view.kicker)
#title()
#for part in view.parts {
  heading(level: 1, text(size: 12pt, weight: 600, part.heading))
  for it in part.paragraphs { par(it.map(line => [#line]).join(linebreak())) }
}
`;

/** A paper or a record of one case as a tagged PDF/A-2a, whole also where the case is closed. */
export async function caseDocument(
  document: ExchangeDocument,
  meeting: MeetingForExchange,
  words: ExchangeWords,
): Promise<Uint8Array> {
  const item = meeting.items.find(({ id }) => id === document.item);
  if (!item) throw new Error(`item ${document.item} is gone`);
  const record = document.kind === 'record';
  const parts = record
    ? [
        [words.headings.decision, item.decision?.text ?? ''],
        [words.headings.treatment, protocolText(item, meeting, words)],
      ]
    : [
        [words.headings.proposal, item.paper?.proposal || words.noProposal],
        [words.headings.description, item.paper?.description || words.noDescription],
      ];
  const [year = 0, month = 1, day = 1] = meeting.date.split('-').map(Number);
  const number = item.number ? `${item.number} ` : '';
  const { bytes } = await compilePdf({
    template,
    data: {
      title: `${number}${item.title}`,
      organisation: meeting.body.organisation,
      language: meeting.writtenStandard,
      date: { year, month, day, hour: 0, minute: 0, second: 0 },
      kicker: [
        document.title,
        words.meetingTitle(meeting.body.name, meeting.date),
        ...(item.closedBasis ? [words.screenedTitle(item.closedBasis)] : []),
      ].join(' · '),
      parts: parts
        .filter(([, text]) => text !== '')
        .map(([heading, text = '']) => ({ heading, paragraphs: paragraphs(text) })),
    },
  });
  return bytes;
}

const paragraphs = (text: string) => text.split(/\n{2,}/u).map((one) => one.split('\n'));
