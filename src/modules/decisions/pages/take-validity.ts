import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, DecisionId } from '../../../kernel/ids.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { formatDate, parseDate } from '../../../ui/format.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { manageDecision } from '../commands/manage-decision.ts';
import type { ManageRefusal } from '../rules/a-decision-takes-the-place-of-another.ts';
import { readEntries, readEntry } from '../store/reads.ts';
import { entriesNumbered } from '../store/supersession.ts';
import { decisionText } from '../text/index.ts';
import type { WhereTaken } from '../where-taken.ts';
import { decisionPage } from './decision-page.tsx';

/** Takes the form about a decision's validity. Nothing typed is lost where it is refused. */
export async function takeValidity(visit: Visit, taken: WhereTaken): Promise<Answer> {
  const entry = await readEntry(visit.db, visit.params.id ?? '');
  if (!entry) return { kind: 'not-found' };
  const t = decisionText[visit.language];
  const errors: FieldError[] = [];
  const days = { fra: dayIn(visit, 'fra', errors), til: dayIn(visit, 'til', errors) };
  const named = await namedIn(visit, entry.bodyId, errors);
  const refusedWith = (status: number) => decisionPage(visit, taken, { errors, status });
  if (errors.length > 0) return refusedWith(422);
  // What stands there and this person may not read is neither shown to them nor taken away by them.
  const hidden = await visit.closedCases();
  const unseen = (await readEntries(visit.db, entry.supersedes)).filter(
    ({ source }) => source.kind === 'meeting' && hidden.has(source.caseId),
  );
  const verdict = await perform(
    visit.db,
    manageDecision,
    {
      id: entry.id,
      version: wholeNumber(visit.form.text('versjon')) ?? 0,
      validFrom: days.fra,
      validTo: days.til,
      supersedes: [...named, ...unseen.map(({ id }) => id)],
    },
    visit.acting(),
  );
  if (verdict.ok) {
    return { kind: 'redirect', to: addresses.decision(entry.id), flash: t.manage.saved };
  }
  const { refusal } = verdict;
  switch (refusal.code) {
    case 'decision-changed-meanwhile':
      errors.push({ field: '', message: t.refusal[refusal.code](refusal.by) });
      return refusedWith(409);
    case 'no-such-decision':
      errors.push({ field: 'erstatter', message: t.refusal[refusal.code]('') });
      return refusedWith(422);
    case 'validity-ends-before-it-begins':
    case 'takes-the-place-of-itself':
    case 'takes-the-place-of-a-newer':
    case 'takes-places-in-a-circle':
      errors.push(sentenceOf(refusal, t.refusal));
      return refusedWith(422);
    default:
      errors.push({ field: '', message: policySentence(refusal, visit.language) });
      return refusedWith(403);
  }
}

function sentenceOf(refusal: ManageRefusal, t: (typeof decisionText)['nb']['refusal']): FieldError {
  switch (refusal.code) {
    case 'validity-ends-before-it-begins':
      return {
        field: 'til',
        message: t[refusal.code](formatDate(refusal.from), formatDate(refusal.to)),
      };
    case 'takes-the-place-of-itself':
      return { field: 'erstatter', message: t[refusal.code] };
    case 'takes-the-place-of-a-newer':
      return {
        field: 'erstatter',
        message: t[refusal.code](refusal.number, formatDate(refusal.decidedOn)),
      };
    case 'takes-places-in-a-circle':
      return { field: 'erstatter', message: t[refusal.code](refusal.number) };
    default:
      return refusal satisfies never;
  }
}

function dayIn(visit: Visit, field: string, errors: FieldError[]): IsoDate | null {
  const typed = visit.form.text(field).trim();
  const day = typed ? parseDate(typed) : null;
  if (typed && !day) {
    const message = decisionText[visit.language].refusal['date-unreadable'](typed.slice(0, 40));
    errors.push({ field, message });
  }
  return day;
}

/** The decisions that the form names, by number or by address; only those this person may read. */
async function namedIn(visit: Visit, bodyId: BodyId, errors: FieldError[]): Promise<DecisionId[]> {
  const t = decisionText[visit.language].refusal;
  const hidden = await visit.closedCases();
  const wrong = (message: string) => errors.push({ field: 'erstatter', message });
  const found: DecisionId[] = [];
  const typed = visit.form.text('erstatter').slice(0, 4000).split(/[;\n]/u);
  for (const one of typed
    .map((name) => name.trim().slice(0, 200))
    .filter(Boolean)
    .slice(0, 50)) {
    const id = /dec_[0-9a-z-]{3,40}/u.exec(one)?.[0];
    if (id) {
      const entry = await readEntry(visit.db, id);
      const open = entry && (entry.source.kind !== 'meeting' || !hidden.has(entry.source.caseId));
      if (open) found.push(entry.id);
      else wrong(t['no-such-decision'](one));
      continue;
    }
    const numbered = await entriesNumbered(visit.db, one, { bodyId, hidden });
    const own = numbered.filter((entry) => entry.bodyId === bodyId);
    const [first, ...more] = own.length > 0 ? own : numbered;
    if (!first) wrong(t['no-such-decision'](one));
    else if (more.length > 0) wrong(t['several-such-decisions'](one));
    else found.push(first.id);
  }
  return found;
}
