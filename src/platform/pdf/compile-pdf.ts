import { backgroundWorker } from '../worker/background-worker.ts';
import type { PdfTask } from './pdf-worker.ts';
import { printableData } from './printable-text.ts';
import type { PdfFile, PdfStandard } from './typst-engine.ts';

const worker = backgroundWorker<PdfTask, PdfFile>({
  name: 'pdf-worker',
  callerUrl: import.meta.url,
  timeLimit: 60_000,
});

/**
 * Sets `data` with a Typst template, which reads it as `json(bytes(sys.inputs.data))`; the text in
 * it is never taken for markup. The same input gives the same bytes. Runs beside the event loop.
 * Rejects when the template fails or breaks the standard (default PDF/A-2a).
 */
export function compilePdf(options: {
  template: string;
  data: unknown;
  standard?: PdfStandard;
  /** `portable` is for proving that the fallback works. */
  engine?: 'best' | 'portable';
}): Promise<PdfFile> {
  const printable = printableData(options.data);
  return worker.run({
    template: options.template,
    data: JSON.stringify({ ...printable }),
    standard: options.standard ?? 'a-2a',
    engine: options.engine ?? 'best',
  });
}

/** Ends the compiler's thread, for a process that shuts down and for tests. */
export function stopPdf(): Promise<void> {
  return worker.stop();
}
