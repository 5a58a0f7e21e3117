import type { IsoDate } from '../../../kernel/calendar.ts';
import { type BodyId, isId } from '../../../kernel/ids.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { formatDate, parseDate } from '../../../ui/format.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { chooseProfile } from '../commands/choose-profile.ts';
import { changeOwnProfile, makeOwnProfile } from '../commands/own-profile.ts';
import { procedurePages } from '../text/pages/index.ts';
import type { ProfileId } from '../vocabulary.ts';
import { bodyRulesPage } from './body-rules-page.tsx';
import { changePage, ownRulesPage } from './own-rules-page.tsx';
import { errorOf } from './refusal-errors.ts';
import { rulesTyped } from './rules-typed.ts';

/** Chooses rules for a body. */
export async function takeChoice(visit: Visit): Promise<Answer> {
  const t = procedurePages[visit.language];
  const bodyId = visit.params.id as BodyId;
  const profileId = visit.form.text('regler');
  const from = dayTyped(visit);
  if (typeof from !== 'string') return bodyRulesPage(visit, [from]);
  if (!isId('proc', profileId)) {
    return bodyRulesPage(visit, [{ field: 'regler', message: t.refusals.noSuch }]);
  }
  const input = {
    bodyId,
    seen: wholeNumber(visit.form.text('sett')) ?? 0,
    wanted: { profileId, validFrom: from },
  };
  const done = await perform(visit.db, chooseProfile, input, visit.acting());
  if (!done.ok) return bodyRulesPage(visit, [errorOf(done.refusal, visit.language)]);
  const flash = t.body.done(formatDate(from));
  return { kind: 'redirect', to: addresses.bodyProcedure(bodyId), flash };
}

/** Writes rules of a body's own. */
export async function takeOwnRules(visit: Visit): Promise<Answer> {
  const bodyId = visit.params.id as BodyId;
  const from = dayTyped(visit);
  if (typeof from !== 'string') return ownRulesPage(visit, [from]);
  const says = { validFrom: from, ...rulesTyped(visit.form) };
  const done = await perform(visit.db, makeOwnProfile, { bodyId, says }, visit.acting());
  if (!done.ok) return ownRulesPage(visit, [errorOf(done.refusal, visit.language)]);
  const flash = procedurePages[visit.language].form.made;
  return { kind: 'redirect', to: addresses.bodyProcedure(bodyId), flash };
}

/** Changes rules of a body's own from a day. */
export async function takeChange(visit: Visit): Promise<Answer> {
  const id = visit.params.id as ProfileId;
  const from = dayTyped(visit);
  if (typeof from !== 'string') return changePage(visit, [from]);
  const says = { validFrom: from, ...rulesTyped(visit.form) };
  const input = { id, seen: wholeNumber(visit.form.text('sett')) ?? 0, says };
  const done = await perform(visit.db, changeOwnProfile, input, visit.acting());
  if (!done.ok) return changePage(visit, [errorOf(done.refusal, visit.language)]);
  const flash = procedurePages[visit.language].form.changed(formatDate(from));
  return { kind: 'redirect', to: addresses.procedure(id, { dato: from }), flash };
}

function dayTyped(visit: Visit): IsoDate | FieldError {
  const t = procedurePages[visit.language].refusals;
  const typed = visit.form.text('fra').trim();
  if (!typed) return { field: 'fra', message: t.dateMissing };
  return parseDate(typed) ?? { field: 'fra', message: t.dateUnreadable(typed) };
}
