import { place, type Matter } from './matter';
import { legalPerson, ourPerson, theirPerson } from './persons';
import { account, spelled } from './scene';

/** European Investigation Orders: asked between judicial authorities, in fixed forms and times. */
export const orderMatters: readonly Matter[] = [
  {
    key: 'order-bank',
    weight: 4,
    byOrder: true,
    urgency: [
      ['normal', 3],
      ['priority', 1],
    ],
    urgencyReason: 'The suspect has begun to close accounts.',
    title: ({ bank }) => `Holder and transactions of accounts at ${bank}`,
    proceedings: ({ office }) =>
      `Investigation of fraud by the ${office.name}; order issued and validated there`,
    facts: (scene) =>
      `Visitors of false holiday pages paid deposits for houses that do not exist. The photographs were generated, the landlords too. ${scene.complainants} persons lost ${scene.loss} between ${spelled(scene.began)} and ${spelled(scene.ended)}. The payments went to accounts at ${scene.bank} in ${scene.to.name}, among them ${account(scene)}.`,
    purpose: 'Evidence in the criminal proceedings named.',
    offences: ['fraud', 'laundering'],
    persons: (scene) => [
      theirPerson(scene, 0, 'suspect: account holder'),
      legalPerson(scene, 1, scene.bank, 'account-holding bank'),
    ],
    measures: (scene) => [
      {
        type: 'bank_records',
        targets: ['L01', 'S01'],
        details: `Holders and proxies (Article 26) and transactions (Article 27) of account ${account(scene)} since ${scene.began.toString()}.`,
        necessity: 'Leads to the beneficiaries.',
        procedure: 'Machine-readable statements with value dates.',
        within: scene.chance.between(60, 100),
      },
    ],
  },
  {
    key: 'order-search',
    weight: 3,
    byOrder: true,
    urgency: [
      ['normal', 2],
      ['priority', 1],
    ],
    urgencyReason: 'Searches in three Member States are to begin at the same hour.',
    title: ({ town }) => `Search of a flat in ${town} and seizure of devices`,
    proceedings: ({ office }) =>
      `Investigation of computer fraud by the ${office.name}; domestic search order attached`,
    facts: (scene) =>
      `A shop for "verified identities" offers passports’ scans with matching generated selfie films that pass remote identification. Test purchases on ${spelled(scene.ended)} led, through the parcel of a hardware token, to a flat in ${scene.town}, ${scene.to.name}. At least ${scene.complainants} accounts were opened with such identities and used to pass on ${scene.loss}.`,
    purpose: 'Evidence in the criminal proceedings named.',
    offences: ['identity', 'computer', 'laundering'],
    persons: (scene) => [theirPerson(scene, 0, 'suspect: operator of the shop')],
    measures: (scene) => [
      {
        type: 'house_search',
        targets: ['S01'],
        details: 'Computers, tokens, graphics cards, notes of credentials, cash.',
        necessity: 'Originals and keys are kept nowhere else.',
        procedure: 'Two officers of the issuing State present (Article 9(4)); hash of each image.',
        place: place(`Third floor left, 0 rue or street of ${scene.town}, ${scene.to.name}`),
        within: scene.chance.between(20, 40),
      },
      {
        type: 'examination_of_objects_and_sites',
        targets: ['devices seized'],
        details: 'Imaging and a first examination for wallet keys.',
        necessity: 'Wallets can be emptied from afar.',
        procedure: 'Report within two weeks of the search.',
      },
    ],
  },
  {
    key: 'order-hearing',
    weight: 3,
    byOrder: true,
    urgency: [['normal', 1]],
    urgencyReason: '',
    title: () => 'Hearing by video of a nominee director',
    proceedings: ({ office }) => `Investigation of gang fraud by the ${office.name}`,
    facts: (scene) =>
      `The witness signed as director of four companies through which payments of ${scene.complainants} card holders passed between ${spelled(scene.began)} and ${spelled(scene.ended)}, in all ${scene.loss}. She answered an advertisement, was interviewed by a generated person and received a monthly sum for signatures. She cannot travel. What she knows of those who instructed her is known to nobody else.`,
    purpose: 'Evidence in the criminal proceedings named.',
    offences: ['fraud'],
    persons: (scene) => [ourPerson(scene, 0, 'witness: nominee director')],
    measures: (scene) => [
      {
        type: 'hearing_by_videoconference',
        targets: ['W01'],
        details: 'Hearing as a witness on the 34 questions in Annex 5.',
        necessity: 'She cannot travel.',
        procedure:
          'Identity check; rights under both laws told at the start; minutes with technical conditions (Article 24).',
        within: scene.chance.between(50, 80),
      },
    ],
  },
  {
    key: 'order-server',
    weight: 2,
    byOrder: true,
    urgency: [['urgent', 1]],
    dataVolatile: true,
    urgencyReason: 'The lease ends within days; wiping follows.',
    title: ({ number }) => `Provisional measure: server in rack R-${number % 40}`,
    proceedings: ({ office }) => `Investigation of computer fraud by the ${office.name}`,
    facts: (scene) =>
      `Sham subscriptions were charged to card holders in small sums that few notice. The charging software runs on 2001:db8:${scene.number}::17 in a computing centre in ${scene.to.name}. ${scene.complainants} complaints stand for an estimated damage of ${scene.loss} between ${spelled(scene.began)} and ${spelled(scene.ended)}. The lease of the rack was cancelled by the customer.`,
    purpose: 'To keep the evidence until transfer is decided.',
    offences: ['computer', 'fraud'],
    persons: (scene) => [legalPerson(scene, 1, scene.company, 'hosting provider')],
    measures: (scene) => [
      {
        type: 'provisional_measure_server',
        targets: ['L01', `2001:db8:${scene.number}::17`],
        details: 'Seal in place until transfer or release; no removal of disks.',
        necessity: 'Wiping follows the end of the lease.',
        procedure: 'Article 32; the customer is not told.',
        within: 2,
      },
      {
        type: 'production_of_data',
        targets: ['L01'],
        details: 'Customer file and payment data.',
        necessity: 'Leads to the operator.',
        procedure: 'With the record of custody.',
        within: 60,
      },
    ],
  },
];
