import type { Deed, Step, Story } from './step';

type Told = Deed & { side: Step['side']; by: string; daysAgo: number };
type Exchange = { office: string; requested: string; matter: string; told: readonly Told[] };

/** Threads that are no requests: informal words between central authorities, and information unasked. */
const exchanges: readonly Exchange[] = [
  {
    office: 'kh-central',
    requested: 'kr-central',
    matter: 'consultation',
    told: [
      {
        does: 'open_consultation',
        side: 'requesting',
        by: 'sokphan.udamrong',
        daysAgo: 3,
        input: {
          authority: 'kr-central',
          title: 'Subscriber data of a messaging service: whom to ask',
          text: 'Would Korea need a court order for subscriber data alone, and which office should the request name?',
        },
      },
    ],
  },
  {
    office: 'kr-central',
    requested: 'th-central',
    matter: 'consultation',
    told: [
      {
        does: 'open_consultation',
        side: 'requesting',
        by: 'tak.sebyeok',
        daysAgo: 9,
        input: {
          authority: 'th-central',
          title: 'Hearing a witness in Sa Kaeo by video link',
          text: 'May a witness be heard by video before the request is translated in full?',
        },
      },
      {
        does: 'consult',
        side: 'requested',
        by: 'ekkarat.tuayang',
        daysAgo: 6,
        input: { text: 'Yes, if the questions come in Thai; the room is free on Thursdays.' },
      },
    ],
  },
  {
    office: 'th-central',
    requested: 'kr-central',
    matter: 'information',
    told: [
      {
        does: 'send_information',
        side: 'requesting',
        by: 'ekkarat.tuayang',
        daysAgo: 2,
        input: {
          authority: 'kr-central',
          title: 'Accounts seen in a search at the border',
          instrument: 'UNTOC',
          conditions: [
            'For tracing victims only.',
            'Not to be shown to the defence without asking.',
          ],
          text: 'Two account numbers opened in Seoul stood on a ledger found in the search.',
        },
      },
    ],
  },
  {
    office: 'kr-central',
    requested: 'vn-central',
    matter: 'information',
    told: [
      {
        does: 'send_information',
        side: 'requesting',
        by: 'tak.sebyeok',
        daysAgo: 20,
        input: {
          authority: 'vn-central',
          title: 'Recruiters named by people who came back',
          instrument: 'UNTOC',
          conditions: ['Sources are not to be named.'],
          text: 'Three handles used to recruit, with the days on which they wrote.',
        },
      },
      {
        does: 'reply_to_information',
        side: 'requested',
        by: 'nguyen.giadinh',
        daysAgo: 17,
        input: { accepted: true, text: 'The condition is accepted.' },
      },
    ],
  },
  {
    office: 'jp-central',
    requested: 'kr-central',
    matter: 'information',
    told: [
      {
        does: 'send_information',
        side: 'requesting',
        by: 'kakuu.mirei',
        daysAgo: 30,
        input: {
          authority: 'kr-central',
          title: 'A parcel opened by customs',
          instrument: 'UNTOC',
          conditions: ['Not to be used in any proceedings.'],
          text: 'The parcel held forty telephones without cards.',
        },
      },
      {
        does: 'reply_to_information',
        side: 'requested',
        by: 'tak.sebyeok',
        daysAgo: 27,
        input: { accepted: false, text: 'Under this condition it would be of no use here.' },
      },
    ],
  },
];

/** The stories of these threads, at mid-morning where they are told, numbered after the requests. */
export function exchangeStories(now: Temporal.Instant, after: number): Story[] {
  return exchanges.map(({ told, ...story }, index) => ({
    ...story,
    number: after + index + 1,
    situation: story.matter,
    steps: told.map(({ daysAgo, ...step }): Step => ({
      ...step,
      at: onOfficeDay(now.subtract({ hours: 24 * daysAgo + 5 })),
    })),
  }));
}

/** The same hour on that day, or on the last day before it that is no weekend. */
function onOfficeDay(at: Temporal.Instant): Temporal.Instant {
  return at.toZonedDateTimeISO('Asia/Seoul').dayOfWeek > 5
    ? onOfficeDay(at.subtract({ hours: 24 }))
    : at;
}
