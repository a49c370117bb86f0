import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CalendarDto, Holiday } from '@rogatory/jurisdictions/contract';
import { Tag } from '@rogatory/ui';
import { JurisdictionWords } from '../jurisdiction-words';
import { holidayMonths } from './holiday-months';

/** One year's days off, month by month. */
@Component({
  selector: 'rg-holiday-year',
  imports: [Tag, TranslocoPipe],
  template: `
    <table>
      <caption>
        <span class="caption">
          <bdi class="year">{{ calendar().year }}</bdi>
          <bdi class="rg-meta">{{
            'jurisdictions.holidays.count' | transloco: { count: calendar().holidays.length }
          }}</bdi>
        </span>
      </caption>
      @for (group of months(); track group.month) {
        <tbody>
          @for (holiday of group.holidays; track holiday.date + holiday.name; let first = $first) {
            <tr [class.next]="holiday.date === next()" [class.free]="falls(holiday)">
              @if (first) {
                <th scope="rowgroup" [attr.rowspan]="group.holidays.length">
                  {{ words.month(group.month) }}
                </th>
              }
              @let day = words.dayOfMonth(holiday.date);
              <td class="weekday">{{ day.weekday }}</td>
              <td class="day">
                <time [attr.datetime]="holiday.date">{{ day.day }}</time>
              </td>
              @let name = words.holiday(holiday);
              <td class="name">
                <div class="line">
                  <span class="words"
                    ><bdi [attr.lang]="name.language">{{ name.text }}</bdi>
                    @if (holiday.nativeName && holiday.nativeName !== name.text) {
                      &ngsp;<bdi class="native" [attr.lang]="holiday.nativeLanguage">{{
                        holiday.nativeName
                      }}</bdi>
                    }
                  </span>
                  @if (holiday.tentative) {
                    <rg-tag icon="moon" edge="dashed">{{
                      'jurisdictions.holidays.tentative' | transloco
                    }}</rg-tag>
                  }
                  @if (corrected(holiday)) {
                    <rg-tag icon="pen-line">{{
                      'jurisdictions.holidays.corrected' | transloco
                    }}</rg-tag>
                  }
                  @if (holiday.date === next()) {
                    <rg-tag tone="accent">{{ 'jurisdictions.holidays.next' | transloco }}</rg-tag>
                  }
                </div>
              </td>
            </tr>
          }
        </tbody>
      }
    </table>
    @if (calendar().holidays.length === 0) {
      <p class="rg-meta">{{ 'jurisdictions.holidays.none' | transloco }}</p>
    }
  `,
  styleUrl: './holiday-year.css',
})
export class HolidayYear {
  readonly calendar = input.required<CalendarDto>();
  /** The calendar date of the first day off from today on. */
  readonly next = input<string | null>(null);
  protected readonly words = inject(JurisdictionWords);
  protected readonly months = computed(() => holidayMonths(this.calendar().holidays));

  /** Whether the day would be free anyway. */
  protected falls(holiday: Holiday): boolean {
    const { dayOfWeek } = Temporal.PlainDate.from(holiday.date);
    return !this.calendar().workingWeek.includes(dayOfWeek);
  }

  protected corrected(holiday: Holiday): boolean {
    return this.calendar().corrections.some(
      ({ kind, date }) => kind === 'added' && date === holiday.date,
    );
  }
}
