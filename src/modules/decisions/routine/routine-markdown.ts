import type { PlainDocument } from '../../documents/index.ts';

/** What somebody wrote, so that none of it is taken for a mark of Markdown or for HTML. */
const inline = (text: string) => text.replaceAll('\r', '').replace(/[\\`*_[\]<>#|~]/gu, '\\$&');

/** The same at the beginning of lines, where a number or a dash would begin a list. */
const plain = (text: string) =>
  inline(text)
    .replace(/^(\s*)([-+=])/gmu, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gmu, '$1\\$2');

const indented = (text: string) => plain(text).split('\n').join('\n   ');

/** A short document as Markdown. */
export function routineMarkdown({ kicker, title, facts, sections, foot }: PlainDocument): string {
  const lines = [
    `# ${plain(title).replaceAll('\n', ' ')}`,
    '',
    `*${plain(kicker)}*`,
    '',
    ...facts.map(
      ({ label, value }) => `- **${inline(label)}:** ${inline(value).replaceAll('\n', ' ')}`,
    ),
    '',
    ...sections.flatMap(({ heading, text = '', points = [] }) => [
      `## ${plain(heading)}`,
      '',
      ...points.map((point) => `${point.no}. ${indented(point.text)}`),
      ...(points.length > 0 ? [''] : []),
      ...(text ? [plain(text), ''] : []),
    ]),
    '---',
    '',
    plain(foot),
  ];
  return `${lines.join('\n')}\n`;
}
