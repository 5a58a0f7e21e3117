import type { ReactNode } from 'react';
import { addWorkingDays } from '../../../kernel/calendar.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink, DisabledWithReason } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import {
  type FieldError,
  FieldsOf,
  Hidden,
  Select,
  TextArea,
  TextField,
} from '../../../ui/components/forms.tsx';
import { Note } from '../../../ui/components/status.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { outsideSentence } from '../../mandate/index.ts';
import { matterText } from '../text/pages/index.ts';
import { type MatterSeen, openRound, voicesOf } from './matter-data.ts';

/** Which of a matter's forms was refused, what was wrong, and what had been typed in it. */
export type Refused = { form: FormName; errors: readonly FieldError[] };
export type FormName = 'sporsmal' | 'avgjor' | 'loft' | 'tilbake' | 'trekk' | 'standpunkt';

type Props = { seen: MatterSeen; visit: Visit; refused: Refused | null };

function OneForm(props: Props & { name: FormName; action: string; children: ReactNode }) {
  const { seen, visit, refused, name } = props;
  const mine = refused?.form === name;
  return (
    <FieldsOf
      id={name}
      errors={mine ? refused.errors : []}
      typed={mine ? (field) => visit.form.text(field) : null}
    >
      <form
        className="form"
        method="post"
        action={props.action}
        data-draft={`${name}-${seen.matter.id}`}
      >
        <Hidden values={{ sett: seen.matter.version }} />
        {props.children}
      </form>
    </FieldsOf>
  );
}

/** What whoever leads the matter can do now: the next thing first, the rest folded away. */
export function LeadForms(props: Props) {
  const { seen, visit } = props;
  const t = matterText[visit.language];
  const { matter, route } = seen;
  if (matter.ending || !visit.may('matter.lead', { bodyId: matter.bodyId }).ok) return null;
  const outside = route.way[0]?.outside ?? [];
  const round = openRound(seen);
  const lift = outside.length > 0;
  const agreed = seen.rounds.at(-1)?.round.outcome?.outcome.next === 'close';
  const settled = matter.state === 'settled';
  const shown = props.refused?.form;
  return (
    <section className="block" aria-labelledby="hva-na">
      <h2 id="hva-na">{t.lead.title}</h2>
      {lift ? (
        <>
          <p>
            <Note bad title={t.escalation.proposeTitle}>
              {outsideSentence(outside, visit.language, seen.areas)}.{' '}
              {route.at
                ? t.escalation.proposeBody(seen.bodyName(route.at))
                : t.escalation.proposeNobody}
            </Note>
          </p>
          <LiftForm {...props} />
        </>
      ) : null}
      {round ? <CloseForm {...props} /> : null}
      {settled && !lift ? <DecideForm {...props} /> : null}
      {agreed || lift ? null : (
        <Details
          summary={askTitle(seen, visit)}
          open={(matter.state === 'open' && !lift) || shown === 'sporsmal'}
        >
          <AskForm {...props} />
        </Details>
      )}
      {matter.state === 'open' && !lift && seen.rounds.length === 0 ? (
        <Details summary={t.lead.own} open={shown === 'avgjor'}>
          <OwnForm {...props} />
        </Details>
      ) : null}
      {lift ? null : (
        <Details summary={t.lead.escalate} open={shown === 'loft'}>
          <LiftForm {...props} />
        </Details>
      )}
      {seen.downTo.length > 0 ? (
        <Details summary={t.lead.returnDown} open={shown === 'tilbake'}>
          <ReturnForm {...props} />
        </Details>
      ) : null}
      <Details summary={t.lead.withdraw} open={shown === 'trekk'}>
        <WithdrawForm {...props} />
      </Details>
      <p className="last">
        <ButtonLink secondary small href={addresses.matterEdit(matter.id)}>
          {t.form.edit}
        </ButtonLink>
      </p>
    </section>
  );
}

function askTitle(seen: MatterSeen, { language }: Visit): string {
  const t = matterText[language].lead;
  if (seen.rounds.at(-1)?.round.outcome?.outcome.next === 'vote') return t.vote;
  return seen.rounds.length > 0 ? t.conferAgain : t.confer;
}

function AskForm(props: Props) {
  const { seen, visit } = props;
  const t = matterText[visit.language];
  const { matter, ruleSet, rounds } = seen;
  const last = rounds.at(-1)?.round;
  const voting = last?.outcome?.outcome.next === 'vote';
  if (!ruleSet) {
    return (
      <Note
        bad
        title={t.outcome.noRules}
        fixes={<a href={addresses.ruleSets()}>{t.outcome.adopt}</a>}
      >
        {t.outcome.noRulesBody}
      </Note>
    );
  }
  const usual = addWorkingDays(visit.today, ruleSet.rounds.workingDaysEach);
  return (
    <OneForm {...props} name="sporsmal" action={addresses.matterAsk(matter.id)}>
      <p className="hint">{voting ? t.lead.voteLede : t.lead.conferLede}</p>
      {voting ? (
        <blockquote className="proposal">{last?.proposal}</blockquote>
      ) : (
        <TextArea
          wide
          rows={4}
          name="forslag"
          label={t.lead.proposal}
          hint={t.lead.proposalHint}
          value={last?.proposal ?? ''}
        />
      )}
      {last && !voting ? (
        <TextArea wide rows={3} name="endring" label={t.lead.change} hint={t.lead.changeHint} />
      ) : null}
      <TextField
        name="frist"
        label={t.lead.closes}
        hint={t.lead.closesHint(formatDate(usual))}
        size={12}
      />
      <div className="acts">
        <Button>{t.lead.send}</Button>
      </div>
    </OneForm>
  );
}

