import { addresses } from '../../../ui/addresses.ts';
import { formatDate } from '../../../ui/format.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { appointToSeat } from '../commands/appoint-to-seat.ts';
import { extendTermOfOffice } from '../commands/extend-term.ts';
import { setAgendaNumbering } from '../commands/set-agenda-numbering.ts';
import { setWeight } from '../commands/set-weight.ts';
import { vacateSeat } from '../commands/vacate-seat.ts';
import { organisationsText } from '../text/index.ts';
import { bodyPage } from './body-page.tsx';

/** Takes the forms of a body's page: give a seat, empty it, weigh its vote, extend a term. */
export async function changeBody(visit: Visit): Promise<Answer> {
  switch (visit.form.text('gjor')) {
    case 'gi':
      return appoint(visit);
    case 'ledig':
      return vacate(visit);
    case 'vekt':
      return weigh(visit);
    case 'radnummer':
      return numberRows(visit);
    case 'forleng':
      return extend(visit);
    default:
      return { kind: 'not-found' };
  }
}

async function appoint(visit: Visit): Promise<Answer> {
  const t = organisationsText[visit.language];
  const input = {
    seatId: visit.form.text('plass'),
    holder: visit.form.text('hvem'),
    byCase: visit.form.text('sak'),
    ...(visit.form.has('epost') ? { email: visit.form.text('epost') } : {}),
    ...(visit.form.has('hos') ? { organisationId: visit.form.text('hos') } : {}),
  };
  const done = await perform(visit.db, appointToSeat, input, visit.acting());
  if (done.ok) {
    const { holder, late } = done.value;
    return back(
      visit,
      late
        ? t.appointedLate(holder, formatDate(late.deadline), late.daysLate)
        : t.appointed(holder),
    );
  }
  const { refusal } = done;
  const said = t.refusals;
  switch (refusal.code) {
    case 'holder-is-missing':
      return again(visit, { field: 'hvem', message: said[refusal.code] });
    case 'holder-holds-it-already':
      return again(visit, { field: 'hvem', message: said[refusal.code](refusal.holder) });
    case 'email-is-unusable':
      return again(visit, { field: 'epost', message: said[refusal.code](refusal.email) });
    case 'organisation-is-unknown':
      return again(visit, { field: 'hos', message: said[refusal.code] });
    default:
      return again(visit, { field: '', message: policySentence(refusal, visit.language) });
  }
}

async function vacate(visit: Visit): Promise<Answer> {
  const t = organisationsText[visit.language];
  const seatId = visit.form.text('plass');
  const done = await perform(visit.db, vacateSeat, { seatId }, visit.acting());
  if (done.ok) return back(visit, t.vacated(done.value.holder));
  const { refusal } = done;
  if (refusal.code === 'seat-is-vacant-already') return back(visit, t.refusals[refusal.code]);
  return again(visit, { field: '', message: policySentence(refusal, visit.language) });
}

async function weigh(visit: Visit): Promise<Answer> {
  const t = organisationsText[visit.language];
  const typed = visit.form.text('vekt').trim();
  const input = {
    seatId: visit.form.text('plass'),
    weight: /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN,
  };
  const done = await perform(visit.db, setWeight, input, visit.acting());
  if (done.ok) return back(visit, t.weightSaved(done.value.holder, done.value.weight));
  const { refusal } = done;
  switch (refusal.code) {
    case 'weight-is-unusable':
    case 'seat-does-not-vote':
      return again(visit, { field: 'vekt', message: t.refusals[refusal.code] });
    default:
      return again(visit, { field: '', message: policySentence(refusal, visit.language) });
  }
}

async function numberRows(visit: Visit): Promise<Answer> {
  const numbering = visit.form.text('radnummer') === 'rows' ? 'rows' : 'cases';
  const order = { bodyId: visit.params.id ?? '', numbering } as const;
  const done = await perform(visit.db, setAgendaNumbering, order, visit.acting());
  const t = organisationsText[visit.language];
  if (done.ok) return back(visit, t.rowNumberingSaved(t.rowNumberings[done.value]));
  if (done.refusal.code === 'body-is-unknown') return { kind: 'not-found' };
  return again(visit, { field: '', message: policySentence(done.refusal, visit.language) });
}

async function extend(visit: Visit): Promise<Answer> {
  const t = organisationsText[visit.language];
  const input = {
    termId: visit.form.text('periode'),
    years: Number(visit.form.text('ar').trim() || Number.NaN),
    byCase: visit.form.text('vedtak'),
  };
  const done = await perform(visit.db, extendTermOfOffice, input, visit.acting());
  if (done.ok) {
    const { endsOn } = done.value;
    return back(visit, t.extended(endsOn ? formatDate(endsOn) : t.unknown));
  }
  const { refusal } = done;
  const said = t.refusals;
  switch (refusal.code) {
    case 'extension-must-be-whole-years':
      return again(visit, { field: 'ar', message: said[refusal.code] });
    case 'extension-without-case':
      return again(visit, { field: 'vedtak', message: said[refusal.code] });
    case 'already-extended-by-case':
      return again(visit, { field: 'vedtak', message: said[refusal.code](refusal.byCase) });
    default:
      return again(visit, { field: '', message: policySentence(refusal, visit.language) });
  }
}

const back = (visit: Visit, flash: string): Answer => ({
  kind: 'redirect',
  to: addresses.body(visit.params.id ?? ''),
  flash,
});

/** The page once more, with what was typed and what to do about it. */
function again(visit: Visit, error: { field: string; message: string }): Promise<Answer> {
  const { form } = visit;
  const which = form.has('periode')
    ? { termId: form.text('periode') }
    : { seatId: form.text('plass') };
  // The form for the weight of the vote holds nothing of whom the seat is given to.
  if (form.text('gjor') === 'vekt') {
    const weight = form.text('vekt');
    return bodyPage(visit, { ...which, typed: null, weight, errors: [error] });
  }
  const typed = {
    holder: form.text('hvem'),
    byCase: form.text('sak') || form.text('vedtak'),
    years: form.text('ar'),
    email: form.text('epost'),
    organisationId: form.text('hos'),
  };
  return bodyPage(visit, { ...which, typed, errors: [error] });
}
