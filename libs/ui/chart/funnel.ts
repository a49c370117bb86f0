import { Component, input } from '@angular/core';

export interface FunnelStage {
  id: string;
  label: string;
  /** Length of the bar, 0 to 1, as a share of the first stage. */
  share: number;
  /** The count, already rounded and formatted. */
  count: string;
  /** Share of the stage before and median days, in words. */
  note: string;
}

/** How many reached each stage, as bars over one another. */
@Component({
  selector: 'rg-funnel',
  template: `
    @for (stage of stages(); track stage.id) {
      <div class="stage" role="listitem">
        <span class="label">{{ stage.label }}</span>
        <span class="track" aria-hidden="true"
          ><span [style.inline-size.%]="stage.share * 100"></span
        ></span>
        <span class="words"
          ><b>{{ stage.count }}</b> {{ stage.note }}</span
        >
      </div>
    }
  `,
  host: { role: 'list' },
  styles: `
    :host {
      display: grid;
      grid-template-columns: max-content minmax(80px, 1fr) max-content;
      gap: 4px 10px;
    }
    .stage {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      align-items: center;
    }
    .label {
      font: 550 13px/20px var(--rg-font);
    }
    .track {
      block-size: 20px;
      border-radius: 3px;
      background: var(--rg-hover);
      overflow: hidden;
    }
    .track span {
      display: block;
      block-size: 100%;
      border-radius: 3px;
      background: var(--rg-accent);
    }
    .words {
      color: var(--rg-text-2);
      font: var(--rg-type-meta);
    }
    b {
      color: var(--rg-text);
      font-size: 13px;
    }
  `,
})
export class Funnel {
  readonly stages = input.required<readonly FunnelStage[]>();
}
