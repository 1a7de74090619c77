import type { Computed } from '#domain/figure.ts'
import type { Bound } from '#schema/vocabulary.ts'

export interface EvidenceWords {
  readonly title: string
  readonly close: string
  readonly open: string
  /** Heading and note of the table that every page with figures ends with. */
  readonly tableTitle: string
  readonly tableNote: string
  readonly measure: string
  readonly period: string
  readonly value: string
  readonly whoCounted: string
  readonly statedBy: string
  readonly product: string
  readonly coverage: string
  readonly valuation: string
  readonly status: string
  readonly scope: string
  readonly notStated: string
  readonly whereInSource: string
  readonly asPrinted: string
  readonly published: string
  readonly accessed: string
  readonly archivedCopy: string
  readonly openSource: string
  readonly sources: string
  readonly note: string
  readonly countedHere: string
  readonly computedHere: string
  readonly howComputed: string
  /** What was added up before the method began. */
  readonly flowsAdded: string
  /** What a turnover that was added up is made of, beside the names of the two. */
  readonly bothFlows: string
  readonly inputs: string
  readonly methods: Readonly<Record<Computed['method'], string>>
  readonly otherStatements: string
  readonly noOtherStatement: string
  readonly compare: string
  readonly differsBy: (difference: string) => string
  readonly exact: string
  /** What a rounded figure can stand for. */
  readonly precision: (low: string, high: string) => string
  readonly range: (low: string, high: string) => string
  /** What the rounding of the inputs leaves open of a computed figure. */
  readonly computedBetween: (low: string, high: string) => string
  /** What the source's own word says of the figure. */
  readonly bounds: Readonly<Record<Bound, string>>
  readonly linkToFigure: string
  readonly wholeRecord: string
}

export const words: EvidenceWords = {
  title: 'Evidence',
  close: 'Close',
  open: 'Open the evidence',
  tableTitle: 'Evidence for the figures on this page',
  tableNote: 'Underlined figures are stated by a source; dotted ones were computed here from stated ones.',
  measure: 'What is counted',
  period: 'Period',
  value: 'Figure',
  whoCounted: 'Who counted',
  statedBy: 'Stated by',
  product: 'Product',
  coverage: 'Goods or services',
  valuation: 'Valued',
  status: 'Status',
  scope: 'Scope',
  notStated: 'not stated',
  whereInSource: 'Where in the source',
  asPrinted: 'As printed',
  published: 'Published',
  accessed: 'Accessed',
  archivedCopy: 'archived copy',
  openSource: 'open the source',
  sources: 'Sources',
  note: 'Note',
  countedHere: 'Counted by this atlas from the rows of the source',
  computedHere: 'Computed by this atlas',
  howComputed: 'How it was computed',
  flowsAdded: 'Exports and imports, stated apart, were added up first.',
  bothFlows: 'exports + imports',
  inputs: 'Computed from',
  methods: {
    sum: 'The stated figures added up.',
    difference: 'The second figure taken from the first.',
    gap: 'What one side states, less what the other states of the same flow.',
    'gap-percent': 'The gap between the two statements, as a share of their mean.',
    'spread-percent': 'The smaller figure taken from the larger, as a share of their mean.',
    share: 'The part divided by the whole.',
    growth: 'The change from the earlier figure, as a share of it.',
    rank: 'The place among all partners of the same source and period, largest first.',
    count: 'The number of records in this atlas.',
    mean: 'The stated figures added up and divided by their number.',
    ratio: 'The first figure divided by the second; both stand in the same source for the same period.',
    'yearly-mean': 'The figures of the periods added up and divided by their number; where a source gives two flows and not their total, they are taken together first.',
    'mean-difference': 'The mean before the event taken from the mean after it.',
    'mean-change': 'The difference of the two means, as a share of the mean before the event.',
    index: 'The figure divided by the figure of the base year, times 100.',
    'constant-prices': 'The amount times the US consumer price index of the base year, divided by that of its own year.',
    'output-share': 'Trade between the two countries (its two flows added up where only they are stated), divided by the gross domestic product of one of them in the same year.',
    'world-share': 'Trade between the two countries, divided by the trade of one of them with the whole world in the same year; flows are added up where a total is not stated.',
  },
  otherStatements: 'Other statements of the same quantity',
  noOtherStatement: 'No other source in this atlas states it.',
  compare: 'Compare them on one axis',
  differsBy: difference => `differs by ${difference}`,
  exact: 'Given without rounding.',
  precision: (low, high) => `As printed, it stands for anything between ${low} and ${high}.`,
  range: (low, high) => `The source gives a range: between ${low} and ${high}.`,
  computedBetween: (low, high) => `The rounding of what went in leaves anything between ${low} and ${high}.`,
  bounds: {
    over: 'The source says “more than”: a lower bound.',
    'at-least': 'The source says “at least”: a lower bound.',
    under: 'The source says “less than”: an upper bound.',
    almost: 'The source says “almost”: a little less than this.',
    'at-most': 'The source says “at most”: an upper bound.',
    about: 'The source says “about”: an approximate figure.',
  },
  linkToFigure: 'Link to this figure',
  wholeRecord: 'Go to its row in the table',
}
