import type { Language } from '../../../kernel/language.ts';
import { separators } from '../../../kernel/separated-values.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { FieldsOf, Hidden, Radios, Select, TextField } from '../../../ui/components/forms.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import type { Visit } from '../../identity/route.ts';
import type { TermsFile } from '../reading/read-terms-file.ts';
import { termColumns } from '../rules/terms-in-a-table.ts';
import { termText } from '../text/index.ts';
import { faultWords } from './file-words.ts';

const shownTerms = 20;
const shownFaults = 100;

type FileTable = NonNullable<TermsFile['table']>;

/** How the table is read, as the fields of a form carry it on. */
function readingFields({ mapping, separator }: FileTable): Record<string, string> {
  return {
    skille: separator,
    ...Object.fromEntries(mapping.map((column, at) => [`k${at}`, column ?? ''])),
  };
}

/** What the columns are, and the way to say it differently; kept in the address. */
export function MappingForm({ table, language }: { table: FileTable; language: Language }) {
  const t = termText[language];
  const options = [
    { value: '', label: t.importing.leaveOut },
    ...termColumns.map((one) => ({ value: one, label: t.fields[one] })),
  ];
  return (
    <Details summary={t.importing.columns} open={table.lacks !== null}>
      <form className="form" method="get" action={addresses.importTerms()}>
        <Select
          name="skille"
          label={t.importing.separator}
          value={table.separator}
          options={separators.map((one) => ({ value: one, label: t.importing.separators[one] }))}
        />
        {table.columns.map((column, at) => (
          <Select
            // biome-ignore lint/suspicious/noArrayIndexKey: columns may have one name, and never move
            key={at}
            name={`k${at}`}
            label={t.importing.column(column.slice(0, 60), at + 1)}
            value={table.mapping[at] ?? ''}
            options={options}
          />
        ))}
        <div className="acts">
          <Button secondary>{t.importing.remap}</Button>
        </div>
      </form>
    </Details>
  );
}

/** What will be taken in, what is left, what is wrong, and the button that takes it in. */
export function ImportPreview(props: {
  file: TermsFile;
  there: ReadonlySet<number>;
  draftId: string;
  visit: Visit;
  refused: boolean;
}) {
  const { file, there, visit } = props;
  const { language } = visit;
  const t = termText[language].importing;
  const fresh = file.terms.filter((_, at) => !there.has(at));
  return (
    <>
      <ul className="found-in-file">
        <li>
          <Status shape="ok">{t.new}</Status> <b className="num">{fresh.length}</b>
        </li>
        <li>
          <Status shape="idle">{t.there}</Status> <b className="num">{there.size}</b>
          {there.size > 0 ? <small>{t.thereHint}</small> : null}
        </li>
        <li>
          <Status shape={file.faults.length > 0 ? 'bad' : 'idle'}>{t.faulty}</Status>{' '}
          <b className="num">{file.faults.length}</b>
          {file.faults.length > 0 ? <small>{t.faultyHint}</small> : null}
        </li>
      </ul>
      {file.faults.length > 0 ? <Faults file={file} language={language} /> : null}
      {fresh.length > 0 ? (
        <>
          <FirstTerms terms={fresh.slice(0, shownTerms)} language={language} />
          <AcceptForm {...props} count={fresh.length} />
        </>
      ) : (
        <p>{t.nothing}</p>
      )}
    </>
  );
}

function Faults({ file, language }: { file: TermsFile; language: Language }) {
  const t = termText[language].importing;
  const more = file.faults.length - shownFaults;
  const where = file.kind === 'table' ? t.line : t.place;
  return (
    <>
      <h3>{t.faults}</h3>
      <ul className="faults">
        {file.faults.slice(0, shownFaults).map((fault) => (
          <li key={`${fault.line} ${fault.code}`}>
            <b className="num">{where(fault.line)}</b>: {faultWords(fault, language)}
          </li>
        ))}
        {more > 0 ? <li>{t.moreFaults(more)}</li> : null}
      </ul>
    </>
  );
}

function FirstTerms({ terms, language }: { terms: TermsFile['terms']; language: Language }) {
  const t = termText[language];
  const columns = (['source', 'nb', 'nn', 'area', 'definition'] as const).map((key) => ({
    key,
    title: t.fields[key],
    heading: key === 'source',
    cell: ({ draft }: TermsFile['terms'][number]) => draft[key].slice(0, 120),
  }));
  return (
    <>
      <h3>{t.importing.first(terms.length)}</h3>
      <Table
        caption={t.importing.first(terms.length)}
        columns={columns}
        rows={terms}
        rowKey={(one) => `${one.line} ${one.draft.source}`}
      />
    </>
  );
}

function AcceptForm(props: {
  file: TermsFile;
  draftId: string;
  visit: Visit;
  refused: boolean;
  count: number;
}) {
  const { file, draftId, visit, refused, count } = props;
  const { importing: t, settle } = termText[visit.language];
  return (
    <FieldsOf id="ta-inn" typed={refused ? visit.form.text : null}>
      <form className="form" method="post" action={addresses.importTerms()}>
        <Hidden
          values={{
            gjor: 'godta',
            id: draftId,
            ...(file.table ? readingFields(file.table) : {}),
          }}
        />
        <Radios
          name="stilling"
          label={t.standing}
          value={refused ? visit.form.text('stilling') : 'proposed'}
          options={[
            { value: 'proposed', label: t.asProposals },
            { value: 'decided', label: t.asDecided },
          ]}
        />
        <TextField name="sak" label={settle.byCase} hint={settle.byCaseHint} />
        <div className="acts">
          <Button>{t.accept(count)}</Button>
        </div>
      </form>
    </FieldsOf>
  );
}
