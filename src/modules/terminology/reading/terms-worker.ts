import { answerTasks } from '../../../platform/worker/answer-tasks.ts';
import { readTermsFile } from './read-terms-file.ts';
import type { TermsTask } from './terms-thread.ts';

answerTasks(({ bytes, reading }: TermsTask) => readTermsFile(bytes, reading));
