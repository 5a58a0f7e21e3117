import { Paragraph, Tab, TextRun } from 'docx';
import { linked, runs } from './docx-text.ts';
import type { Fact } from './notice-view.ts';

/** Names and values at the head of a notice or a paper: one line each, values under each other. */
export function factParagraphs(facts: Fact[]): Paragraph[] {
  return facts.map(
    ({ label, value, href }) =>
      new Paragraph({
        style: 'Fact',
        children: [
          ...runs(`${label}:`, { color: '5C5A52' }),
          new TextRun({ children: [new Tab()] }),
          ...linked(value, href),
        ],
      }),
  );
}
