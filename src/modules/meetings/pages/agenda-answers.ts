import { addresses } from '../../../ui/addresses.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { addItem } from '../commands/add-item.ts';
import { changeItem, type ItemFields } from '../commands/change-item.ts';
import { changeMinutes, type MinutesWish } from '../commands/change-minutes.ts';
import { moveAgendaItem } from '../commands/move-item.ts';
import { removeItem } from '../commands/remove-item.ts';
import type { Move } from '../rules/an-agenda-row-moves-without-loss.ts';
import { readAgenda, readAgendaRows } from '../store/reads.ts';
import { meetingText } from '../text/index.ts';
import { type AgendaItem, agendaItemKinds } from '../vocabulary.ts';
import { fieldsOf, readMinutes, rowPage, typedFields } from './agenda-row-form.tsx';
import { meetingPage } from './meeting.tsx';
import { meetingRefusal, rowName } from './meeting-words.ts';

const idOf = (visit: Visit) => visit.params.id as `meet_${string}`;

async function nameOfRow(visit: Visit, itemId: string): Promise<string> {
  const item = (await readAgenda(visit.db, idOf(visit))).find((row) => row.id === itemId);
  return item ? rowName(item, visit.language) : '';
}

function minutesWished(visit: Visit, ids: readonly string[]): MinutesWish[] {
  return ids
    .filter((id) => visit.form.has(`min-${id}`))
    .map((itemId) => ({
      itemId,
      was: readMinutes(visit.form.text(`var-${itemId}`)),
      wanted: readMinutes(visit.form.text(`min-${itemId}`)),
    }));
}

/** Saves the minutes that were typed; answers the page with what is wrong, or null where all is well. */
async function saveMinutes(visit: Visit): Promise<Answer | null> {
  const agenda = await readAgenda(visit.db, idOf(visit));
  const wishes = minutesWished(
    visit,
    agenda.map((row) => row.id),
  );
  const order = { meetingId: idOf(visit), wishes };
  const verdict = await perform(visit.db, changeMinutes, order, visit.acting());
  if (verdict.ok) return null;
  const { refusal } = verdict;
  const t = meetingText[visit.language];
  const name = (id: string) => {
    const item = agenda.find((row) => row.id === id);
    return item ? rowName(item, visit.language) : id;
  };
  if (refusal.code === 'minutes-changed-meanwhile') {
    const errors = refusal.conflicts.map(({ itemId, theirs }) => ({
      field: `min-${itemId}`,
      message: `${name(itemId)}: ${t.conflict.body(refusal.by)} ${t.conflict.theirs}: ${theirs ?? '–'}`,
    }));
    return meetingPage(visit, { errors, status: 409 });
  }
  const field = 'itemId' in refusal ? `min-${refusal.itemId}` : '';
  const who = 'itemId' in refusal ? `${name(refusal.itemId)}: ` : '';
  const message = who + meetingRefusal(refusal, visit.language);
  return meetingPage(visit, { errors: [{ field, message }], status: 422 });
}

/** All the minutes of the agenda at once. */
export async function minutesAnswer(visit: Visit): Promise<Answer> {
  const fault = await saveMinutes(visit);
  if (fault) return fault;
  const flash = meetingText[visit.language].agenda.savedTimes;
  return { kind: 'redirect', to: addresses.meeting(idOf(visit)), flash };
}

const steps = { opp: 'up', ned: 'down', inn: 'in', ut: 'out' } as const;

/** Where the form asks a row to go: a step, a position, or under another row before one of those there. */
function moveAsked({ form }: Visit): Move | null {
  const typed = form.text('retning');
  if (/^\d{1,3}$/.test(typed)) return { to: Number(typed) };
  if (typed !== 'under') return steps[typed as keyof typeof steps] ?? null;
  const under = form.text('under') || null;
  return form.has('foran') ? { under, before: form.text('foran') || null } : { under };
}

/** A row to another place on the agenda; minutes typed at the same time are saved first. */
export async function moveAnswer(visit: Visit): Promise<Answer> {
  const move = moveAsked(visit);
  if (!move) return { kind: 'not-found' };
  const fault = await saveMinutes(visit);
  if (fault) return fault;
  const itemId = visit.params.item ?? '';
  const order = { meetingId: idOf(visit), itemId, move, saw: visit.query.get('forbi') };
  const before = await readAgenda(visit.db, idOf(visit));
  const verdict = await perform(visit.db, moveAgendaItem, order, visit.acting());
  if (!verdict.ok) return refusedOnPage(visit, verdict.refusal);
  const flash = meetingText[visit.language].agenda.moved(await nameOfRow(visit, itemId));
  const { parentId, next } = whereabouts(before, itemId);
  const undo = {
    action: visit.path,
    fields: { retning: 'under', under: parentId ?? '', foran: next ?? '' },
  };
  return { kind: 'redirect', to: addresses.meeting(idOf(visit)), flash, undo };
}

