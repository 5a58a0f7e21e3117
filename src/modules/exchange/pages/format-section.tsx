import { addresses } from '../../../ui/addresses.ts';
import { Button, DisabledWithReason } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import type { Visit } from '../../identity/route.ts';
import type { Judgement } from '../export-of-meeting.ts';
import { deviations } from '../rules/deviations.ts';
import { exchangeText } from '../text/index.ts';
import {
  type ExchangeFormat,
  extensionOf,
  type Finding,
  versionOf,
  type Weight,
} from '../vocabulary.ts';

type Props = { judgement: Judgement; meetingId: string; visit: Visit };

/** One format of a meeting: whether its file can be had, what was found, and how it deviates. */
export function FormatSection({ judgement, meetingId, visit }: Props) {
  const { format, findings } = judgement;
  const t = exchangeText[visit.language];
  const { name, what } = t.formats[format];
  const extension = extensionOf[format];
  return (
    <section className="format" id={format} aria-labelledby={`${format}-navn`}>
      <h2 id={`${format}-navn`}>
        {name} <small className="num">{t.version(versionOf[format])}</small>
      </h2>
      <p className="what">{what}</p>
      <div className="acts">
        {judgement.mayBeGiven ? (
          <form className="inline" method="post" action={addresses.exchangeFile(meetingId, format)}>
            <Button label={`${t.get(extension)} – ${name}`}>{t.get(extension)}</Button>
          </form>
        ) : (
          <DisabledWithReason reason={t.stoppedWhy}>{t.get(extension)}</DisabledWithReason>
        )}
        <Standing judgement={judgement} visit={visit} />
      </div>
      <Findings findings={findings} visit={visit} />
      <Details summary={t.deviations.title(deviationsOf(format).length)}>
        <p>{judgement.published ? t.checkedAgainst.published : t.checkedAgainst.own}</p>
        <Deviations format={format} visit={visit} />
      </Details>
    </section>
  );
}

function Standing({ judgement, visit }: { judgement: Judgement; visit: Visit }) {
  const t = exchangeText[visit.language];
  const count = (weight: Weight) =>
    judgement.findings.filter((one) => one.weight === weight).length;
  if (!judgement.mayBeGiven) return <Status shape="bad">{t.stopped(count('stop'))}</Status>;
  const look = count('look');
  if (look > 0) return <Status shape="warn">{t.mustBeLookedAt(look)}</Status>;
  return <Status shape="ok">{t.mayBeGiven}</Status>;
}

/** Findings of one kind stand together: what it is and what to do once, then each place. */
function Findings({ findings, visit }: { findings: readonly Finding[]; visit: Visit }) {
  const t = exchangeText[visit.language];
  if (findings.length === 0) return <p className="clear">{t.clear}</p>;
  const kinds = [...new Set(findings.map(({ code, weight }) => `${weight} ${code}`))];
  return (
    <ul className="preflight">
      {kinds.map((kind) => {
        const same = findings.filter(({ code, weight }) => `${weight} ${code}` === kind);
        const [first] = same;
        return first ? <Kind key={kind} first={first} same={same} visit={visit} /> : null;
      })}
    </ul>
  );
}

const shapeOf = { stop: 'bad', look: 'warn', told: 'idle' } as const;

function Kind(props: { first: Finding; same: readonly Finding[]; visit: Visit }) {
  const { first, same, visit } = props;
  const t = exchangeText[visit.language];
  const words = t.findings[first.code];
  const places = (
    <ul>
      {same.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same may stand twice in one place
        <li key={at}>
          <b>{t.where(t.parts[one.place.part], one.place.number)}</b>
          {'basis' in one ? ` (${one.basis})` : ''}
          {one.text ? <q>{one.text}</q> : null}
          <small>{t.fieldOf(one.field)}</small>
        </li>
      ))}
    </ul>
  );
  return (
    <li>
      <Status shape={shapeOf[first.weight]}>{t.weights[first.weight]}</Status>
      <div>
        <h3>{words.title(same.length)}</h3>
        <p>{words.todo}</p>
        {same.length > 4 ? <Details summary={t.places(same.length)}>{places}</Details> : places}
      </div>
    </li>
  );
}

const deviationsOf = (format: ExchangeFormat) => deviations.filter((one) => one.format === format);

function Deviations({ format, visit }: { format: ExchangeFormat; visit: Visit }) {
  const t = exchangeText[visit.language].deviations;
  const rows = deviationsOf(format);
  return (
    <Table
      caption={t.title(rows.length)}
      columns={[
        {
          key: 'field',
          title: t.field,
          heading: true,
          cell: (row) => (
            <>
              <span className="code">{row.field}</span>
              <small className="code">{row.schema}</small>
            </>
          ),
        },
        { key: 'why', title: t.why, cell: (row) => t.of[row.code].why },
        { key: 'what', title: t.what, cell: (row) => t.of[row.code].what },
      ]}
      rows={rows}
      rowKey={(row) => row.code}
    />
  );
}
