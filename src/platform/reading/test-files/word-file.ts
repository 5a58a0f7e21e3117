import { strToU8, zipSync } from 'fflate';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

export type WordParts = { body: string; styles?: string; numbering?: string; before?: string };

/** A DOCX file from the XML of its parts' contents, for what no library writes. */
export function wordFile({ body, styles, numbering, before = '' }: WordParts): Uint8Array {
  const part = (root: string, content: string) =>
    strToU8(`${before}<w:${root} ${namespaces}>${content}</w:${root}>`);
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(styles === undefined ? {} : { 'word/styles.xml': part('styles', styles) }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': part('numbering', numbering) }),
  });
}

/** The XML of a paragraph that holds one run of text. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}
