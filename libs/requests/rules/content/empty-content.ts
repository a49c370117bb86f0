import type { RequestContentDto } from '@rogatory/requests/contract';

/** A draft before anything is written. */
export function emptyContent(): RequestContentDto {
  return {
    title: '',
    caseReference: '',
    proceedings: '',
    requestedAuthorityId: null,
    basis: null,
    urgency: {
      level: 'normal',
      riskToLife: false,
      movementImminent: false,
      minorConcerned: false,
      dataVolatile: false,
      reason: '',
    },
    marking: { tlp: 'AMBER', handling: '' },
    facts: [],
    persons: [],
    offences: [],
    measures: [],
    purpose: '',
    language: 'en',
    translations: [],
    confidentialityOfRequest: '',
    confidentialityOfMaterial: '',
    assurances: [],
  };
}
