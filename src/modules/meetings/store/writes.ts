/** Everything that writes a meeting, its cases, papers, decisions and publications. */

export {
  arrangeItems,
  deleteItem,
  insertItem,
  keepPlaces,
  updateItem,
} from './writing/agenda.ts';
export { noteAttendance } from './writing/attendance.ts';
export { claimCitedCase, insertCase, setCaseTitle, setCaseTopic } from './writing/cases.ts';
export { deleteCitations, insertCitation } from './writing/citations.ts';
export { insertDecision, updateDecision } from './writing/decisions.ts';
export {
  type By,
  insertMeeting,
  lockMeeting,
  noteCalled,
  noteOpened,
  notePlanned,
  touchMeeting,
} from './writing/meeting.ts';
export {
  insertAttachment,
  insertPaper,
  lockPaper,
  paperAtVersion,
  updatePaper,
} from './writing/papers.ts';
export { insertPublication, noteReading } from './writing/publications.ts';
