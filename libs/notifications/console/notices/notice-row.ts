import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NoticeDto } from '@rogatory/notifications/contract';
import { DateFormatter } from '@rogatory/platform/console';
import { Icon, type IconName } from '@rogatory/ui';

const icons: Partial<Record<NoticeDto['cause'], IconName>> = {
  question_arrived: 'message-circle-question-mark',
  approval_waiting: 'user-check',
  draft_returned: 'undo-2',
  due_soon: 'alarm-clock',
  passed: 'triangle-alert',
  still_open: 'triangle-alert',
  silence: 'hourglass',
  date_moved: 'calendar-days',
  duties_passed: 'waypoints',
  handed_over: 'user-round',
  request_sent: 'send',
  file_closed: 'archive',
};

/** One notice: what happened, to which file, since when; leads to the file. */
@Component({
  selector: 'rg-notice-row',
  imports: [Icon, RouterLink, TranslocoPipe],
  template: `
    <a
      class="row"
      [class.unread]="!notice().readAt"
      [routerLink]="link()"
      (click)="opened.emit(notice())"
    >
      <rg-icon [name]="icon()" [strong]="late()" [class.late]="late()" />
      <span class="words">
        <span class="what">
          {{ 'notifications.cause.' + notice().cause | transloco: { count: notice().figure } }}
        </span>
        <span class="about">
          @if (notice().reference; as reference) {
            <bdi class="rg-ref">{{ reference }}</bdi>
          }
          @if (notice().measureCode; as code) {
            <bdi class="rg-ref">{{ code }}</bdi>
          }
          @if (due(); as day) {
            <span>{{ day }}</span>
          }
          @if (movedFrom(); as day) {
            <span>{{ 'notifications.row.movedFrom' | transloco: { day } }}</span>
          }
          @if (notice().standsInFor; as name) {
            <span>{{ 'notifications.row.standsInFor' | transloco: { name } }}</span>
          } @else if (notice().capacity === 'head') {
            <span>{{ 'notifications.row.head' | transloco }}</span>
          }
          @if (notice().urgent) {
            <span class="late">{{ 'notifications.row.urgent' | transloco }}</span>
          }
        </span>
      </span>
      <span class="when">
        {{ since() }}
        @if (!notice().readAt) {
          <span class="dot" aria-hidden="true"></span>
          <span class="rg-visually-hidden">{{ 'notifications.row.unread' | transloco }}</span>
        }
      </span>
    </a>
  `,
  styleUrl: './notice-row.css',
})
export class NoticeRow {
  readonly notice = input.required<NoticeDto>();
  readonly opened = output<NoticeDto>();
  private readonly dates = inject(DateFormatter);

  protected readonly icon = computed(() => icons[this.notice().cause] ?? 'inbox');
  protected readonly late = computed(() => ['passed', 'still_open'].includes(this.notice().cause));
  protected readonly link = computed(() => {
    const { fileId } = this.notice();
    return fileId === null ? ['/network'] : ['/requests', fileId];
  });
  protected readonly since = computed(() => this.dates.nearDate(this.notice().at));
  protected readonly due = computed(() => this.dayOf(this.notice().due));
  protected readonly movedFrom = computed(() => this.dayOf(this.notice().movedFrom));

  private dayOf(end: string | null): string | null {
    const { zone, wholeDay } = this.notice();
    if (end === null || zone === null) return null;
    if (!wholeDay) return this.dates.dateTime(end, zone);
    // The whole day counts: its end is already the next day on a calendar.
    return this.dates.date(Temporal.Instant.from(end).subtract({ seconds: 1 }).toString(), zone);
  }
}
