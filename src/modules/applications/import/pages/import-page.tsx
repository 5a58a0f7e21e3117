import type { ReactNode } from 'react';
import { addresses } from '../../../../ui/addresses.ts';
import { PostButton } from '../../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError } from '../../../../ui/components/forms.tsx';
import { PageHead } from '../../../../ui/components/page-head.tsx';
import { type Step, Steps } from '../../../../ui/components/status.tsx';
import { uiText } from '../../../../ui/text/index.ts';
import { readRecruitmentRound } from '../../../adverts/index.ts';
import type { RecruitmentRound } from '../../../adverts/vocabulary.ts';
import type { Answer, Visit } from '../../../identity/route.ts';
import { countUnknown } from '../rules/words-of-file.ts';
import { listReceipts, readDraftOf, readReceipt } from '../store/reads.ts';
import { importText } from '../text/index.ts';
import type { ImportDraft } from '../vocabulary.ts';
import { ColumnsStep } from './columns-step.tsx';
import { fileSentence } from './fault-words.ts';
import { FileStep } from './file-step.tsx';
import { receiptStep } from './receipt-step.tsx';
import { type Review, reviewOf } from './review-of-import.ts';
import { noteWhoIsShown, reviewStep } from './review-step.tsx';
import { WordsStep } from './words-step.tsx';

const steps = ['file', 'columns', 'words', 'review', 'done'] as const;
type ImportStep = (typeof steps)[number];

/** How a step is called in the address. */
const stepNames = { kolonner: 'columns', ord: 'words', se: 'review' } as const;
type StepName = keyof typeof stepNames;
const isStepName = (name: string | null): name is StepName => name !== null && name in stepNames;

/** Where applicants are taken in from a file: step by step, each of which can be gone back to. */
export async function importPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
  { status = 422, step: wanted }: { status?: number; step?: StepName | undefined } = {},
): Promise<Answer> {
  const { db, query } = visit;
  const round = await readRecruitmentRound(db, visit.params.id ?? '');
  if (!round) return { kind: 'not-found' };
  const given = { visit, round, errors, status: errors.length > 0 ? status : 200 };
  const receipt = await readReceipt(db, round.id, query.get('kvittering') ?? '');
  if (receipt && errors.length === 0) {
    const main = await receiptStep({ receipt, round, visit });
    return pageOf({ ...given, step: 'done', main });
  }
  const draft = await readDraftOf(db, round.id, visit.acting().actor.personId);
  const read = draft && (await reviewOf(visit, round, draft));
  if (!draft || !read) {
    const receipts = await listReceipts(db, round.id);
    const fault = errors.find((one) => one.field === 'fil')?.message;
    const main = <FileStep visit={visit} round={round} receipts={receipts} fault={fault} />;
    return pageOf({ ...given, step: 'file', main });
  }
  if (!read.ok) {
    const broken = { field: '', message: fileSentence(read.refusal, visit.language) };
    const all = { ...given, errors: [...errors, broken], step: 'file' as const };
    return pageOf({ ...all, draft, main: null });
  }
  const review = read.value;
  const asked = wanted ?? query.get('steg');
  const step = stepOf(review, isStepName(asked) ? stepNames[asked] : null);
  const props = { review, visit, errors };
  const all = { ...given, step, draft, review };
  if (step === 'columns') return pageOf({ ...all, main: <ColumnsStep {...props} /> });
  if (step === 'words') return pageOf({ ...all, main: <WordsStep {...props} /> });
  await noteWhoIsShown(review, visit);
  return pageOf({ ...all, main: await reviewStep(props) });
}

/** The step that was asked for, or the first that something is missing in. */
function stepOf(
  review: Review,
  asked: Exclude<ImportStep, 'file' | 'done'> | null,
): Exclude<ImportStep, 'file' | 'done'> {
  if (review.lacks || asked === 'columns') return 'columns';
  if (asked) return asked;
  return countUnknown(review.read.words) > 0 ? 'words' : 'review';
}

function pageOf(given: {
  visit: Visit;
  round: RecruitmentRound;
  errors: readonly FieldError[];
  status: number;
  step: ImportStep;
  draft?: ImportDraft;
  review?: Review;
  main: ReactNode;
}): Answer {
  const { visit, round, errors, step, draft, review } = given;
  const { language } = visit;
  const t = importText[language];
  const name = round.name[language];
  const now = steps.indexOf(step);
  const shown = steps.map(
    (key, at): Step => ({
      key,
      title: t.steps[key],
      detail: null,
      state: at < now || (step === 'done' && at === now) ? 'done' : at === now ? 'now' : 'ahead',
    }),
  );
  return {
    kind: 'page',
    status: given.status,
    title: t.title,
    nav: 'recruitment',
    crumbs: [{ label: name, href: addresses.recruitmentRound(round.id) }],
    islands: ['drop'],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.title} lede={t.lede(name)} />
        <Steps label={t.steps.label} steps={shown} />
        {draft ? (
          <div className="under-review">
            <p>
              {review ? t.waits(draft.fileName, review.file.table.rows.length) : draft.fileName}
            </p>
            <PostButton
              secondary
              small
              action={addresses.importApplicants(round.id)}
              fields={{ gjor: 'forkast', id: draft.id }}
            >
              {t.discard}
            </PostButton>
          </div>
        ) : null}
        {given.main}
      </>
    ),
  };
}
