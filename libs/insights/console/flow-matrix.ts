import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  outsideNetwork,
  type FlowCellDto,
  type JurisdictionTotalDto,
  type NetworkViewDto,
} from '@rogatory/insights/contract';
import {
  asksFromOutside,
  findingOfMatrix,
  matrixStep,
  matrixSteps,
} from '@rogatory/insights/rules';
import { Matrix, Panel, type MatrixCell, type MatrixColumn, type MatrixRow } from '@rogatory/ui';
import { FigureWords } from './figure-words';

interface ChosenPair {
  readonly row: string;
  readonly column: string;
}

/** Who asks whom. A cell with a count tells, when pressed, how long that pair takes. */
@Component({
  selector: 'rg-flow-matrix',
  imports: [Matrix, Panel, TranslocoPipe],
  templateUrl: './flow-matrix.html',
  styleUrl: './flow-matrix.css',
})
export class FlowMatrix {
  readonly view = input.required<NetworkViewDto>();
  private readonly words = inject(FigureWords);

  protected readonly steps = matrixSteps.map(({ step, from }, at) => {
    const next = matrixSteps[at + 1];
    return { step, range: next === undefined ? `${from}+` : `${from}–${next.from - 1}` };
  });
  protected readonly heading = computed(() =>
    this.words.finding(
      findingOfMatrix(this.view().totals),
      this.words.say('insights.matrix.title'),
    ),
  );
  protected readonly withholds = computed(() => this.view().basis !== null);
  /** Members that nobody asked and that asked nobody would only fill the table with dashes. */
  private readonly present = computed(() => {
    const { members, totals } = this.view();
    const active = members.filter((code) =>
      totals.some(
        ({ jurisdiction, asked, wasAsked }) =>
          jurisdiction === code && (asked.kind !== 'none' || wasAsked.kind !== 'none'),
      ),
    );
    return active.length > 0 ? active : members;
  });
  protected readonly absent = computed(() => {
    const names = this.view()
      .members.filter((code) => !this.present().includes(code))
      .map((code) => this.words.jurisdiction(code));
    return names.length === 0 ? null : this.words.list(names);
  });
  protected readonly columns = computed<MatrixColumn[]>(() =>
    this.present().map((code) => ({
      id: code,
      label: code,
      name: this.words.jurisdiction(code),
      total: this.total(code, 'wasAsked'),
    })),
  );
  protected readonly rows = computed<MatrixRow[]>(() => {
    const { cells } = this.view();
    const members = this.present();
    const asking = asksFromOutside(cells) ? [...members, outsideNetwork] : members;
    const received = new Map(cells.map((cell) => [`${cell.requesting}>${cell.requested}`, cell]));
    return asking.map((row) => ({
      id: row,
      label: this.words.jurisdiction(row),
      cells: members.map((column) =>
        row === column ? null : this.cell(received.get(`${row}>${column}`)),
      ),
      total: this.total(row, 'asked'),
    }));
  });
  protected readonly pressed = linkedSignal<NetworkViewDto, ChosenPair | null>({
    source: this.view,
    computation: (_, before) => before?.value ?? null,
  });
  protected readonly detail = computed(() => {
    const pressed = this.pressed();
    const cell = this.view().cells.find(
      ({ requesting, requested }) => requesting === pressed?.row && requested === pressed.column,
    );
    return cell === undefined ? null : this.sentence(cell);
  });

  private cell(cell: FlowCellDto | undefined): MatrixCell {
    const received = cell?.received ?? { kind: 'none', value: 0 };
    return {
      text: this.words.figure(received),
      step: matrixStep(received),
      hidden: received.kind === 'hidden' || received.kind === 'withheld',
    };
  }

  private total(code: string, side: 'asked' | 'wasAsked'): string {
    const found: JurisdictionTotalDto | undefined = this.view().totals.find(
      ({ jurisdiction }) => jurisdiction === code,
    );
    return this.words.figure(found?.[side] ?? { kind: 'none', value: 0 });
  }

  private sentence(cell: FlowCellDto): string[] {
    const { medianDaysToAcknowledgement: acknowledged, medianAgeOfOpenDays: age } = cell;
    return [
      this.words.say('insights.matrix.pair', {
        requesting: this.words.jurisdiction(cell.requesting),
        requested: this.words.jurisdiction(cell.requested),
        received: this.words.figure(cell.received),
      }),
      acknowledged === null
        ? this.words.say('insights.matrix.fewAcknowledged')
        : this.words.say('insights.matrix.acknowledged', { days: acknowledged }),
      age === null
        ? this.words.say('insights.matrix.fewOpen')
        : this.words.say('insights.matrix.age', { days: age }),
    ];
  }
}
