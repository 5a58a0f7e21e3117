import { answerTasks } from '../../../../platform/worker/answer-tasks.ts';
import type { ApplicantsFileTask } from './applicants-file-thread.ts';
import { readApplicantsFile } from './read-applicants-file.ts';

answerTasks(({ bytes, fileName, choices }: ApplicantsFileTask) =>
  readApplicantsFile(bytes, fileName, choices),
);
