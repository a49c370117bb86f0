import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import { v7 as uuidv7 } from 'uuid';
import {
  concerns,
  mailTime,
  recipients,
  type News,
  type Party,
  type Recipient,
} from '../../rules/index';
import { Mailing } from '../mail/mailing';
import { Colleagues, type ToldPerson } from './colleagues';
import type { PlannedNotice, Subject } from './notice-row';
import { TellingActor } from './telling-actor';

/** Something to be told to those of a file's parties whom it concerns. */
export type Telling = {
  /** The same thing is told a person once. */
  key: string;
  news: readonly News[];
  parties: readonly Party[];
  subject: Subject;
  /** Who took the step; not told of it. */
  byPersonId: string | null;
  now: Temporal.Instant;
};

/** What the people of one authority are told. */
export type AuthorityNotices = { actor: Actor; notices: PlannedNotice[] };

/** Works out who is told, before any transaction is open. */
@Injectable()
export class PlanNotices {
  constructor(
    private readonly actors: TellingActor,
    private readonly colleagues: Colleagues,
    private readonly mailing: Mailing,
  ) {}

  /** Notices by authority, those first that come first among the parties. */
  async of(tellings: readonly Telling[]): Promise<AuthorityNotices[]> {
    const byAuthority = new Map<string, AuthorityNotices>();
    const people = new Map<string, ToldPerson[]>();
    for (const telling of tellings) {
      for (const party of telling.parties) {
        const news = telling.news.filter((one) => concerns(one, party));
        if (news.length === 0) continue;
        const { authorityId } = party;
        const known = byAuthority.get(authorityId);
        const actor = known?.actor ?? (await this.actors.of(authorityId));
        const there = people.get(authorityId) ?? (await this.colleagues.of(actor, telling.now));
        people.set(authorityId, there);
        const notices = this.noticesOf(telling, party, news, there);
        if (known === undefined) byAuthority.set(authorityId, { actor, notices });
        else known.notices.push(...notices);
      }
    }
    return [...byAuthority.values()].filter(({ notices }) => notices.length > 0);
  }

  private noticesOf(
    telling: Telling,
    party: Party,
    news: readonly News[],
    people: readonly ToldPerson[],
  ): PlannedNotice[] {
    const told = new Set<string>();
    return news.flatMap((one) =>
      recipients(one, party, people, telling.byPersonId).flatMap((recipient) => {
        // Of several things that one step means to somebody the first is told.
        if (told.has(recipient.personId)) return [];
        told.add(recipient.personId);
        const person = people.find(({ personId }) => personId === recipient.personId);
        return person === undefined ? [] : [this.notice(telling, party, one, recipient, person)];
      }),
    );
  }

  private notice(
    { key, subject, now }: Telling,
    { authorityId }: Party,
    { cause, act }: News,
    { personId, capacity, standsInFor }: Recipient,
    { wishes }: ToldPerson,
  ): PlannedNotice {
    const row = {
      id: uuidv7(),
      person_id: personId,
      authority_id: authorityId,
      file_id: subject.fileId,
      key,
      cause,
      capacity,
      stands_in_for: standsInFor,
      act,
      measure_code: subject.measureCode,
      due: subject.due,
      zone: subject.zone,
      whole_day: subject.wholeDay,
      figure: subject.figure,
      urgent: subject.urgent,
      mail_id: null,
      at: now.toString(),
      read_at: null,
    };
    const mail = this.mailing.available ? mailTime(wishes, now, subject.urgent) : null;
    return { row, mail };
  }
}
