import { refused, type Verdict } from '../../../../kernel/verdict.ts';
import { backgroundWorker } from '../../../../platform/worker/background-worker.ts';
import type { ImportChoices } from '../vocabulary.ts';
import type { FileRefusal, ReadFile } from './read-applicants-file.ts';

export type ApplicantsFileTask = {
  bytes: Uint8Array;
  fileName: string;
  choices: Pick<ImportChoices, 'sheet' | 'separator'>;
};

const thread = backgroundWorker<ApplicantsFileTask, Verdict<ReadFile, FileRefusal>>({
  name: 'applicants-file-worker',
  callerUrl: import.meta.url,
  timeLimit: 20_000,
  memoryLimit: 512,
});

/**
 * Reads a file of applicants in a thread of its own, so that nobody else waits for a large one. One
 * that takes too long, or too much memory, is refused like any that cannot be read.
 */
export async function readInThread(
  bytes: Uint8Array,
  fileName: string,
  { sheet, separator }: ApplicantsFileTask['choices'],
): Promise<Verdict<ReadFile, FileRefusal>> {
  try {
    const choices = { sheet, separator };
    return await thread.run({ bytes: Uint8Array.from(bytes), fileName, choices });
  } catch {
    return refused({ code: 'too-heavy' });
  }
}
