import { isSide } from '#domain/flow.ts'
import type { Mark, Marked } from './Marked.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** The third country that people met in: "met in Dushanbe, Tajikistan", "встретились в Таджикистане". One that they only spoke of is none. */
export function abroadOf({ sentence, mentions, vocabulary: { sides } }: SentenceParts, deed: Mark): Mark | null {
  const thirds = sentence.of('area').filter(mark => !isSide(mark.value, sides) && mark.form !== 'demonym')
  const isOfTime = (at: number) => mentions.some(({ from, to }) => from <= at && to > at)
  const isPlain = (at: number) => PLAIN.test(sentence.tokens[at]!.word) || isOfTime(at) || sentence.marks.some(({ from, to, role }) => from <= at && to > at && BESIDE.has(role))
  const found = thirds.filter(mark => isOfTown(sentence, mark) || isGoal(sentence, mark) || (isIn(sentence, mark) && (mark.from > deed.from || mark.from <= FIRST || sentence.language === 'az') && between(deed, mark).every(isPlain)))
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0]! : null
}

/** Right beside the town: "in Dushanbe, Tajikistan", "Ашхабад (Туркмения)", "in the capital of Tajikistan, Dushanbe". */
const isOfTown = ({ of, tokens }: Marked, area: Mark): boolean => of('place').some(town => between(town, area).length <= 3 && between(town, area).every(at => /^(?:,|\(|the|capital|city|stolits\w*|gorod\w*|paytaxti|seherin\w*)$/.test(tokens[at]!.word)))

/** Before a meeting a country leads the sentence, or it is that of what was spoken of. */
const FIRST = 2

const isIn = ({ tokens, language }: Marked, { from, to, form }: Mark): boolean => (language === 'az' ? form === 'locative' || /d[ae]$/.test(tokens[to - 1]!.word) : /^(?:in|v|vo)$/.test(tokens[from - 1]?.word ?? ''))

/** "Visited that country", "посетил страну", "ölkəyə səfər": where somebody went, right beside the verb. */
const isGoal = ({ tokens, language }: Marked, { from, to }: Mark): boolean => (language === 'az' ? tokens.slice(to, to + 3).some(({ word }) => word.startsWith('sefer')) && /[ae]$/.test(tokens[to - 1]!.word) : /^(?:visit(?:s|ed|ing)?|poset\w+|poseshch\w+)$/.test(tokens[from - 1]?.word ?? ''))

/** Tokens that part two marks. */
function between(one: Mark, other: Mark): number[] {
  const [from, to] = one.from < other.from ? [one.to, other.from] : [other.to, one.from]
  return Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place)
}

const PLAIN = /^(?:,|on|in|at|the|and|with|each|other|their|a|personally|briefly|again|held|v|vo|s|i|lichno|lichnuyu|lichnaya|proveli|provel|ve|ile|yeniden)$/
const BESIDE: ReadonlySet<string> = new Set(['person', 'place', 'post', 'meet', 'pair', 'organisation'])
