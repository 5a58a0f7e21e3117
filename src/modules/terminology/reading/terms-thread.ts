import { refused, type Verdict } from '../../../kernel/verdict.ts';
import { backgroundWorker } from '../../../platform/worker/background-worker.ts';
import type { Reading, TermsFile, TermsFileRefusal } from './read-terms-file.ts';

export type TermsTask = { bytes: Uint8Array; reading: Reading };

const thread = backgroundWorker<TermsTask, Verdict<TermsFile, TermsFileRefusal>>({
  name: 'terms-worker',
  callerUrl: import.meta.url,
  timeLimit: 30_000,
  memoryLimit: 512,
});

/**
 * Reads a file of terms in a thread of its own, so that a hundred thousand rows keep nobody else
 * waiting. One that takes too long, or too much memory, is refused like any that cannot be read.
 */
export async function readTermsFileInThread(
  bytes: Uint8Array,
  reading: Reading,
): Promise<Verdict<TermsFile, TermsFileRefusal>> {
  try {
    return await thread.run({ bytes: Uint8Array.from(bytes), reading });
  } catch {
    return refused({ code: 'too-heavy' });
  }
}
