import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { Database } from '@rogatory/platform/api';
import { v7 as uuidv7 } from 'uuid';
import { mailTime } from '../../rules/index';
import { Mailing } from '../mail/mailing';
import { Colleagues } from '../telling/colleagues';
import type { PlannedNotice } from '../telling/notice-row';
import { TellingActor } from '../telling/telling-actor';
import { WriteNotices } from '../telling/write-notices';
import { markDutiesTold, secretariatsToTell } from './reminder-statements';

/** A smaller figure would say too much about single requests. */
const smallestTold = 5;

type Figure = { authorityId: string; week: string; duties: number };

/** Tells the secretariats of networks how many duties by law passed in a week: a figure, no case. */
@Injectable()
export class TellSecretariats {
  constructor(
    private readonly database: Database,
    private readonly writing: WritePath,
    private readonly actors: TellingActor,
    private readonly colleagues: Colleagues,
    private readonly mailing: Mailing,
    private readonly notices: WriteNotices,
  ) {}

  /** Weeks that are over and were not told yet; once each. */
  async run(now: Temporal.Instant): Promise<void> {
    const today = now.toZonedDateTimeISO('UTC').toPlainDate();
    const week = today.subtract({ days: today.dayOfWeek - 1 }).toString();
    const figures = await this.database.read<Figure>(null, secretariatsToTell, [
      week,
      smallestTold,
    ]);
    for (const figure of figures) await this.tell(figure, now);
  }

  private async tell({ authorityId, week, duties }: Figure, now: Temporal.Instant): Promise<void> {
    const actor = await this.actors.of(authorityId);
    const people = await this.colleagues.of(actor, now);
    const coordinators = people.filter(({ roles }) => roles.includes('network_coordinator'));
    const planned = coordinators.map(({ personId, wishes }): PlannedNotice => ({
      row: {
        id: uuidv7(),
        person_id: personId,
        authority_id: authorityId,
        file_id: null,
        key: `duties:${week}`,
        cause: 'duties_passed',
        capacity: 'network',
        stands_in_for: null,
        act: null,
        measure_code: null,
        due: null,
        zone: null,
        whole_day: null,
        figure: duties,
        urgent: false,
        mail_id: null,
        at: now.toString(),
        read_at: null,
      },
      mail: this.mailing.available ? mailTime(wishes, now, false) : null,
    }));
    const subject = { type: 'authority', id: authorityId };
    const step = { actor, action: 'notifications.tell_figure', subject, now };
    await this.writing.run(step, async (tx) => {
      await this.notices.run(tx, planned);
      await tx.query(markDutiesTold, [authorityId, week, now.toString()]);
    });
  }
}
