import type { Undo } from '../ui/components/flash.tsx';

/** What the page after a redirect tells once, with the way back where there is one. */
export type Flash = { text: string; undo?: Undo | undefined };

/** A flash as a cookie carries it. */
export function writeFlash({ text, undo }: Flash): string {
  return JSON.stringify(undo ? { text, undo } : { text });
}

/** Reads it back; anything that is no flash of ours, or leads elsewhere, is none. */
export function readFlash(cookie: string | undefined): Flash | undefined {
  if (!cookie) return undefined;
  try {
    const { text, undo } = JSON.parse(cookie) as Partial<Record<'text' | 'undo', unknown>>;
    if (typeof text !== 'string') return undefined;
    return isUndo(undo) ? { text, undo } : { text };
  } catch {
    return undefined;
  }
}

function isUndo(value: unknown): value is Undo {
  if (typeof value !== 'object' || value === null) return false;
  const { action, fields } = value as Partial<Undo>;
  return (
    typeof action === 'string' &&
    /^\/(?![/\\])/.test(action) &&
    typeof fields === 'object' &&
    fields !== null &&
    Object.values(fields).every((field) => typeof field === 'string')
  );
}