/** What a row lies under, and the sibling that it stands before. */
function whereabouts(agenda: readonly AgendaItem[], itemId: string) {
  const parentId = agenda.find((row) => row.id === itemId)?.parentId ?? null;
  const siblings = agenda.filter((row) => (row.parentId ?? null) === parentId);
  const next = siblings[siblings.findIndex((row) => row.id === itemId) + 1]?.id;
  return { parentId, next };
}

function refusedOnPage(visit: Visit, refusal: { code: string }, field = ''): Promise<Answer> {
  const message = meetingRefusal(refusal, visit.language);
  return meetingPage(visit, { errors: [{ field, message }], status: 422 });
}

/** A new row. */
export async function addAnswer(visit: Visit): Promise<Answer> {
  const { text } = visit.form;
  const kind = agendaItemKinds.find((one) => one === text('slag')) ?? 'case';
  const t = meetingText[visit.language].agenda;
  const typed = text('tittel').trim();
  const own = { break: t.break, opening: t.opening, closing: t.closing };
  const title = typed || own[kind as keyof typeof own] || '';
  const at = /^\d{1,3}$/.test(text('plass')) ? Number(text('plass')) : null;
  const responsible = text('ansvarlig')
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter(Boolean);
  const under = text('under') || null;
  const minutes = kind === 'group' ? null : readMinutes(text('minutter'));
  const closed = { closedBasis: text('hjemmel'), publicTitle: text('offentlig') };
  const row = { meetingId: idOf(visit), kind, title, under, minutes, ...closed };
  const verdict = await perform(visit.db, addItem, { ...row, responsible, at }, visit.acting());
  if (verdict.ok) {
    const flash = t.added(await nameOfRow(visit, verdict.value));
    return { kind: 'redirect', to: addresses.meeting(idOf(visit)), flash };
  }
  const { code } = verdict.refusal;
  const fields = { 'minutes-out-of-range': 'minutter', 'item-without-title': 'tittel' } as const;
  return refusedOnPage(visit, verdict.refusal, fields[code as keyof typeof fields] ?? 'under');
}

function seenFields(text: string): Partial<ItemFields> {
  try {
    const seen = JSON.parse(text) as Partial<ItemFields>;
    return seen && typeof seen === 'object' ? seen : {};
  } catch {
    return {};
  }
}

/** A row changed in full. */
export async function rowAnswer(visit: Visit): Promise<Answer> {
  const itemId = visit.params.item ?? '';
  const agenda = await readAgendaRows(visit.db, idOf(visit));
  const item = agenda.find((row) => row.id === itemId);
  if (!item) return refusedOnPage(visit, { code: 'item-is-gone' });
  const base = { ...fieldsOf(item), ...seenFields(visit.form.text('sett')) };
  const order = { meetingId: idOf(visit), itemId, base, wanted: typedFields(visit) };
  const verdict = await perform(visit.db, changeItem, order, visit.acting());
  const t = meetingText[visit.language];
  if (verdict.ok) {
    const flash = t.agenda.savedRow(rowName(verdict.value, visit.language));
    return { kind: 'redirect', to: addresses.meeting(idOf(visit)), flash };
  }
  const { refusal } = verdict;
  if (refusal.code === 'changed-meanwhile') {
    const fields = {
      title: 'tittel',
      minutes: 'minutter',
      responsible: 'ansvarlig',
      subPoints: 'underpunkter',
      budget: 'antall',
      closedBasis: 'hjemmel',
      publicTitle: 'offentlig',
    };
    const errors = refusal.conflicts.map(({ field, theirs }) => ({
      field: fields[field],
      message: `${t.conflict.body(refusal.by)} ${t.conflict.theirs}: ${Array.isArray(theirs) ? theirs.join(', ') : String(theirs ?? '–')}`,
    }));
    return rowPage(visit, { errors });
  }
  const named = { 'minutes-out-of-range': 'minutter', 'row-above-is-closed': 'hjemmel' } as const;
  const field = named[refusal.code as keyof typeof named] ?? 'tittel';
  const message = meetingRefusal(refusal, visit.language);
  return rowPage(visit, { errors: [{ field, message }] });
}

/** A row off the agenda. */
export async function removeAnswer(visit: Visit): Promise<Answer> {
  const itemId = visit.params.item ?? '';
  const order = { meetingId: idOf(visit), itemId };
  const verdict = await perform(visit.db, removeItem, order, visit.acting());
  if (!verdict.ok) return refusedOnPage(visit, verdict.refusal);
  const name = rowName(verdict.value.item, visit.language);
  const flash = meetingText[visit.language].agenda.removed(name);
  return { kind: 'redirect', to: addresses.meeting(idOf(visit)), flash };
}
