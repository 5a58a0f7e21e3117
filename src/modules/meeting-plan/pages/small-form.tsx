import type { ReactNode } from 'react';
import { Button } from '../../../ui/components/buttons.tsx';
import { type FieldError, FieldsOf, Hidden } from '../../../ui/components/forms.tsx';
import type { Visit } from '../../identity/route.ts';

/** A form among several on a page that was refused: which it was, and what was wrong with it. */
export type RefusedForm = { form: string; errors: readonly FieldError[] };

/**
 * One of several forms on a page. It says itself which it is (`gjor`), and where it was refused it
 * shows what was wrong and what was typed, while the others stand as they were. `id` where the page
 * has several of the same kind.
 */
export function SmallForm(props: {
  name: string;
  id?: string;
  action: string;
  visit: Visit;
  refused?: RefusedForm | undefined;
  fields?: Readonly<Record<string, string | number>>;
  /** As wide as the page, not as a few words. */
  wide?: boolean;
  /** The button; or several, each of which says what it does. */
  submit: string | ReactNode;
  children: ReactNode;
}) {
  const { name, id = name, action, visit, refused, fields, wide, submit, children } = props;
  const own = refused?.form === name ? refused : null;
  return (
    <form className={wide ? 'form' : 'form tight'} method="post" action={action}>
      <Hidden values={{ gjor: name, ...fields }} />
      <FieldsOf id={id} errors={own?.errors ?? []} typed={own ? visit.form.text : null}>
        {children}
      </FieldsOf>
      <div className="acts">
        {typeof submit === 'string' ? <Button secondary>{submit}</Button> : submit}
      </div>
    </form>
  );
}
