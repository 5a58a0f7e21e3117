import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink, DisabledWithReason } from '../../../ui/components/buttons.tsx';
import {
  ErrorSummary,
  type FieldError,
  FieldsOf,
  Hidden,
  TextArea,
  TextField,
} from '../../../ui/components/forms.tsx';
import { AsideSection, PageHead } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { isMailAddress } from '../../messages/index.ts';
import { daysOfRound } from '../rules/a-round-runs-from-day-to-day.ts';
import { carriedInto } from '../rules/homework-is-carried-until-it-is-answered.ts';
import { listDiscussions } from '../store/discussion-reads.ts';
import { discussionText } from '../text/index.ts';
import type { UnionDiscussion } from '../vocabulary.ts';
import { DaysOfRound } from './days-of-round.tsx';
import { CallFields, MinutesFields, rowsTyped } from './discussion-fields.tsx';
import { DiscussionSheet } from './discussion-sheet.tsx';
import { roundsSeen } from './who-reads-rounds.ts';

/** Which form of the page was refused, and why. */
export type RefusedDiscussion = {
  form: string;
  errors: readonly FieldError[];
  status: 409 | 422;
};

/** One discussion: its minutes or what is being written of them, and what the unions think. */
export async function discussionPage(visit: Visit, refused?: RefusedDiscussion): Promise<Answer> {
  const { db, language, params, today } = visit;
  const t = discussionText[language];
  const all = await listDiscussions(db);
  const one = all.find(({ id }) => id === params.id);
  const round = (await roundsSeen(visit)).find(({ id }) => id === one?.roundId);
  if (!one || !round) return { kind: 'not-found' };
  const own = all.filter(({ roundId }) => roundId === round.id);
  const isRecorded = one.state === 'recorded';
  const mayEdit = visit.may('discussion.edit', { bodyId: null }).ok;
  const dues = [...new Set(one.homework.map(({ due }) => due ?? ''))];
  const due = dues.length === 1 && dues[0] ? formatDate(dues[0]) : '';
  const errors = refused?.errors ?? [];
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title: t.one(formatDate(one.heldOn)),
    nav: 'recruitment',
    crumbs: [{ label: t.title, href: addresses.discussions() }],
    main: (
      <>
        <ErrorSummary
          of={refused?.form}
          title={uiText[language].errors(errors.length)}
          errors={errors}
        />
        <PageHead
          title={t.one(formatDate(one.heldOn))}
          lede={isRecorded ? t.summary(one.homework.length, due, one.clarified.length) : undefined}
          actions={
            <ButtonLink secondary href={addresses.discussionFile(one.id)}>
              {isRecorded ? t.pdf : t.pdfPlanned}
            </ButtonLink>
          }
        >
          <p>
            <Status shape={isRecorded ? 'ok' : 'idle'}>{t.states[one.state]}</Status>
          </p>
        </PageHead>
        <DiscussionSheet
          {...{ one, round, visit, refused }}
          carried={carriedInto(one, own, today)}
        />
        {mayEdit && !isRecorded ? <WriteForm {...{ one, visit, refused }} /> : null}
        <Views {...{ one, visit, refused }} own={round.unionRepresentatives} />
        {mayEdit && isRecorded ? <AddForm {...{ one, visit, refused }} /> : null}
      </>
    ),
    aside: (
      <>
        <AsideSection title={t.facts.stewards}>
          {one.stewards.length === 0 ? <p>–</p> : null}
          <ul className="plain">
            {one.stewards.map(({ name, union }) => (
              <li key={name}>
                {name}
                {union ? <small> {union}</small> : null}
              </li>
            ))}
          </ul>
          {one.invitedAt ? (
            <p className="hint">
              {t.facts.invited} {formatMoment(one.invitedAt, language)}
            </p>
          ) : null}
          {mayEdit && !isRecorded ? <Invite one={one} visit={visit} /> : null}
        </AsideSection>
        <AsideSection title={t.way}>
          <DaysOfRound days={daysOfRound(round, own)} today={today} language={language} />
        </AsideSection>
      </>
    ),
  };
}

type Props = { one: UnionDiscussion; visit: Visit; refused: RefusedDiscussion | undefined };

