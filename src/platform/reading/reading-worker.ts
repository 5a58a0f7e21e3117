import { parentPort } from 'node:worker_threads';
import { refused } from '../../kernel/verdict.ts';
import { readDocx } from './docx/read-docx.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { Reading, ReadingTask } from './reading-thread.ts';

const port = parentPort;
if (port === null) throw new Error('This program is a worker of the reader.');

port.on('message', async (task: ReadingTask) => {
  port.postMessage(await read(task));
});

/** Whatever a parser throws over a hostile file means the same to its reader: it is broken. */
async function read({ kind, bytes }: ReadingTask): Promise<Reading> {
  try {
    return await (kind === 'pdf' ? readPdf(bytes) : readDocx(bytes));
  } catch {
    return refused({ code: kind === 'pdf' ? 'broken-pdf' : 'broken-docx' });
  }
}
