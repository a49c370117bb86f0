import type { FigureDto, NetworkViewDto, Stage } from '@rogatory/insights/contract';

/** Words of the file's reader's language; the rules put them in order. */
export interface FigureTableWords {
  readonly section: Record<
    'network' | 'headline' | 'pairs' | 'totals' | 'stages' | 'ageing' | 'months' | 'definitions',
    string
  >;
  readonly column: Record<
    | 'period'
    | 'basis'
    | 'computedAt'
    | 'openNow'
    | 'untilAcknowledged'
    | 'answeredWithin90Days'
    | 'olderThan180Days'
    | 'requesting'
    | 'requested'
    | 'jurisdiction'
    | 'received'
    | 'asked'
    | 'wasAsked'
    | 'stage'
    | 'requests'
    | 'shareOfBefore'
    | 'medianDays'
    | 'medianAgeOfOpen'
    | 'longestStage'
    | 'open'
    | 'month'
    | 'slowestTenth'
    | 'urgent',
    string
  >;
  readonly stage: Record<Stage, string>;
  readonly withheld: string;
  readonly basis: string;
  readonly definitions: readonly { readonly name: string; readonly text: string }[];
  readonly jurisdiction: (code: string) => string;
}

type Cell = string | number | null;

/**
 * The figures as shown and their definitions, as comma-separated values (RFC 4180). What a
 * spreadsheet would take for a formula is made text.
 */
export function figuresTable(view: NetworkViewDto, words: FigureTableWords): string {
  const { section, column } = words;
  const shown = (figure: FigureDto): string => shownFigure(figure, words.withheld);
  const rows: Cell[][] = [
    [section.network, view.networkName],
    [column.period, view.from, view.to],
    [column.basis, words.basis],
    [column.computedAt, view.computedAt],
    [],
    [section.headline],
    [column.openNow, shown(view.openNow)],
    [column.untilAcknowledged, view.medianDaysToAcknowledgement],
    [column.answeredWithin90Days, view.answeredWithin90DaysPercent],
    [column.olderThan180Days, shown(view.olderThan180Days)],
    [],
    [section.pairs],
    [
      column.requesting,
      column.requested,
      column.received,
      column.untilAcknowledged,
      column.medianAgeOfOpen,
    ],
    ...view.cells.map((cell) => [
      words.jurisdiction(cell.requesting),
      words.jurisdiction(cell.requested),
      shown(cell.received),
      cell.medianDaysToAcknowledgement,
      cell.medianAgeOfOpenDays,
    ]),
    [],
    [section.totals],
    [column.jurisdiction, column.asked, column.wasAsked],
    ...view.totals.map((total) => [
      words.jurisdiction(total.jurisdiction),
      shown(total.asked),
      shown(total.wasAsked),
    ]),
    [],
    [section.stages],
    [column.stage, column.requests, column.shareOfBefore, column.medianDays],
    ...view.funnel.map((stage) => [
      words.stage[stage.stage],
      shown(stage.requests),
      stage.shareOfBefore,
      stage.medianDays,
    ]),
    [],
    [section.ageing],
    [
      column.jurisdiction,
      column.untilAcknowledged,
      column.longestStage,
      column.open,
      column.olderThan180Days,
    ],
    ...view.ageing.map((age) => [
      words.jurisdiction(age.jurisdiction),
      age.medianDaysToAcknowledgement,
      stageName(age.longestStage, words),
      shown(age.open),
      shown(age.olderThan180Days),
    ]),
    [],
    [section.months],
    [column.month, column.medianDays, column.slowestTenth, column.urgent],
    ...view.months.map((month) => [
      month.month,
      month.medianDays,
      month.slowestTenthDays,
      month.urgentMedianDays,
    ]),
    [],
    [section.definitions],
    ...words.definitions.map(({ name, text }) => [name, text]),
  ];
  return rows.map((row) => `${row.map(safeCell).join(',')}\r\n`).join('');
}

function shownFigure(figure: FigureDto, withheld: string): string {
  switch (figure.kind) {
    case 'exact':
      return String(figure.value ?? '');
    case 'rounded':
      return `≈ ${figure.value ?? ''}`;
    case 'hidden':
      return '<5';
    case 'withheld':
      return withheld;
    case 'none':
      return '0';
  }
}

function stageName(stage: Stage | null, words: FigureTableWords): string | null {
  return stage === null ? null : words.stage[stage];
}

/** A leading =, +, -, @, tab or return starts a formula in spreadsheets; an apostrophe stops it. */
function safeCell(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
