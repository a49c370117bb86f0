import { Component, computed, input, output } from '@angular/core';

/** One cell: what it shows ('41', '<5', '–') and how dark it is; step 0 is a hidden or empty count. */
export interface MatrixCell {
  text: string;
  step: 0 | 1 | 2 | 3 | 4 | 5;
  /** Draws the soft ground of a hidden count. */
  hidden?: boolean;
}

export interface MatrixRow {
  id: string;
  label: string;
  /** In the order of the columns; `null` where row and column are the same State. */
  cells: readonly (MatrixCell | null)[];
  total: string;
}

export interface MatrixColumn {
  id: string;
  label: string;
  /** The full name, spoken and shown as the column's title. */
  name: string;
  total: string;
}

/** Who asks whom, as a real table: every cell can be read out with its row and column. */
@Component({
  selector: 'rg-matrix',
  template: `
    <table>
      <caption class="rg-visually-hidden">
        {{
          caption()
        }}
      </caption>
      <thead>
        <tr>
          <td></td>
          @for (column of columns(); track column.id) {
            <th scope="col">
              <abbr [title]="column.name">{{ column.label }}</abbr>
            </th>
          }
          <th scope="col" class="total">{{ rowTotalLabel() }}</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.id) {
          <tr>
            <th scope="row">{{ row.label }}</th>
            @for (cell of row.cells; track $index) {
              <td>
                @if (cell) {
                  @if (cell.step > 0 && pressable()) {
                    <button
                      type="button"
                      class="cell"
                      [attr.data-step]="cell.step"
                      (click)="press(row, $index)"
                    >
                      {{ cell.text }}
                    </button>
                  } @else {
                    <span
                      class="cell"
                      [class.hidden-count]="cell.hidden"
                      [attr.data-step]="cell.step"
                      >{{ cell.text }}</span
                    >
                  }
                }
              </td>
            }
            <td class="total">{{ row.total }}</td>
          </tr>
        }
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{{ columnTotalLabel() }}</th>
          @for (column of columns(); track column.id) {
            <td class="total">{{ column.total }}</td>
          }
          <td></td>
        </tr>
      </tfoot>
    </table>
  `,
  styleUrl: './matrix.css',
})
export class Matrix {
  readonly caption = input.required<string>();
  readonly columns = input.required<readonly MatrixColumn[]>();
  readonly rows = input.required<readonly MatrixRow[]>();
  readonly rowTotalLabel = input.required<string>();
  readonly columnTotalLabel = input.required<string>();
  /** Cells with a count can be pressed to see more. */
  readonly pressable = input(false);
  readonly pressed = output<{ row: string; column: string }>();
  private readonly columnIds = computed(() => this.columns().map((column) => column.id));

  protected press(row: MatrixRow, at: number): void {
    const column = this.columnIds()[at];
    if (column) this.pressed.emit({ row: row.id, column });
  }
}
