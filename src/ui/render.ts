import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';

/** A whole page as text. Nothing in it is hydrated: what a browser adds, it adds by itself. */
export function renderPage(page: ReactElement): string {
  return `<!doctype html>${renderToString(page)}`;
}
