import { applyEach, maxLength, schema } from '@angular/forms/signals';
import type { DraftForm } from './draft-form';

/** How long each answer may be: the contract's bounds, so that no field takes what cannot be kept. */
export const draftLimits = schema<DraftForm>((draft) => {
  maxLength(draft.title, 200);
  maxLength(draft.caseReference, 120);
  maxLength(draft.proceedings, 1_000);
  maxLength(draft.purpose, 4_000);
  maxLength(draft.confidentialityOfRequest, 2_000);
  maxLength(draft.confidentialityOfMaterial, 2_000);
  maxLength(draft.basis.articles, 300);
  applyEach(draft.basis.alternates, (alternate) => maxLength(alternate.note, 1_000));
  maxLength(draft.urgency.reason, 2_000);
  maxLength(draft.marking.handling, 300);
  applyEach(draft.facts, (facts) => maxLength(facts.text, 20_000));
  applyEach(draft.persons, (person) => {
    maxLength(person.code, 6);
    maxLength(person.role, 200);
    maxLength(person.note, 2_000);
    applyEach(person.names, (name) => maxLength(name.text, 300));
    applyEach(person.identifiers, (identifier) => {
      maxLength(identifier.type, 120);
      maxLength(identifier.value, 300);
    });
  });
  applyEach(draft.offences, (offence) => {
    maxLength(offence.provision, 300);
    maxLength(offence.text, 4_000);
    maxLength(offence.maxPenalty, 300);
    maxLength(offence.dualCriminality, 2_000);
  });
  applyEach(draft.measures, (measure) => {
    maxLength(measure.basis, 300);
    maxLength(measure.details, 10_000);
    maxLength(measure.necessity, 4_000);
    maxLength(measure.procedure, 4_000);
    applyEach(measure.place, (place) => maxLength(place.text, 20_000));
  });
  applyEach(draft.translations, (translation) => maxLength(translation.translator, 300));
  applyEach(draft.assurances, (assurance) => maxLength(assurance.text, 1_000));
});
