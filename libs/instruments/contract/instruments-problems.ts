/** Problems of this domain's routes; the console words them as `instruments.problem.<reason>`. */
export const instrumentsProblems = {
  notFound: 'instruments.not_found',
  overrideNotFound: 'instruments.override_not_found',
  /** Field codes, in `errors` of a 400 or 422. */
  unknownJurisdiction: 'instruments.unknown_jurisdiction',
  sameJurisdiction: 'instruments.same_jurisdiction',
  notADate: 'instruments.not_a_date',
  endsBeforeItStarts: 'instruments.ends_before_it_starts',
  pointerNotFound: 'instruments.pointer_not_found',
  pointerAmbiguous: 'instruments.pointer_ambiguous',
  fieldIsFixed: 'instruments.field_is_fixed',
  invalidLaw: 'instruments.invalid_law',
  notAProvision: 'instruments.not_a_provision',
  verifiedInFuture: 'instruments.verified_in_future',
  /** 403: who proposed may not approve or reject. */
  secondPersonNeeded: 'instruments.second_person_needed',
  /** 403: only who proposed may withdraw. */
  ownProposalOnly: 'instruments.own_proposal_only',
  /** 409: already approved, rejected or withdrawn. */
  alreadyDecided: 'instruments.already_decided',
} as const;
