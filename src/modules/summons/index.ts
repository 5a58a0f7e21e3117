export {
  type CalendarOutcome,
  type CalendarReply,
  type CalendarStop,
  takeCalendarReply,
} from './commands/answer-by-calendar.ts';
export { expectedAt } from './expected-at.ts';
export { notYetSummoned, unansweredBy } from './store/waiting.ts';
export { vacantAt } from './vacant-at.ts';
