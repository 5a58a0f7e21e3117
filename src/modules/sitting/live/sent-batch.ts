import type { Fields } from './facts-of-form.ts';

/** One action as a page sends it: its key, and the fields of its form. */
export type SentAction = { key: string; fields: Fields };

const mostActions = 100;
const mostFields = 300;
const longestText = 200_000;

/**
 * A batch of actions as a script sends it, in JSON: `[{key, fact: {kind, …}}]`, each field a text or
 * a list of texts. Null where it is anything else.
 */
export function readBatch(json: string): SentAction[] | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (!Array.isArray(value) || value.length > mostActions) return null;
  const actions: SentAction[] = [];
  for (const one of value as unknown[]) {
    const action = readAction(one);
    if (!action) return null;
    actions.push(action);
  }
  return actions;
}

function readAction(value: unknown): SentAction | null {
  if (!isRecord(value) || typeof value.key !== 'string') return null;
  if (!/^[\w:.-]{1,120}$/.test(value.key) || !isRecord(value.fact)) return null;
  const entries = Object.entries(value.fact);
  if (entries.length > mostFields) return null;
  const fields = new Map<string, readonly string[]>();
  for (const [name, texts] of entries) {
    const list: unknown[] = Array.isArray(texts) ? texts : [texts];
    if (list.length > mostFields || !list.every(isText)) return null;
    fields.set(name, list.map(clean));
  }
  return { key: value.key, fields: (name) => fields.get(name) ?? [] };
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestText;

/** As in forms: no NUL, one kind of line end, letters in one piece. */
const clean = (text: string) => text.replaceAll('\0', '').replaceAll('\r\n', '\n').normalize('NFC');

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
