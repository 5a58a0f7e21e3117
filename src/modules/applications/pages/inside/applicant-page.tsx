import { addresses } from '../../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../../ui/components/buttons.tsx';
import { Details } from '../../../../ui/components/details.tsx';
import {
  ErrorSummary,
  FieldsOf,
  Hidden,
  Select,
  TextArea,
} from '../../../../ui/components/forms.tsx';
import { KeptText } from '../../../../ui/components/kept-text.tsx';
import { AsideSection, PageHead } from '../../../../ui/components/page-head.tsx';
import { Sheet, SheetHead } from '../../../../ui/components/sheet.tsx';
import { Status } from '../../../../ui/components/status.tsx';
import { formatDate, formatMoment } from '../../../../ui/format.ts';
import { uiText } from '../../../../ui/text/index.ts';
import { readRecruitmentRound } from '../../../adverts/index.ts';
import type { RecruitmentRound } from '../../../adverts/vocabulary.ts';
import { perform } from '../../../identity/command.ts';
import type { Answer, Visit } from '../../../identity/route.ts';
import { identityText } from '../../../identity/text/index.ts';
import type { Role } from '../../../identity/vocabulary.ts';
import { cameInAbout, sealedMessages } from '../../../messages/index.ts';
import { noteReadings } from '../../commands/note-readings.ts';
import { standingWishes } from '../../rules/counted-as-people-and-applications.ts';
import { readingsByDay } from '../../rules/readings-gathered-by-day.ts';
import { namesOfWishes } from '../../sent-in-words.ts';
import { mailKeyOf } from '../../store/mail-key.ts';
import { listReadings } from '../../store/readings.ts';
import { readApplicant } from '../../store/reads.ts';
import { applyText, insideText } from '../../text/index.ts';
import type { Applicant, Reading, ReadingPlace } from '../../vocabulary.ts';
import { applicantsSeenBy } from '../../who-sees-which-applicants.ts';
import { ApplicationFacts } from '../apply/application-facts.tsx';
import { choicesOf } from '../apply/choices.ts';
import { SkillFields, WishFields, WorkFields } from '../apply/fields.tsx';
import type { Refused } from '../apply/part-page.tsx';
import { writtenOf } from '../apply/read-typed.ts';
import { typedWhole } from './typed-whole.ts';

export type RefusedForm = Refused & { form: 'rett' | 'trekk' | 'lenke' };

/** An applicant as this person may see them; null where there is none for them. */
export async function seenApplicant(
  visit: Visit,
): Promise<{ one: Applicant; round: RecruitmentRound } | null> {
  const { db, params } = visit;
  const whole = await readApplicant(db, params.id ?? '');
  const round = whole && (await readRecruitmentRound(db, whole.roundId));
  if (!whole || !round || whole.state === 'draft' || !visit.actor) return null;
  const [one] = applicantsSeenBy(visit.actor, [round], [whole]);
  return one ? { one, round } : null;
}

/** One application as a document, with who read it before. The reading is noted first. */
export async function applicantPage(visit: Visit, refused?: RefusedForm): Promise<Answer> {
  const { db, language } = visit;
  const found = await seenApplicant(visit);
  if (!found) return { kind: 'not-found' };
  const { one, round } = found;
  const t = insideText[language];
  const isErased = one.state === 'erased';
  const readings = await listReadings(db, one.id, 200);
  if (!isErased) {
    const input = { applicantIds: [one.id], place: 'application' } as const;
    const noted = await perform(db, noteReadings, input, visit.acting());
    if (!noted.ok) throw new Error(`a reading could not be noted: ${noted.refusal.code}`);
  }
  const [choices, names] = await Promise.all([
    choicesOf(db, round, language),
    namesOfWishes(db, language),
  ]);
  const mayEdit = visit.may('applicant.edit', { bodyId: null }).ok && !isErased;
  const mail = mayEdit ? await sealedMessages(db, mailKeyOf(one.id)) : [];
  const came = mayEdit ? await cameInAbout(visit, [mailKeyOf(one.id)]) : null;
  const errors = refused?.errors ?? [];
  const title = one.name || t.erasedName;
  const roles = [...new Set(standingWishes(one).map(({ roleId }) => roleId))];
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title,
    nav: 'recruitment',
    crumbs: [{ label: t.title, href: addresses.applicants({ utlysning: round.id }) }],
    main: (
      <>
        <ErrorSummary
          of={refused?.form}
          title={uiText[language].errors(errors.length)}
          errors={errors}
        />
        <PageHead
          title={title}
          actions={
            isErased
              ? null
              : roles.map((role) => (
                  <ButtonLink key={role} href={addresses.assessApplicant(one.id, role)}>
                    {t.one.assess(names.role(role))}
                  </ButtonLink>
                ))
          }
        >
          <p className="standline">
            <Status shape={one.state === 'submitted' ? 'ok' : 'off'}>
              {applyText[language].own.states[one.state]}
            </Status>
            <span>{one.submittedAt ? formatMoment(one.submittedAt, language) : ''}</span>
          </p>
        </PageHead>
        {isErased ? <p>{t.one.erased}</p> : null}
        {refused && one.state !== 'submitted' ? (
          <KeptText language={language} lines={typedOf(visit, refused.form)} />
        ) : null}
        {mail.some(({ state }) => state === 'failed') ? (
          <p>
            <Status shape="bad">{t.one.mailFailed}</Status>
          </p>
        ) : null}
        {came}
        <Sheet labelledBy="soknad">
          <SheetHead
            id="soknad"
            from={round.name[language]}
            title={t.one.from(round.name[language])}
            meta={[
              { label: t.columns.source, value: t.sources[one.source] },
              { label: t.applications, value: standingWishes(one).length },
            ]}
          />
          <ol className="wished">
            {one.applications.map((wish) => (
              <li key={wish.id}>
                <span>{names.wish(wish)}</span>{' '}
                {wish.withdrawnAt ? (
                  <Status shape="off">{applyText[language].own.withdrawnWish}</Status>
                ) : null}
              </li>
            ))}
          </ol>
          {one.withdrawnReason ? (
            <p>
              {t.one.withdrawnReason}: {one.withdrawnReason}
            </p>
          ) : null}
          {isErased ? null : <ApplicationFacts one={one} choices={choices} language={language} />}
        </Sheet>
        {mayEdit ? (
          <div className="apply noprint">
            <EditForms visit={visit} one={one} choices={choices} refused={refused} names={names} />
          </div>
        ) : null}
      </>
    ),
    aside: (
      <AsideSection title={t.one.readers}>
        <ReadBefore visit={visit} readings={readings} />
      </AsideSection>
    ),
  };
}

