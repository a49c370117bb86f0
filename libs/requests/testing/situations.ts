import type { Direction } from '@rogatory/requests/contract';
import { FileStory } from './file-story';
import { authorities, people } from './people';

const out = () => new FileStory('outgoing');
const into = () => new FileStory('incoming');
const draft = () => out().drafted();
const sent = () => draft().submitted().approved().request();
const accepted = () => sent().acknowledgement().acceptance();
const supplied = () => accepted().evidence();
const answered = () => accepted().response({ M1: 'complete', M2: 'refused' });
const received = () => into().request();
const acknowledged = () => received().acknowledgement();
const toExecute = () => acknowledged().acceptance();
const executing = () => toExecute().assigned();
const answeredByUs = () =>
  executing().executed('M1').refused('M2').response({ M1: 'complete', M2: 'refused' });

/** A file in a state that docs/lifecycle.md speaks of, by the heading there. */
export const situations: Record<Direction, Record<string, () => FileStory>> = {
  outgoing: {
    'a draft': draft,
    'an urgent draft': () => out().draftedUrgently(),
    'a draft under review in the office': () => draft().reviewAsked(),
    'a request in review': () => draft().submitted(),
    'a request in review that the head wrote': () =>
      out().drafted().edited(people.centralHead).submitted(),
    'a request in review, to be sent directly': () =>
      out().drafted(people.prosecutor, authorities.office).submitted(),
    'a request approved, to be sent directly': () =>
      out()
        .drafted(people.prosecutor, authorities.office)
        .submitted()
        .approved(people.leadProsecutor),
    'an urgent request in review': () => out().draftedUrgently().submitted(),
    'a request returned': () => draft().submitted().returned(),
    'a request approved': () => draft().submitted().approved(),
    'a request made orally': () => out().draftedUrgently().submitted().oralRequest(),
    'a request transmitted': sent,
    'an urgent request transmitted': () =>
      out().draftedUrgently().submitted().approved().urgentRequest(),
    'a request acknowledged': () => sent().acknowledgement(),
    'a correction being drafted': () => sent().acknowledgement().correctionOpened(),
    'a correction in review': () => sent().acknowledgement().correctionOpened().submitted(),
    'a question open': () => sent().acknowledgement().question('M1'),
    'conditions to reply to': () => sent().acknowledgement().conditionalAcceptance(),
    'a request accepted': accepted,
    'a request postponed': () => accepted().postponement(['M1', 'M2']),
    'a withdrawal proposed': () => accepted().withdrawalProposed(),
    'a withdrawal that the officer proposed': () =>
      accepted().withdrawalProposed(['M2'], people.centralOfficer),
    'a consent asked of us': () => accepted().consentRequest('requested'),
    'a request answered in part': () => accepted().response({ M1: 'in_part' }),
    'evidence to check': supplied,
    'a request answered': answered,
    'originals on loan': () => supplied().receipt().response({ M1: 'complete', M2: 'complete' }),
    'a request refused': () => sent().acknowledgement().refusal(['M1', 'M2']),
    'a request withdrawn': () => sent().acknowledgement().withdrawal(['M1', 'M2']),
    'a request forwarded': () => sent().forwarding(),
    'a file closed': () => answered().closed(),
    'a file closed with originals on loan': () =>
      supplied().receipt().response({ M1: 'complete', M2: 'complete' }).closed(),
    'a file reopened': () => answered().closed().reopened(),
    'a consultation': () => out().exchangeOpened('consultation').consultation(),
    'a consultation becoming a request': () =>
      out().exchangeOpened('consultation').consultation().drafted(people.centralOfficer),
    'information offered': () => out().exchangeOpened('spontaneous_information').information(),
    'information accepted': () =>
      out().exchangeOpened('spontaneous_information').information().informationReply(true),
    'information declined': () =>
      out().exchangeOpened('spontaneous_information').information().informationReply(false),
  },
  incoming: {
    'a request made orally': () => into().oralRequest(),
    'a request announced': () => into().diplomaticRequest(),
    'a request received': received,
    'an urgent request received': () => into().urgentRequest(),
    'a receipt registered': () => received().receiptRegistered(),
    'a request forwarded': () => received().forwarding(),
    'a request acknowledged': acknowledged,
    'a legal review begun': () => acknowledged().reviewRecorded(),
    'a question open': () => acknowledged().question('M1'),
    'a question on the whole request open': () => acknowledged().question(),
    'a refusal proposed': () => acknowledged().refusalProposed(['M2']),
    'a refusal that the head proposed': () =>
      acknowledged().refusalProposed(['M2'], null, people.theirHead),
    'the decision put off': () => acknowledged().extension(),
    'one measure accepted': () => acknowledged().acceptanceOf(['M1']),
    'conditions not replied to': () => acknowledged().conditionalAcceptance(),
    'a request accepted': toExecute,
    'a request in execution': executing,
    'a measure executed': () => executing().executed('M1'),
    'a measure refused by its executing authority': () => executing().refused('M2'),
    'one measure postponed': () => executing().postponement(['M1']),
    'a request postponed': () => executing().postponement(['M1', 'M2']),
    'a withdrawal not acknowledged': () => executing().withdrawal(['M2']),
    'a request answered in part': () => executing().executed('M1').response({ M1: 'complete' }),
    'data preserved': () =>
      into()
        .request([
          { code: 'M1', type: 'expedited_preservation', wantedBy: null },
          { code: 'M2', type: 'bank_records', wantedBy: null },
        ])
        .acknowledgement()
        .acceptance()
        .assigned()
        .executed('M1')
        .response({ M1: 'complete' }),
    'originals given back': () => executing().evidence().receipt().returnOfOriginals(),
    'a consent asked of us': () => executing().consentRequest('requesting'),
    'a request answered': answeredByUs,
    'a request refused': () => acknowledged().refusal(['M1', 'M2']),
    'a request withdrawn': () =>
      acknowledged().withdrawal(['M1', 'M2']).withdrawalAcknowledgement(),
    'a file closed': () => answeredByUs().closed(people.theirOfficer),
    'a file reopened': () => answeredByUs().closed(people.theirOfficer).reopened(people.theirHead),
    'a consultation': () => into().consultation(),
    'information offered': () => into().information(),
    'information accepted': () => into().information().informationReply(true),
    'information declined': () => into().information().informationReply(false),
  },
};
