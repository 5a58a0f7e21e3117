import { createHash } from 'node:crypto';
import { minutesCss } from './minutes-css.ts';

/** The look of a notice as a page: paper on screen, and the paper itself when printed. */
export const noticeCss = `
.notice {
  --ink: #1b1b18; --quiet: #5c5a52; --line: #d3cfc3; --accent: #14463a; --alarm: #97281d;
  --wash: #f1f5f2; --sunk: #f6f4ee;
  color-scheme: light dark; color: var(--ink); max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem;
  font: 1rem/1.6 Inter, "Inter Variable", system-ui, sans-serif; overflow-wrap: anywhere;
}
@media (prefers-color-scheme: dark) {
  .notice {
    --ink: #eceae3; --quiet: #b3afa3; --line: #45433c; --accent: #8fd0bb; --alarm: #f0a79d;
    --wash: #1d2925; --sunk: #26251f;
  }
  html:has(> body > main > .notice) { background: #171713; }
}
.notice h1, .notice h2, .notice h3, .notice h4 { line-height: 1.25; font-weight: 640; text-wrap: balance; }
.notice h1 { font-size: 1.75rem; margin: 0 0 1rem; letter-spacing: -0.02em; }
.notice h2 { font-size: 1.25rem; margin: 2rem 0 0.75rem; }
.notice h3 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
.notice p { margin: 0 0 0.75rem; max-width: 66ch; }
.notice ul, .notice ol { margin: 0 0 0.75rem; padding-left: 1.5rem; max-width: 66ch; }
.notice a { color: var(--accent); text-underline-offset: 0.15em; }
.notice a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.notice-kicker, .notice-quiet { color: var(--quiet); }
.notice .notice-kicker { font-size: 0.875rem; margin: 0 0 0.25rem; }
.notice .notice-kicker + :is(h1, h2, h3) { margin-top: 0; }
.notice-draft, .notice-warning { border-left: 3px solid var(--alarm); padding-left: 0.75rem; font-weight: 600; }
.notice-changes { border-left: 3px solid var(--accent); padding-left: 0.75rem; }
.notice .notice-changes :is(h2, h3) { font-size: 1rem; margin: 1.5rem 0 0.25rem; }
.notice-closed { color: var(--alarm); font-size: 0.875rem; }
.notice-facts { margin: 0 0 1rem; font-size: 0.9375rem; }
.notice-facts div { display: grid; grid-template-columns: 10rem minmax(0, 1fr); gap: 1rem; }
.notice-facts dt { color: var(--quiet); }
.notice-facts dd { margin: 0; }
.notice time, .notice-agenda { font-variant-numeric: tabular-nums; }
.notice-agenda { border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.45; overflow-wrap: normal; }
.notice-agenda :is(th, td) { text-align: left; vertical-align: top; padding: 0.375rem 0.75rem 0.375rem 0; font-weight: inherit; }
.notice-agenda :is(th, td):last-child { padding-right: 0; }
.notice-agenda tr { border-top: 1px solid var(--line); }
.notice-agenda thead tr { border: 0; }
.notice-agenda thead th { font-size: 0.75rem; font-weight: 600; color: var(--quiet); }
.notice-agenda tbody { border-top: 1.5px solid var(--ink); }
.notice-agenda tbody th { font-weight: 600; }
.notice-agenda tbody tr:first-child { border-top: 0; }
.notice-agenda tfoot tr { border-top: 2px solid var(--ink); }
.notice-agenda ul { margin: 0.125rem 0 0; padding-left: 1rem; list-style: "–  "; font-size: 0.8125rem; }
.notice-agenda .notice-number { text-align: right; }
.notice-agenda .notice-slot { white-space: nowrap; }
.notice-agenda :is(.notice-what, .notice-who) { overflow-wrap: anywhere; hyphens: auto; }
.notice-agenda .notice-level-1 { padding-left: 1rem; }
.notice-agenda .notice-level-2 { padding-left: 2rem; }
.notice-agenda .notice-group { background: var(--wash); }
.notice-agenda .notice-group strong { font-weight: inherit; }
.notice-agenda .notice-break { background: var(--sunk); color: var(--quiet); }
.notice-narrow { display: none; }
.notice-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.notice-paper { border-top: 1.5px solid var(--ink); margin-top: 3rem; padding-top: 1rem; }
.notice-proposals { background: var(--wash); border-left: 3px solid var(--accent); padding: 0.75rem 1rem 0.25rem; }
.notice-points li > p { display: inline; }
.notice-points li > p + p { display: block; margin-top: 0.5rem; }
.notice-points li { margin-bottom: 0.5rem; }
.notice-quoted { border: 1px solid var(--line); border-radius: 3px; margin: 1rem 0; padding: 0.75rem 1rem 0.25rem; font-size: 0.9375rem; }
.notice-quoted figcaption { color: var(--quiet); font-weight: 600; margin-bottom: 0.5rem; }
.notice-quoted blockquote { margin: 0; }
@media (max-width: 40rem) {
  .notice-facts div { grid-template-columns: minmax(0, 1fr); gap: 0; margin-bottom: 0.5rem; }
  .notice-agenda :is(table, tbody, tfoot) { display: block; }
  .notice-agenda thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .notice-agenda :is(tbody, tfoot) tr { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; column-gap: 0.75rem; padding: 0.5rem 0; }
  .notice-agenda :is(tbody, tfoot) :is(th, td) { padding: 0; }
  .notice-agenda tbody .notice-level-1 { padding-left: 0.75rem; }
  .notice-agenda tbody .notice-level-2 { padding-left: 1.5rem; }
  .notice-agenda :is(tbody, tfoot) tr > :nth-child(3) { grid-column: 1 / -1; grid-row: 2; }
  .notice-agenda tbody tr > :nth-child(4) { grid-column: 1 / -1; grid-row: 3; color: var(--quiet); }
  .notice-agenda tr > :last-child { grid-column: 3; grid-row: 1; }
  .notice-narrow { display: inline; }
}
@media print {
  @page { size: A4; margin: 2cm 2.2cm; }
  .notice { color-scheme: light; max-width: none; padding: 0; font-size: 10.5pt; --ink: #000; --accent: #14463a; --alarm: #97281d; --quiet: #444; --wash: #f1f5f2; --sunk: #f6f4ee; --line: #ccc; }
  .notice nav, .notice-back { display: none; }
  .notice-paper { break-before: page; border: 0; margin: 0; padding: 0; }
  .notice :is(h1, h2, h3, h4) { break-after: avoid; }
  .notice-agenda tr, .notice-proposals li, .notice-quoted li { break-inside: avoid; }
}
`;

const allCss = noticeCss + minutesCss;

/** The look of notices and minutes as a style sheet, at an address that changes when it does. */
export const noticeSheet = {
  css: allCss,
  path: `/innkalling-${createHash('sha256').update(allCss).digest('hex').slice(0, 10)}.css`,
};
