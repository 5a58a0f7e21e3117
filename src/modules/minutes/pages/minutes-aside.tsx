import { addresses } from '../../../ui/addresses.ts';
import { Button, DisabledWithReason, PostButton } from '../../../ui/components/buttons.tsx';
import { Select, TextArea, TextField } from '../../../ui/components/forms.tsx';
import { AsideSection } from '../../../ui/components/page-head.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import type { SentForm } from '../../identity/route.ts';
import { mayGo, takesComments, waysOf } from '../rules/minutes-go-from-draft-to-seal.ts';
import { minutesText } from '../text/index.ts';
import { ApproveInMeeting, Signing } from './approval-forms.tsx';
import type { MinutesAtHand } from './minutes-page.tsx';
import { refusalWords } from './refusal-words.ts';

/** What can be done with the minutes now, each with its reason where it cannot. */
export function MinutesAside({ at, sentForm }: { at: MinutesAtHand; sentForm: SentForm | null }) {
  const { visit, file } = at;
  const t = minutesText[visit.language];
  const leave = visit.may('minutes.edit', { bodyId: file.sheet.bodyId }).ok;
  const shown = !at.read.seal || file.sheet.state === 'sealed';
  const typed = (name: string, stored: string) =>
    sentForm?.has(name) ? sentForm.text(name) : stored;
  return (
    <aside className="aside noprint" aria-label={t.todo.title}>
      {shown && leave ? <Conflicts at={at} /> : null}
      {shown && leave ? <NextStep at={at} typed={typed} /> : null}
      {shown ? <Signing at={at} /> : null}
      <GiveComment at={at} typed={typed} />
      <Seals at={at} />
    </aside>
  );
}

type Typed = (name: string, stored: string) => string;

function Conflicts({ at }: { at: MinutesAtHand }) {
  const t = minutesText[at.visit.language];
  const open = at.file.edits.filter(
    ({ standing }) => standing === 'conflict' || standing === 'without-ground',
  );
  if (open.length === 0) return null;
  const id = at.file.sheet.meetingId;
  return (
    <AsideSection title={t.todo.conflicts}>
      <ul>
        {open.map(({ edit, standing }) => (
          <li key={edit.part}>
            <a href={`${addresses.minutesEdit(id)}?del=${encodeURIComponent(edit.part)}`}>
              {edit.written.slice(0, 60) || edit.part}
            </a>
            <small>{t.edit.standing[standing]}</small>
          </li>
        ))}
      </ul>
    </AsideSection>
  );
}

function NextStep({ at, typed }: { at: MinutesAtHand; typed: Typed }) {
  const { file, visit } = at;
  const { sheet } = file;
  const t = minutesText[visit.language].todo;
  const id = sheet.meetingId;
  const sealable = mayGo(sheet.state, 'sealed').ok;
  const changed = sealable && file.hash !== sheet.approvedHash;
  return (
    <AsideSection title={t.title}>
      {sheet.state === 'draft' || sheet.state === 'out-for-comment' ? (
        <>
          <SendOut at={at} typed={typed} />
          {waysOf(file.rule).length === 1 ? (
            <p className="dim">{t.onlyWay[waysOf(file.rule)[0] ?? 'next-meeting']}</p>
          ) : null}
          {waysOf(file.rule).includes('next-meeting') ? <ApproveInMeeting at={at} /> : null}
        </>
      ) : null}
      {sealable ? (
        <div className="block">
          <p>{t.sealHint}</p>
          {changed ? (
            <DisabledWithReason
              reason={refusalWords({ code: 'changed-since-approval' }, visit.language)}
            >
              {t.seal}
            </DisabledWithReason>
          ) : (
            <PostButton action={addresses.minutesSeal(id)} fields={{ hash: file.hash }}>
              {t.seal}
            </PostButton>
          )}
        </div>
      ) : null}
      {sheet.state === 'out-for-comment' || sheet.state === 'approved' ? (
        <PostButton action={addresses.minutesTakeBack(id)} secondary small>
          {t.takeBack}
        </PostButton>
      ) : null}
      {sheet.state === 'sealed' ? (
        <details className="more" open={typed('rettelse', '') !== ''}>
          <summary>{t.correct}</summary>
          <form className="form" method="post" action={addresses.minutesCorrect(id)}>
            <TextArea
              wide
              name="rettelse"
              rows={3}
              label={t.correctWhat}
              value={typed('rettelse', '')}
            />
            <div className="acts">
              <Button secondary>{t.correctSubmit}</Button>
            </div>
          </form>
        </details>
      ) : null}
    </AsideSection>
  );
}

