import type { ReactNode } from 'react';
import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import {
  ErrorSummary,
  type FieldError,
  Hidden,
  TextArea,
  TextField,
} from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { type PaperFile, readPaperFile } from '../paper-file.ts';
import { meetingText } from '../text/index.ts';
import { rowName } from './meeting-words.ts';
import { mayWrite, meetingCrumbs } from './paper.tsx';
import { Choice, type TheirFields } from './paper-conflict.tsx';
import { PointFields } from './paper-form-points.tsx';
import { type TypedPaper, typedOf } from './typed-paper.ts';

type Shown = {
  typed?: TypedPaper;
  errors?: readonly FieldError[];
  theirs?: TheirFields;
  /** A sentence above the form, as when two changed the same. */
  message?: string;
  status?: number;
};

type Props = Required<Omit<Shown, 'message' | 'status'>> & { of: PaperFile; visit: Visit };

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="group">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function OrChoice(props: Props & { field: string; label: string; children: ReactNode }) {
  const other = props.theirs.get(props.field);
  return (
    <>
      {other ? (
        <Choice field={props.field} label={props.label} theirs={other} visit={props.visit} />
      ) : null}
      {props.children}
    </>
  );
}

function People(props: Props) {
  const { typed, visit } = props;
  const t = meetingText[visit.language].paper;
  const fields = [
    { field: 'ansvarlige', label: t.owners, value: typed.owners },
    { field: 'behandlere', label: t.handlers, value: typed.handlers },
    { field: 'orientering', label: t.briefingBy, value: typed.briefingBy },
  ];
  return (
    <div className="form three">
      {fields.map(({ field, label, value }) => (
        <div key={field}>
          <OrChoice {...props} field={field} label={label}>
            <TextArea name={field} label={label} hint={t.lineHint} value={value} rows={3} />
          </OrChoice>
        </div>
      ))}
    </div>
  );
}

function Points(props: Props) {
  const { typed, visit, errors, theirs, of } = props;
  const t = meetingText[visit.language].paper;
  const next = Math.max(0, ...typed.points.map((point) => point.no)) + 1;
  const again = `${addresses.paperEdit(of.file.record.id, of.item.id)}#felt-punkt-${next}`;
  return (
    <>
      <p className="hint">{t.removePointHint}</p>
      <ol className="point-list">
        {typed.points.map((point, at) => (
          <PointFields
            key={point.no}
            point={point}
            place={at + 1}
            visit={visit}
            errors={errors}
            theirs={theirs}
          />
        ))}
      </ol>
      <Button name="legg-til" value="punkt" formAction={again} secondary small>
        {t.addPoint}
      </Button>
    </>
  );
}

function Sections(props: Props) {
  const { typed, visit } = props;
  const t = meetingText[visit.language].paper;
  return typed.sections.map(({ code, heading, text }, at) => {
    const label = heading || t.sections[code];
    const field = `del-${at}`;
    return (
      <div key={`${code} ${heading}`} className="stretch">
        <Hidden values={{ 'del-kode': code, 'del-tittel': heading }} />
        <OrChoice {...props} field={field} label={label}>
          <TextArea
            name={field}
            label={label}
            value={text}
            rows={Math.min(16, 3 + Math.floor(text.length / 95) + text.split('\n').length)}
          />
        </OrChoice>
      </div>
    );
  });
}

/** The form that a case paper is written in; as stored, or as typed with what is wrong with it. */
export async function paperFormPage(visit: Visit, shown: Shown = {}): Promise<Answer> {
  const { db, language, params, today } = visit;
  const { id: meetingId = '', item: itemId = '' } = params;
  const of = await readPaperFile(db, { meetingId, itemId, today });
  if (!of) return { kind: 'not-found' };
  const back = addresses.paper(of.file.record.id, of.item.id);
  if (!mayWrite(of, visit)) {
    const flash = meetingText[language].paper.meetingClosed;
    return { kind: 'redirect', to: back, flash };
  }
  const t = meetingText[language].paper;
  const { paper, item } = of;
  const errors = shown.errors ?? [];
  const typed = shown.typed ?? typedOf(paper, paper.version);
  const props: Props = { of, visit, typed, errors, theirs: shown.theirs ?? new Map() };
  return {
    kind: 'page',
    status: shown.status ?? (errors.length > 0 ? 422 : 200),
    title: `${t.edit} ${rowName(item, language)}`,
    nav: 'meetings',
    crumbs: [
      ...meetingCrumbs(of, visit),
      { label: rowName(item, language), href: back },
      { label: t.edit },
    ],
    main: (
      <>
        <ErrorSummary
          title={shown.message ?? uiText[language].errors(errors.length)}
          errors={errors}
        />
        <PageHead
          title={
            <>
              {item.number ? <span className="nb num">{item.number}</span> : null} {t.edit}
            </>
          }
          lede={shown.theirs ? t.conflictHelp : t.editLede}
        />
        <form
          className="paper-form"
          method="post"
          action={addresses.paperEdit(of.file.record.id, item.id)}
          data-draft={`${paper.id}:${typed.version}`}
        >
          {/* The first button is what Enter presses: it saves, and adds no point. */}
          <button type="submit" className="vh" tabIndex={-1} aria-hidden="true">
            {t.save}
          </button>
          <Hidden values={{ versjon: typed.version }} />
          <OrChoice {...props} field="tittel" label={meetingText[language].agenda.addTitle}>
            <TextField
              name="tittel"
              label={meetingText[language].agenda.addTitle}
              value={typed.title}
              errors={errors}
            />
          </OrChoice>
          <Group title={t.people}>
            <People {...props} />
          </Group>
          <Group title={t.proposals}>
            <Points {...props} />
          </Group>
          <Group title={t.texts}>
            <Sections {...props} />
          </Group>
          <div className="acts stay">
            <Button>{t.save}</Button>
            <ButtonLink href={back} secondary>
              {meetingText[language].facts.cancel}
            </ButtonLink>
          </div>
        </form>
      </>
    ),
  };
}
