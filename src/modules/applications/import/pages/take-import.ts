import { separators } from '../../../../kernel/separated-values.ts';
import { addresses } from '../../../../ui/addresses.ts';
import { readRecruitmentRound } from '../../../adverts/index.ts';
import type { RecruitmentRound } from '../../../adverts/vocabulary.ts';
import { perform } from '../../../identity/command.ts';
import type { Answer, Visit } from '../../../identity/route.ts';
import { chooseForImport, discardImport } from '../commands/keep-applicants-file.ts';
import { takeInApplicants } from '../commands/take-in-applicants.ts';
import { readInThread } from '../reading/applicants-file-thread.ts';
import { countUnknown } from '../rules/words-of-file.ts';
import { readDraftOf, readReceipt } from '../store/reads.ts';
import { importText } from '../text/index.ts';
import type { ImportChoices, ImportDraft, Meanings } from '../vocabulary.ts';
import { chosenColumns, chosenMeanings, chosenValues } from './chosen-in-form.ts';
import { fileSentence, mappingSentence, refusalSentence } from './fault-words.ts';
import { importPage } from './import-page.tsx';
import { lackingIn, mappingOf, type Review, reviewOf } from './review-of-import.ts';
import { rememberedChoices, takeFile } from './take-file.ts';
import { askedOf, mostAskedOf, wordField } from './words-step.tsx';

/** Takes a file of applicants, a choice about one, or the word to take it in or throw it away. */
export async function takeImport(visit: Visit): Promise<Answer> {
  const { db, form, language } = visit;
  const round = await readRecruitmentRound(db, visit.params.id ?? '');
  if (!round) return { kind: 'not-found' };
  const does = form.text('gjor');
  if (does === '') return takeFile(visit, round);
  if (does === 'forkast') {
    const input = { roundId: round.id, id: form.text('id') };
    await perform(db, discardImport, input, visit.acting());
    const flash = importText[language].discarded;
    return { kind: 'redirect', to: addresses.importApplicants(round.id), flash };
  }
  const draft = await readDraftOf(db, round.id, visit.acting().actor.personId);
  const asSeen = draft?.id === form.text('id') && String(draft.version) === form.text('versjon');
  if (!draft || !asSeen) return gone(visit, round);
  if (does === 'les') return rereadFile(visit, round, draft);
  const review = await reviewOf(visit, round, draft);
  if (!review.ok) {
    return importPage(visit, [{ field: 'fil', message: fileSentence(review.refusal, language) }]);
  }
  if (does === 'kolonner') return takeColumns(visit, review.value);
  if (does === 'ord') return takeWords(visit, review.value);
  if (does === 'valg') return takeValues(visit, review.value);
  if (does === 'ta-inn') return takeIn(visit, review.value);
  return importPage(visit);
}

/** What was pressed twice has been taken in: its receipt is shown, not a fault. */
async function gone(visit: Visit, round: RecruitmentRound): Promise<Answer> {
  const receipt = await readReceipt(visit.db, round.id, visit.form.text('id'));
  if (receipt) {
    const to = addresses.importApplicants(round.id, { kvittering: receipt.id });
    return { kind: 'redirect', to };
  }
  const message = importText[visit.language].refusal['file-is-gone'];
  return importPage(visit, [{ field: '', message }], { status: 409 });
}

async function keep(
  visit: Visit,
  { round, draft }: Pick<Review, 'round' | 'draft'>,
  choices: Partial<ImportChoices>,
) {
  const input = {
    ...{ roundId: round.id, id: draft.id, version: draft.version },
    choices: { ...draft.choices, ...choices },
  };
  return perform(visit.db, chooseForImport, input, visit.acting());
}

const goTo = (round: RecruitmentRound, steg: string, flash?: string): Answer => ({
  kind: 'redirect',
  to: addresses.importApplicants(round.id, { steg }),
  ...(flash ? { flash } : {}),
});

