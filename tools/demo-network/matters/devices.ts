import { place, type Matter } from './matter';
import { domainOf, legalPerson, theirPerson } from './persons';
import { spelled } from './scene';

/** The machinery: SIM farms, servers, false voices and faces, pages that deceive. */
export const deviceMatters: readonly Matter[] = [
  {
    key: 'sim-farm',
    weight: 6,
    electronic: true,
    urgency: [
      ['priority', 2],
      ['normal', 2],
    ],
    urgencyReason: 'The subscription of the premises ends this month; the equipment will be moved.',
    title: ({ town }) => `Search of a SIM farm in ${town}`,
    proceedings: ({ office }) => `Investigation of organised fraud by the ${office.name}`,
    facts: (scene) =>
      `Calls in the name of a tax office reached some 40,000 numbers in ${scene.from.name} between ${spelled(scene.began)} and ${spelled(scene.ended)}; ${scene.complainants} persons paid, in all ${scene.loss}. The caller’s voice is generated and answers in real time.\n\nThe calls enter the network through 1,900 SIM cards of ${scene.carrier} that never move. Their cell and the bearing taken by the operator point to the second floor of a shop house in ${scene.town}, let to ${scene.company}. Power use is six times that of the neighbours.`,
    purpose: 'Evidence of who runs the farm and for whom the calls were made.',
    offences: ['fraud', 'computer'],
    persons: (scene) => [
      theirPerson(scene, 0, 'suspect: tenant'),
      legalPerson(scene, 1, scene.company, 'tenant of the premises'),
      legalPerson(scene, 2, scene.carrier, 'mobile operator'),
    ],
    measures: (scene) => [
      {
        type: 'search_of_business_premises',
        targets: ['S01', 'L01'],
        details:
          'SIM banks, gateways, routers, cards, control computers, lease and power contracts.',
        necessity: 'Gateways keep the addresses of the call centres they serve, in memory only.',
        procedure: 'Keep under power until imaged; note clock offsets; hash of each image.',
        place: place(`Shop house 6/2, second floor, ${scene.town}, ${scene.to.name}`),
        within: scene.chance.between(12, 30),
      },
      {
        type: 'production_of_subscriber_and_traffic_data',
        targets: ['L02', 'list of 1,900 cards, Annex 1'],
        details: `Who bought and registered the cards, and their traffic from ${scene.began.toString()} to ${scene.ended.toString()}.`,
        necessity: 'Shows the buyer and the share of calls to other States.',
        procedure: 'Machine-readable, UTC.',
        within: 45,
      },
    ],
  },
  {
    key: 'preserve-server',
    weight: 6,
    electronic: true,
    urgency: [
      ['urgent', 2],
      ['priority', 2],
    ],
    dataVolatile: true,
    urgencyReason: 'The lease of the server ends within days and the disk is wiped then.',
    title: ({ company, number }) => `Preservation of a server at ${company}, rack R-${number % 40}`,
    proceedings: ({ office }) => `Investigation of computer fraud by the ${office.name}`,
    facts: (scene) =>
      `A page copied from a public pension office collected the credentials of ${scene.complainants} persons between ${spelled(scene.began)} and ${spelled(scene.ended)}. An assistant on the page, driven by a language model, talked visitors out of their doubts. With the credentials loans were taken out, ${scene.loss} in all.\n\nThe page was served from 2001:db8:${scene.number}::25, a machine rented at ${scene.company} in ${scene.to.name}. Its certificates and the order of its pages are those of eleven earlier pages.`,
    purpose: 'Evidence of who ran the page; a request for production follows.',
    offences: ['computer', 'fraud'],
    persons: (scene) => [legalPerson(scene, 1, scene.company, 'hosting provider')],
    measures: (scene) => [
      {
        type: 'expedited_preservation',
        targets: ['L01', `2001:db8:${scene.number}::25`],
        details:
          'Image of the disk and memory, customer file, payment data and access logs of the machine named.',
        necessity: 'The lease ends within days.',
        procedure: 'Without telling the customer.',
        within: 2,
      },
      {
        type: 'partial_disclosure_of_traffic_data',
        targets: ['L01'],
        details: 'Enough traffic data to find the machine from which the page was managed.',
        necessity: 'The machine is managed through at least one other State.',
        procedure: 'Addresses and times in UTC.',
        within: 7,
      },
    ],
  },
  {
    key: 'produce-server',
    weight: 4,
    electronic: true,
    urgency: [['normal', 1]],
    urgencyReason: '',
    title: ({ company }) => `Production of data preserved at ${company}`,
    proceedings: ({ office }) =>
      `Investigation of computer fraud by the ${office.name}; data preserved on an earlier request`,
    facts: (scene) =>
      `On an earlier request data were preserved at ${scene.company} in ${scene.to.name}: an image of a server from which false job advertisements were managed. The advertisements, with presenters generated by software, were seen by 600,000 people between ${spelled(scene.began)} and ${spelled(scene.ended)}; ${scene.victims} who applied are missing or have come home from compounds.\n\nThe partial disclosure showed that the server was managed from an address in ${scene.from.name}, so that the suspects can be tried here. The contents are needed to prove it.`,
    purpose: 'Evidence in the investigation named.',
    offences: ['trafficking', 'computer', 'identity'],
    persons: (scene) => [legalPerson(scene, 1, scene.company, 'hosting provider')],
    measures: (scene) => [
      {
        type: 'production_of_content',
        targets: ['L01', 'image preserved under the earlier request'],
        details:
          'The whole image with its hash; material that names applicants kept apart under seal.',
        necessity: 'Only the contents show who wrote and paid for the advertisements.',
        procedure: 'Certificate by the custodian; hash list.',
        within: scene.chance.between(40, 90),
      },
      {
        type: 'production_of_subscriber_and_traffic_data',
        targets: ['L01'],
        details: 'Customer file, payments and access logs.',
        necessity: 'Ties the suspects to the machine.',
        procedure: 'UTC times.',
      },
    ],
  },
  {
    key: 'deepfake-adverts',
    weight: 5,
    electronic: true,
    urgency: [
      ['normal', 2],
      ['priority', 1],
    ],
    urgencyReason: 'New advertisements by the same customer appear each week.',
    title: ({ messenger }) =>
      `Who placed advertisements with a generated presenter on ${messenger}`,
    proceedings: ({ office }) => `Investigation of investment fraud by the ${office.name}`,
    facts: (scene) =>
      `Short films show a well-known broadcaster recommending a "state-backed savings plan". She never said it: picture and voice were generated, as the artefact sheet in Annex 1 explains (detector confidence 0.93, second opinion attached). ${scene.complainants} persons paid ${scene.loss} between ${spelled(scene.began)} and ${spelled(scene.ended)}.\n\nThe films were placed by a customer of ${scene.messenger}, whose advertising arm is established in ${scene.to.name}, and paid with prepaid cards.`,
    purpose: 'Evidence of who ordered and paid for the films.',
    offences: ['fraud', 'identity'],
    persons: (scene) => [
      legalPerson(scene, 1, `${scene.messenger} Ads Ltd.`, 'advertising platform'),
    ],
    measures: (scene) => [
      {
        type: 'production_of_data',
        targets: ['L01', '23 advertisements, Annex 2'],
        details:
          'Customer file, payment data, targeting, upload addresses and times, original files with their metadata.',
        necessity: 'The originals carry traces of the tool that made them.',
        procedure: 'Original files with hash.',
        within: scene.chance.between(30, 60),
      },
    ],
  },
  {
    key: 'sms-blaster',
    weight: 3,
    urgency: [['normal', 1]],
    urgencyReason: '',
    title: ({ to }) => `Origin of false base stations shipped from ${to.name}`,
    proceedings: ({ office }) =>
      `Investigation of computer fraud by the ${office.name}; four persons charged`,
    facts: (scene) =>
      `Four drivers were stopped with false base stations in the boot. The devices force telephones nearby onto an old network and send messages in the name of a bank. ${scene.complainants} persons followed the link and lost ${scene.loss} between ${spelled(scene.began)} and ${spelled(scene.ended)}.\n\nThe boxes were declared as "car amplifiers" and sent by ${scene.company} from ${scene.to.name}. Serial numbers run from 117 to 163, so that many more must be about.`,
    purpose: 'Evidence of who makes and sells the devices.',
    offences: ['computer', 'fraud'],
    persons: (scene) => [legalPerson(scene, 1, scene.company, 'sender of the parcels')],
    measures: (scene) => [
      {
        type: 'official_and_business_records',
        targets: ['L01'],
        details:
          'Export declarations, invoices, customer list and purchase of parts since the beginning of last year.',
        necessity: 'Shows where the other devices went.',
        procedure: 'Certified copies.',
        within: scene.chance.between(40, 80),
      },
      {
        type: 'search_of_business_premises',
        targets: ['L01'],
        details: 'Devices, firmware and test logs.',
        necessity: 'The firmware carries the keys of the sender.',
        procedure: 'Image with hash; one device as original, to be returned.',
        place: place(`Workshop of ${scene.company}, ${scene.town}, ${scene.to.name}`),
      },
    ],
  },
  {
    key: 'phishing-domain',
    weight: 3,
    electronic: true,
    urgency: [['normal', 1]],
    urgencyReason: '',
    title: ({ company }) =>
      `Registration data of a page that copies a customs office (${domainOf(company)})`,
    proceedings: ({ office }) => `Investigation of computer fraud by the ${office.name}`,
    facts: (scene) =>
      `Messages about a parcel held at customs led ${scene.complainants} persons to a page that asked for a small fee and the number of a card. The cards were then charged with ${scene.loss} in all, between ${spelled(scene.began)} and ${spelled(scene.ended)}. The messages were written by a language model, each different, so that filters did not catch them.\n\nThe name was registered through ${scene.company} in ${scene.to.name}. Forty further names were bought with the same payment.`,
    purpose: 'Evidence of who registered the names.',
    offences: ['computer', 'fraud'],
    persons: (scene) => [legalPerson(scene, 1, scene.company, 'registrar')],
    measures: (scene) => [
      {
        type: 'production_of_subscriber_and_traffic_data',
        targets: ['L01', 'list of 41 names, Annex 1'],
        details: 'Registration data, payment, log-in addresses and times.',
        necessity: 'The public register is redacted.',
        procedure: 'UTC times.',
        within: scene.chance.between(30, 60),
      },
    ],
  },
];
