/** Why an absence is refused. */
export const absenceProblems = {
  notFound: 'identity.absence_not_found',
  unknownPerson: 'identity.absence_unknown_person',
  /** Nobody enters the absence of a colleague but the head of the same authority. */
  notYours: 'identity.absence_not_yours',
  invalidDays: 'identity.absence_invalid_days',
  overlaps: 'identity.absence_overlaps',
  selfDeputy: 'identity.absence_self_deputy',
  deputyUnfit: 'identity.absence_deputy_unfit',
  /** In the same days the deputy's own work would come back to the person. */
  circular: 'identity.absence_circular',
} as const;
