import type { BodyId } from '../../../kernel/ids.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import {
  ErrorSummary,
  type FieldError,
  TextArea,
  TextField,
} from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { readBody } from '../../organisations/index.ts';
import { putStandingItems, setQueueHabits } from '../commands/set-queue-habits.ts';
import { linesOfRows, rowsOfLines } from '../rules/standing-rows-are-typed-as-lines.ts';
import { listStandingItems, readLeadTime } from '../store/reads.ts';
import { queueText } from '../text/index.ts';

/** How early a body wants things, and the rows that come back at each of its meetings. */
export async function habitsPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const { db, language } = visit;
  const t = queueText[language];
  const body = await readBody(db, visit.params.id ?? '');
  if (!body) return { kind: 'not-found' };
  const lead = await readLeadTime(db, body.id);
  const rows = await listStandingItems(db, body.id);
  const typed = (name: string, stored: string | number) =>
    visit.form.has(name) ? visit.form.text(name) : String(stored);
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.settings,
    nav: 'case-queue',
    crumbs: [
      { label: t.title, href: addresses.caseQueue({ utvalg: body.id }) },
      { label: body.name, href: addresses.body(body.id) },
    ],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.settings} {...(lead.own ? {} : { lede: t.lead.usual })} />
        <form className="form" method="post" action={addresses.queueHabits(body.id)}>
          <TextField
            name="saker"
            label={t.lead.cases}
            inputMode="numeric"
            size={3}
            value={typed('saker', lead.caseDays)}
            errors={errors}
          />
          <TextField
            name="framlegg"
            label={t.lead.papers}
            inputMode="numeric"
            size={3}
            value={typed('framlegg', lead.paperDays)}
            errors={errors}
          />
          <TextField
            name="innkalling"
            label={t.lead.notice}
            inputMode="numeric"
            size={3}
            value={typed('innkalling', lead.noticeDays)}
            errors={errors}
          />
          <TextArea
            wide
            rows={8}
            name="faste"
            label={t.standing}
            hint={t.standingHint}
            value={typed('faste', linesOfRows(rows, t.kindWords))}
            errors={errors}
          />
          <div className="acts">
            <Button>{t.saveHabits}</Button>
            <ButtonLink href={addresses.caseQueue({ utvalg: body.id })} secondary>
              {t.cancel}
            </ButtonLink>
          </div>
        </form>
      </>
    ),
  };
}

/** Takes the form of a body's habits. */
export async function takeHabits(visit: Visit): Promise<Answer> {
  const t = queueText[visit.language];
  const { form } = visit;
  const bodyId = (visit.params.id ?? '') as BodyId;
  const { rows, unreadable } = rowsOfLines(form.text('faste'));
  const days = (name: string) => wholeNumber(form.text(name).trim()) ?? -1;
  const errors = unreadable.map((line) => ({ field: 'faste', message: t.badLine(line) }));
  if (errors.length > 0) return habitsPage(visit, errors);
  const lead = {
    caseDays: days('saker'),
    paperDays: days('framlegg'),
    noticeDays: days('innkalling'),
  };
  const order = { bodyId, lead, standing: rows };
  const verdict = await perform(visit.db, setQueueHabits, order, visit.acting());
  if (verdict.ok) {
    return { kind: 'redirect', to: addresses.queueHabits(bodyId), flash: t.habitsSaved };
  }
  switch (verdict.refusal.code) {
    case 'days-are-not-in-order':
      return habitsPage(visit, [{ field: 'saker', message: t.refusals.order }]);
    case 'too-many-standing-items':
      return habitsPage(visit, [{ field: 'faste', message: t.many(verdict.refusal.most) }]);
    default:
      return habitsPage(visit, [
        { field: '', message: policySentence(verdict.refusal, visit.language) },
      ]);
  }
}

/** Puts the standing rows on a meeting's agenda, and goes back to it. */
export async function takeStandingItems(visit: Visit): Promise<Answer> {
  const t = queueText[visit.language];
  const meetingId = visit.params.id ?? '';
  const verdict = await perform(visit.db, putStandingItems, { meetingId }, visit.acting());
  const flash = verdict.ok ? t.put(verdict.value) : t.noAgenda;
  return { kind: 'redirect', to: addresses.meeting(meetingId), flash };
}
