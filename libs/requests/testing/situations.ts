import type { Direction } from '@rogatory/requests/contract';
import type { IntroducedMeasure } from '@rogatory/requests/rules';
import { FileStory } from './file-story';
import { authorities, people } from './people';

const out = () => new FileStory('outgoing');
const into = () => new FileStory('incoming');
const draft = () => out().drafted();
const sent = () => draft().submitted().approved().request();
const direct = () =>
  out()
    .drafted(people.prosecutor, authorities.office)
    .submitted()
    .approved(people.leadProsecutor)
    .request();
const accepted = () => sent().acknowledgement().acceptance();
const supplied = () => accepted().evidence();
const lent = () => supplied().receipt().response({ M1: 'complete', M2: 'complete' });
const answered = () => accepted().response({ M1: 'complete', M2: 'refused' });
const received = () => into().request();
const acknowledged = () => received().acknowledgement();
const toExecute = () => acknowledged().acceptance();
const executing = () => toExecute().assigned();
const threeMeasures: IntroducedMeasure[] = [
  { code: 'M1', type: 'bank_records', wantedBy: null },
  { code: 'M2', type: 'statement_of_witness', wantedBy: null },
  { code: 'M3', type: 'search_and_seizure', wantedBy: null },
];
const answeredByUs = () =>
  executing().executed('M1').refused('M2').response({ M1: 'complete', M2: 'refused' });

