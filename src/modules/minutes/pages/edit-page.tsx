import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { ErrorSummary, type FieldError, Hidden, TextArea } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Note } from '../../../ui/components/status.tsx';
import { formatMoment } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { partAnchor } from '../../documents/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { editPart } from '../commands/edit-part.ts';
import { type MinutesFile, readMinutesFile } from '../minutes-file.ts';
import { isEditable } from '../rules/edits-stand-on-generated-text.ts';
import { readEditVersions } from '../store/reads.ts';
import { minutesText } from '../text/index.ts';
import { minutesCrumbs } from './minutes-page.tsx';
import { refusalWords } from './refusal-words.ts';

/** What was sent and could not be stored: nothing of it is lost. */
type Sent = { text: string; errors: readonly FieldError[]; status: number; theirs: string | null };

/** The form for one text of the minutes, with what is written from the meeting beside it. */
export async function editPage(visit: Visit, sent?: Sent): Promise<Answer> {
  const { language } = visit;
  const key = visit.query.get('del') || visit.form.text('del');
  const file = await readMinutesFile(visit.db, visit.params.id ?? '');
  const place = file && placeOf(file, key);
  if (!file || !place) return { kind: 'not-found' };
  const t = minutesText[language].edit;
  const { generatedNow, edit, heading } = place;
  const versions = await readEditVersions(visit.db, file.sheet.meetingId, key);
  const back = `${addresses.minutes(file.sheet.meetingId)}#${partAnchor({ key })}`;
  const errors = sent?.errors ?? [];
  const standing = file.edits.find((one) => one.edit.part === key)?.standing;
  return {
    kind: 'page',
    status: sent?.status ?? 200,
    title: t.title(heading),
    nav: 'meetings',
    crumbs: [
      ...minutesCrumbs(file, visit),
      { label: minutesText[language].title, href: addresses.minutes(file.sheet.meetingId) },
      { label: heading },
    ],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.title(heading)} />
        {standing === 'conflict' || standing === 'without-ground' ? (
          <Note bad title={t.standing[standing]} />
        ) : null}
        {sent?.theirs != null ? (
          <OldText title={t.theirs(edit?.changedBy ?? '')} text={sent.theirs} />
        ) : null}
        <form className="form" method="post" action={addresses.minutesEdit(file.sheet.meetingId)}>
          <Hidden values={{ del: key, sett: edit?.version ?? 0, grunnlag: generatedNow }} />
          <TextArea
            wide
            name="tekst"
            rows={12}
            label={t.words}
            hint={t.wordsHint}
            value={sent?.text ?? place.text}
            errors={errors}
          />
          <div className="acts">
            <Button>{t.save}</Button>
            {edit && generatedNow !== edit.written ? (
              <Button secondary name="bruk" value="skrevet">
                {t.restore}
              </Button>
            ) : null}
            <ButtonLink href={back} secondary>
              {t.back}
            </ButtonLink>
          </div>
        </form>
        {edit && edit.generated !== generatedNow ? (
          <>
            <OldText title={t.wasGround} text={edit.generated} />
            <OldText title={t.isGround} text={generatedNow} />
          </>
        ) : (
          <OldText title={t.generated} text={generatedNow} none={t.generatedNone} />
        )}
        {versions.length > 1 ? (
          <Details summary={t.versions}>
            {versions.slice(1).map((one) => (
              <OldText
                key={one.version}
                title={t.by(one.changedBy, formatMoment(one.changedAt, language))}
                text={one.written}
              />
            ))}
          </Details>
        ) : null}
      </>
    ),
  };
}

function OldText(props: { title: string; text: string; none?: string }) {
  return (
    <section className="block minutes-old">
      <h2>{props.title}</h2>
      {props.text.trim() === '' ? (
        <p className="dim">{props.none ?? '–'}</p>
      ) : (
        <pre>{props.text}</pre>
      )}
    </section>
  );
}

/** Where a text stands, and what is there now: the merged or the written text, or the generated. */
function placeOf(file: MinutesFile, key: string) {
  const edit = file.edits.find((one) => one.edit.part === key)?.edit ?? null;
  for (const [at, section] of file.generated.sections.entries()) {
    const part = section.parts.find((one) => one.key === key);
    if (!part || !isEditable(part)) continue;
    const now = file.minutes.sections[at]?.parts.find((one) => one.key === key);
    const text = now?.kind === 'text' ? now.text : part.text;
    const heading = [section.heading, part.heading].filter(Boolean).join(' – ');
    return { edit, heading, text, generatedNow: part.text };
  }
  return edit && { edit, heading: key, text: edit.written, generatedNow: '' };
}

/** Takes the form for one text. */
export async function takeEdit(visit: Visit): Promise<Answer> {
  const { form, language } = visit;
  const meetingId = visit.params.id ?? '';
  const part = form.text('del');
  const ground = form.text('grunnlag').replace(/\r\n?/gu, '\n');
  const text = form.text('bruk') === 'skrevet' ? ground : form.text('tekst');
  const seen = Number(form.text('sett')) || 0;
  const input = { meetingId, part, seen, ground, text };
  const verdict = await perform(visit.db, editPart, input, visit.acting());
  const t = minutesText[language].edit;
  if (verdict.ok) {
    const { signaturesFell } = verdict.value;
    const flash = signaturesFell > 0 ? t.savedFell(signaturesFell) : t.saved;
    const to = `${addresses.minutes(meetingId)}#${partAnchor({ key: part })}`;
    return { kind: 'redirect', to, flash };
  }
  const { refusal } = verdict;
  const changed = refusal.code === 'part-changed-meanwhile';
  return editPage(visit, {
    text: form.text('tekst'),
    errors: [{ field: 'tekst', message: refusalWords(refusal, language) }],
    status: changed ? 409 : 422,
    theirs: changed ? refusal.now : null,
  });
}
