import { Component, computed, input } from '@angular/core';

/** One line. `kind` tells lines apart without colour: main is heavy, faint is grey, dashed is dashed. */
export interface ChartLine {
  id: string;
  kind: 'main' | 'faint' | 'dashed';
  /** One value per tick; `null` leaves a gap. */
  values: readonly (number | null)[];
  /** Stands at the line's end: figure and words. */
  endFigure: string;
  endWords: string;
}

const plot = { left: 28, right: 330, top: 8, bottom: 142, width: 440, height: 164 };

/** Lines over months, each labelled at its end; a dotted level marks a target. */
@Component({
  selector: 'rg-line-chart',
  templateUrl: './line-chart.html',
  styleUrl: './line-chart.css',
})
export class LineChart {
  readonly lines = input.required<readonly ChartLine[]>();
  /** One label per value; an empty one draws no label. */
  readonly ticks = input.required<readonly string[]>();
  /** What a screen reader says instead of the drawing. */
  readonly summary = input.required<string>();
  readonly target = input<{ value: number; label: string } | null>(null);

  protected readonly plot = plot;
  private readonly top = computed(() => {
    const values = this.lines().flatMap((line) => line.values.filter((value) => value !== null));
    return niceTop(Math.max(1, this.target()?.value ?? 0, ...values));
  });
  protected readonly levels = computed(() =>
    [0, 1, 2, 3].map((part) => {
      const value = (this.top() / 3) * part;
      return { value, y: this.y(value) };
    }),
  );
  protected readonly marks = computed(() =>
    this.ticks().map((label, at) => ({ label, x: this.x(at) })),
  );
  protected readonly targetLine = computed(() => {
    const target = this.target();
    return target ? { label: target.label, y: this.y(target.value) } : null;
  });
  protected readonly drawn = computed(() => {
    const drawn = this.lines().map((line) => {
      const points = line.values.flatMap((value, at) =>
        value === null ? [] : [{ x: this.x(at), y: this.y(value) }],
      );
      const end = points.at(-1) ?? { x: plot.right, y: plot.bottom };
      return {
        ...line,
        path: points.map((point) => `${point.x},${point.y}`).join(' '),
        end,
        labelY: end.y,
      };
    });
    return spread(drawn);
  });

  private x(at: number): number {
    const steps = Math.max(1, this.ticks().length - 1);
    return Math.round((plot.left + ((plot.right - plot.left) * at) / steps) * 10) / 10;
  }

  private y(value: number): number {
    return Math.round((plot.bottom - ((plot.bottom - plot.top) * value) / this.top()) * 10) / 10;
  }
}

/** The next round number that three even steps divide. */
export function niceTop(value: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(value));
  const candidates = [0.3, 0.6, 0.9, 1.5, 3, 4.5, 6, 9, 15].map((step) => step * magnitude);
  return Math.max(3, candidates.find((candidate) => candidate >= value) ?? value);
}

/** Moves labels apart so that two lines that end together stay readable; at least 16 units between. */
function spread<Item extends { labelY: number }>(items: Item[]): Item[] {
  const sorted = items.toSorted((one, other) => one.labelY - other.labelY);
  let floor = Number.NEGATIVE_INFINITY;
  for (const item of sorted) {
    item.labelY = Math.max(item.labelY, floor);
    floor = item.labelY + 16;
  }
  return sorted;
}
