/** A form of a page, as a browser without scripts would send it. */
export type FoundForm = {
  /** Where it is sent; with the query that it has. */
  action: string;
  fields: [name: string, value: string][];
  /** The names of fields that take typed text. */
  typed: string[];
  /** The buttons that have a name, each of which is another way to send it. */
  buttons: [name: string, value: string][];
  files: string[];
};

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (all, name: string) => entities[name] ?? all);

function attributesOf(tag: string): Map<string, string> {
  const found = tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g);
  return new Map([...found].slice(1).map(([, name = '', value = '']) => [name, decoded(value)]));
}

/** The forms of a page that are posted, but for the one that changes language and the one that signs out. */
export function formsOf(html: string, path: string): FoundForm[] {
  return [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)].flatMap(([whole]) => {
    const form = attributesOf(/<form\b[^>]*>/.exec(whole)?.[0] ?? '');
    const action = form.get('action') || path;
    if (form.get('method')?.toLowerCase() !== 'post' || /^\/(sprak|bytt-rolle|logg)/.test(action)) {
      return [];
    }
    const fields: [string, string][] = [];
    const typed: string[] = [];
    const buttons: [string, string][] = [];
    const files: string[] = [];
    const radios = new Set<string>();
    for (const [tag] of whole.matchAll(/<(?:input|button)\b[^>]*>/g)) {
      const of = attributesOf(tag);
      const name = of.get('name');
      if (!name || of.has('disabled')) continue;
      const type = of.get('type') ?? 'text';
      const value = of.get('value') ?? (type === 'checkbox' ? 'on' : '');
      if (tag.startsWith('<button') || type === 'submit') buttons.push([name, value]);
      else if (type === 'file') files.push(name);
      else if (type === 'radio') {
        if (of.has('checked')) fields.push([name, value]);
        else if (!radios.has(name) && !whole.includes('checked=""')) fields.push([name, value]);
        radios.add(name);
      } else if (type !== 'checkbox') {
        fields.push([name, value]);
        if (type !== 'hidden') typed.push(name);
      } else if (of.has('checked')) fields.push([name, value]);
    }
    for (const [, tag = '', text = ''] of whole.matchAll(
      /(<textarea\b[^>]*>)([\s\S]*?)<\/textarea>/g,
    )) {
      const name = attributesOf(tag).get('name');
      if (name) {
        fields.push([name, decoded(text)]);
        typed.push(name);
      }
    }
    for (const [, tag = '', inner = ''] of whole.matchAll(
      /(<select\b[^>]*>)([\s\S]*?)<\/select>/g,
    )) {
      const name = attributesOf(tag).get('name');
      const options = [...inner.matchAll(/<option\b[^>]*>/g)].map(([one]) => attributesOf(one));
      const chosen = options.find((one) => one.has('selected')) ?? options[0];
      if (name && chosen) fields.push([name, chosen.get('value') ?? '']);
    }
    return [{ action, fields, typed, buttons, files }];
  });
}
