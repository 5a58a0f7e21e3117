import { addresses } from '../../../ui/addresses.ts';
import { Button, DisabledWithReason } from '../../../ui/components/buttons.tsx';
import {
  Checkbox,
  ErrorSummary,
  type FieldError,
  FieldsOf,
  Hidden,
  Radios,
  TextArea,
} from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { formatMoment } from '../../../ui/format.ts';
import { readLog } from '../../audit/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { readEntry } from '../store/reads.ts';
import { listPositions } from '../store/standards.ts';
import { afterText } from '../text/after/index.ts';
import { decisionText } from '../text/index.ts';
import type { EntryRow, Standardisation } from '../vocabulary.ts';
import { PartyForm, PartyTable } from './party-part.tsx';
import { readParties } from './regions-of.ts';
import { StandardMark } from './standing-of-party.tsx';

/** The forms of the page; what was typed in one stands in it where it was refused. */
export type StandardForm = 'vedtak' | 'part';
export type RefusedStandard = {
  of: StandardForm;
  errors: readonly FieldError[];
  status: number;
};

/** Whether a decision is done alike, how each party stands to it, and how that was changed. */
export async function standardPage(visit: Visit, refused?: RefusedStandard): Promise<Answer> {
  const { db, language } = visit;
  const entry = await readEntry(db, visit.params.id ?? '');
  if (!entry) return { kind: 'not-found' };
  const t = afterText[language];
  const [positions, parties, log] = await Promise.all([
    listPositions(db, [entry.id]),
    readParties(db),
    readLog(db, { subjectId: entry.id, limit: 200 }),
  ]);
  const errorsOf = (form: StandardForm) => (refused?.of === form ? refused.errors : []);
  const changes = log.filter(({ command }) => command === 'decisions.set-standardisation');
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title: `${t.standard.ofDecision}: ${entry.title}`,
    nav: 'decisions',
    crumbs: [
      { label: decisionText[language].title, href: addresses.decisionRegister() },
      { label: entry.number, href: addresses.decision(entry.id) },
      { label: t.standard.ofDecision },
    ],
    main: (
      <div className="after">
        <ErrorSummary title={t.wrong} errors={refused?.errors ?? []} of={refused?.of} />
        <PageHead title={t.standard.ofDecision} lede={entry.title} />
        <section className="block" aria-labelledby="hva">
          <h2 id="hva">{t.standard.how}</h2>
          <p>
            <StandardMark standard={entry.standardisation} language={language} />
          </p>
          {entry.standardisation?.reason ? (
            <p className="pre">{entry.standardisation.reason}</p>
          ) : null}
          <KindForm visit={visit} entry={entry} errors={errorsOf('vedtak')} />
        </section>
        <section className="block" aria-labelledby="hvem">
          <h2 id="hvem">{t.standard.parties}</h2>
          {entry.standardisation ? (
            <>
              <p className="dim">{t.standard.partiesLede}</p>
              <PartyTable positions={positions} parties={parties} language={language} />
              <PartyForm
                visit={visit}
                entry={entry}
                parties={parties}
                positions={positions}
                errors={errorsOf('part')}
              />
            </>
          ) : (
            <p className="dim">{t.standard.notAsked}</p>
          )}
        </section>
        <section className="block" aria-labelledby="endret">
          <h2 id="endret">{t.standard.history}</h2>
          {changes.length === 0 ? <p className="dim">{t.standard.historyNone}</p> : null}
          <ol className="plain">
            {changes.map((change) => (
              <li key={change.number}>
                <StandardMark
                  standard={change.after as Standardisation | null}
                  language={language}
                />{' '}
                <small className="dim">
                  {t.by(change.personName, formatMoment(new Date(change.at), language))}
                </small>
              </li>
            ))}
          </ol>
        </section>
      </div>
    ),
  };
}

function KindForm(props: { visit: Visit; entry: EntryRow; errors: readonly FieldError[] }) {
  const { visit, entry, errors } = props;
  const t = afterText[visit.language].standard;
  const leave = visit.may('decision.manage', { bodyId: entry.bodyId });
  if (!leave.ok) {
    const reason = policySentence(leave.refusal, visit.language);
    return <DisabledWithReason reason={reason}>{t.save}</DisabledWithReason>;
  }
  const typed = errors.length > 0 ? (name: string) => visit.form.text(name) : null;
  const { standardisation } = entry;
  return (
    <form method="post" action={addresses.decisionStandard(entry.id)} className="fields noprint">
      <Hidden values={{ hva: 'vedtak', versjon: entry.version }} />
      <FieldsOf id="vedtak" errors={errors} typed={typed}>
        <Radios
          name="slag"
          label={t.kind}
          value={standardisation?.kind ?? 'none'}
          options={(['same', 'different', 'none'] as const).map((value) => ({
            value,
            label: t.kinds[value],
          }))}
        />
        <TextArea
          wide
          name="grunn"
          label={t.reason}
          hint={t.reasonHint}
          value={standardisation?.reason ?? ''}
          rows={3}
        />
        <Checkbox name="senere" label={t.later} checked={standardisation?.later ?? false} />
      </FieldsOf>
      <Button>{t.save}</Button>
    </form>
  );
}
