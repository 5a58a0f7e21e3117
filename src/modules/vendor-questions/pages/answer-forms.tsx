import type { ReactNode } from 'react';
import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink, DisabledWithReason } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { type FieldError, FieldsOf, Hidden, TextArea } from '../../../ui/components/forms.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Entry } from '../../decisions/vocabulary.ts';
import type { Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { AffectsFields, typedAffects } from '../../mandate/index.ts';
import { standingOf } from '../standing-of-matter.ts';
import { questionText } from '../text/index.ts';
import type { VendorQuestion } from '../vocabulary.ts';
import { EarlierDecisions } from './earlier-decisions.tsx';
import type { Inside } from './inside.ts';

export type FormName = 'svar' | 'sporr' | 'egen' | 'loftet' | 'trekk';
export type Refused = { form: FormName; errors: readonly FieldError[] };

type Props = { one: VendorQuestion; inside: Inside; visit: Visit; refused: Refused | null };

function OneForm(props: Props & { name: FormName; action: string; children: ReactNode }) {
  const { one, visit, refused, name, action } = props;
  const mine = refused?.form === name;
  return (
    <FieldsOf
      id={name}
      errors={mine ? refused.errors : []}
      typed={mine ? (field) => visit.form.text(field) : null}
    >
      <form className="form" method="post" action={action} data-draft={`${name}-${one.id}`}>
        <Hidden values={{ sett: one.version, skjema: name }} />
        {props.children}
      </form>
    </FieldsOf>
  );
}

/** What those who answer can do now: an earlier decision first, then the group, then themselves. */
export function AnswerForms(props: Props) {
  const { one, inside, visit, refused } = props;
  const { language } = visit;
  const t = questionText[language];
  if (one.state === 'answered' || one.state === 'withdrawn') return null;
  const leave = visit.may('question.answer', { bodyId: one.bodyId });
  if (!leave.ok) {
    return (
      <DisabledWithReason reason={policySentence(leave.refusal, language)}>
        {t.one.send}
      </DisabledWithReason>
    );
  }
  const standing = standingOf(inside.matter, one);
  if (standing === 'decided' && inside.decision) {
    return <SendForm {...props} decision={inside.decision} own />;
  }
  if (standing === 'lifted') {
    if (one.state === 'escalated') return <p>{t.one.liftedTo(inside.matterBody)}</p>;
    return <LiftedForm {...props} />;
  }
  if (standing === 'open') return <p>{t.one.waitingForDecision}</p>;
  if (inside.chosen) return <SendForm {...props} decision={inside.chosen} own={false} />;
  return (
    <>
      <EarlierDecisions one={one} hits={inside.hits} visit={visit} />
      <section className="block" aria-labelledby="sporr">
        <h2 id="sporr">{t.one.confer}</h2>
        <ConferForm {...props} />
      </section>
      <Details summary={t.one.own} open={refused?.form === 'egen'}>
        <OwnForm {...props} />
      </Details>
    </>
  );
}

function SendForm(props: Props & { decision: Entry; own: boolean }) {
  const { one, decision, own, visit } = props;
  const t = questionText[visit.language].one;
  const text = decision.points.map((point) => point.text).join('\n');
  return (
    <section className="block" aria-labelledby="send">
      <h2 id="send">{t.answerBy(decision.number)}</h2>
      <p className="meta">
        <a href={addresses.decision(decision.id)}>{decision.title}</a>
        {decision.decidedOn ? <span>{formatDate(decision.decidedOn)}</span> : null}
      </p>
      <OneForm {...props} name="svar" action={addresses.answerVendorQuestion(one.id)}>
        {own ? null : <Hidden values={{ vedtak: decision.id }} />}
        <TextArea wide rows={6} name="svar" label={t.answerText} hint={t.answerHint} value={text} />
        <div className="acts">
          <Button>{t.send}</Button>
          {own ? null : (
            <ButtonLink secondary href={addresses.vendorQuestion(one.id)}>
              {questionText[visit.language].cancel}
            </ButtonLink>
          )}
        </div>
      </OneForm>
    </section>
  );
}

/** What the question affects, with its own area ticked to begin with. */
function Affects(props: Props & { name: FormName }) {
  const { one, inside, visit, refused, name } = props;
  const mine = refused?.form === name;
  const start = typedAffects({
    domains: ['workflow'],
    serviceAreas: [one.area],
    sides: ['municipality'],
    organisations: [],
    cost: null,
  });
  return (
    <AffectsFields
      areas={inside.areas}
      typed={mine ? visit.form : start}
      language={visit.language}
      errors={mine ? refused.errors : []}
    />
  );
}

function ConferForm(props: Props) {
  const { one, visit } = props;
  const t = questionText[visit.language].one;
  return (
    <OneForm {...props} name="sporr" action={addresses.conferVendorQuestion(one.id)}>
      <p className="hint">{t.conferLede}</p>
      <TextArea wide rows={4} name="forslag" label={t.proposal} />
      <Details summary={t.affects} open={props.refused?.form === 'sporr'}>
        <Affects {...props} name="sporr" />
      </Details>
      <div className="acts">
        <Button>{t.conferSend}</Button>
      </div>
    </OneForm>
  );
}

function OwnForm(props: Props) {
  const { one, visit } = props;
  const t = questionText[visit.language].one;
  return (
    <OneForm {...props} name="egen" action={addresses.answerVendorQuestion(one.id)}>
      <p className="hint">{t.ownLede}</p>
      <TextArea wide rows={5} name="svar" label={t.answerText} hint={t.answerHint} />
      <TextArea wide rows={3} name="begrunnelse" label={t.reason} hint={t.reasonHint} />
      <Details summary={t.affects} open={props.refused?.form === 'egen'}>
        <Affects {...props} name="egen" />
      </Details>
      <div className="acts">
        <Button secondary>{t.decideAndSend}</Button>
      </div>
    </OneForm>
  );
}

function LiftedForm(props: Props) {
  const { one, inside, visit } = props;
  const t = questionText[visit.language].one;
  return (
    <section className="block" aria-labelledby="loftet">
      <h2 id="loftet">{t.tellLifted}</h2>
      <OneForm {...props} name="loftet" action={addresses.answerVendorQuestion(one.id)}>
        <TextArea
          wide
          rows={3}
          name="svar"
          label={t.liftedWords}
          value={t.liftedTo(inside.matterBody)}
        />
        <div className="acts">
          <Button>{t.tellLifted}</Button>
        </div>
      </OneForm>
    </section>
  );
}
