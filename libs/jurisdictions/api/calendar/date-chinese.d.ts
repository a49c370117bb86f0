/** The part of date-chinese that is used; its own types are not to be found from CommonJS. */
declare module 'date-chinese' {
  export class CalendarChinese {}
  export class CalendarKorean extends CalendarChinese {}
  export class CalendarVietnamese extends CalendarChinese {}
}
