import { place, type Matter } from './matter';
import { legalPerson, ourPerson, theirPerson } from './persons';
import { spelled } from './scene';

/** What trials need: service, prisoners, originals, records, corruption around the compounds. */
export const proceedingMatters: readonly Matter[] = [
  {
    key: 'serve-summons',
    weight: 6,
    urgency: [
      ['normal', 4],
      ['priority', 1],
    ],
    urgencyReason:
      'The hearing cannot be moved; the law wants thirty days between service and hearing.',
    title: ({ from }) => `Service of a summons for a criminal hearing in ${from.name}`,
    proceedings: ({ office }) =>
      `Trial before the criminal court; prosecution by the ${office.name}`,
    facts: () =>
      `The person to be served held two of the accounts through which a romance fraud was paid out. He is summoned as a witness, not as a defendant; expenses are advanced. Summons, translation and notice of rights are Annexes 1 to 3.`,
    purpose: 'Attendance of the witness; no coercion is asked or threatened.',
    offences: ['fraud'],
    persons: (scene) => [theirPerson(scene, 0, 'witness')],
    measures: (scene) => [
      {
        type: 'service_of_documents',
        targets: ['S01'],
        details:
          'Service of the summons with translation and notice of rights, against a signature.',
        necessity: 'His evidence is the only one on who collected the cards.',
        procedure: 'Certificate of service with date and manner.',
        place: place(`Last known address in ${scene.town}, ${scene.to.name}`),
        within: scene.chance.between(35, 60),
      },
    ],
  },
  {
    key: 'transfer-prisoner',
    weight: 2,
    urgency: [['normal', 1]],
    urgencyReason: '',
    title: ({ from }) => `Temporary transfer of a prisoner to give evidence in ${from.name}`,
    proceedings: ({ office }) =>
      `Trial of the organisers before the criminal court; prosecution by the ${office.name}`,
    facts: (scene) =>
      `A prisoner serving a sentence in ${scene.to.name} was the bookkeeper of ${scene.compound} until ${spelled(scene.ended)}. He has declared in writing, advised by counsel, that he agrees to give evidence in person against the organisers. The court wants to see him with the ledgers in his hand.`,
    purpose: 'Evidence in the trial named; he is returned when no longer needed.',
    offences: ['trafficking', 'laundering'],
    persons: (scene) => [theirPerson(scene, 0, 'prisoner, witness')],
    measures: (scene) => [
      {
        type: 'temporary_transfer_of_prisoner',
        targets: ['S01'],
        details:
          'Transfer for five hearing days, in custody throughout; time counts towards the sentence.',
        necessity: 'He alone can read the ledgers’ abbreviations.',
        procedure: 'Consent in writing, Annex 1; safe conduct; escort agreed between the services.',
        within: scene.chance.between(60, 100),
      },
    ],
  },
  {
    key: 'company-records',
    weight: 6,
    urgency: [['normal', 1]],
    urgencyReason: '',
    title: ({ company }) => `Owners and contracts of ${company}`,
    proceedings: ({ office }) => `Investigation of organised fraud by the ${office.name}`,
    facts: (scene) =>
      `${scene.company} rents three floors of ${scene.compound} and supplies "customer care" to trading platforms, all of which turned out to be fraudulent: ${scene.complainants} complainants, ${scene.loss}, between ${spelled(scene.began)} and ${spelled(scene.ended)}. Its director of record is twenty-two years old and says he was paid a small sum to sign.\n\nThose who own the company, let the floors and pay for power and lines must be known before anybody can be charged.`,
    purpose: 'Evidence of who owns and profits from the company.',
    offences: ['fraud', 'laundering'],
    persons: (scene) => [
      legalPerson(scene, 1, scene.company, 'operator'),
      theirPerson(scene, 0, 'director of record'),
    ],
    measures: (scene) => [
      {
        type: 'official_and_business_records',
        targets: ['L01'],
        details:
          'Company register with beneficial owners, lease, power and line contracts, tax returns of the last three years.',
        necessity: 'Shows who profits.',
        procedure: 'Certified copies; the director is not told.',
        within: scene.chance.between(40, 90),
      },
      {
        type: 'bank_records',
        targets: ['L01'],
        details: 'All accounts of the company with statements and signatories.',
        necessity: 'Shows who is paid.',
        procedure: 'Certified copies.',
      },
    ],
  },
  {
    key: 'bribery-raid',
    weight: 3,
    urgency: [['normal', 1]],
    urgencyReason: '',
    title: ({ compound }) => `Payments to officials who warned ${compound} of raids`,
    proceedings: ({ office }) => `Investigation of corruption by the ${office.name}; confidential`,
    facts: (scene) =>
      `Three times between ${spelled(scene.began)} and ${spelled(scene.ended)} a compound was empty when it was searched. A ledger seized later lists monthly sums beside initials that fit two officials of ${scene.from.name}. The sums left an account of ${scene.company} at ${scene.bank} in ${scene.to.name} a day before each search and reached relatives of the officials.`,
    purpose: 'Evidence in the investigation of bribery.',
    offences: ['corruption', 'laundering'],
    persons: (scene) => [
      { ...ourPerson(scene, 0, 'suspect: official'), code: 'S01' },
      legalPerson(scene, 1, scene.company, 'payer'),
      legalPerson(scene, 2, scene.bank, 'account-holding bank'),
    ],
    measures: (scene) => [
      {
        type: 'bank_records',
        targets: ['L01', 'L02'],
        details: `Statements and orders of the company’s accounts, ${scene.began.toString()} to ${scene.ended.toString()}.`,
        necessity: 'The payer sits in the requested State.',
        procedure: 'The bank is bound to secrecy towards its customer.',
        within: scene.chance.between(45, 90),
      },
    ],
  },
  {
    key: 'return-originals',
    weight: 2,
    urgency: [['normal', 1]],
    urgencyReason: '',
    title: ({ compound }) => `Original ledgers and devices seized at ${compound}`,
    proceedings: ({ office }) =>
      `Trial before the criminal court; prosecution by the ${office.name}`,
    facts: (scene) =>
      `In the operation of ${spelled(scene.ended)} the authorities of ${scene.to.name} seized ledgers and 64 telephones at ${scene.compound}. Copies were shared between the services as intelligence. The defence contests that the copies are whole; the court wants the originals for an expert to see. Forty of the telephones belong to victims and must go back to them afterwards.`,
    purpose: 'Evidence in the trial named; everything is returned after it.',
    offences: ['trafficking', 'fraud'],
    persons: (scene) => [ourPerson(scene, 0, 'defendant')],
    measures: () => [
      {
        type: 'supply_of_originals',
        targets: ['four ledgers', '24 telephones of controllers'],
        details: 'The originals with their record of custody.',
        necessity: 'The court doubts the copies.',
        procedure: 'Sealed; receipt; returned within thirty days of the judgment.',
      },
      {
        type: 'return_of_objects',
        targets: ['40 telephones of victims'],
        details: 'Return to the owners named in Annex 2 after imaging.',
        necessity: 'Their contacts and pictures are in them.',
        procedure: 'Through the consulate.',
      },
    ],
  },
  {
    key: 'expert-voice',
    weight: 2,
    urgency: [['normal', 1]],
    urgencyReason: '',
    title: () => 'Recordings of a cloned voice for comparison by an expert',
    proceedings: ({ office }) => `Investigation of extortion and fraud by the ${office.name}`,
    facts: (scene) =>
      `Parents received calls in which their child’s voice begged for money. The children were at school. ${scene.complainants} families paid ${scene.loss} between ${spelled(scene.began)} and ${spelled(scene.ended)}. The authorities of ${scene.to.name} have seized a computer with a voice model in a case of their own, as their press release says; whether it made these calls an expert can tell by comparing both.`,
    purpose: 'Evidence of the origin of the calls.',
    offences: ['fraud', 'identity'],
    persons: (scene) => [theirPerson(scene, 0, 'defendant in the requested State')],
    measures: (scene) => [
      {
        type: 'expert_examination',
        targets: ['17 recordings, Annex 1'],
        details:
          'Comparison of the recordings with the model seized: features of synthesis, noise floor, phoneme errors.',
        necessity: 'Ties, or does not tie, the calls to the computer.',
        procedure: 'Report with method, error rate and data; disclosure that software was used.',
        within: scene.chance.between(60, 110),
      },
    ],
  },
];
