import type { Amount } from './amounts.ts'
import type { Kinded } from './Kinded.ts'
import { breaksBetween } from './Marked.ts'
import { rankParties } from './rankParties.ts'
import { rankWords } from './rankWords.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** How many words stand between "share" and how much it is. */
const REACH = 3

/** "Its largest supplier, with a share of 15.5 percent", "первым поставщиком с долей 15,5 процента": a part of what the list ranks by, where no other trade is named. */
export function shareOfRank(parts: SentenceParts, { kind, value, precision, from, to }: Amount): Kinded | null {
  const { sentence } = parts
  const isShare = sentence.of('share').some(mark => /^(?:share|dol|pay)/.test(sentence.tokens[mark.from]!.word) && (mark.from >= to ? mark.from - to : from - mark.to) <= REACH && breaksBetween(sentence.breaks, mark.from, from) < 1)
  if (kind !== 'percent' || !isShare || sentence.of('product').length > 0 || sentence.of('measure').some(mark => mark.value.startsWith('trade.'))) return null
  const ranked = rankWords(parts).filter(({ partner }) => partner?.value === 'imports' || partner?.value === 'exports')
  const [word] = ranked
  if (word === undefined || ranked.length > 1 || word.vague) return null
  const base = `trade.${word.partner!.value}`
  const flow = rankParties(parts, word, base, false)
  return { kind: 'share', measure: { role: 'measure', value: base, from: word.from, to: word.to }, flow, suffix: '.share', value, precision, unit: 'percent', doubts: [] }
}
