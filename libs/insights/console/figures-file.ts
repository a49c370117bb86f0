import { DOCUMENT } from '@angular/common';
import { Injectable, inject } from '@angular/core';
import type { NetworkViewDto } from '@rogatory/insights/contract';
import { figuresTable, type FigureTableWords } from '@rogatory/insights/rules';
import { FigureWords } from './figure-words';

/** The four figures at the head of the page. */
const indicators = [
  'open_now',
  'until_acknowledged',
  'answered_within_90_days',
  'older_than_180_days',
] as const;

/** Hands the shown figures and their definitions to the reader as a file for a spreadsheet. */
@Injectable({ providedIn: 'root' })
export class FiguresFile {
  private readonly words = inject(FigureWords);
  private readonly document = inject(DOCUMENT);

  save(view: NetworkViewDto): void {
    // Spreadsheets take a file without this mark for an old code page.
    const text = `\ufeff${figuresTable(view, this.tableWords(view))}`;
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    const link = this.document.createElement('a');
    link.href = address;
    link.download = `${view.networkCode}-${view.to}.csv`;
    link.click();
    URL.revokeObjectURL(address);
  }

  private tableWords(view: NetworkViewDto): FigureTableWords {
    const section = (name: string): string => this.words.say(`insights.file.section.${name}`);
    const column = (name: string): string => this.words.say(`insights.file.column.${name}`);
    return {
      section: {
        network: section('network'),
        headline: section('headline'),
        pairs: section('pairs'),
        totals: section('totals'),
        stages: section('stages'),
        ageing: section('ageing'),
        months: section('months'),
        definitions: section('definitions'),
      },
      column: {
        period: column('period'),
        basis: column('basis'),
        computedAt: column('computedAt'),
        openNow: column('openNow'),
        untilAcknowledged: column('untilAcknowledged'),
        answeredWithin90Days: column('answeredWithin90Days'),
        olderThan180Days: column('olderThan180Days'),
        requesting: column('requesting'),
        requested: column('requested'),
        jurisdiction: column('jurisdiction'),
        received: column('received'),
        asked: column('asked'),
        wasAsked: column('wasAsked'),
        stage: column('stage'),
        requests: column('requests'),
        shareOfBefore: column('shareOfBefore'),
        medianDays: column('medianDays'),
        medianAgeOfOpen: column('medianAgeOfOpen'),
        longestStage: column('longestStage'),
        open: column('open'),
        month: column('month'),
        slowestTenth: column('slowestTenth'),
        urgent: column('urgent'),
      },
      stage: {
        received: this.words.stage('received'),
        acknowledged: this.words.stage('acknowledged'),
        decided: this.words.stage('decided'),
        first_answer: this.words.stage('first_answer'),
        answered: this.words.stage('answered'),
      },
      withheld: this.words.say('insights.file.withheld'),
      basis: this.words.basis(view.basis),
      definitions: [
        ...indicators.map((name) => ({
          name: this.words.say(`insights.headline.${name}.heading`),
          text: this.words.say(`insights.headline.${name}.definition`),
        })),
        {
          name: this.words.say('insights.funnel.title'),
          text: this.words.say('insights.funnel.definition'),
        },
        {
          name: this.words.say('insights.chart.title'),
          text: this.words.say('insights.chart.definition'),
        },
        { name: '<5', text: this.words.say('insights.matrix.hidden') },
        { name: '≈', text: this.words.say('insights.matrix.rounded') },
      ],
      jurisdiction: (code) => this.words.jurisdiction(code),
    };
  }
}
