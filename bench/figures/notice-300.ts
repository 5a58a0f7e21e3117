import { existsSync, readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';
import { noticePdf } from '../../src/modules/documents/index.ts';
import { compilePdf } from '../../src/platform/pdf/compile-pdf.ts';
import { type Figure, type Measurement, medianTime } from '../figure.ts';
import { noticeFromSeed } from './notice-pdf.ts';

/** Thirty papers of ten pages each, as a large committee’s notice is. */
const shape = { cases: 30, linesPerPaper: 620 };
const wantedPages = 300;
const second = 1000;

/** The same number of pages of plain text, with nothing but the typeface and the tags. */
const bareTemplate = `
#let given = json(bytes(sys.inputs.data)).data
#set document(title: "Bare", date: datetime(year: 2024, month: 1, day: 1))
#set text(font: "Inter", fallback: false, lang: "nb", size: 10.5pt)
#for page in given.pages {
  pagebreak(weak: true)
  for line in page { par(line) }
}
`;

const pagesOf = async (bytes: Uint8Array) => (await getDocumentProxy(bytes.slice())).numPages;

/** The most memory that this process has held, in bytes; the compiler is a thread of it. */
function peakMemory(): number {
  if (!existsSync('/proc/self/status')) return process.resourceUsage().maxRSS * 1024;
  const line = /VmHWM:\s+(\d+) kB/u.exec(readFileSync('/proc/self/status', 'utf8'));
  return Number(line?.[1] ?? 0) * 1024;
}

/** A notice of 300 pages with its papers as a tagged PDF/A-2a, and the memory that it takes. */
export const notice300: Measurement = {
  name: 'notice-300',
  runsOn: `notices of ${shape.cases} papers, at least ${wantedPages} pages, a new one each turn, warm compiler`,
  measure: async () => {
    const notices = Array.from({ length: 7 }, (_, turn) => noticeFromSeed(20 + turn, shape));
    const first = notices[0];
    if (!first) throw new Error('no notice');
    const pages = await pagesOf(await noticePdf(first));
    if (pages < wantedPages) throw new Error(`the notice has ${pages} pages, not ${wantedPages}`);
    const before = process.memoryUsage.rss();
    let turn = 0;
    const value = await medianTime(3, () => noticePdf(notices[++turn] ?? first));
    const peak = peakMemory();
    const floor = await bareTime(pages);
    const time: Figure = {
      name: 'notice-300',
      value,
      unit: 'ms',
      better: 'lower',
      goal: 3 * second,
      ratio_to: `${pages} bare pages of the same words`,
      ratio: value / floor,
    };
    const memory: Figure = {
      name: 'notice-300-memory',
      value: peak,
      unit: 'bytes',
      better: 'lower',
      goal: 1_000_000_000,
      ratio_to: 'the process before the measured turns',
      ratio: peak / before,
    };
    return [time, memory];
  },
};

/** As many pages set from the same sentences without any layout, in milliseconds. */
async function bareTime(pages: number): Promise<number> {
  const sentence = 'Saken ble drøftet i arbeidsutvalget før den legges fram for utvalget.';
  let turn = 0;
  return medianTime(3, () => {
    turn += 1;
    const page = (at: number) =>
      Array.from({ length: 32 }, (_, line) => `${turn}.${at}.${line} ${sentence}`);
    const data = { pages: Array.from({ length: pages }, (_, at) => page(at)) };
    return compilePdf({ template: bareTemplate, data });
  });
}
