import type { IsoDate } from '../../../kernel/calendar.ts';
import type { PaperContent, Span } from '../vocabulary.ts';

/** A date in one of a paper's texts, as it is written there. */
export type DatePlace = {
  part: 'title' | 'proposal' | 'section';
  at: number;
  span: Span;
  raw: string;
};

/**
 * Answers a paper with one date in its texts put right, written the way it was written: with two
 * figures for the year where it had two. Null where the text no longer holds that date there.
 * @source F-075
 */
export function withDateMended(
  content: PaperContent,
  { part, at, span, raw }: DatePlace,
  right: IsoDate,
): PaperContent | null {
  const mend = (text: string) =>
    text.slice(0, span.start) + asWas(raw, right) + text.slice(span.end);
  const stands = (text: string | undefined) => text?.slice(span.start, span.end) === raw;
  if (part === 'title') {
    return stands(content.title) ? { ...content, title: mend(content.title) } : null;
  }
  if (part === 'proposal') {
    if (!stands(content.proposals.find((one) => one.no === at)?.text)) return null;
    const proposals = content.proposals.map((one) =>
      one.no === at ? { ...one, text: mend(one.text) } : one,
    );
    return { ...content, proposals };
  }
  if (!stands(content.sections[at]?.text)) return null;
  const sections = content.sections.map((one, index) =>
    index === at ? { ...one, text: mend(one.text) } : one,
  );
  return { ...content, sections };
}

function asWas(raw: string, right: IsoDate): string {
  const [year = '', month, day] = right.split('-');
  const short = /\.\s?\d{2}\.?$/.test(raw);
  return `${day}.${month}.${short ? year.slice(2) : year}`;
}
