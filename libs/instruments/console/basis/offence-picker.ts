import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  highestPenaltyYears,
  offenceCategories,
  type OffenceQuestionDto,
} from '@rogatory/instruments/contract';
import { Button, Control, Field, Icon, Menu, type MenuItem } from '@rogatory/ui';
import { LawWords } from '../law-words';

type Open = 'yes' | 'no' | '';

const answers: Readonly<Record<Open, boolean | null>> = { yes: true, no: false, '': null };

/** What the offences are about, as far as it decides which instrument covers them. */
@Component({
  selector: 'rg-offence-picker',
  imports: [Button, Control, Field, Icon, Menu, TranslocoPipe],
  templateUrl: './offence-picker.html',
  styleUrl: './offence-picker.css',
})
export class OffencePicker {
  readonly offences = input.required<readonly OffenceQuestionDto[]>();
  readonly changed = output<readonly OffenceQuestionDto[]>();
  protected readonly words = inject(LawWords);
  protected readonly offered = computed<MenuItem[]>(() =>
    offenceCategories.map((id) => ({ id, label: this.words.offence(id) })),
  );
  protected readonly mostYears = highestPenaltyYears;
  protected readonly questions = ['transnational', 'organizedGroup'] as const;

  protected add(category: string): void {
    const known = offenceCategories.find((one) => one === category);
    if (known === undefined) return;
    this.changed.emit([
      ...this.offences(),
      { category: known, maxPenaltyYears: null, transnational: null, organizedGroup: null },
    ]);
  }

  protected remove(at: number): void {
    this.changed.emit(this.offences().filter((_, index) => index !== at));
  }

  protected setPenalty(at: number, text: string): void {
    const years = Number(text);
    const usable = text.trim() !== '' && years >= 0 && years <= highestPenaltyYears;
    this.change(at, { maxPenaltyYears: usable ? years : null });
  }

  protected setAnswer(at: number, question: (typeof this.questions)[number], answer: string): void {
    this.change(at, { [question]: answer === 'yes' || answer === 'no' ? answers[answer] : null });
  }

  protected answerOf(answer: boolean | null | undefined): Open {
    return answer == null ? '' : answer ? 'yes' : 'no';
  }

  private change(at: number, part: Partial<OffenceQuestionDto>): void {
    this.changed.emit(
      this.offences().map((offence, index) => (index === at ? { ...offence, ...part } : offence)),
    );
  }
}
