import type { Amount } from './amounts.ts'
import type { Mark, Marked } from './Marked.ts'

/** "Exports brought in $2 billion": what they earned, though "brought in" is else said of what is bought. */
export function earnedBy({ tokens, of, breaks }: Marked, measure: Mark): Mark {
  if (!/^br(?:ing|ings|ought|inging)$/.test(tokens[measure.from]!.word)) return measure
  return of('measure').findLast(({ value, from, to }) => value === 'trade.exports' && to <= measure.from && breaks[from] === breaks[measure.from]) ?? measure
}

/** "Put $6 billion into the country's economy": money that is invested, by verbs of everything else. */
export function putInto({ tokens, of, breaks, language }: Marked, { from, to }: Amount): Mark | null {
  const at = language === 'en' ? tokens.findLastIndex(({ word }, place) => place < from && from - place <= 4 && PUT.test(word) && breaks[place] === breaks[from]) : -1
  const end = tokens.findIndex(({ word }, place) => place >= to && place - to <= 2 && word === 'into')
  const isCountry = of('area').some(mark => end >= 0 && mark.from > end && tokens.slice(end + 1, mark.from).every(({ word }) => /^(?:the|economy|of)$/.test(word)) && (mark.form !== 'demonym' || /^(?:economy|market)$/.test(tokens[mark.to]?.word ?? '')))
  return at >= 0 && isCountry ? { role: 'measure', value: 'investment.stock', from: at, to: at + 1 } : null
}

const PUT = /^(?:put|puts|poured|pour|pumped|ploughed|plowed|injected|channell?ed|sunk|placed)$/
