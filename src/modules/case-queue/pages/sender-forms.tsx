import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { type FieldError, Hidden, TextArea } from '../../../ui/components/forms.tsx';
import type { Visit } from '../../identity/route.ts';
import { mayGoOn } from '../rules/a-proposed-case-goes-on.ts';
import type { readSteps } from '../store/reads.ts';
import { queueText } from '../text/index.ts';
import type { QueuedCase } from '../vocabulary.ts';

/** What whoever sent a case in may do with it: answer what was asked, or withdraw it. */
export function SenderForms(props: {
  one: QueuedCase;
  steps: Awaited<ReturnType<typeof readSteps>>;
  visit: Visit;
  errors: readonly FieldError[];
}) {
  const { one, steps, visit, errors } = props;
  const t = queueText[visit.language];
  const mayReply = mayGoOn(one.state, 'received', '–').ok;
  const mayWithdraw = mayGoOn(one.state, 'withdrawn', '').ok;
  if (!mayReply && !mayWithdraw) return null;
  const question = steps.findLast(({ state }) => state === 'asked-back')?.words;
  return (
    <form className="form" method="post" action={addresses.queuedCase(one.id)}>
      <Hidden values={{ sett: one.version, egen: '1' }} />
      {mayReply && question ? (
        <div className="field wide">
          <h2>{t.one.asked}</h2>
          <p className="prose">{question}</p>
        </div>
      ) : null}
      {mayReply ? (
        <TextArea
          wide
          rows={5}
          name="svar"
          label={t.one.reply}
          hint={t.one.replyHint}
          value={visit.form.text('svar')}
          errors={errors}
        />
      ) : null}
      <div className="acts">
        {mayReply ? (
          <Button name="til" value="received">
            {t.one.replySend}
          </Button>
        ) : null}
        {mayWithdraw ? (
          <Button name="til" value="withdrawn" secondary>
            {t.one.withdraw}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
