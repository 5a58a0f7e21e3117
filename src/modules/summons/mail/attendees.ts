import type { CalendarAttendee } from '../../documents/index.ts';
import type { Invitation } from '../vocabulary.ts';
import type { MailKind } from './mail-to-one.ts';

/** The one who is away, or the deputy who comes instead, as the other's calendar names them. */
export type Partner = { name: string; email: string | null };

/** Who a calendar entry that goes to one person names: that person, and who stands in for whom. */
export function attendeesOf(
  to: Invitation & { email: string },
  about: MailKind,
): CalendarAttendee[] {
  const own: CalendarAttendee = {
    name: to.name,
    email: to.email,
    role: roleOf(to),
    status: statusOf(to, about),
  };
  if (about.kind === 'deputised') {
    const { deputy } = about;
    if (deputy.email === null) return [{ ...own, status: 'declined' }];
    return [
      { ...own, delegatedTo: deputy.email },
      { name: deputy.name, email: deputy.email, role: 'required', delegatedFrom: to.email },
    ];
  }
  if ((about.kind === 'deputy' || about.kind === 'deputyMoved') && about.member.email !== null) {
    const { name, email } = about.member;
    return [
      { ...own, delegatedFrom: email },
      { name, email, role: 'required', status: 'delegated', delegatedTo: to.email },
    ];
  }
  return [own];
}

function roleOf(to: Pick<Invitation, 'role'>): NonNullable<CalendarAttendee['role']> {
  switch (to.role) {
    case 'chair':
      return 'chair';
    case 'observer':
      return 'optional';
    case 'secretary':
      return 'informed';
    default:
      return 'required';
  }
}

function statusOf(to: Invitation, about: MailKind): NonNullable<CalendarAttendee['status']> {
  if (about.kind === 'deputised') return 'delegated';
  if (to.reply === 'coming') return 'accepted';
  return to.reply === 'not-coming' ? 'declined' : 'needs-action';
}