/** Another sheet, or another separator: the columns are new, and so is what they mean. */
async function rereadFile(
  visit: Visit,
  round: RecruitmentRound,
  draft: ImportDraft,
): Promise<Answer> {
  const { form, language } = visit;
  const sheet = form.has('ark') ? Number.parseInt(form.text('ark'), 10) || 0 : draft.choices.sheet;
  const separator = separators.find((one) => one === form.text('skille')) ?? null;
  const read = await readInThread(draft.content, draft.fileName, { sheet, separator });
  if (!read.ok) {
    const field = form.has('ark') ? 'ark' : 'skille';
    const message = fileSentence(read.refusal, language);
    return importPage(visit, [{ field, message }], { step: 'kolonner' });
  }
  const choices = await rememberedChoices(visit.db, round, read.value);
  const kept = await keep(visit, { round, draft }, { ...choices, sheet, separator });
  return kept.ok ? goTo(round, 'kolonner') : gone(visit, round);
}

async function takeColumns(visit: Visit, review: Review): Promise<Answer> {
  const { round, draft, file, known } = review;
  const choices = { ...draft.choices, ...chosenColumns(visit.form, file, known) };
  const lacks = lackingIn(mappingOf(file, choices, round), choices);
  if (lacks) {
    const field = lacks.code === 'no-role' ? 'rolle' : lacks.code === 'no-group' ? 'gruppe' : 'k0';
    const message = mappingSentence(lacks, visit.language);
    return importPage(visit, [{ field, message }], { step: 'kolonner' });
  }
  const kept = await keep(visit, review, choices);
  if (!kept.ok) return gone(visit, round);
  const next = await reviewOf(visit, round, { ...draft, choices });
  const words = next.ok ? next.value.read.words : null;
  const all = words ? Object.values(words).flat() : [];
  const asked = all.some(({ known: how }) => how === 'unknown' || how === 'guessed');
  return goTo(round, asked ? 'ord' : 'se');
}

async function takeWords(visit: Visit, review: Review): Promise<Answer> {
  const { round, draft } = review;
  const meanings = chosenMeanings(visit.form, review);
  const leaveUnknownNeeds = visit.form.text('resten') === 'ja';
  const kept = await keep(visit, review, { meanings, leaveUnknownNeeds });
  if (!kept.ok) return gone(visit, round);
  const choices = { ...draft.choices, meanings, leaveUnknownNeeds };
  const next = await reviewOf(visit, round, { ...draft, choices });
  if (!next.ok || countUnknown(next.value.read.words) === 0) return goTo(round, 'se');
  const { groups, roles, needs } = next.value.read.words;
  const { words: t } = importText[visit.language];
  const open = (kind: keyof Meanings, words: readonly { written: string; key: unknown }[]) =>
    words
      .filter(({ key }) => key === null)
      .map(({ written }) => ({
        field: wordField(kind, written),
        message: t.chooseFor(written.slice(0, 80)),
      }));
  const errors = [
    ...open('groups', groups),
    ...open('roles', roles),
    ...open('needs', askedOf(needs).slice(0, mostAskedOf)),
  ];
  return importPage(visit, errors, { step: 'ord' });
}

async function takeValues(visit: Visit, review: Review): Promise<Answer> {
  const settled = chosenValues(visit.form, review);
  const kept = await keep(visit, review, { settled });
  if (!kept.ok) return gone(visit, review.round);
  return goTo(review.round, 'se', importText[visit.language].review.kept);
}

async function takeIn(visit: Visit, review: Review): Promise<Answer> {
  const { db, form, language } = visit;
  const { round, draft, file, mapping, read } = review;
  const settled = chosenValues(form, review);
  const changed = JSON.stringify(settled) !== JSON.stringify(draft.choices.settled);
  if (changed && !(await keep(visit, review, { settled })).ok) return gone(visit, round);
  const input = {
    ...{ roundId: round.id, id: draft.id, read, mapping, origin: visit.origin },
    version: draft.version + (changed ? 1 : 0),
    columns: file.table.columns,
    tell: form.text('fortell') === 'ja',
  };
  const verdict = await perform(db, takeInApplicants, input, visit.acting());
  if (verdict.ok) {
    const to = addresses.importApplicants(round.id, { kvittering: verdict.value.id });
    return { kind: 'redirect', to };
  }
  if (verdict.refusal.code === 'file-is-gone') return gone(visit, round);
  const message = refusalSentence(verdict.refusal, language);
  return importPage(visit, [{ field: '', message }], { step: 'se', status: 409 });
}
