import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NetworkViewDto, StageDto } from '@rogatory/insights/contract';
import { findingOfFunnel } from '@rogatory/insights/rules';
import { Funnel, Panel, type FunnelStage } from '@rogatory/ui';
import { Definition } from './definition';
import { FigureWords } from './figure-words';

/** How many requests reached each stage, and where the time goes. */
@Component({
  selector: 'rg-stage-funnel',
  imports: [Definition, Funnel, Panel, TranslocoPipe],
  template: `
    <rg-panel [heading]="heading()">
      <p class="note">{{ 'insights.funnel.note' | transloco }}</p>
      <rg-funnel [stages]="stages()" [attr.aria-label]="'insights.funnel.title' | transloco" />
      <div class="foot">
        <rg-definition [of]="'insights.funnel.title' | transloco">{{
          'insights.funnel.definition' | transloco
        }}</rg-definition>
      </div>
    </rg-panel>
  `,
  styles: `
    .note,
    .foot {
      color: var(--rg-text-3);
      font: var(--rg-type-meta);
    }
    .note {
      margin-block-start: -6px;
    }
    rg-funnel {
      margin-block: 10px;
    }
    @media (max-width: 559px) {
      rg-funnel {
        grid-template-columns: max-content minmax(32px, 1fr) max-content;
        column-gap: 6px;
      }
    }
  `,
})
export class StageFunnel {
  readonly view = input.required<NetworkViewDto>();
  private readonly words = inject(FigureWords);

  protected readonly heading = computed(() =>
    this.words.finding(
      findingOfFunnel(this.view().funnel),
      this.words.say('insights.funnel.title'),
    ),
  );
  protected readonly stages = computed<FunnelStage[]>(() => {
    const { funnel } = this.view();
    const all = funnel[0]?.requests.value ?? 0;
    return funnel.map((stage) => ({
      id: stage.stage,
      label: this.words.stage(stage.stage),
      share: all === 0 ? 0 : Math.min(1, (stage.requests.value ?? 0) / all),
      count: this.words.figure(stage.requests),
      note: this.note(stage),
    }));
  });

  private note({ stage, shareOfBefore, medianDays }: StageDto): string {
    if (stage === 'received') return this.words.say('insights.funnel.requests');
    const share =
      shareOfBefore === null ? [] : [this.words.say('insights.percent', { share: shareOfBefore })];
    const days =
      medianDays === null ? [] : [this.words.say('insights.daysShort', { days: medianDays })];
    return [...share, ...days].map((words) => `· ${words}`).join(' ');
  }
}
