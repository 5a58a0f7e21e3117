import { addresses } from '../../../ui/addresses.ts';
import { Button, DisabledWithReason } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { FieldsOf, Hidden, TextArea, TextField } from '../../../ui/components/forms.tsx';
import type { Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { isSettled, mayDecide } from '../rules/a-term-goes-from-proposal-to-decision.ts';
import { isTheirsToChange } from '../rules/whose-term-it-is.ts';
import { draftOf, type TermRecord } from '../store/reads.ts';
import { termText } from '../text/index.ts';
import { errorsOf } from './refusal-errors.ts';
import { TermFields } from './term-fields.tsx';
import type { RefusedForm } from './term-page.tsx';

type FormsProps = {
  term: TermRecord;
  areas: readonly string[];
  visit: Visit;
  refused: RefusedForm | undefined;
};

/** What may be done with a term now, by this person; disabled with its reason otherwise. */
export function TermForms(props: FormsProps) {
  const { term, visit } = props;
  const t = termText[visit.language];
  const leave = visit.may('term.decide', { bodyId: null });
  const settled = isSettled(term.state);
  const own = visit.actor
    ? isTheirsToChange(term, { id: visit.actor.personId, mayDecide: leave.ok }).ok
    : false;
  return (
    <>
      {settled ? (
        leave.ok ? (
          <ReopenForm {...props} />
        ) : null
      ) : (
        <section className="block" aria-labelledby="settle">
          <h2 id="settle">{t.settle.title}</h2>
          {leave.ok ? (
            <SettleForm {...props} />
          ) : (
            <DisabledWithReason reason={policySentence(leave.refusal, visit.language)}>
              {t.settle.decide}
            </DisabledWithReason>
          )}
        </section>
      )}
      {own && !settled ? <ChangeForm {...props} /> : null}
    </>
  );
}

function around({ visit, refused }: FormsProps, form: RefusedForm['form']) {
  const own = refused?.form === form ? refused : undefined;
  return { id: form, errors: own?.errors ?? [], typed: own ? visit.form.text : null };
}

function SettleForm(props: FormsProps) {
  const { term, visit } = props;
  const t = termText[visit.language].settle;
  const ready = mayDecide(term);
  const reason = ready.ok ? '' : (errorsOf(ready.refusal, visit.language)[0]?.message ?? '');
  return (
    <FieldsOf {...around(props, 'avgjor')}>
      <form className="form" method="post" action={addresses.term(term.id)}>
        <Hidden values={{ gjor: 'avgjor', versjon: term.version }} />
        <TextField name="sak" label={t.byCase} hint={t.byCaseHint} />
        <TextArea wide rows={2} name="grunn" label={t.reason} hint={t.reasonHint} />
        <div className="acts">
          {ready.ok ? (
            <Button name="utfall" value="decided">
              {t.decide}
            </Button>
          ) : (
            <DisabledWithReason reason={reason}>{t.decide}</DisabledWithReason>
          )}
          <Button secondary name="utfall" value="rejected">
            {t.reject}
          </Button>
        </div>
      </form>
    </FieldsOf>
  );
}

function ReopenForm(props: FormsProps) {
  const { term, visit } = props;
  const t = termText[visit.language].reopen;
  const fields = around(props, 'apne');
  return (
    <Details summary={t.title} open={fields.errors.length > 0}>
      <FieldsOf {...fields}>
        <form className="form one" method="post" action={addresses.term(term.id)}>
          <Hidden values={{ gjor: 'apne', versjon: term.version }} />
          <TextArea wide rows={2} name="grunn" label={t.reason} />
          <div className="acts">
            <Button secondary>{t.submit}</Button>
          </div>
        </form>
      </FieldsOf>
    </Details>
  );
}

function ChangeForm(props: FormsProps) {
  const { term, areas, visit } = props;
  const t = termText[visit.language].change;
  const fields = around(props, 'endre');
  return (
    <Details summary={t.title} open={fields.errors.length > 0}>
      <FieldsOf {...fields}>
        <form className="form" method="post" action={addresses.term(term.id)}>
          <Hidden values={{ gjor: 'endre', versjon: term.version }} />
          <TermFields value={draftOf(term)} areas={areas} language={visit.language} />
          <div className="acts">
            <Button secondary>{t.submit}</Button>
          </div>
        </form>
      </FieldsOf>
    </Details>
  );
}
