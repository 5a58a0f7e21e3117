/** Whether a text about who owes names one of these, as whole words: "AU" is not in "august". */
export function namesOneOf(who: string, names: readonly string[]): boolean {
  const text = asWords(who);
  return names.some((name) => name.trim() !== '' && text.includes(asWords(name)));
}

const asWords = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

type Named = { name: string; label: { nb: string; nn: string }; onBehalfOf: string };
type NamedBody = { name: string; short_name: string | null; aliases: readonly string[] };

/** What texts may call somebody: by name, by role, by their organisation, by the body they sit in. */
export function namesOf({ name, label, onBehalfOf }: Named, body?: NamedBody): string[] {
  const own = body ? [body.name, body.short_name ?? '', ...body.aliases] : [];
  return [...new Set([name, label.nb, label.nn, onBehalfOf, ...own])].filter((one) => one !== '');
}
