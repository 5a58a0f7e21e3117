import type { Verdict } from '../../../kernel/verdict.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import type { Undo } from '../../../ui/components/flash.tsx';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listGroups } from '../../recruitment/index.ts';
import {
  closeRound,
  endRound,
  openRound,
  reopenRound,
  resumeRound,
} from '../commands/move-round.ts';
import {
  addRound,
  changeRound,
  copyRound,
  type NewRound,
  removeRound,
} from '../commands/write-round.ts';
import { mayIssueFor } from '../rules/whose-round-it-is.ts';
import { readRecruitmentRound } from '../store/reads.ts';
import { advertsText } from '../text/index.ts';
import { missingErrors, type Section } from './gate-words.ts';
import { newRoundPage } from './new-round-page.tsx';
import { errorsOf, type RoundRefusal, statusOf } from './refusal-errors.ts';
import { roundPage } from './round-page.tsx';
import type { RefusedForm } from './section.tsx';
import { typedName, typedSection } from './typed-round.ts';

const typedNew = ({ form }: Visit): NewRound => ({
  name: typedName(form),
  party: form.text('part'),
  issuer: form.text('utlyser') as NewRound['issuer'],
});

/** Takes a round that nobody has begun yet. */
export async function takeNewRound(visit: Visit): Promise<Answer> {
  const { db, language } = visit;
  const verdict = await perform(db, addRound, typedNew(visit), visit.acting());
  if (verdict.ok) {
    const to = addresses.recruitmentRound(verdict.value);
    return { kind: 'redirect', to, flash: advertsText[language].begun };
  }
  const { refusal } = verdict;
  return newRoundPage(visit, { errors: errorsOf(refusal, language), status: statusOf(refusal) });
}

/** The steps of a round, what is told of each, and its way back. */
const steps = {
  lukk: { order: closeRound, told: 'closed', back: 'gjenapne' },
  gjenapne: { order: reopenRound, told: 'reopened', back: 'lukk' },
  avslutt: { order: endRound, told: 'ended', back: 'gjenoppta' },
  gjenoppta: { order: resumeRound, told: 'resumed', back: 'avslutt' },
} as const;
const isStep = (act: string): act is keyof typeof steps => Object.hasOwn(steps, act);

const sections: readonly Section[] = [
  ...(['om', 'mandat', 'grupper', 'roller', 'dager', 'utvelgelse'] as const),
  ...(['tillitsvalgte', 'forbehold', 'kjonn', 'oppdrag'] as const),
];

/** Takes what is changed of a round, and what is done with it. */
export async function takeRoundForm(visit: Visit): Promise<Answer> {
  const { db, form, params, language } = visit;
  const round = await readRecruitmentRound(db, params.id ?? '');
  if (!round) return { kind: 'not-found' };
  const t = advertsText[language];
  const seen = { id: round.id, version: wholeNumber(form.text('versjon')) ?? -1 };
  const acting = visit.acting();
  const act = form.text('gjor');
  const here = addresses.recruitmentRound(round.id);

  const section = sections.find((one) => one === act);
  if (section) {
    const { change, errors } = typedSection(section, form, round, language);
    if (errors.length > 0) return roundPage(visit, { form: section, errors, status: 422 });
    const input = { ...seen, change, reason: form.text('grunn') };
    const verdict = await perform(db, changeRound, input, acting);
    return ended(visit, section, verdict, { to: `${here}#del-${section}`, flash: t.saved });
  }
  if (isStep(act)) {
    const { order, told, back } = steps[act];
    const verdict = await perform(db, order, seen, acting);
    const fields = { gjor: back, versjon: String(seen.version + 1) };
    const done = { to: here, flash: t.moves[told], undo: { action: here, fields } };
    return ended(visit, 'del', verdict, done);
  }
  switch (act) {
    case 'apne': {
      const verdict = await perform(db, openRound, seen, acting);
      if (verdict.ok) return { kind: 'redirect', to: here, flash: t.gate.opened };
      if (verdict.refusal.code !== 'not-settled') return refusedWith(visit, 'del', verdict.refusal);
      const names = new Map((await listGroups(db)).map(({ id, name }) => [id, name]));
      const group = (id: (typeof round.groups)[number]['bodyId']) => names.get(id) ?? id;
      const known = { language, group, all: round.groups.length };
      const errors = missingErrors(verdict.refusal.missing, known);
      return roundPage(visit, { form: 'del', errors, status: 422 });
    }
    case 'kopier': {
      const verdict = await perform(db, copyRound, { id: round.id, ...typedNew(visit) }, acting);
      // In the name of others it is theirs, and whoever made it sees it no more.
      const isOwn = mayIssueFor(acting.actor, form.text('utlyser'));
      const to = verdict.ok && isOwn ? addresses.recruitmentRound(verdict.value) : here;
      const flash = isOwn ? t.copy.done : t.copy.givenAway;
      return ended(visit, 'kopier', verdict, { to, flash });
    }
    case 'slett': {
      const verdict = await perform(db, removeRound, seen, acting);
      const to = addresses.recruitmentRounds();
      return ended(visit, 'del', verdict, { to, flash: t.moves.removed });
    }
    default:
      return { kind: 'not-found' };
  }
}

function ended(
  visit: Visit,
  form: RefusedForm['form'],
  verdict: Verdict<unknown, RoundRefusal>,
  done: { to: string; flash: string; undo?: Undo },
): Answer | Promise<Answer> {
  return verdict.ok ? { kind: 'redirect', ...done } : refusedWith(visit, form, verdict.refusal);
}

async function refusedWith(
  visit: Visit,
  form: RefusedForm['form'],
  refusal: RoundRefusal,
): Promise<Answer> {
  if (refusal.code === 'not-found') return { kind: 'not-found' };
  const names = new Map<string, string>(
    (await listGroups(visit.db)).map(({ id, name }) => [id, name]),
  );
  const errors = errorsOf(refusal, visit.language, (id) => names.get(id) ?? id);
  return roundPage(visit, { form, errors, status: statusOf(refusal) });
}
