export { type CheckedMeeting, checkExports, checkedSamples } from './check-export.ts';
export { judge, makeExport } from './export-of-meeting.ts';
export { recordOfMeeting } from './record-of-meeting.ts';
export {
  oparlAddresses,
  oparlAgendaItem,
  oparlBody,
  oparlConsultation,
  oparlFile,
  oparlMeeting,
  oparlOf,
  oparlOrganization,
  oparlPaper,
  oparlPerson,
  oparlSystem,
} from './rules/oparl-follows-from-the-meeting.ts';
export { asAudienceMayRead } from './rules/screened-titles-stand-for-closed-items.ts';
export { exchangeWords } from './text/words/index.ts';
