import {
  CdkFixedSizeVirtualScroll,
  CdkVirtualForOf,
  CdkVirtualScrollViewport,
} from '@angular/cdk/scrolling';
import { NgTemplateOutlet } from '@angular/common';
import {
  Component,
  TemplateRef,
  computed,
  contentChild,
  input,
  output,
  viewChild,
} from '@angular/core';

/**
 * A long list of rows of one height; only what is in sight exists. Give one `<ng-template let-row
 * let-index="index">` for the row. `nearEnd` fires when the next page should be fetched.
 */
@Component({
  selector: 'rg-virtual-list',
  imports: [CdkFixedSizeVirtualScroll, CdkVirtualForOf, CdkVirtualScrollViewport, NgTemplateOutlet],
  template: `
    <cdk-virtual-scroll-viewport
      [itemSize]="rowHeight()"
      [minBufferPx]="rowHeight() * 12"
      [maxBufferPx]="rowHeight() * 24"
      (scrolledIndexChange)="watch($event)"
    >
      <ng-container
        *cdkVirtualFor="
          let row of mutableRows();
          let index = index;
          trackBy: trackRow;
          templateCacheSize: 40
        "
        [ngTemplateOutlet]="rowTemplate()"
        [ngTemplateOutletContext]="{ $implicit: row, index }"
      />
    </cdk-virtual-scroll-viewport>
  `,
  styles: `
    :host {
      display: block;
      block-size: 100%;
      min-block-size: 0;
    }
    cdk-virtual-scroll-viewport {
      block-size: 100%;
    }
  `,
})
export class VirtualList<Row> {
  readonly rows = input.required<readonly Row[]>();
  /** Pixels of one row. */
  readonly rowHeight = input(42);
  /** A row's stable key. */
  readonly keyOf = input<(row: Row) => unknown>((row) => row);
  readonly nearEnd = output();

  protected readonly rowTemplate =
    contentChild.required<TemplateRef<{ $implicit: Row; index: number }>>(TemplateRef);
  /** The scroller wants an array it may keep. */
  protected readonly mutableRows = computed(() => [...this.rows()]);
  private readonly viewport = viewChild.required(CdkVirtualScrollViewport);
  protected readonly trackRow = (_: number, row: Row): unknown => this.keyOf()(row);

  /** Brings a row into sight, for keyboard movement. */
  reveal(index: number): void {
    const viewport = this.viewport();
    const { start, end } = viewport.getRenderedRange();
    const top = index * this.rowHeight();
    const from = viewport.measureScrollOffset('top');
    const size = viewport.getViewportSize();
    if (index < start || index >= end || top < from) viewport.scrollToOffset(top);
    else if (top + this.rowHeight() > from + size)
      viewport.scrollToOffset(top + this.rowHeight() - size);
  }

  protected watch(firstInSight: number): void {
    const inSight = Math.ceil(this.viewport().getViewportSize() / this.rowHeight());
    if (firstInSight + inSight * 2 >= this.rows().length) this.nearEnd.emit();
  }
}
