import { addresses } from '../../../ui/addresses.ts';
import { Button, DisabledWithReason, PostButton } from '../../../ui/components/buttons.tsx';
import { type FieldError, TextField } from '../../../ui/components/forms.tsx';
import type { Visit } from '../../identity/route.ts';
import { mayWithdraw } from '../rules/what-may-be-done-with-a-message.ts';
import type { WholeMessage } from '../store/read-messages.ts';
import { messagesText } from '../text/index.ts';

/** Sending again, to a corrected address where that was wrong, and taking back. */
export function MessageForms(props: {
  message: WholeMessage;
  visit: Visit;
  errors: readonly FieldError[];
}) {
  const { message, visit, errors } = props;
  const t = messagesText[visit.language];
  if (message.state === 'sent' || message.state === 'withdrawn') return null;
  const may = mayWithdraw(message, visit.now);
  if (!may.ok) {
    const reason = t.refusal[may.refusal.code];
    return (
      <DisabledWithReason reason={reason} secondary>
        {t.withdraw.submit}
      </DisabledWithReason>
    );
  }
  const typed = visit.form.has('epost') ? visit.form.text('epost') : message.to.email;
  return (
    <div className="letter-forms">
      <form className="form one" method="post" action={addresses.mailRetry(message.id)}>
        <TextField name="epost" label={t.again.address} value={typed} errors={errors} />
        <div className="acts">
          <Button>{t.again.submit}</Button>
        </div>
      </form>
      <PostButton action={addresses.mailWithdraw(message.id)} secondary>
        {t.withdraw.submit}
      </PostButton>
    </div>
  );
}
