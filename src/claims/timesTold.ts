import type { PostVerbs } from './postVerbs.ts'
import { ENDING_AZ } from './postVerbs.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** A time with the words that lead to it or trail it, over tokens `from` to before `to`, and how something stands to it. */
export interface TimeTold {
  readonly from: number
  readonly to: number
  readonly time: string
  readonly edge: 'since' | 'until' | 'at'
}

/** The times of a sentence that are said of themselves, and not of what a figure is compared with. */
export function timesTold({ sentence: { tokens, language }, mentions }: SentenceParts, { since, until, at: then, partOfTime }: PostVerbs): TimeTold[] {
  const told = mentions.filter(({ period, vague, base }) => period !== null && !vague && !base && (!period.includes('/') || YEARS.test(period)))
  return told.map(({ period, from, to: end }): TimeTold => {
    const to = YEARS_BEHIND.test(tokens[end]?.word ?? '') ? end + 1 : end
    let start = from
    while (start > 0 && partOfTime.test(tokens[start - 1]!.word)) start--
    const word = tokens[start - 1]?.word ?? ''
    if (language === 'az') {
      const behind = tokens[to]?.word ?? ''
      const last = tokens[to - 1]!.word
      const edge = until.test(behind) || ENDING_AZ.until.test(last) ? 'until' : since.test(behind) || ENDING_AZ.since.test(last) ? 'since' : 'at'
      return { from, to: until.test(behind) || since.test(behind) || then.test(behind) ? to + 1 : to, time: period!, edge }
    }
    const isSecond = word === 'and' && told.some(other => other.to === start - 1 && tokens[other.from - 1]?.word === 'between')
    const edge = since.test(word) || word === 'between' ? 'since' : until.test(word) || isSecond ? 'until' : 'at'
    let lead = edge !== 'at' || then.test(word) ? start - 1 : start
    // "Вплоть до", "up until".
    if (edge === 'until') while (/^(?:vplot|up|right)$/.test(tokens[lead - 1]?.word ?? '')) lead--
    return { from: lead, to, time: period!, edge }
  })
}

/** "In 2009–2017": the word for years behind them. */
const YEARS_BEHIND = /^(?:godakh|gody|gg|illerde|iller)$/

/** "2009–2017": of days and weeks a span tells no term. */
const YEARS = /^\d{4}\/\d{4}$/
