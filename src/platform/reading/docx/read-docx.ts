import type { SourceLine, SourceText } from '../../../kernel/source-text.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { UnreadableFile } from '../unreadable-file.ts';
import { type Archive, openArchive } from './archive.ts';
import { listCounter } from './numbering.ts';
import { bodyReader } from './read-body.ts';
import { resolveStyles } from './styles.ts';
import { readXml, type XmlNode } from './xml.ts';

/**
 * The lines of a Word document, paragraph by paragraph in the order of the document. Headers,
 * footers, notes and comments are left out. Refuses other zip files by what they hold; throws on
 * a document whose XML is damaged.
 */
export async function readDocx(bytes: Uint8Array): Promise<Verdict<SourceText, UnreadableFile>> {
  const opened = await openArchive(bytes);
  if (!opened.ok) return opened;
  const archive = opened.value;
  const main = await mainPart(archive);
  if (main === undefined) return refused(otherThanDocx(archive));
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const styles = resolveStyles(await partChildren(archive, `${folder}styles.xml`, 'w:styles'));
  const lists = await partChildren(archive, `${folder}numbering.xml`, 'w:numbering');
  const reader = bodyReader(styles, listCounter(lists));
  const lines: SourceLine[] = [];
  await readXml(await archive.open(main), 'w:body', (block) => {
    for (const line of reader.read(block)) lines.push(line);
  });
  while (lines.at(-1)?.text === '') lines.pop();
  if (lines.length === 0) return refused({ code: 'empty-file' });
  return allowed({ format: 'docx', pages: reader.page(), lines });
}

/** The part that the package names as its document; by custom word/document.xml. */
async function mainPart(archive: Archive): Promise<string | undefined> {
  let target: string | undefined;
  if (archive.has('_rels/.rels')) {
    await readXml(await archive.open('_rels/.rels'), 'other:Relationships', ({ attributes }) => {
      if (attributes.Type?.endsWith('/officeDocument')) target = attributes.Target;
    });
  }
  const name = target?.replace(/^\.?\//, '') ?? 'word/document.xml';
  return name.startsWith('word/') && archive.has(name) ? name : undefined;
}

async function partChildren(archive: Archive, name: string, root: string): Promise<XmlNode[]> {
  const nodes: XmlNode[] = [];
  if (archive.has(name)) await readXml(await archive.open(name), root, (node) => nodes.push(node));
  return nodes;
}

/** What a zip holds that is no Word document. */
function otherThanDocx(archive: Archive): UnreadableFile {
  if (archive.has('xl/workbook.xml') || archive.has('xl/workbook.bin')) return unsupported('xlsx');
  if (archive.has('ppt/presentation.xml')) return unsupported('pptx');
  if (archive.has('content.xml') && archive.has('META-INF/manifest.xml')) return unsupported('odt');
  if (archive.has('Index/Document.iwa')) return unsupported('pages');
  if (archive.has('[Content_Types].xml')) return { code: 'broken-docx' };
  return { code: 'not-a-document', detected: 'archive' };
}

function unsupported(extension: string): UnreadableFile {
  return { code: 'unsupported-format', extension };
}
