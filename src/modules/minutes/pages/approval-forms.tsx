import { addresses } from '../../../ui/addresses.ts';
import { Button, DisabledWithReason, PostButton } from '../../../ui/components/buttons.tsx';
import { Hidden, Select } from '../../../ui/components/forms.tsx';
import { AsideSection } from '../../../ui/components/page-head.tsx';
import { Note, Status } from '../../../ui/components/status.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import { policySentence } from '../../identity/text/index.ts';
import { mayBeEdited, waysOf } from '../rules/minutes-go-from-draft-to-seal.ts';
import { minutesText } from '../text/index.ts';
import type { MinutesAtHand } from './minutes-page.tsx';
import { whyNotApproved } from './why-not-approved.ts';

/** Approval because a later meeting decided it: the case that did is chosen. */
export function ApproveInMeeting({ at }: { at: MinutesAtHand }) {
  const { file, visit, decisions } = at;
  const t = minutesText[visit.language].todo;
  const why = whyNotApproved(at, 'next-meeting') ?? (decisions.length === 0 ? t.noDecision : null);
  if (why !== null) {
    return <DisabledWithReason reason={why}>{t.approveSubmit}</DisabledWithReason>;
  }
  // A case that approves minutes says so in its title, in both written standards.
  const likely = decisions.find(({ title }) => /protokoll|referat|møtebok/iu.test(title));
  return (
    <details className="more" open={visit.form.has('vedtak')}>
      <summary>{t.wayTitle['next-meeting']}</summary>
      <form className="form" method="post" action={addresses.minutesApprove(file.sheet.meetingId)}>
        <Hidden values={{ hash: file.hash }} />
        <Select
          wide
          name="vedtak"
          label={t.decision}
          value={likely?.id ?? ''}
          options={[
            { value: '', label: t.choose },
            ...decisions.map(({ id, number, title, date }) => ({
              value: id,
              label: `${number} ${title} (${formatDate(date)})`,
            })),
          ]}
        />
        <div className="acts">
          <Button secondary>{t.approveSubmit}</Button>
        </div>
      </form>
    </details>
  );
}

/** The two who sign: how each stands, one's own signature, and the choice of who they are. */
export function Signing({ at }: { at: MinutesAtHand }) {
  const { file, visit } = at;
  const { sheet, signatories } = file;
  const t = minutesText[visit.language].todo;
  const open = mayBeEdited(sheet.state).ok && waysOf(file.rule).includes('two-signatories');
  const leave = visit.may('minutes.edit', { bodyId: sheet.bodyId }).ok;
  if (signatories.length === 0 && !(open && leave)) return null;
  return (
    <AsideSection title={t.wayTitle['two-signatories']}>
      {signatories.length > 0 ? (
        <ul>
          {signatories.map(({ personId, name, signed, fell }) => (
            <li key={personId}>
              <Status shape={signed ? 'ok' : 'idle'}>{name}</Status>
              <small>
                {signed ? t.signedAt(formatMoment(signed.signedAt, visit.language)) : t.notSigned}
              </small>
              {fell ? (
                <Note
                  bad
                  title={t.fell(
                    formatMoment(fell.signature.signedAt, visit.language),
                    fell.changed.join('; '),
                  )}
                />
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {open ? <SignButton at={at} /> : null}
      {open && leave ? <ChooseSignatories at={at} /> : null}
    </AsideSection>
  );
}

function SignButton({ at }: { at: MinutesAtHand }) {
  const { file, visit } = at;
  const t = minutesText[visit.language].todo;
  const own = file.signatories.find(({ personId }) => personId === visit.actor?.personId);
  if (!own || own.signed) return null;
  const leave = visit.may('minutes.sign', { bodyId: file.sheet.bodyId });
  const why = leave.ok
    ? whyNotApproved(at, 'two-signatories')
    : policySentence(leave.refusal, visit.language);
  if (why !== null) return <DisabledWithReason reason={why}>{t.sign}</DisabledWithReason>;
  return (
    <div className="block">
      <p>{t.signHint}</p>
      <PostButton action={addresses.minutesSign(file.sheet.meetingId)} fields={{ hash: file.hash }}>
        {t.sign}
      </PostButton>
    </div>
  );
}

function ChooseSignatories({ at: { file, visit, candidates } }: { at: MinutesAtHand }) {
  const t = minutesText[visit.language].todo;
  if (candidates.length < 2) return <p className="dim">{t.noCandidates}</p>;
  const [first, second] = file.signatories;
  const options = [
    { value: '', label: t.choose },
    ...candidates.map(({ personId, name }) => ({ value: personId, label: name })),
  ];
  return (
    <details className="more" open={file.signatories.length === 0 || visit.form.has('person-1')}>
      <summary>{t.signatories}</summary>
      <form
        className="form"
        method="post"
        action={addresses.minutesSignatories(file.sheet.meetingId)}
      >
        <Select
          wide
          name="person-1"
          label={t.first}
          value={first?.personId ?? ''}
          options={options}
        />
        <Select
          wide
          name="person-2"
          label={t.second}
          value={second?.personId ?? ''}
          options={options}
        />
        <div className="acts">
          <Button secondary>{t.signatoriesSubmit}</Button>
        </div>
      </form>
    </details>
  );
}