/** What was typed of somebody whose application was withdrawn or erased meanwhile. */
function typedOf({ form, language }: Visit, which: RefusedForm['form']) {
  const t = applyText[language].fields;
  const { reason } = insideText[language].one;
  const fields = {
    ...{ navn: t.name, epost: t.email, telefon: t.phone, 'arbeidsgiver-annen': t.employerOther },
    ...{ enhet: t.unit, enhetsleder: t.unitLeader, 'enhetsleder-epost': t.unitLeaderEmail },
    ...{ yrke: t.profession, stilling: t.position, region: t.region, systemer: t.systems },
    ...{ erfaring: t.experience, motivasjon: t.motivation },
  };
  const typed = which === 'rett' ? Object.entries(fields) : [];
  return [...typed, ['grunn', reason] as const].map(([key, label]) => ({
    ...{ key, label, text: form.text(key) },
  }));
}

function ReadBefore({ visit, readings }: { visit: Visit; readings: readonly Reading[] }) {
  const { language } = visit;
  const t = insideText[language].one;
  const words = applyText[language];
  if (readings.length === 0) return <p>{t.nobody}</p>;
  return (
    <ul>
      {readingsByDay(readings, ({ personName, role }) => personName || role)
        .slice(0, 20)
        .map(({ latest, day, times }) => (
          <li key={`${day} ${latest.personName} ${latest.role} ${latest.place}`}>
            {latest.personName || identityText[language].roles[latest.role as Role]}
            <small>
              {times > 1 ? formatDate(day) : formatMoment(latest.at, language)} ·{' '}
              {words.places[latest.place as ReadingPlace]}
              {times > 1 ? `, ${words.own.times(times)}` : ''}
            </small>
          </li>
        ))}
    </ul>
  );
}

function EditForms(props: {
  visit: Visit;
  one: Applicant;
  choices: Awaited<ReturnType<typeof choicesOf>>;
  refused: RefusedForm | undefined;
  names: Awaited<ReturnType<typeof namesOfWishes>>;
}) {
  const { visit, one, choices, refused, names } = props;
  const { language, form } = visit;
  const t = insideText[language].one;
  const action = addresses.applicant(one.id);
  const of = (id: RefusedForm['form']) => (refused?.form === id ? refused : undefined);
  const before = writtenOf(one);
  const written = of('rett') ? typedWhole(form, before, choices) : before;
  const common = { written, choices, language, refused: of('rett') !== undefined, forOther: true };
  const fields = (id: RefusedForm['form']) => ({
    id,
    errors: of(id)?.errors ?? [],
    typed: of(id) ? form.text : null,
  });
  const standing = standingWishes(one);
  return (
    <>
      {standing.length > 0 ? (
        <>
          <Details summary={t.correct} open={of('rett') !== undefined}>
            <FieldsOf {...fields('rett')}>
              <form noValidate className="form one" method="post" action={action}>
                <p className="hint">{t.correctHint}</p>
                <Hidden values={{ gjor: 'rett', versjon: one.version }} />
                <WishFields {...common} />
                <WorkFields {...common} />
                <SkillFields {...common} />
                <TextArea wide rows={2} name="grunn" label={t.reason} hint={t.reasonHint} />
                <div className="acts">
                  <Button>{t.save}</Button>
                </div>
              </form>
            </FieldsOf>
          </Details>
          <Details summary={t.withdraw} open={of('trekk') !== undefined}>
            <FieldsOf {...fields('trekk')}>
              <form noValidate className="form one" method="post" action={action}>
                <Hidden values={{ gjor: 'trekk', versjon: one.version }} />
                <Select
                  wide
                  name="onske"
                  label={t.what}
                  options={[
                    { value: '', label: t.withdrawAll },
                    ...standing.map((wish) => ({ value: wish.id, label: names.wish(wish) })),
                  ]}
                />
                <TextArea wide rows={2} name="grunn" label={t.reason} hint={t.reasonHint} />
                <div className="acts">
                  <Button secondary>{t.withdrawDo}</Button>
                </div>
              </form>
            </FieldsOf>
          </Details>
        </>
      ) : null}
      <Details summary={t.link}>
        <form method="post" action={action}>
          <p className="hint">{t.linkHint}</p>
          <Hidden values={{ gjor: 'lenke' }} />
          <Button secondary>{t.link}</Button>
        </form>
      </Details>
    </>
  );
}
