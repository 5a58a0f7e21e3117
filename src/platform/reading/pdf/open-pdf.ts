import { getResolvedPDFJS } from 'unpdf';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { UnreadableFile } from '../unreadable-file.ts';
import type { PdfPage } from './geometry.ts';
import { pageRulings } from './page-rulings.ts';
import { type FontNames, pageRuns } from './page-runs.ts';

type PdfJs = Awaited<ReturnType<typeof getResolvedPDFJS>>;
type PdfDocument = Awaited<ReturnType<PdfJs['getDocument']>['promise']>;
type PdfJsPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/**
 * The words and drawn lines of every page. Nothing is fetched, no font or script of the file is
 * run, and pictures are not decoded. Refuses a locked or damaged file.
 */
export async function openPdf(bytes: Uint8Array): Promise<Verdict<PdfPage[], UnreadableFile>> {
  if (isCutShort(bytes)) return refused({ code: 'broken-pdf' });
  giveNode20TheBufferTransfer();
  const pdfjs = await getResolvedPDFJS();
  const task = pdfjs.getDocument({
    // The parser takes its bytes away from whoever gave them.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    enableXfa: false,
    maxImageSize: 1,
  });
  try {
    const document = await task.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await readPage(await document.getPage(number), number, pdfjs));
    }
    return allowed(pages);
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return refused({ code: locked ? 'password-protected' : 'broken-pdf' });
  } finally {
    await task.destroy();
  }
}

async function readPage(page: PdfJsPage, number: number, pdfjs: PdfJs): Promise<PdfPage> {
  const operators = await page.getOperatorList();
  const content = await page.getTextContent({ includeMarkedContent: true });
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const runs = pageRuns(content.items, transform, await fontNames(page, content.items));
  const rulings = pageRulings(operators, pdfjs.OPS, transform);
  page.cleanup();
  return { number, width, height, runs, rulings };
}

/** Fonts arrive on their own, shortly after the operators that use them, or never. */
async function fontNames(page: PdfJsPage, items: readonly object[]): Promise<FontNames> {
  const names = new Map<string, string>();
  await new Promise((resolve) => setImmediate(resolve));
  for (const item of items) {
    const id = 'fontName' in item ? String(item.fontName) : '';
    if (id === '' || names.has(id) || !page.commonObjs.has(id)) continue;
    names.set(id, String(page.commonObjs.get(id)?.name ?? ''));
  }
  return names;
}

/** A file that lacks its end, or that is shorter than its own first object says. */
function isCutShort(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.includes('%%EOF')) return true;
  const start = buffer.subarray(0, 1024).toString('latin1');
  const length = /\/Linearized\b[^>]*?\/L\s+(\d+)/.exec(start)?.[1];
  return length !== undefined && Number(length) > bytes.length;
}

/** The parser moves buffers by a method that Node has from version 21; a copy serves as well. */
function giveNode20TheBufferTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    value(this: ArrayBuffer, length: number = this.byteLength) {
      const copy = new Uint8Array(length);
      copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy.buffer;
    },
  });
}
