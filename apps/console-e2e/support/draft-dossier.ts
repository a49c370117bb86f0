import type { Locator } from '@playwright/test';
import type { RequestContentDto } from '@rogatory/requests/contract';
import { typeMeasures } from './draft-measures';
import type { DraftPage } from './draft-page';
import { typePersons } from './draft-persons';
import { choose, press, tick, type } from './fields';

/** Types a whole dossier into an open draft, section by section, as an office would. */
export async function typeDossier(draft: DraftPage, content: RequestContentDto): Promise<void> {
  await typeBasis(await draft.section('Legal basis'), content);
  await typeUrgency(await draft.section('Urgency'), content);
  await typePersons(await draft.section('Persons'), content.persons);
  await typeCase(await draft.section('Proceedings'), content);
  await typeFacts(await draft.section('Facts'), content);
  await typeOffences(await draft.section('Offences'), content);
  await typeMeasures(await draft.section('Measures'), content.measures, content.persons);
  await type(await draft.section('Purpose'), 'Purpose of the evidence', content.purpose);
  await typeLanguages(await draft.section('Languages'), content);
  await typeConfidentiality(await draft.section('Secrecy and marking'), content);
  await typeAssurances(await draft.section('Assurances'), content);
}

async function typeBasis(section: Locator, { basis }: RequestContentDto): Promise<void> {
  if (basis == null) return;
  await choose(section, 'Instrument relied on', basis.instrument);
  await type(section, 'Articles', basis.articles);
  for (const [at, { instrument, note }] of basis.alternates.entries()) {
    await press(section, 'Cite another basis');
    const entry = section.getByRole('group', { name: `Alternate basis ${at + 1}` });
    await choose(entry, 'Cited beside it', instrument);
    await type(entry, 'Why, and how far', note);
  }
}

async function typeUrgency(section: Locator, { urgency }: RequestContentDto): Promise<void> {
  await section.locator(`input[type=radio][value=${urgency.level}]`).check();
  await tick(section, 'Risk to life', urgency.riskToLife);
  await tick(section, 'Persons or things are about to be moved', urgency.movementImminent);
  await tick(section, 'A minor is concerned', urgency.minorConcerned);
  await tick(section, 'Data may vanish', urgency.dataVolatile);
  await type(section, 'Facts behind the urgency', urgency.reason);
}

async function typeCase(section: Locator, content: RequestContentDto): Promise<void> {
  await type(section, 'Subject in a line', content.title);
  await type(section, 'Case reference', content.caseReference);
  await type(section, 'Authority and stage of the proceedings', content.proceedings);
}

async function typeFacts(section: Locator, { facts }: RequestContentDto): Promise<void> {
  for (const [at, { language, text }] of facts.entries()) {
    await press(section, 'Add the facts in a language');
    const entry = section.getByRole('group', { name: `Facts, text ${at + 1}` });
    await choose(entry, 'Language of this text', language);
    await type(entry, 'Facts', text);
  }
}

async function typeOffences(section: Locator, { offences }: RequestContentDto): Promise<void> {
  for (const [at, offence] of offences.entries()) {
    await press(section, 'Add an offence');
    const entry = section.getByRole('group', { name: `Offence ${at + 1}` });
    await type(entry, 'Provision', offence.provision);
    await type(entry, 'Text of the provision', offence.text);
    if (offence.category != null) await choose(entry, 'Kind of offence', offence.category);
    if (offence.maxPenaltyYears != null) {
      await entry
        .getByRole('spinbutton', { name: 'Highest penalty in years', exact: true })
        .fill(String(offence.maxPenaltyYears));
    }
    await type(entry, 'Highest penalty', offence.maxPenalty);
    await type(entry, 'Dual criminality', offence.dualCriminality);
  }
}

async function typeLanguages(section: Locator, content: RequestContentDto): Promise<void> {
  await choose(section, 'Language of the request', content.language);
  for (const [at, { language, translator, certified }] of content.translations.entries()) {
    await press(section, 'Add a translation');
    const entry = section.getByRole('group', { name: `Translation ${at + 1}` });
    await choose(entry, 'Language of the translation', language);
    await type(entry, 'Translator', translator);
    await tick(entry, 'Certified translation', certified);
  }
}

async function typeConfidentiality(section: Locator, content: RequestContentDto): Promise<void> {
  await type(section, 'Secrecy of the request', content.confidentialityOfRequest);
  await type(section, 'Use and secrecy of the material', content.confidentialityOfMaterial);
  await choose(section, 'Marking', content.marking.tlp);
  await type(section, 'Handling', content.marking.handling);
}

async function typeAssurances(section: Locator, { assurances }: RequestContentDto): Promise<void> {
  for (const [at, { text }] of assurances.entries()) {
    await press(section, 'Add an assurance');
    await type(section, `Assurance ${at + 1}`, text);
  }
}