/** A file in a state that docs/lifecycle.md speaks of, by the heading there. */
export const situations: Record<Direction, Record<string, () => FileStory>> = {
  outgoing: {
    'a draft': draft,
    'an urgent draft': () => out().draftedUrgently(),
    'a draft of the central authority': () => out().drafted(people.centralOfficer),
    'a draft under review in the office': () => draft().reviewAsked(),
    'a request in review': () => draft().submitted(),
    'a request in review that the head wrote': () =>
      out().drafted().edited(people.centralHead).submitted(),
    'a direct request in review that the lead wrote': () =>
      out().drafted(people.leadProsecutor, authorities.office).submitted(people.leadProsecutor),
    'a request in review, to be sent directly': () =>
      out().drafted(people.prosecutor, authorities.office).submitted(),
    'a request approved, to be sent directly': () =>
      out()
        .drafted(people.prosecutor, authorities.office)
        .submitted()
        .approved(people.leadProsecutor),
    'an urgent request in review': () => out().draftedUrgently().submitted(),
    'an urgent request confirmed': () => out().draftedUrgently().submitted().urgencyConfirmed(),
    'a request returned': () => draft().submitted().returned(),
    'a request approved': () => draft().submitted().approved(),
    'a request made orally': () => out().draftedUrgently().submitted().oralRequest(),
    'an oral request withdrawn': () =>
      out().draftedUrgently().submitted().oralRequest().withdrawal(['M1', 'M2']),
    'an oral request confirmed in writing': () =>
      out().draftedUrgently().submitted().oralRequest().approved().urgentRequest(),
    'a request transmitted': sent,
    'a request transmitted directly': direct,
    'an urgent request transmitted': () =>
      out().draftedUrgently().submitted().approved().urgentRequest(),
    'a request acknowledged': () => sent().acknowledgement(),
    'a correction being drafted': () => sent().acknowledgement().correctionOpened(),
    'a correction in review': () => sent().acknowledgement().correctionOpened().submitted(),
    'a correction approved': () =>
      sent().acknowledgement().correctionOpened().submitted().approved(),
    'a question open': () => sent().acknowledgement().question('M1'),
    'a question answered': () => sent().acknowledgement().question('M1').answer(),
    'conditions to reply to': () => sent().acknowledgement().conditionalAcceptance(),
    'conditions declined': () =>
      sent().acknowledgement().conditionalAcceptance().conditionsReply(false),
    'a request accepted': accepted,
    'a request postponed': () => accepted().postponement(['M1', 'M2']),
    'measures that went three ways': () =>
      draft()
        .submitted()
        .approved()
        .request(threeMeasures)
        .acknowledgement()
        .acceptanceOf(['M1', 'M3'])
        .refusal(['M2'])
        .postponement(['M3']),
    'one measure withdrawn': () => accepted().withdrawal(['M2']),
    'a withdrawal proposed': () => accepted().withdrawalProposed(),
    'a withdrawal that the officer proposed': () =>
      accepted().withdrawalProposed(['M2'], people.centralOfficer),
    'a direct withdrawal proposed': () => direct().acknowledgement().withdrawalProposed(),
    'a consent asked of us': () => accepted().consentRequest('requested'),
    'a request answered in part': () => accepted().response({ M1: 'in_part' }),
    'evidence to check': supplied,
    'a request answered': answered,
    'originals on loan': lent,
    'originals sent back': () => lent().returnOfOriginals(),
    'a consent asked of them': () => lent().consentRequest(),
    'a request refused': () => sent().acknowledgement().refusal(['M1', 'M2']),
    'a request withdrawn': () => sent().acknowledgement().withdrawal(['M1', 'M2']),
    'a withdrawal acknowledged': () =>
      sent().acknowledgement().withdrawal(['M1', 'M2']).withdrawalAcknowledgement(),
    'a request forwarded': () => sent().forwarding(),
    'a file closed': () => answered().closed(),
    'a file closed with originals on loan': () => lent().closed(),
    'evidence that came after the file was closed': () => answered().closed().evidence(),
    'a file reopened': () => answered().closed().reopened(),
    'a refused request reopened': () =>
      sent().acknowledgement().refusal(['M1', 'M2']).closed().reopened(),
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
    'an oral request confirmed in writing': () => into().oralRequest().urgentRequest(),
    'a measure accepted on the telephone': () =>
      into().oralRequest().acceptanceOf(['M1']).assigned(['M1']),
    'a request announced': () => into().diplomaticRequest(),
    'a request received': received,
    'an urgent request received': () => into().urgentRequest(),
    'a receipt registered': () => received().receiptRegistered(),
    'a request forwarded': () => received().forwarding(),
    'a request acknowledged': acknowledged,
    'a legal review begun': () => acknowledged().reviewRecorded(),
    'a freezing to be decided': () =>
      into()
        .request([
          { code: 'M1', type: 'freezing_of_accounts', wantedBy: null },
          { code: 'M2', type: 'bank_records', wantedBy: null },
        ])
        .acknowledgement(),
    'a question open': () => acknowledged().question('M1'),
    'a question on the whole request open': () => acknowledged().question(),
    'a question answered': () => acknowledged().question('M1').answer(),
    'a refusal proposed': () => acknowledged().refusalProposed(['M2']),
    'a refusal that the head proposed': () =>
      acknowledged().refusalProposed(['M2'], null, people.theirHead),
    'a withdrawal of what was proposed to refuse': () =>
      acknowledged().refusalProposed(['M2']).withdrawal(['M2']),
    'the decision put off': () => acknowledged().extension(),
    'one measure accepted': () => acknowledged().acceptanceOf(['M1']),
    'one measure refused': () => acknowledged().refusal(['M2']),
    'a measure postponed before the decision': () => acknowledged().postponement(['M1']),
    'conditions not replied to': () => acknowledged().conditionalAcceptance(),
    'conditions not replied to, being executed': () =>
      acknowledged().conditionalAcceptance().assigned(),
    'conditions declined': () => acknowledged().conditionalAcceptance().conditionsReply(false),
    'a request accepted': toExecute,
    'a request in execution': executing,
    'a measure assigned elsewhere': () => toExecute().assigned(['M1'], authorities.elsewhere),
    'measures that went three ways': () =>
      into()
        .request(threeMeasures)
        .acknowledgement()
        .acceptanceOf(['M1', 'M3'])
        .refusal(['M2'])
        .assigned(['M1', 'M3'])
        .postponement(['M3']),
    'a measure executed in part': () => executing().executed('M1', false),
    'a measure executed': () => executing().executed('M1'),
    'a measure refused by its executing authority': () => executing().refused('M2'),
    'a refusal that the officer recorded': () => executing().refused('M2', people.theirOfficer),
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
    'evidence handed over': () => executing().evidence(),
    'evidence that differs': () =>
      executing()
        .evidence()
        .receipt('requesting', [{ number: 1, result: 'differs', note: null }]),
    'originals given back': () => executing().evidence().receipt().returnOfOriginals(),
    'a consent asked of us': () => executing().consentRequest('requesting'),
    'a request answered': answeredByUs,
    'a request refused': () => acknowledged().refusal(['M1', 'M2']),
    'a request withdrawn': () =>
      acknowledged().withdrawal(['M1', 'M2']).withdrawalAcknowledgement(),
    'a file closed': () => answeredByUs().closed(people.theirOfficer),
    'a file closed with originals given back': () =>
      executing()
        .executed('M1')
        .executed('M2')
        .evidence()
        .receipt()
        .response({ M1: 'complete', M2: 'complete' })
        .closed(people.theirOfficer)
        .returnOfOriginals(),
    'a file reopened': () => answeredByUs().closed(people.theirOfficer).reopened(people.theirHead),
    'a consultation': () => into().consultation(),
    'information offered': () => into().information(),
    'information accepted': () => into().information().informationReply(true),
    'information declined': () => into().information().informationReply(false),
  },
};