function Invite({ one, visit }: Omit<Props, 'refused'>) {
  const t = discussionText[visit.language];
  if (!one.stewards.some(({ email }) => isMailAddress(email))) {
    return (
      <DisabledWithReason secondary small reason={t.refusal['nobody-to-invite']}>
        {t.invite}
      </DisabledWithReason>
    );
  }
  return (
    <form method="post" action={addresses.discussion(one.id)}>
      <Hidden values={{ gjor: 'kall-inn', versjon: one.version }} />
      <Button secondary small>
        {t.invite}
      </Button>
    </form>
  );
}

/** The fields of one form of the page: what was typed in it stays where it was refused. */
const fieldsOf = (id: string, { visit, refused }: Omit<Props, 'one'>) => ({
  id,
  errors: refused?.form === id ? refused.errors : [],
  typed: refused?.form === id ? (field: string) => visit.form.text(field) : null,
});

function WriteForm(props: Props) {
  const { one, visit, refused } = props;
  const { language, form } = visit;
  const t = discussionText[language];
  const typedRows = refused?.form === 'skriv' ? rowsTyped(form.has) : 0;
  const fields = { one, typedRows, language };
  return (
    <section className="block noprint" aria-labelledby="skriv-tittel">
      <h2 id="skriv-tittel">{t.write}</h2>
      <FieldsOf {...fieldsOf('skriv', props)}>
        <form
          className="form"
          method="post"
          action={addresses.discussion(one.id)}
          data-draft={`drofting-${one.id}-${one.version}`}
        >
          <Hidden values={{ versjon: one.version }} />
          <CallFields {...fields} stewards={one.stewards} />
          <MinutesFields {...fields} />
          <p className="hint">{t.form.recordHint}</p>
          <div className="acts">
            <Button secondary name="gjor" value="lagre">
              {t.form.save}
            </Button>
            <Button name="gjor" value="for">
              {t.form.record}
            </Button>
          </div>
        </form>
      </FieldsOf>
    </section>
  );
}

function Views(props: Props & { own: readonly { personId: string | null; union: string }[] }) {
  const { one, visit, own } = props;
  const { language, actor } = visit;
  const t = discussionText[language];
  const union = own.find(
    ({ personId }) => personId !== null && personId === actor?.personId,
  )?.union;
  return (
    <section className="block" aria-labelledby="syn">
      <h2 id="syn">{t.views}</h2>
      {one.views.length === 0 ? <p className="hint">{t.viewsNone}</p> : null}
      {one.views.map((view) => (
        <blockquote key={view.at.toISOString()} className="union-said">
          <h3>{t.viewOf(view.union)}</h3>
          <p className="said-text">{view.text}</p>
          <footer>{t.by(view.by, formatMoment(view.at, language))}</footer>
        </blockquote>
      ))}
      {visit.may('discussion.state-view', { bodyId: null }).ok ? (
        <FieldsOf {...fieldsOf('syn', props)}>
          <form className="form noprint" method="post" action={addresses.discussion(one.id)}>
            <Hidden values={{ gjor: 'syn' }} />
            {union ? null : <TextField name="forbund" label={t.form.union} />}
            <TextArea
              wide
              rows={5}
              name="tekst"
              label={t.viewText}
              hint={union ? `${t.viewOf(union)}. ${t.viewHint}` : t.viewHint}
            />
            <div className="acts">
              <Button>{t.sendView}</Button>
            </div>
          </form>
        </FieldsOf>
      ) : null}
    </section>
  );
}

function AddForm(props: Props) {
  const { one, visit } = props;
  const t = discussionText[visit.language];
  return (
    <section className="block noprint" aria-labelledby="tillegg-tittel">
      <h2 id="tillegg-tittel">{t.addText}</h2>
      <FieldsOf {...fieldsOf('tillegg', props)}>
        <form className="form" method="post" action={addresses.discussion(one.id)}>
          <Hidden values={{ gjor: 'tillegg' }} />
          <TextArea wide rows={3} name="tekst" label={t.addText} />
          <div className="acts">
            <Button secondary>{t.add}</Button>
          </div>
        </form>
      </FieldsOf>
    </section>
  );
}
