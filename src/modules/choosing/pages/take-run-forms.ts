import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import type { BestFit, Panel } from '../../selection/vocabulary.ts';
import { askOfRun, cancelRun, replacementFor, startRun } from '../commands/compute-run.ts';
import { lockPlaces, takeWayOut } from '../commands/prepare-run.ts';
import { readAnswer, readLastTask, readRun } from '../store/reads.ts';
import { choosingText } from '../text/index.ts';
import { type RunRefusal, refusalWords, statusOf } from './refusal-words.ts';
import { runPage } from './run-page.tsx';

type Verdict = { ok: true; value: unknown } | { ok: false; refusal: RunRefusal };

/** Takes what is done with a run from its page. */
export async function takeRunForm(visit: Visit): Promise<Answer> {
  const { db, form, language } = visit;
  const id = visit.params.id ?? '';
  const acting = visit.acting();
  const { done } = choosingText[language];
  const here = (verdict: Verdict, flash?: string) => answered(visit, verdict, id, flash);
  const toNew = (verdict: Verdict, flash: string) =>
    answered(visit, verdict, verdict.ok ? String(verdict.value) : id, flash);
  switch (form.text('gjor')) {
    case 'start': {
      const version = wholeNumber(form.text('versjon')) ?? -1;
      return here(await perform(db, startRun, { id, version }, acting));
    }
    case 'avbryt':
      return here(await perform(db, cancelRun, { id }, acting), done.cancelled);
    case 'utvei': {
      const at = wholeNumber(form.text('utvei')) ?? -1;
      return toNew(await perform(db, takeWayOut, { id, at }, acting), done.wayOut);
    }
    case 'las': {
      const places = placesIn(form.all('plass'));
      return toNew(await perform(db, lockPlaces, { id, places }, acting), done.locked);
    }
    case 'alternativ': {
      const places = await alternativeOf(visit, id, wholeNumber(form.text('alternativ')) ?? -1);
      return toNew(await perform(db, lockPlaces, { id, places }, acting), done.locked);
    }
    case 'erstatt': {
      const applications = (await readRun(db, id))?.key.people[form.text('hvem')] ?? {};
      const applicantId = Object.values(applications)[0] ?? 'apct_none';
      const verdict = await perform(db, replacementFor, { id, applicantId }, acting);
      return toNew(verdict, done.replaced);
    }
    case 'spor': {
      const kind = form.text('hva');
      if (kind !== 'prices' && kind !== 'alternatives') return { kind: 'not-found' };
      return here(await perform(db, askOfRun, { id, kind, person: '' }, acting));
    }
    default:
      return { kind: 'not-found' };
  }
}

/** `G1 P07` as a place; what is none is left out, and refused by the command as nobody. */
function placesIn(values: readonly string[]): Panel {
  const members = new Map<string, string[]>();
  for (const value of new Set(values)) {
    const [, group, person] = /^(G\d+) ([PS]\d+)$/.exec(value) ?? [];
    if (group && person) members.set(group, [...(members.get(group) ?? []), person]);
  }
  return { members: Object.fromEntries(members) };
}

async function alternativeOf({ db }: Visit, id: string, at: number): Promise<Panel> {
  const run = await readRun(db, id);
  const task = run && (await readLastTask(db, run.id, 'alternatives'));
  // Written by this module alone, as the selection answers it.
  const found = ((task && (await readAnswer(db, task.id))) ?? []) as Extract<
    BestFit,
    { status: 'found' }
  >[];
  return found[at]?.panel ?? { members: {} };
}

function answered(visit: Visit, verdict: Verdict, id: string, flash?: string) {
  if (verdict.ok) {
    const to = addresses.choosingRun(id);
    return { kind: 'redirect', to, ...(flash ? { flash } : {}) } as const;
  }
  const { refusal } = verdict;
  const errors = [{ ...refusalWords(refusal, visit.language), field: '' }];
  return runPage(visit, { errors, status: statusOf(refusal) });
}
