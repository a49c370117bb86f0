export { parts, partiesOf, readsCases, type PartiesOfFile, type Part, type Party } from './parties';
export { circles, type Circle, type News } from './news';
export { newsOfMove } from './news-of-move';
export { newsOfClock, type RemindedFile } from './news-of-clock';
export { concerns, recipients, type Colleague, type Recipient } from './recipients';
export { isQuiet, mailTime, usualMailWishes, type MailTime, type MailWishes } from './mail-time';
export {
  isDutyByLaw,
  reminderStages,
  stagesOf,
  usualEscalation,
  type RemindedClock,
  type ReminderStage,
  type StageBegin,
} from './reminder-stages';
export { isGivenUp, nextTry, webhookTries } from './webhook-retry';
export { mailText, type MailedNotice, type MailText } from './mail-text';
export { mailKindOf, mailKinds, mailWords, type MailKind } from './mail-words/index';
