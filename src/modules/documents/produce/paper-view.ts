import { closedNote } from './agenda-view.ts';
import { printedDate } from './document-dates.ts';
import type { CasePaper, DecidedPoint, QuotedDecision } from './notice-document.ts';
import { safeLink } from './safe-link.ts';
import type { DocumentTexts } from './text/document-texts.ts';
import { type TextBlock, textBlocks } from './text-blocks.ts';

/** One case paper in finished words. */
export type PaperView = {
  /** Names the paper within its document, for links: `sak-1`, `sak-2`, … */
  anchor: string;
  kicker: string;
  number: string;
  heading: string;
  closed: string;
  facts: { label: string; value: string }[];
  proposals: { heading: string; none: string; items: ProposalView[] };
  decisions: { heading: string; points: PointView[] } | null;
  attachments: { heading: string; items: { name: string; note: string }[] } | null;
  sections: SectionView[];
  links: { heading: string; items: { text: string; href: string }[] } | null;
};

export type PointView = { no: number; blocks: TextBlock[] };
export type ProposalView = PointView & { kind: string };
export type SectionView = {
  heading: string;
  blocks: TextBlock[];
  quoted: { source: string; points: PointView[] }[];
};

/** The words of a case paper, the `index`-th of its notice. */
export function paperView(paper: CasePaper, index: number, texts: DocumentTexts): PaperView {
  const title = paper.title || (paper.closed ? texts.closedTitle : '');
  const people = [
    { label: texts.owner, value: paper.owners.join(', ') },
    { label: texts.handler, value: paper.handlers.join(', ') },
    { label: texts.briefing, value: paper.briefingBy.join(', ') },
  ];
  return {
    anchor: `sak-${index + 1}`,
    kicker: texts.casePaper,
    number: paper.number,
    heading: `${texts.caseNumber(paper.number)}: ${title}`,
    closed: paper.closed ? closedNote(paper.closed, texts) : '',
    facts: people.filter((fact) => fact.value !== ''),
    proposals: {
      heading: texts.proposals,
      none: paper.proposals.length === 0 ? texts.noProposal : '',
      items: paper.proposals.map((proposal) => ({
        ...pointView(proposal),
        kind: proposal.kind ? texts.proposalKind[proposal.kind] : '',
      })),
    },
    decisions: paper.decisions?.length
      ? { heading: texts.decisions, points: paper.decisions.map(pointView) }
      : null,
    attachments: listed(texts.attachments, paper.attachments, ({ name, state }) => ({
      name,
      note: texts.attachmentState[state],
    })),
    sections: sectionViews(paper, texts),
    links: listed(texts.links, paper.links, ({ text, href }) => ({
      text: text || href,
      href: safeLink(href) ?? '',
    })),
  };
}

function pointView({ no, text }: DecidedPoint): PointView {
  return { no, blocks: textBlocks(text) };
}

function listed<Item, View>(heading: string, items: Item[], view: (item: Item) => View) {
  return items.length > 0 ? { heading, items: items.map(view) } : null;
}

/** Earlier decisions stand in the section that tells the background, else in one of their own. */
function sectionViews(paper: CasePaper, texts: DocumentTexts): SectionView[] {
  const sections = paper.sections
    .filter((section) => section.heading !== '' || section.text.trim() !== '')
    .map((section): SectionView & { code?: string } => ({
      ...(section.code && { code: section.code }),
      heading: section.heading || (section.code ? texts.sections[section.code] : ''),
      blocks: textBlocks(section.text),
      quoted: [],
    }));
  if (paper.quotedDecisions.length > 0) {
    let home = sections.find((section) => section.code === 'background');
    if (!home) {
      home = { heading: texts.sections.background, blocks: [], quoted: [] };
      sections.unshift(home);
    }
    home.quoted = paper.quotedDecisions.map((decision) => quotedView(decision, texts));
  }
  return sections.map(({ heading, blocks, quoted }) => ({ heading, blocks, quoted }));
}

function quotedView({ number, body, date, points }: QuotedDecision, texts: DocumentTexts) {
  const source = [body, printedDate(date)].filter(Boolean).join(' ');
  return {
    source: `${texts.decisionQuoted(texts.caseLowercase(number))}, ${source}`,
    points: points.map(pointView),
  };
}
