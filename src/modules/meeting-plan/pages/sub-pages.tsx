import { addresses } from '../../../ui/addresses.ts';
import type { Visit } from '../../identity/route.ts';
import { planText } from '../text/index.ts';

export type SubPage = 'plans' | 'wheel' | 'gatherings' | 'rooms' | 'calendars';

/** The ways between the pages that the year's plan is made of. */
export function SubPages({ current, visit }: { current: SubPage | null; visit: Visit }) {
  const t = planText[visit.language].sub;
  const pages = [
    ['plans', addresses.meetingPlans()],
    ['wheel', addresses.annualWheel()],
    ['gatherings', addresses.gatherings()],
    ['rooms', addresses.rooms()],
    ['calendars', addresses.busyCalendars()],
  ] as const;
  return (
    <nav className="subpages" aria-label={t.label}>
      <ul>
        {pages.map(([key, href]) => (
          <li key={key}>
            <a href={href} aria-current={key === current ? 'page' : undefined}>
              {t[key]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
