export { addItem } from './commands/add-item.ts';
export { announceOtherBusiness } from './commands/announce-other-business.ts';
export { attach, attachmentLimit } from './commands/attach.ts';
export { cancelMeeting } from './commands/cancel-meeting.ts';
export { changeItem } from './commands/change-item.ts';
export { changeMeeting } from './commands/change-meeting.ts';
export { deliverAttachment } from './commands/deliver-attachment.ts';
export { bodyOfMeeting } from './commands/meeting-of.ts';
export { moveAgendaItem } from './commands/move-item.ts';
export { planMeeting } from './commands/plan-meeting.ts';
export { publishMeeting } from './commands/publish-meeting.ts';
export { recordDecision } from './commands/record-decision.ts';
export { savePaper } from './commands/save-paper.ts';
export { planMark, setTreatmentPlan } from './commands/set-treatment-plan.ts';
export { fileAsRead } from './file-as-read.ts';
export { type MeetingFile, readMeetingFile } from './meeting-file.ts';
export { noticeNow, type PublishedNotice } from './notice-of-meeting.ts';
export { Duties, outcomeShape, outcomeWords } from './pages/decided.tsx';
export { type MeetingTab, MeetingTabs } from './pages/meeting-tabs.tsx';
export {
  type CancelRefusal,
  isOver,
  isShut,
  isUnsent,
  mayBeCancelled,
} from './rules/a-cancelled-meeting-is-over.ts';
export { calendarUid, firstSequence } from './rules/a-meeting-has-one-calendar-entry.ts';
export {
  type AgendaTimes,
  agendaTimes,
} from './rules/agenda-times-follow-from-start-and-minutes.ts';
export { mergeText, type TextPart } from './rules/concurrent-changes-merge.ts';
export {
  type DecisionInput,
  type DecisionRefusal,
  standingPoints,
} from './rules/decision-follows-from-proposal.ts';
export { changesBetween, type NoticeChange } from './rules/what-changed-between-versions.ts';
export { type AttendanceRecord, readAttendance } from './store/attendance-reads.ts';
export { meetingOfCalendarUid } from './store/calendar-entries.ts';
export { readCaseNumbers } from './store/case-numbers.ts';
export { type ItemCourse, meetingOfDecision, readItemCourses } from './store/item-courses.ts';
export {
  listCases,
  listMeetings,
  listPublications,
  listTreatments,
  type MeetingListRow,
  toldOfMeetings,
} from './store/lists.ts';
export {
  type AttachmentRecord,
  type DecisionRecord,
  listSentLater,
  type MeetingRecord,
  type PaperRecord,
  readAgenda,
  readAttachment,
  readAttachments,
  readDecisions,
  readMeeting,
  readPapers,
  readPublications,
} from './store/reads.ts';
export { listTreatmentSteps } from './store/treatments.ts';
export {
  lockMeeting,
  noteAttendance,
  noteCalled,
  noteOpened,
  notePlanned,
  touchMeeting,
} from './store/writes.ts';
export { changeSentence, ruleSentence } from './text/rules/index.ts';
export { bodyOfMeetingAddress, meetingSubject } from './who-may-read.ts';
export { caseReadingOf, casesClosedTo } from './who-may-read-cases.ts';
