import { type BodyId, isId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import {
  ErrorSummary,
  type FieldError,
  Select,
  TextArea,
  TextField,
} from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { parseDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { listBodies } from '../../organisations/index.ts';
import { addObligation } from '../commands/add-obligation.ts';
import { followUpText } from '../text/index.ts';

/** Where somebody is given something to do. What stands in the address is filled in beforehand. */
export async function newObligationPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const t = followUpText[visit.language];
  const bodies = (await listBodies(visit.db)).filter(
    (body) => visit.may('obligation.edit', { bodyId: body.id }).ok,
  );
  const value = (name: string) => visit.form.text(name) || (visit.query.get(name) ?? '');
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.add.title,
    nav: 'follow-up',
    crumbs: [{ label: t.title, href: addresses.followUp() }],
    main: (
      <>
        <ErrorSummary title={uiText[visit.language].errors(errors.length)} errors={errors} />
        <PageHead title={t.add.title} lede={t.add.lede} />
        <form className="form" method="post" action={addresses.newObligation()}>
          <TextArea
            wide
            rows={2}
            name="hva"
            label={t.columns.what}
            value={value('hva')}
            errors={errors}
          />
          <TextField name="hvem" label={t.columns.who} value={value('hvem')} errors={errors} />
          <TextField
            name="frist"
            label={t.columns.due}
            hint={t.change.dueHint}
            value={value('frist')}
            errors={errors}
          />
          <Select
            name="utvalg"
            label={t.columns.body}
            value={value('utvalg')}
            errors={errors}
            options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField
            name="kilde"
            label={t.add.source}
            hint={t.add.sourceHint}
            value={value('kilde')}
            errors={errors}
          />
          <div className="acts">
            <Button>{t.add.submit}</Button>
            <ButtonLink href={addresses.followUp()} secondary>
              {t.add.back}
            </ButtonLink>
          </div>
        </form>
      </>
    ),
  };
}

/** Takes the form for a new obligation. */
export async function takeNewObligation(visit: Visit): Promise<Answer> {
  const t = followUpText[visit.language];
  const { form } = visit;
  const bodyId = form.text('utvalg');
  const typed = form.text('frist').trim();
  const due = typed ? parseDate(typed) : null;
  const errors: FieldError[] = [];
  if (!isId('body', bodyId)) errors.push({ field: 'utvalg', message: t.refusal.body });
  if (typed && !due) errors.push({ field: 'frist', message: t.dateUnreadable(typed) });
  if (errors.length > 0) return newObligationPage(visit, errors);
  const verdict = await perform(
    visit.db,
    addObligation,
    {
      bodyId: bodyId as BodyId,
      caseId: null,
      decisionId: null,
      source: form.text('kilde').trim(),
      pointNo: null,
      who: form.text('hvem'),
      what: form.text('hva'),
      due,
      dueNote: '',
      recurrence: null,
    },
    visit.acting(),
  );
  if (verdict.ok) {
    return { kind: 'redirect', to: addresses.obligation(verdict.value), flash: t.add.done };
  }
  switch (verdict.refusal.code) {
    case 'what-is-empty':
      return newObligationPage(visit, [{ field: 'hva', message: t.refusal.what }]);
    case 'who-is-empty':
      return newObligationPage(visit, [{ field: 'hvem', message: t.refusal.who }]);
    default: {
      const message = policySentence(verdict.refusal, visit.language);
      return newObligationPage(visit, [{ field: '', message }]);
    }
  }
}
