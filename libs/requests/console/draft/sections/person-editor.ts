import { Component, ElementRef, inject, input, output } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button, Control, Field } from '@rogatory/ui';
import { focusAfterRender } from '../../focus';
import { DraftDemands } from '../draft-demands';
import type { PersonForm } from '../draft-form';
import { LanguageSelect } from '../language-select';
import { scriptCodes, scriptOf } from '../script-of';
import { States } from '../states';

/** One person or entity: names in their scripts, identifiers, and how they are to be treated. */
@Component({
  selector: 'rg-person-editor',
  imports: [Button, Control, Field, FormField, LanguageSelect, TranslocoPipe],
  templateUrl: './person-editor.html',
  styleUrls: ['./section.css', './person-editor.css'],
  host: { '(keydown)': 'goOn($event)' },
})
export class PersonEditor {
  readonly person = input.required<FieldTree<PersonForm>>();
  readonly index = input.required<number>();
  readonly next = output();
  readonly removed = output();

  protected readonly demands = inject(DraftDemands);
  protected readonly states = inject(States);
  protected readonly scripts = scriptCodes;
  private readonly focus = focusAfterRender(inject<ElementRef<HTMLElement>>(ElementRef));

  protected at(field: string): string {
    return `/persons/${this.index()}/${field}`;
  }

  protected goOn(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.next.emit();
  }

  /** The letters tell the script; the language follows only where nothing else was chosen. */
  protected readScript(index: number): void {
    const name = this.person().names[index];
    if (!name) return;
    const found = scriptOf(name.text().value());
    if (!found || found.script === name.script().value()) return;
    // Japanese and Korean names are written in Han letters too: a language chosen for them stays.
    const hanByChoice = found.script === 'Hani' && /^(ja|ko|vi)/.test(name.language().value());
    name.script().value.set(found.script);
    if (found.language && !hanByChoice) name.language().value.set(found.language);
    const other = this.person()
      .names()
      .value()
      .find((_, at) => at !== index);
    if (found.script === 'Latn' && other && !other.language.includes('-')) {
      name.language().value.set(other.language === 'en' ? 'en' : `${other.language}-Latn`);
    }
  }

  protected addName(): void {
    const names = this.person().names().value;
    const first = names()[0];
    const language = first && first.script !== 'Latn' ? `${first.language}-Latn` : 'en';
    names.update((all) => [...all, { text: '', script: 'Latn', language }]);
    this.focus(`[data-name="${names().length - 1}"]`);
  }

  protected removeName(index: number): void {
    this.person()
      .names()
      .value.update((all) => all.filter((_, at) => at !== index));
  }

  protected addIdentifier(): void {
    const identifiers = this.person().identifiers().value;
    identifiers.update((all) => [...all, { type: all.at(-1)?.type ?? '', value: '' }]);
    this.focus(`[data-identifier="${identifiers().length - 1}"]`);
  }

  protected removeIdentifier(index: number): void {
    this.person()
      .identifiers()
      .value.update((all) => all.filter((_, at) => at !== index));
  }
}
