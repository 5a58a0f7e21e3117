/** What only minutes need beside the look of a notice. */
export const minutesCss = `
.minutes-item { border-top: 1.5px solid var(--ink); margin-top: 2rem; padding-top: 0.25rem; }
.minutes-item > :is(h2, h3) { margin-top: 0.75rem; }
.minutes .minutes-under { margin: 0.75rem 0 -0.5rem; font-weight: 600; color: var(--quiet); }
.minutes .minutes-before { margin: 0.125rem 0 0; font-size: 0.875rem; }
.minutes .minutes-struck { list-style: "–  "; text-decoration: none; }
.minutes-table { margin-bottom: 0.75rem; }
@media (max-width: 40rem) {
  .minutes .minutes-table tbody tr { display: block; }
  .minutes .minutes-table tbody tr > :nth-child(n) { display: block; }
  .minutes .minutes-table tbody td { color: var(--quiet); }
}
@media print { .minutes-section, .minutes-table tr { break-inside: auto; } .minutes-table tr { break-inside: avoid; } }
`;
