import { addresses, patterns } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { EmptyState } from '../../../ui/components/page-head.tsx';
import { recruitmentPage } from '../../../ui/components/recruitment-tabs.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listFigureEvents } from '../store/reads.ts';
import { figuresText } from '../text/index.ts';
import type { Contradiction, FigureEvent, Stated } from '../vocabulary.ts';
import { boardOf } from './board-view.ts';
import { contradictionWords } from './contradiction-words.ts';
import { AddFigure, ChangeFigure } from './figure-forms.tsx';
import { asHeading, subjectWritten, valueWritten } from './written-figures.ts';

/** Which form of the page was refused, and why. */
export type RefusedForm = {
  form: 'legg-inn' | 'rett' | 'gjor-gjeldende';
  errors: readonly FieldError[];
  status: number;
};

const shapes = { open: 'idle', active: 'ok', replaced: 'off' } as const;

/** Every number and day that was stated, what does not agree, and which of them holds. */
export async function figuresPage(visit: Visit, refused?: RefusedForm): Promise<Answer> {
  const { db, language, today, form, query } = visit;
  const t = figuresText[language];
  const [{ stated, contradictions }, events] = await Promise.all([
    boardOf(db, today),
    listFigureEvents(db),
  ]);
  const mayEdit = visit.may('recruitment.edit', { bodyId: null }).ok;
  const asked = form.text('tallet') || query.get('velg');
  const chosen = mayEdit ? stated.find(({ id }) => id === asked) : undefined;
  const keys = [...new Set(stated.map(({ key }) => key))];
  return recruitmentPage({
    visit,
    current: 'figures',
    title: t.title,
    lede: t.lede,
    actions:
      stated.length > 0 ? (
        <ButtonLink secondary href={`${patterns.statedFigures}.csv`}>
          {t.csv}
        </ButtonLink>
      ) : undefined,
    refused,
    main: (
      <>
        {chosen ? <ChangeFigure {...{ visit, refused, stated, chosen }} /> : null}
        {stated.length === 0 ? (
          <EmptyState title={t.empty} body={t.emptyBody} />
        ) : (
          <WhatDiffers {...{ contradictions, stated, visit }} />
        )}
        {keys.map((key) => (
          <Subject
            key={key}
            name={subjectWritten(key, stated, language)}
            subject={key}
            {...{ stated, contradictions, events, mayEdit, visit }}
          />
        ))}
        {mayEdit && !chosen ? <AddFigure {...{ visit, refused, stated }} /> : null}
      </>
    ),
  });
}

type Of = { contradictions: readonly Contradiction[]; stated: readonly Stated[]; visit: Visit };

function WhatDiffers({ contradictions, stated, visit }: Of) {
  const t = figuresText[visit.language];
  if (contradictions.length === 0) {
    return (
      <p>
        <Status shape="ok">{t.noContradictions}</Status>
      </p>
    );
  }
  return (
    <section aria-labelledby="stemmer-ikke">
      <h2 id="stemmer-ikke">{t.contradictions(contradictions.length)}</h2>
      <ul className="differs">
        {contradictions.map((one) => {
          const { lead, words } = contradictionWords(one, stated, visit.language);
          const subject = subjectWritten(one.key, stated, visit.language);
          return (
            <li key={`${one.code} ${one.figures.join(' ')}`}>
              <a href={`#${encodeURIComponent(one.key)}`}>{subject}</a>{' '}
              <Status shape="warn">{lead}</Status> {words}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Subject(
  props: Of & { name: string; subject: string; events: readonly FigureEvent[]; mayEdit: boolean },
) {
  const { name, subject, stated, events, mayEdit, visit } = props;
  const { language } = visit;
  const t = figuresText[language];
  const happened = events.filter(({ key }) => key === subject);
  const columns: Column<Stated>[] = [
    {
      key: 'what',
      title: t.columns.what,
      heading: true,
      cell: (one) => (
        <>
          {asHeading(one.name[language])}
          {one.unit === 'date' && one.hangsOn ? (
            <span className="under">
              {t.hangsOn(subjectWritten(one.hangsOn, stated, language))}
            </span>
          ) : null}
        </>
      ),
    },
    {
      key: 'value',
      title: t.columns.value,
      cell: (one) => <strong className="num">{valueWritten(one, language)}</strong>,
    },
    {
      key: 'source',
      title: t.columns.source,
      cell: ({ source, statedOn }) => (
        <>
          {source}
          {statedOn ? <span className="under">{formatDate(statedOn)}</span> : null}
        </>
      ),
    },
    {
      key: 'state',
      title: t.columns.state,
      cell: ({ state, decidedByCase }) => (
        <>
          <Status shape={shapes[state]}>{t.states[state]}</Status>
          {decidedByCase && state === 'active' ? (
            <span className="under">{t.byCase(decidedByCase)}</span>
          ) : null}
        </>
      ),
    },
  ];
  if (mayEdit) {
    columns.push({
      key: 'act',
      title: <span className="vh">{t.columns.act}</span>,
      cell: (one) => (
        <a
          className="act"
          href={`${addresses.statedFigures({ velg: one.id })}#valgt`}
          aria-label={t.chooseLabel(one.name[language], valueWritten(one, language))}
        >
          {t.choose}
        </a>
      ),
    });
  }
  return (
    <section className="block stated" aria-labelledby={subject}>
      <h2 id={subject}>{name}</h2>
      <Table
        caption={name}
        columns={columns}
        rows={stated.filter(({ key }) => key === subject)}
        rowKey={({ id }) => id}
      />
      {happened.length > 0 ? (
        <Details summary={t.history(happened.length)}>
          <ul className="happened">
            {happened.map((event) => (
              <li key={event.number}>
                {formatMoment(event.at, language)}: {event.byName} {t.did[event.did]}{' '}
                {valueWritten(event.figure, language)}
                {event.decidedByCase ? `, ${t.byCase(event.decidedByCase)}` : ''}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </section>
  );
}
