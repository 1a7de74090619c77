import type { Flow } from '#domain/flow.ts'
import type { CounterChange, Missing } from '#domain/missing.ts'
import { grouped } from './tables.ts'

type TradeUnit = 'usd' | 'change' | 'index' | 'real' | 'gdp' | 'world'

export interface TotalsWords {
  readonly shownAs: string
  readonly base: Readonly<Record<'index' | 'real', string>>
  /** As the switch names them. */
  readonly units: Readonly<Record<TradeUnit, string>>
  /** As a title and an axis name them; `base` is empty where there is none. */
  readonly measured: Readonly<Record<TradeUnit, (base: string) => string>>
  readonly flows: Readonly<Record<Extract<Flow, 'turnover' | 'balance'>, string>>
  readonly title: (flow: string, measured: string, years: string, voices: string) => string
  readonly subtitles: Readonly<Record<TradeUnit, string>>
  /** What the marks mean, where there are any. */
  readonly hollow: Readonly<Record<'figures' | 'growth' | 'share', string>>
  readonly bars: string
  readonly edition: (title: string) => string
  /** Of which count of trade with the world each line is a share. */
  readonly wholes: (list: string) => string
  readonly changes: Readonly<Record<CounterChange, string>>
  readonly breaks: (list: string) => string
  readonly noFigure: (reason: string, list: string) => string
  readonly missing: Readonly<Record<Missing, string>>
  readonly partsBelow: (count: number) => string
  readonly partsShown: (months: string) => string
  readonly notOffered: (unit: string) => string
  readonly noSuchBase: (asked: string, used: string) => string
  readonly context: (year: string, events: string) => string
  readonly contextNote: string
  readonly months: string
  readonly allMonths: string
  readonly sameMonthsNote: (months: string) => string
  readonly change: string
  readonly printedChange: string
  readonly noChange: string
}

export const words: TotalsWords = {
  shownAs: 'Shown as',
  base: { index: '100 in', real: 'Dollars of' },
  units: { usd: 'US dollars', change: 'Change on the year before', index: 'Index', real: 'Constant dollars', gdp: 'Share of GDP', world: 'Share of trade with the world' },
  measured: {
    usd: () => 'billion US dollars',
    change: () => 'change on the year before, per cent',
    index: base => `index, ${base} = 100`,
    real: base => `billion US dollars of ${base}`,
    gdp: () => 'per cent of gross domestic product',
    world: () => 'per cent of trade with the world',
  },
  flows: { turnover: 'Turnover', balance: 'Balance' },
  title: (flow, measured, years, voices) => `${flow}, ${measured}, ${years}: ${voices}`,
  subtitles: {
    usd: 'Current prices. Goods, where a customs office or a database counted; officials seldom say what they include.',
    change: 'From figures at current prices; worked out only where one office counted both years.',
    index: 'From figures at current prices.',
    real: 'Each year’s figure times the US consumer price index of the base year, divided by that of its own year.',
    gdp: 'Both at current prices of the same year.',
    world: 'Of exports, imports or both, as the flow is; the total is one office’s or database’s along a whole line, the one that covers most of its years.',
  },
  hollow: {
    figures: 'Hollow marks are other statements of the same year.',
    growth: 'Hollow marks are changes as a source prints them; they are not mixed with those worked out here.',
    share: 'Hollow marks are shares as a source prints them.',
  },
  bars: 'Bars show what rounding leaves open; an arrow stands for “more than” or “almost”.',
  edition: title => `Gross domestic product: ${title}.`,
  wholes: list => `Trade with the world as counted by, line by line: ${list}.`,
  changes: { changed: 'counted by another office than the year before', unnamed: 'not said to be counted by the same office as the year before' },
  breaks: list => `The line is thin where the count passes to another office, or where none is named: ${list}.`,
  noFigure: (reason, list) => `No figure because ${reason}: ${list}.`,
  missing: {
    changed: 'another office counts than the year before',
    unnamed: 'the same office is not named for both years',
    bound: 'the source gives only a bound',
    'no-base': 'the base year has no figure',
    'no-prices': 'the price index does not cover the year',
    'no-output': 'no source here states the output of the year',
    'disputed-output': 'editions of that year’s output differ by more than a tenth',
    'no-total': 'whoever counts the total of this line does not state it for the year',
  },
  partsBelow: count => `${grouped(count)} statements of parts of years stand below and can be drawn from there.`,
  partsShown: months => `Broken outlines: ${months}, not joined and not comparable with whole years.`,
  notOffered: unit => `A balance has no “${unit}”; it is shown in dollars.`,
  noSuchBase: (asked, used) => `${asked} cannot be the base here; ${used} is.`,
  context: (year, events) => `On record for ${year}: ${events}.`,
  contextNote: 'That they fall into the same year does not make them a cause.',
  months: 'Same months',
  allMonths: 'all parts of years',
  sameMonthsNote: months => `${months} of every year for which a source prints them. The change is worked out only between neighbouring years that one office counted.`,
  change: 'Change',
  printedChange: 'Change as printed',
  noChange: 'none worked out',
}
