import type { Marked } from './Marked.ts'
import { GENERAL, GENERAL_AZ } from './partOfTrade.ts'

interface Span { readonly from: number; readonly to: number }

/** Whether a sentence tells of goods that no record knows, where each language puts what is traded: no figure of all trade says anything of them. */
export function isOfUnknownGoods(sentence: Marked, measure: Span, figure: Span): boolean {
  return OF_UNKNOWN[sentence.language](sentence, measure, figure)
}

const OF_UNKNOWN: Readonly<Record<Marked['language'], (sentence: Marked, measure: Span, figure: Span) => boolean>> = {
  en: (sentence, measure, figure) => {
    const behind = (at: number) => sentence.tokens[at]?.word === 'of' && isGoods(sentence, pastPeople(sentence, at + 1))
    // "Chocolate worth $52 million was sold".
    const worth = sentence.tokens[figure.from - 1]?.word === 'worth' && figure.to <= measure.from && isGoods(sentence, figure.from - 2)
    return worth || behind(measure.to) || behind(figure.to) || (sentence.tokens[figure.to]?.word === 'worth' && behind(figure.to + 1))
  },
  ru: (sentence, measure, figure) => isGenitive(sentence, pastEnds(sentence, measure.to)) || (isVerbRu(sentence, measure) && (between(sentence, measure.to, figure.from, GENERAL_RU) || isGenitive(sentence, figure.to))),
  az: (sentence, measure, figure) => isOwned(sentence, measure) || (isVerbAz(sentence, measure) && (between(sentence, figure.to, measure.from, GENERAL_GOODS_AZ) || (figure.to < measure.from && between(sentence, measure.from - 1, measure.from, GENERAL_GOODS_AZ)))),
}

/** A word without a meaning here. Sorts of goods that are known to be in no record are such too. */
const isUnknown = ({ tokens, marks }: Marked, at: number): boolean => tokens[at]?.kind === 'word' && !marks.some(({ from, to, role, value }) => from <= at && to > at && !(role === 'scope' && value === 'unknown'))

/** "Of that country's goods": whose they are stands before what they are. */
function pastPeople({ of, tokens }: Marked, at: number): number {
  const people = of('area').find(({ from, form, to }) => from === at && (form === 'demonym' || tokens[to - 1]!.possessive))
  return people ? people.to : at
}

const isGoods = (sentence: Marked, at: number): boolean => isUnknown(sentence, at) && !sentence.tokens[at]!.capital && !GENERAL.test(sentence.tokens[at]!.word) && !/^(?:everything|anything|whatever|various|different|other|foreign|domestic|local|about|more|over|almost|nearly|up|at|us|around|only|just|less|origin|manufactured|finished)$/.test(sentence.tokens[at]!.word)

/** "В эту страну из той": ends of the way stand before what goes it. */
function pastEnds({ of, tokens }: Marked, start: number): number {
  let at = start
  for (;;) {
    const led = /^(?:v|vo|iz|na|s|so|ot|i|rynok|respublik\w*)$/.test(tokens[at]?.word ?? '') ? at + 1 : at
    const area = of('area').find(({ from }) => from === led)
    if (area === undefined && led === at) return at
    at = area?.to ?? led
  }
}

/** "Экспорт цемента": a noun or its adjective in the genitive. */
const isGenitive = (sentence: Marked, at: number): boolean => {
  const next = sentence.tokens[at]
  return next !== undefined && isUnknown(sentence, at) && next.word.length >= 3 && !next.capital && /(?:a|ya|y|i|ov|ey|ev|ykh|ikh|ogo|ego|oy)$/.test(next.word) && !/(?:la|li|sya|las|los|lis)$/.test(next.word) && !GENERAL_RU.test(next.word)
}

const GENERAL_RU = /^(?:(?:tovar|produkts|gruz|stran|respublik|nash|svo[iey]|god|kotor|summ|stoimost|obshch|razn|razlichn|ekvivalent|obem|rynk|rynok|napryam|zarubezhn|raznoobrazn|period|otchetn|kalendarn|rekordn|sosed|sovokupn|summarn|ezhegodn|primern|pochti)\w*|vsekh|vsego|vsem|vsey|vse|mezhdu|et(?:oy|ogo|ot|i|om)|obeik|oboikh|segodnya|togda|vchera|kogda|takzhe|ranee|uzhe|tolko|lish|poryadka|pryamo|vremya|bez|ego|ikh|bolee|dlya|chem|zhe|eshche|snova|vnov|itogo|chto|pri|vse|tam|tuda|ottuda|poetomu|est|togo|obratno|svyshe|okolo|kak|ili)$/

const isVerbRu = ({ tokens }: Marked, { from }: Span): boolean => /(?:l|la|lo|li|no|na|ny|en|et|it|yut|yat|tsya|las|los|lsya|vshi\w*)$/.test(tokens[from]!.word) && !/torgov/.test(tokens[from]!.word)

const isVerbAz = ({ tokens }: Marked, { to }: Span): boolean => /(?:ib|ub|ilir|ulur|inir|ir|di|du|dir|dur|mis|mus|an|en)$/.test(tokens[to - 1]!.word) || /^(?:ed|olun)/.test(tokens[to]?.word ?? '')

/** Any word of no meaning here from one token to another, of one part of the sentence. */
function between(sentence: Marked, start: number, end: number, general: RegExp): boolean {
  for (let at = Math.max(0, start); at < end; at++) {
    const { word, capital } = sentence.tokens[at]!
    if (isUnknown(sentence, at) && word.length >= 3 && !capital && sentence.breaks[at] === sentence.breaks[start] && !general.test(word)) return true
  }
  return false
}

/** "Xalçaların qonşuya ixracı": what is sold stands with its ending before the way that it goes. */
function isOwned(sentence: Marked, { from }: Span): boolean {
  let at = from - 1
  while (sentence.of('area').some(mark => mark.from <= at && mark.to > at)) at--
  const owner = sentence.tokens[at]
  return at < from - 1 && owner !== undefined && isUnknown(sentence, at) && /[iu]n$/.test(owner.word) && !GENERAL_AZ.test(owner.word) && !GENERAL_GOODS_AZ.test(owner.word)
}

const GENERAL_GOODS_AZ = /^(?:deyer|mebleg|hecm|mal|mehsul|emtee|dollar|cox|artiq|qeder|yalniz|cemi|birbasa|texminen|yaxin|olke|xaric|muxtelif|bazar|erzinde|ay(?:da|in|lik)|qonsu|respublika|teref|oz(?:u|un)|ise|ile|ve|bu|onun|umumi|hemin|oradan|oraya|bir|olan|uzre|gore|ucun|da|de|ki|il)/
