import type { BodyId } from '../../../kernel/ids.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { formatDate, parseDate } from '../../../ui/format.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import {
  amendStructure,
  changeStructure,
  showStructure,
  withdrawStructure,
} from '../commands/change-structure.ts';
import { mandatePages } from '../text/pages/index.ts';
import { changeStructurePage, versionMeant } from './change-structure-page.tsx';
import { errorsOf } from './refusal-errors.ts';
import { type Names, readNames } from './structure-names.ts';
import { bodiesTyped, rowsSent } from './written-form.ts';

/** What the form about the structure asks for: to keep it, to have one body more, to withdraw it. */
export async function takeChange(visit: Visit): Promise<Answer> {
  switch (visit.form.text('gjor')) {
    case 'flere':
      return changeStructurePage(visit, { sent: true, more: true });
    case 'trekk':
      return takeWithdrawal(visit);
    case 'apne':
      return takeOpenness(visit, true);
    case 'lukk':
      return takeOpenness(visit, false);
    default:
      return takeWritten(visit);
  }
}

const seenBy = (visit: Visit) => wholeNumber(visit.form.text('sett')) ?? 0;
const noRow = () => 0;

async function takeWritten(visit: Visit): Promise<Answer> {
  const { language } = visit;
  const t = mandatePages[language];
  const names = await readNames(visit.db);
  const read = bodiesTyped(rowsSent(visit.form), { names, language });
  const from = dayTyped(visit);
  const errors = [...(typeof from === 'string' ? [] : [from]), ...read.errors];
  if (typeof from !== 'string' || errors.length > 0) {
    return changeStructurePage(visit, { sent: true, errors });
  }
  const written = {
    validFrom: from,
    adoptedByCase: visit.form.text('sak').slice(0, 200),
    isPublic: visit.form.has('apen'),
    bodies: read.bodies,
  };
  const order = { seen: seenBy(visit), written };
  const meant = await versionMeant(visit);
  const done = meant
    ? await perform(visit.db, amendStructure, { ...order, id: meant.id }, visit.acting())
    : await perform(visit.db, changeStructure, order, visit.acting());
  if (!done.ok) {
    const rowOf = (id: BodyId) =>
      read.rows[read.bodies.findLastIndex(({ bodyId }) => bodyId === id)] ?? 0;
    const refused = errorsOf(done.refusal, { language, names, rowOf });
    const told = done.refusal.code === 'changed-meanwhile';
    return changeStructurePage(visit, { sent: true, errors: refused, told });
  }
  const flash = t.form.saved(formatDate(from));
  return { kind: 'redirect', to: addresses.structure({ dato: formatDate(from) }), flash };
}

function dayTyped(visit: Visit): string | FieldError {
  const t = mandatePages[visit.language].refusals;
  const typed = visit.form.text('fra').trim();
  if (typed === '') return { field: 'fra', message: t.date };
  return parseDate(typed) ?? { field: 'fra', message: t.dateUnreadable(typed.slice(0, 40)) };
}

async function takeWithdrawal(visit: Visit): Promise<Answer> {
  const meant = await versionMeant(visit);
  if (!meant) return { kind: 'not-found' };
  const order = { id: meant.id, seen: seenBy(visit) };
  const done = await perform(visit.db, withdrawStructure, order, visit.acting());
  if (done.ok) {
    const flash = mandatePages[visit.language].form.withdrawn;
    return { kind: 'redirect', to: addresses.structure(), flash };
  }
  const names: Names = await readNames(visit.db);
  const errors = errorsOf(done.refusal, { language: visit.language, names, rowOf: noRow });
  return changeStructurePage(visit, { sent: true, errors, told: true });
}

async function takeOpenness(visit: Visit, isPublic: boolean): Promise<Answer> {
  const meant = await versionMeant(visit);
  if (!meant) return { kind: 'not-found' };
  const done = await perform(visit.db, showStructure, { id: meant.id, isPublic }, visit.acting());
  if (!done.ok) return { kind: 'not-found' };
  const t = mandatePages[visit.language];
  const to = addresses.structure({ dato: formatDate(meant.validFrom) });
  return { kind: 'redirect', to, flash: isPublic ? t.shown : t.hidden };
}
