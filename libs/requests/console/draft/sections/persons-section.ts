import { Component, ElementRef, computed, inject, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PersonKind } from '@rogatory/requests/contract';
import { Button, Icon } from '@rogatory/ui';
import { focusAfterRender } from '../../focus';
import { nextCode, personLike } from '../draft-form';
import { DraftStore } from '../draft.store';
import { PersonEditor } from './person-editor';

/**
 * Persons and entities, one open at a time. The next person starts like the one before, and
 * Ctrl+Enter goes from the last field straight to the next person's name.
 */
@Component({
  selector: 'rg-persons-section',
  imports: [Button, Icon, PersonEditor, TranslocoPipe],
  template: `
    @for (person of fields.persons; track person; let index = $index) {
      <div class="person" [class.open]="opened() === index">
        <button
          type="button"
          class="bar"
          [attr.aria-expanded]="opened() === index"
          (click)="opened.set(opened() === index ? -1 : index)"
        >
          <rg-icon [name]="opened() === index ? 'chevron-down' : 'chevron-right'" [size]="14" />
          <b
            ><bdi>{{ person.code().value() }}</bdi></b
          >
          @for (name of person.names().value(); track $index) {
            <bdi [attr.lang]="name.language">{{ name.text }}</bdi>
          }
          <span class="role" dir="auto">{{ person.role().value() }}</span>
          @if (person.sealed().value()) {
            <span class="sealed"
              ><rg-icon name="eye-off" [size]="12" />{{
                'requests.field.sealedShort' | transloco
              }}</span
            >
          }
        </button>
        @if (opened() === index) {
          <rg-person-editor
            [person]="person"
            [index]="index"
            (next)="add(person.kind().value())"
            (removed)="remove(index)"
          />
        }
      </div>
    } @empty {
      <p class="hint">{{ 'requests.demand.persons' | transloco }}</p>
    }
    <div class="steps">
      <button rg-button icon="user-round-plus" (click)="add('natural')">
        {{ 'requests.field.addPerson' | transloco }}
      </button>
      <button rg-button icon="landmark" (click)="add('legal')">
        {{ 'requests.field.addEntity' | transloco }}
      </button>
      <span class="hint">{{ 'requests.field.nextByKeys' | transloco }}</span>
    </div>
  `,
  styleUrls: ['./section.css', './persons-section.css'],
})
export class PersonsSection {
  protected readonly fields = inject(DraftStore).fields;
  private readonly focus = focusAfterRender(inject<ElementRef<HTMLElement>>(ElementRef));
  private readonly count = computed(() => this.fields.persons().value().length);
  /** Place of the open person; none open when there are several to look through. */
  protected readonly opened = linkedSignal<number, number>({
    source: this.count,
    computation: (count, previous) => previous?.value ?? (count === 1 ? 0 : -1),
  });

  protected add(kind: PersonKind): void {
    const persons = this.fields.persons().value;
    const all = persons();
    const alike = all.findLast((person) => person.kind === kind);
    const letter = alike ? alike.code.replace(/\d+$/, '') : kind === 'legal' ? 'L' : 'V';
    const code = nextCode(
      letter,
      all.map((person) => person.code),
      2,
    );
    persons.update((before) => [...before, personLike(alike, kind, code)]);
    this.opened.set(all.length);
    this.focus('[data-first]');
  }

  protected remove(index: number): void {
    this.fields.persons().value.update((all) => all.filter((_, at) => at !== index));
    this.opened.set(-1);
  }
}
