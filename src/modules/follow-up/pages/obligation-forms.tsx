import { addresses } from '../../../ui/addresses.ts';
import { Button, DisabledWithReason, PostButton } from '../../../ui/components/buttons.tsx';
import { Hidden, TextArea, TextField } from '../../../ui/components/forms.tsx';
import { Silence } from '../../../ui/components/status.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { FollowUpRow } from '../rules/follow-up-list.ts';
import type { ObligationRecord } from '../store/reads.ts';
import { followUpText } from '../text/index.ts';
import { followUpWords } from '../text/rules/index.ts';
import { ExplainForm } from './explain-form.tsx';
import type { RefusedForm } from './obligation-page.tsx';

type FormProps = {
  row: FollowUpRow<ObligationRecord>;
  visit: Visit;
  /** Whether this person may report on it. */
  leave: ReturnType<Visit['may']>;
  refused: RefusedForm | undefined;
};

/** What may be done with an obligation now, by this person; disabled with its reason otherwise. */
export function ObligationForms(props: FormProps) {
  const { row, visit, leave } = props;
  const t = followUpText[visit.language];
  if (row.state === 'superseded') return null;
  if (!leave.ok) {
    return (
      <div className="block">
        <DisabledWithReason reason={policySentence(leave.refusal, visit.language)}>
          {row.state === 'done' ? t.reopen.submit : t.report.submit}
        </DisabledWithReason>
      </div>
    );
  }
  if (row.state === 'done') {
    return (
      <div className="block">
        <PostButton
          secondary
          action={addresses.reopenObligation(row.id)}
          fields={{ versjon: String(row.version) }}
        >
          {t.reopen.submit}
        </PostButton>
      </div>
    );
  }
  const late = row.standing === 'missed' || row.standing === 'explained';
  return (
    <>
      {row.standing === 'missed' ? (
        <section className="block" aria-labelledby="explain">
          <h2 id="explain">{t.explain.title}</h2>
          <Silence lead={uiText[visit.language].silence}>
            {followUpWords[visit.language].silences['next-paper-is-held-back']}
          </Silence>
          <ExplainForm
            row={row}
            language={visit.language}
            typed={props.refused?.form === 'explain' ? visit.form : null}
            errors={props.refused?.form === 'explain' ? props.refused.errors : []}
          />
        </section>
      ) : null}
      <ReportForm {...props} secondary={late} />
      {row.standing === 'explained' ? (
        <details className="block more" open={props.refused?.form === 'explain'}>
          <summary>{t.explain.title}</summary>
          <ExplainForm
            row={row}
            language={visit.language}
            typed={props.refused?.form === 'explain' ? visit.form : null}
            errors={props.refused?.form === 'explain' ? props.refused.errors : []}
          />
        </details>
      ) : null}
      <ChangeForm {...props} late={late} />
    </>
  );
}

function ReportForm({ row, visit, refused, secondary }: FormProps & { secondary: boolean }) {
  const t = followUpText[visit.language].report;
  const own = refused?.form === 'report';
  const errors = own ? refused.errors : [];
  return (
    <section className="block" aria-labelledby="report">
      <h2 id="report">{t.title}</h2>
      <form className="form" method="post" action={addresses.reportObligation(row.id)}>
        <Hidden values={{ versjon: row.version }} />
        <TextField
          name="utfort"
          label={t.doneOn}
          hint={t.doneOnHint}
          value={own ? visit.form.text('utfort') : formatDate(visit.today)}
          errors={errors}
        />
        <TextArea
          wide
          name="rapport"
          rows={2}
          label={t.words}
          hint={t.wordsHint}
          value={own ? visit.form.text('rapport') : ''}
          errors={errors}
        />
        <div className="acts">
          <Button secondary={secondary}>{t.submit}</Button>
        </div>
      </form>
    </section>
  );
}

function ChangeForm({ row, visit, refused, late }: FormProps & { late: boolean }) {
  const t = followUpText[visit.language];
  const leave = visit.may('obligation.edit', { bodyId: row.bodyId });
  if (!leave.ok) return null;
  const own = refused?.form === 'change';
  const errors = own ? refused.errors : [];
  const value = (name: string, stored: string) => (own ? visit.form.text(name) : stored);
  return (
    <details className="block more" open={own}>
      <summary>{t.change.title}</summary>
      <form className="form" method="post" action={addresses.changeObligation(row.id)}>
        <Hidden values={{ versjon: row.version }} />
        <TextField
          wide
          name="hva"
          label={t.columns.what}
          value={value('hva', row.what)}
          errors={errors}
        />
        <TextField
          name="hvem"
          label={t.columns.who}
          value={value('hvem', row.who)}
          errors={errors}
        />
        <TextField
          name="frist"
          label={t.columns.due}
          hint={late ? t.change.lateHint : t.change.dueHint}
          value={value('frist', row.due ? formatDate(row.due) : '')}
          errors={errors}
        />
        <div className="acts">
          <Button secondary>{t.change.submit}</Button>
        </div>
      </form>
    </details>
  );
}
