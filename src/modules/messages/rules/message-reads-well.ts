/**
 * The text of a message as it is sent: line ends of one kind, no blanks at line ends, one blank
 * line between paragraphs, and the footer behind the line that mail programs know a footer by.
 * Control characters that no reader shows are left out.
 */
export function readsWell(text: string, footer: string): string {
  const body = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return `${body}\n\n-- \n${footer}\n`;
}
