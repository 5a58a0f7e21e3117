import type { AuditRecord } from '../../modules/audit/vocabulary.ts';
import { addresses } from '../../ui/addresses.ts';

/** Where the thing that an entry of the log is about stands; null where it has no page. */
export function subjectAddress({
  subjectKind,
  subjectId,
  bodyId,
}: Pick<AuditRecord, 'subjectKind' | 'subjectId' | 'bodyId'>): string | null {
  switch (subjectKind) {
    case 'meeting':
      return addresses.meeting(subjectId);
    case 'case':
      return addresses.case(subjectId);
    case 'obligation':
      return addresses.obligation(subjectId);
    case 'import':
      return addresses.importReview(subjectId);
    case 'body':
      return addresses.body(subjectId);
    case 'seat':
    case 'term':
      return bodyId ? addresses.body(bodyId) : null;
    case 'vendor-question':
      return addresses.vendorQuestion(subjectId);
    case 'term-entry':
      return addresses.term(subjectId);
    case 'timetable':
      return addresses.timetable(subjectId);
    case 'message':
      return addresses.mailMessage(subjectId);
    case 'incoming':
    case 'mail-address':
      return addresses.mailIncoming();
    case 'plan':
      return addresses.meetingPlan(subjectId);
    case 'gathering':
      return addresses.gathering(subjectId);
    case 'busy-calendar':
      return addresses.busyCalendars();
    case 'room':
      return addresses.rooms();
    case 'recruitment':
      return addresses.quotaBoard();
    case 'group-quota':
    case 'competence-need':
      return bodyId ? addresses.groupNeeds(bodyId) : null;
    case 'stated-figure':
      return addresses.statedFigures();
    case 'applicant':
      return addresses.applicant(subjectId);
    case 'role-profile':
      return addresses.roleProfile(subjectId);
    case 'recruitment-round':
      return addresses.recruitmentRound(subjectId);
    case 'advert': {
      const [round = '', group = ''] = subjectId.split('/');
      return addresses.roundAdvert(round, group);
    }
    case 'wheel-rule':
      return addresses.annualWheel();
    default:
      return null;
  }
}
