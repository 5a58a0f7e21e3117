import { TextField } from '../../../ui/components/forms.tsx';
import type { InThreeLanguages } from '../vocabulary.ts';

/** Three fields for one name, bokmål first; the others say it as bokmål does while they are empty. */
export function NameFields(props: {
  labels: { nb: string; nn: string; en: string };
  hint?: string;
  value?: InThreeLanguages | undefined;
}) {
  const { labels, hint, value } = props;
  return (
    <>
      <TextField wide name="nb" label={labels.nb} value={value?.nb} />
      <TextField name="nn" label={labels.nn} hint={hint} value={value?.nn} />
      <TextField name="en" label={labels.en} hint={hint} value={value?.en} />
    </>
  );
}