function CloseForm(props: Props) {
  const { seen, visit } = props;
  const t = matterText[visit.language].lead;
  const round = openRound(seen);
  if (!round) return null;
  return (
    <form className="form" method="post" action={addresses.matterCloseRound(seen.matter.id)}>
      <Hidden values={{ runde: round.round.id }} />
      <p className="hint">{t.closeLede(round.standing.size, voicesOf(round).length)}</p>
      <div className="acts">
        <Button secondary>{t.closeRound}</Button>
      </div>
    </form>
  );
}

function DecideForm(props: Props) {
  const { seen, visit } = props;
  const t = matterText[visit.language].lead;
  const last = seen.rounds.at(-1)?.round;
  const next = last?.outcome?.outcome.next;
  if (next !== 'close' && next !== 'chair-decides') return null;
  const chair = next === 'chair-decides';
  if (chair && visit.actor?.role !== 'chair') {
    return (
      <DisabledWithReason reason={matterText[visit.language].mend.onlyChair}>
        {t.decideSend}
      </DisabledWithReason>
    );
  }
  return (
    <OneForm {...props} name="avgjor" action={addresses.matterDecide(seen.matter.id)}>
      <Hidden values={{ hvordan: chair ? 'leder' : 'utfall' }} />
      <p className="hint">{t.decideLede}</p>
      {chair ? (
        <TextArea
          wide
          rows={4}
          name="tekst"
          label={t.text}
          hint={t.textHint}
          value={last?.proposal}
        />
      ) : (
        <blockquote className="proposal">{last?.proposal}</blockquote>
      )}
      <TextArea wide rows={3} name="begrunnelse" label={t.reason} />
      <TextField name="virkning" label={t.review} hint={t.reviewHint} size={12} />
      <div className="acts">
        <Button>{t.decideSend}</Button>
      </div>
    </OneForm>
  );
}

function OwnForm(props: Props) {
  const { seen, visit } = props;
  const t = matterText[visit.language];
  const { actor } = visit;
  if (actor?.role !== 'expert' && actor?.personId !== seen.matter.expert) {
    return <DisabledWithReason reason={t.mend.onlyExpert}>{t.lead.decideSend}</DisabledWithReason>;
  }
  return (
    <OneForm {...props} name="avgjor" action={addresses.matterDecide(seen.matter.id)}>
      <Hidden values={{ hvordan: 'fagekspert' }} />
      <p className="hint">{t.lead.ownLede}</p>
      <TextArea wide rows={4} name="tekst" label={t.lead.text} hint={t.lead.textHint} />
      <TextArea wide rows={3} name="begrunnelse" label={t.lead.reason} />
      <TextField name="virkning" label={t.lead.review} hint={t.lead.reviewHint} size={12} />
      <div className="acts">
        <Button>{t.lead.decideSend}</Button>
      </div>
    </OneForm>
  );
}

function LiftForm(props: Props) {
  const { seen, visit } = props;
  const t = matterText[visit.language];
  const { matter, route } = seen;
  const outside = (route.way[0]?.outside.length ?? 0) > 0;
  const reasons = ['outside-mandate', 'no-consensus', 'no-authority', 'time-limit'] as const;
  return (
    <OneForm {...props} name="loft" action={addresses.matterEscalate(matter.id)}>
      <p className="hint">{t.lead.escalateLede}</p>
      <Select
        name="grunn"
        label={t.lead.why}
        value={outside ? 'outside-mandate' : 'no-consensus'}
        options={reasons
          .filter((one) => outside || one !== 'outside-mandate')
          .map((one) => ({ value: one, label: t.escalation.reasons[one] }))}
      />
      <TextArea
        wide
        rows={4}
        name="overlevering"
        label={t.lead.handOver}
        hint={t.lead.handOverHint}
      />
      <div className="acts">
        <Button secondary={!outside}>{t.lead.escalateSend}</Button>
      </div>
    </OneForm>
  );
}

function ReturnForm(props: Props) {
  const { seen, visit } = props;
  const t = matterText[visit.language].lead;
  const [to] = seen.downTo;
  return (
    <OneForm {...props} name="tilbake" action={addresses.matterReturn(seen.matter.id)}>
      <p className="hint">{t.returnLede}</p>
      {seen.downTo.length > 1 ? (
        <Select
          name="til"
          label={t.returnTo}
          options={seen.downTo.map((body) => ({ value: body, label: seen.bodyName(body) }))}
        />
      ) : (
        <p>
          {t.returnTo}: <b>{to ? seen.bodyName(to) : ''}</b>
        </p>
      )}
      <TextArea wide rows={3} name="overlevering" label={t.returnReason} />
      <div className="acts">
        <Button secondary>{t.returnSend}</Button>
      </div>
    </OneForm>
  );
}

function WithdrawForm(props: Props) {
  const { seen, visit } = props;
  const t = matterText[visit.language].lead;
  return (
    <OneForm {...props} name="trekk" action={addresses.matterWithdraw(seen.matter.id)}>
      <TextArea wide rows={3} name="begrunnelse" label={t.withdrawReason} />
      <div className="acts">
        <Button secondary>{t.withdrawSend}</Button>
      </div>
    </OneForm>
  );
}
