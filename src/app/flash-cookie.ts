import type { Undo } from '../ui/components/flash.tsx';
import { ownAddress } from '../ui/own-address.ts';

/** What the page after a redirect tells once, with the way back where there is one. */
export type Flash = { text: string; undo?: Undo | undefined };

/** Browsers drop a larger cookie, and what it told with it; percent signs make it longer yet. */
const longestCookie = 3500;
const longestText = 300;

/** A flash as a cookie carries it; what people wrote into it is cut where it is very long. */
export function writeFlash({ text, undo }: Flash): string {
  const letters = [...text];
  const told = letters.length > longestText ? `${letters.slice(0, longestText).join('')}…` : text;
  const whole = JSON.stringify(undo ? { text: told, undo } : { text: told });
  return encodeURIComponent(whole).length <= longestCookie ? whole : JSON.stringify({ text: told });
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
    ownAddress(action) !== null &&
    typeof fields === 'object' &&
    fields !== null &&
    Object.values(fields).every((field) => typeof field === 'string')
  );
}