function SendOut({ at, typed }: { at: MinutesAtHand; typed: Typed }) {
  const { file, visit } = at;
  const { sheet } = file;
  const t = minutesText[visit.language].todo;
  if (!file.over) {
    return (
      <DisabledWithReason reason={refusalWords({ code: 'meeting-not-over' }, visit.language)}>
        {t.sendOutSubmit}
      </DisabledWithReason>
    );
  }
  const out = sheet.state === 'out-for-comment';
  return (
    <details className="more" open={!out || typed('til', '') !== ''}>
      <summary>{out ? t.changeUntil : t.sendOut}</summary>
      <form className="form" method="post" action={addresses.minutesSendOut(sheet.meetingId)}>
        <TextField
          name="til"
          label={t.until}
          hint={t.untilHint}
          value={typed('til', sheet.commentsUntil ? formatDate(sheet.commentsUntil) : '')}
        />
        <div className="acts">
          <Button secondary={out}>{out ? t.changeUntil : t.sendOutSubmit}</Button>
        </div>
      </form>
    </details>
  );
}

function GiveComment({ at, typed }: { at: MinutesAtHand; typed: Typed }) {
  const { file, visit, read } = at;
  const t = minutesText[visit.language].comments;
  const { sheet, comments } = file;
  const leave = visit.may('minutes.comment', { bodyId: sheet.bodyId });
  const open = takesComments(sheet, visit.today);
  if (sheet.state === 'draft' && comments.length === 0) return null;
  const items = read.minutes.sections.filter(
    ({ kind, closed }) => kind === 'item' && (closed === '' || !read.open),
  );
  return (
    <AsideSection title={t.title}>
      {comments.length === 0 ? <p className="dim">{t.none}</p> : null}
      {!leave.ok || !open.ok ? (
        sheet.state === 'out-for-comment' && !open.ok ? (
          <p className="dim">{refusalWords(open.refusal, visit.language)}</p>
        ) : null
      ) : (
        <form className="form" method="post" action={addresses.minutesComments(sheet.meetingId)}>
          <Select
            wide
            name="sak"
            label={t.about}
            value={typed('sak', visit.query.get('sak') ?? '')}
            options={[
              { value: '', label: t.whole },
              ...items.map(({ key, heading }) => ({ value: key, label: heading })),
            ]}
          />
          <TextArea
            wide
            name="innspill"
            rows={4}
            label={t.words}
            hint={t.wordsHint}
            value={typed('innspill', '')}
          />
          <div className="acts">
            <Button secondary>{t.submit}</Button>
          </div>
        </form>
      )}
      <ul>
        {comments.map((comment) => (
          <li key={comment.id}>
            <a href={`#${comment.id}`}>
              {comment.caseNumber || t.whole}: {t.states[comment.state]}
            </a>
            <small>{t.from(comment.personName, comment.onBehalfOf)}</small>
          </li>
        ))}
      </ul>
    </AsideSection>
  );
}

function Seals({ at: { file, visit } }: { at: MinutesAtHand }) {
  const t = minutesText[visit.language].todo;
  if (file.seals.length === 0) return null;
  const id = file.sheet.meetingId;
  return (
    <AsideSection title={t.seals}>
      <ul>
        {file.seals.map((one) => (
          <li key={one.hash}>
            <a href={addresses.minutes(id, 'pdf', one.issue)}>{t.sealLine(one.issue)}</a>
            <small>{formatMoment(new Date(one.sealedAt), visit.language)}</small>
            <a href={addresses.verifySeal(one.hash)}>{t.verify}</a>
          </li>
        ))}
      </ul>
      {visit.may('portal.edit', { bodyId: file.sheet.bodyId }).ok ? (
        <p>
          <a href={addresses.portalMinutes(id)}>{t.inPortal}</a>
        </p>
      ) : null}
    </AsideSection>
  );
}
