import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AgendaTable } from './agenda-table.tsx';
import { DisabledWithReason } from './buttons.tsx';
import { FileDrop } from './file-drop.tsx';
import { Checkbox, ErrorSummary, FieldsOf, Radios, TextField } from './forms.tsx';
import { SourceView } from './source-view.tsx';
import { Table } from './tables.tsx';

const html = (element: ReactElement) => renderToStaticMarkup(element);

describe('a field', () => {
  const errors = [{ field: 'dato', message: 'Skriv en dato.' }];
  const field = html(<TextField name="dato" label="Dato" hint="Dag, måned, år" errors={errors} />);

  it('is labelled, and described by its hint and by what is wrong', () => {
    expect(field).toContain('<label for="felt-dato">Dato</label>');
    expect(field).toContain('aria-describedby="felt-dato-hint felt-dato-feil"');
    expect(field).toContain('id="felt-dato-hint"');
    expect(field).toContain('id="felt-dato-feil"');
    expect(field).toContain('aria-invalid="true"');
  });

  it('is where the summary of errors leads', () => {
    const summary = html(<ErrorSummary title="Én ting må rettes" errors={errors} />);
    expect(summary).toContain('role="alert"');
    expect(summary).toContain('href="#felt-dato"');
    expect(field).toContain('id="felt-dato"');
  });

  it('is its own form’s, where a page has two of the same name', () => {
    const typed = (name: string) => (name === 'dato' ? 'i morgen' : '');
    const page = html(
      <>
        <ErrorSummary title="Én ting må rettes" errors={errors} of="ny" />
        <FieldsOf id="gammel">
          <TextField name="dato" label="Dato" value="01.02.2026" />
        </FieldsOf>
        <FieldsOf id="ny" errors={errors} typed={typed}>
          <TextField name="dato" label="Dato" />
          <Checkbox name="sikker" label="Sikker" checked />
        </FieldsOf>
      </>,
    );
    expect(page.match(/ id="[^"]*"/gu)).toEqual([
      ' id="gammel-dato"',
      ' id="ny-dato"',
      ' id="ny-dato-feil"',
    ]);
    expect(page).toContain('href="#ny-dato"');
    expect(page).toMatch(/id="gammel-dato"[^>]*value="01.02.2026"/u);
    expect(page).toMatch(/id="ny-dato"[^>]*value="i morgen"/u);
    expect(page).not.toContain('checked');
  });

  it('keeps what was typed, also what is no date', () => {
    expect(html(<TextField name="dato" label="Dato" value="i morgen" />)).toContain(
      'value="i morgen"',
    );
  });

  it('of several choices puts its label in a legend, and its error leads to the first', () => {
    const radios = html(
      <Radios name="utfall" label="Utfall" options={[{ value: 'a', label: 'Vedtatt' }]} />,
    );
    expect(radios).toMatch(/<fieldset[^>]*><legend>Utfall<\/legend>/);
    expect(radios).toContain('id="felt-utfall"');
  });
});

describe('a button that cannot be pressed', () => {
  it('can be reached, and tells why', () => {
    const button = html(<DisabledWithReason reason="Møtet er avsluttet.">Send</DisabledWithReason>);
    const id = /aria-describedby="([^"]+)"/.exec(button)?.[1];
    expect(button).toContain('aria-disabled="true"');
    expect(button).not.toContain(' disabled=""');
    expect(button).toContain(`id="${id}">Møtet er avsluttet.`);
  });
});

describe('a table whose rows become lines', () => {
  it('states its roles and names its cells', () => {
    const table = html(
      <Table
        caption="Oppgaver"
        rows={[{ id: 'a', what: 'Melde status', due: '06.12.2023' }]}
        rowKey={(row) => row.id}
        columns={[
          { key: 'what', title: 'Hva', heading: true, cell: (row) => row.what },
          { key: 'due', title: 'Frist', cell: (row) => row.due },
        ]}
      />,
    );
    for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']) {
      expect(table).toContain(`role="${role}"`);
    }
    expect(table).toContain('data-label="Frist"');
    expect(table).toContain('<caption class="vh">Oppgaver</caption>');
  });
});

describe('an agenda', () => {
  const agenda = html(
    <AgendaTable
      caption="Saksliste"
      columns={{ time: 'Kl.', number: 'Nr.', title: 'Sak', responsible: 'Ansvar', minutes: 'Min.' }}
      rows={[
        {
          id: 'item_a',
          kind: 'case',
          slot: '13.00–13.10',
          number: '43/23',
          title: 'Godkjenning',
          subPoints: ['Saker til eventuelt'],
          responsible: ['Leder'],
          minutes: 10,
          notes: 'For kort tid',
        },
      ]}
      end={{ slot: '13.10', title: 'Slutt', total: 10 }}
    />,
  );

  it('has as many cells in each row as it has columns', () => {
    const widths = [...agenda.matchAll(/<tr.*?<\/tr>/g)].map(([row]) =>
      [...row.matchAll(/<t[hd]([^>]*)>/g)].reduce(
        (sum, [, attributes = '']) => sum + Number(/colSpan="(\d+)"/i.exec(attributes)?.[1] ?? 1),
        0,
      ),
    );
    expect(widths).toEqual([5, 5, 5, 5]);
  });

  it('names what the browser reckons anew', () => {
    expect(agenda).toContain('data-row="item_a"');
    expect(agenda).toContain('data-slot="item_a"');
    expect(agenda).toMatch(/<tfoot.*data-end="".*data-total=""/);
  });
});

describe('a document that was read', () => {
  it('leads from a line to the field that was read from it, and only there', () => {
    const source = html(
      <SourceView
        label="Dokumentet"
        language="nb"
        lines={[
          { number: 1, text: 'INNKALLING', page: 1 },
          { number: 2, text: 'Sted: Rådhuset', page: 1, field: 'felt-sted', unsure: true },
          { number: 3, text: '', page: 2 },
        ]}
      />,
    );
    expect(source.match(/<a /g)).toHaveLength(1);
    expect(source).toContain('<a href="#felt-sted" aria-label="Linje 2, gå til');
    expect(source).toContain('id="linje-2" class="hit unsure" data-line="2"');
    expect(source).toContain('id="linje-3" class="leaf"');
  });

  it('is taken by a form that works without a script', () => {
    const drop = html(
      <FileDrop
        action="/importer"
        name="fil"
        accept=".pdf"
        label="Fil"
        hint="Opptil"
        submit="Les"
        limitBytes={20_000_000}
        fault="Filen er tom."
        language="nb"
      />,
    );
    expect(drop).toContain('method="post"');
    expect(drop).toContain('multipart/form-data');
    expect(drop).toContain('aria-describedby="felt-fil-hint felt-fil-feil"');
    expect(drop).toContain('Opptil 20 MB.');
  });
});
