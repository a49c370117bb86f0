/** Stable codes of the problems this domain answers with, beside the platform's. */
export const requestsErrors = {
  notFound: 'requests.not_found',
  actionRefused: 'requests.action_refused',
  contentsMissing: 'requests.contents_missing',
  secondPersonNeeded: 'requests.second_person_needed',
  unknownAuthority: 'requests.unknown_authority',
  unknownMeasure: 'requests.unknown_measure',
  unknownPerson: 'requests.unknown_person',
  unknownDocument: 'requests.unknown_document',
  measuresNeeded: 'requests.measures_needed',
  unknownDispatch: 'requests.unknown_dispatch',
  timeInFuture: 'requests.time_in_future',
  timeBeforeFile: 'requests.time_before_file',
  unknownQuestion: 'requests.unknown_question',
  notThisSide: 'requests.not_this_side',
  duplicateCode: 'requests.duplicate_code',
  invalidDate: 'requests.invalid_date',
  unknownJurisdiction: 'requests.unknown_jurisdiction',
} as const;
export type RequestsErrorCode = (typeof requestsErrors)[keyof typeof requestsErrors];
