import type { CaseId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { TextField } from '../../../ui/components/forms.tsx';
import { AsideSection } from '../../../ui/components/page-head.tsx';
import { formatDate } from '../../../ui/format.ts';
import { StandingMark, standingOn } from '../../follow-up/index.ts';
import type { Visit } from '../../identity/route.ts';
import type { CaseView } from '../case-view.ts';
import { caseText } from '../text/cases/index.ts';
import { meetingText } from '../text/index.ts';

type Props = { view: CaseView; visit: Visit };

/** What belongs to a case: where it was treated, its neighbours, its duties, and its topic. */
export function CaseAside({ view, visit, topics }: Props & { topics: readonly string[] }) {
  const t = meetingText[visit.language].casePage;
  return (
    <>
      <Treatments view={view} visit={visit} />
      <Linked title={t.cites} cases={view.cites} none={caseText[visit.language].citesNone} />
      <Linked title={t.citedBy} cases={view.citedBy} none={caseText[visit.language].citesNone} />
      <Obligations view={view} visit={visit} />
      <Topic view={view} visit={visit} topics={topics} />
    </>
  );
}

function Treatments({ view, visit }: Props) {
  const { language } = visit;
  return (
    <AsideSection title={meetingText[language].casePage.treatments}>
      {view.treatments.length === 0 ? (
        <p className="after">{caseText[language].treatmentsNone}</p>
      ) : null}
      <ul>
        {view.treatments.map((one) => (
          <li key={one.itemId}>
            <a href={addresses.meeting(one.meetingId)}>
              {view.case.bodyShort ?? view.case.bodyName}{' '}
              <time dateTime={one.date}>{formatDate(one.date)}</time>
            </a>
            <small>
              <a href={addresses.paper(one.meetingId, one.itemId)}>
                {meetingText[language].paper.title}
              </a>{' '}
              · {meetingText[language].state[one.state]}
            </small>
          </li>
        ))}
      </ul>
    </AsideSection>
  );
}

function Linked(props: {
  title: string;
  none: string;
  cases: readonly { id: CaseId; number: string; title: string }[];
}) {
  return (
    <AsideSection title={props.title}>
      {props.cases.length === 0 ? <p className="after">{props.none}</p> : null}
      <ul>
        {props.cases.map((one) => (
          <li key={one.id}>
            <a className="num" href={addresses.case(one.id)}>
              {one.number}
            </a>
            <small>{one.title}</small>
          </li>
        ))}
      </ul>
    </AsideSection>
  );
}

function Obligations({ view, visit }: Props) {
  const { language, today } = visit;
  return (
    <AsideSection title={meetingText[language].casePage.obligations}>
      {view.obligations.length === 0 ? (
        <p className="after">{caseText[language].obligationsNone}</p>
      ) : null}
      <ul>
        {view.obligations.map((duty) => (
          <li key={duty.id}>
            <a href={addresses.obligation(duty.id)}>{duty.what}</a>
            <small>
              {duty.who}
              {duty.due ? `, ${formatDate(duty.due)}` : ''}
            </small>
            <StandingMark standing={standingOn(duty, today)} language={language} />
          </li>
        ))}
      </ul>
    </AsideSection>
  );
}

function Topic({ view, visit, topics }: Props & { topics: readonly string[] }) {
  const t = meetingText[visit.language];
  const { id, topic, bodyId } = view.case;
  const mayEdit = visit.may('paper.edit', { bodyId }).ok;
  if (!mayEdit && !topic) return null;
  return (
    <>
      {topic ? (
        <AsideSection title={t.casePage.sameTopic(topic)}>
          <ul>
            {view.sameTopic.map((one) => (
              <li key={one.id}>
                <a className="num" href={addresses.case(one.id)}>
                  {one.number}
                </a>
                <small>{one.title}</small>
              </li>
            ))}
          </ul>
          <p className="after">
            <a href={addresses.cases({ tema: topic })}>{t.casesPage.title}</a>
          </p>
        </AsideSection>
      ) : null}
      {mayEdit ? (
        <form className="side-form" method="post" action={addresses.caseTopic(id)}>
          <TextField
            name="tema"
            label={t.casesPage.topic}
            hint={t.casePage.topicHint}
            value={visit.form.text('tema') || topic}
            list="topics"
          />
          <datalist id="topics">
            {topics.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
          <Button secondary small>
            {caseText[visit.language].saveTopic}
          </Button>
        </form>
      ) : null}
    </>
  );
}
