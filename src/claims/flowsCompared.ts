import type { Marked } from './Marked.ts'

/** Which of the two flows a sentence says was the larger: "imports exceeded exports", "sold less than it bought". */
export interface FlowsCompared {
  readonly isSurplus: boolean
  /** The words that it says it with. */
  readonly from: number
  readonly to: number
  /** The flow that it says to be the larger or the smaller, with its word, and both flows. */
  readonly measure: Flow['measure']
  readonly at: number
  readonly flows: readonly Flow[]
}

interface Flow {
  readonly at: number
  readonly measure: 'trade.exports' | 'trade.imports'
}

const EXPORTS = /^(?:exports?|exported|exporting|sales|sells?|sold|eksport\w*|vyvoz\w*|prodal[aio]?|prodae\w*|prodayut|prodazh\w*|ixrac\w*|satis\w*|satib\w*|satir\w*|satdi\w*|satmis\w*)$/
const IMPORTS = /^(?:imports?|imported|importing|purchases|buys?|bought|import\w*|vvoz\w*|kupil[aio]?|pokupa(?:et|yut|l[aio]?)|zakupa(?:et|yut|l[aio]?)|zakupil[aio]?|zakup(?:ki|ok)|idxal\w*|alis\w{0,3}|alib\w*|alir\w*|aldi\w*|almis\w*)$/

/** Stands between the two: the first is the larger. */
const EXCEEDS = /^(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|outstrip(?:s|ped)?|outweigh(?:s|ed)?|prevysi(?:l|la|li|lo|v)|prevysha(?:et|yut|l|la|li)|prevoskhodi(?:t|l|la|li))$/
/** The same where the verb comes last. */
const EXCEEDS_AZ = /^(?:ustele\w*|qabaqla\w*)$/

const MORE = /^(?:more|greater|larger|higher|bigger|bolshe|vyshe|cox|coxdur|artiq|artiqdir|yuksek|boyuk)$/
const LESS = /^(?:less|lower|smaller|menshe|nizhe|az|azdir|asagi|kicik)$/
const THAN = /^(?:than|chem)$/

/** How many words may stand between "than" and the second flow, and between a flow and what compares it. */
const REACH = 6
const BESIDE = 6

/** The comparison of what is sold with what is bought, where a sentence has one word for each. */
export function flowsCompared({ tokens, language }: Marked): FlowsCompared | null {
  const flows = tokens.flatMap(({ word, kind }, at): Flow[] => (kind !== 'word' ? [] : EXPORTS.test(word) ? [{ at, measure: 'trade.exports' }] : IMPORTS.test(word) ? [{ at, measure: 'trade.imports' }] : []))
  const [one, other] = flows
  if (flows.length !== 2 || one!.measure === other!.measure) return null
  const compared = (first: Flow, isMore: boolean): FlowsCompared => ({ isSurplus: (first.measure === 'trade.exports') === isMore, from: one!.at, to: Math.max(other!.at, word) + 1, ...first, flows })
  const word = tokens.findIndex(({ word: said }, at) => EXCEEDS.test(said) || EXCEEDS_AZ.test(said) || ((MORE.test(said) || LESS.test(said)) && isComparing(at)))
  if (word < 0) return null
  const said = tokens[word]!.word
  if (EXCEEDS.test(said)) return one!.at < word && other!.at > word ? compared(one!, true) : null
  if (EXCEEDS_AZ.test(said)) return language === 'az' && other!.at < word && word - other!.at <= BESIDE ? compared(one!, true) : null
  const isMore = MORE.test(said)
  if (language === 'az') {
    // "Aldığından çox satıb", "ixracdan az olub": what it is compared with has the ending.
    const than = [one!, other!].find(({ at }) => at < word && word - at <= BESIDE && /d[ae]n$/.test(tokens[at]!.word))
    return than ? compared(than === one ? other! : one!, isMore) : null
  }
  const than = tokens.findIndex(({ word: next }, at) => at > word && THAN.test(next))
  if (than > 0) return one!.at < than && other!.at > than && other!.at - than <= REACH ? compared(one!, isMore) : null
  // "Импорт был больше экспорта".
  return language === 'ru' && one!.at < word && other!.at > word && other!.at - word <= 2 && /(?:a|ov|i)$/.test(tokens[other!.at]!.word) ? compared(one!, isMore) : null

  function isComparing(at: number): boolean {
    return language === 'az' ? flows.some(flow => flow.at < at && at - flow.at <= BESIDE) : language === 'ru' || tokens.slice(at).some(({ word: next }) => THAN.test(next))
  }
}
