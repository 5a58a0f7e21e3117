import { answerTasks } from '../worker/answer-tasks.ts';
import { nativeEngine } from './native-engine.ts';
import { portableEngine } from './portable-engine.ts';
import type { PdfFile, PdfStandard, TypstEngine, TypstSource } from './typst-engine.ts';

/** One PDF to make; `engine: 'portable'` passes the binding by. */
export type PdfTask = TypstSource & { standard: PdfStandard; engine: 'best' | 'portable' };

let best: Promise<TypstEngine> | undefined;
let portable: Promise<TypstEngine> | undefined;

answerTasks(async (task: PdfTask): Promise<PdfFile> => {
  const engine = await (task.engine === 'best' ? bestEngine() : warmPortable());
  return engine.compile(task, task.standard);
});

async function bestEngine(): Promise<TypstEngine> {
  best ??= Promise.resolve(nativeEngine()).then((native) => native ?? warmPortable());
  return best;
}

async function warmPortable(): Promise<TypstEngine> {
  portable ??= portableEngine();
  return portable;
}
