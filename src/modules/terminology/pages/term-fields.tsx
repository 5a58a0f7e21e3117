import type { Language } from '../../../kernel/language.ts';
import { Select, TextArea, TextField } from '../../../ui/components/forms.tsx';
import { termText } from '../text/index.ts';
import { equivalences, type TermDraft } from '../vocabulary.ts';
import { fieldNames } from './typed-term.ts';

/** The fields of a term, for proposing one and for changing it. */
export function TermFields(props: {
  value: Partial<TermDraft>;
  areas: readonly string[];
  language: Language;
}) {
  const { value, areas, language } = props;
  const t = termText[language];
  const list = areas.length > 0 ? 'term-areas' : undefined;
  return (
    <>
      <TextField name={fieldNames.source} label={t.fields.source} value={value.source} />
      <TextField
        name={fieldNames.sourceCode}
        label={t.fields.sourceCode}
        hint={t.hints.sourceCode}
        value={value.sourceCode}
      />
      <TextField
        name={fieldNames.nb}
        label={t.fields.nb}
        hint={t.hints.unmatched}
        value={value.nb}
      />
      <TextField
        name={fieldNames.nn}
        label={t.fields.nn}
        hint={t.hints.unmatched}
        value={value.nn}
      />
      <Select
        name={fieldNames.equivalence}
        label={t.fields.equivalence}
        value={value.equivalence ?? 'equivalent'}
        options={equivalences.map((one) => ({ value: one, label: t.equivalences[one] }))}
      />
      <TextField
        name={fieldNames.area}
        label={t.fields.area}
        hint={t.hints.area}
        value={value.area}
        {...(list ? { list } : {})}
      />
      <TextArea
        rows={3}
        name={fieldNames.synonyms}
        label={t.fields.synonyms}
        hint={t.hints.synonyms}
        value={value.synonyms?.join('\n')}
      />
      <TextArea
        rows={3}
        name={fieldNames.definition}
        label={t.fields.definition}
        hint={t.hints.definition}
        value={value.definition}
      />
      {list ? (
        <datalist id={list}>
          {areas.map((area) => (
            <option key={area} value={area} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}
