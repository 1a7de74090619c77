import type { Mark, Marked } from './Marked.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** A place that a sentence gives somebody. */
export interface RankWord {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly bound: 'at-most' | null
  /** Among whom: buyers, suppliers or partners in all. */
  readonly partner: Mark | null
  readonly vague: boolean
}

/** The places that a sentence gives, each over tokens of its own. The ways to give one are tried in turn, the surest first. */
export function rankWords(parts: SentenceParts): RankWord[] {
  const found: RankWord[] = []
  for (const add of [addLargest, addRanked, addPartners, addListed, addAmong, addLeads]) add(parts, found)
  return found
}

const isFree = (found: readonly RankWord[], start: number, end: number) => !found.some(({ from, to }) => from < end && to > start)

/** "First", "third": the words that number a place. */
const ordinalsIn = ({ of }: Marked): readonly Mark[] => [...of('ordinal'), ...of('first')]

const placed = ({ value, from }: Mark, partner: Mark, to = partner.to, start = from): RankWord => ({ from: start, to, value: Number(value), bound: null, partner, vague: false })

/** "Third-largest trading partner", "among the top ten buyers". */
function addLargest({ sentence, vocabulary }: SentenceParts, found: RankWord[]): void {
  const { tokens } = sentence
  for (const largest of sentence.of('largest')) {
    const partner = partnerAfter(sentence, largest.to, 3) ?? sourceOf(sentence, largest.to)
    if (!partner || found.some(({ partner: other }) => other === partner)) continue
    const ordinal = ordinalBefore(sentence, largest.from)
    const ofSeveral = sentence.of('one-of').some(({ from }) => Math.abs(from - largest.from) <= 4)
    const plural = vocabulary.language === 'en' && tokens.slice(partner.from, partner.to).some(({ word }) => /(?:er|or|destination|market|source)s$/.test(word))
    const next = tokens[largest.to]
    const top = tokens[largest.from]!.word !== 'top' ? undefined : next?.kind === 'number' ? next.value : sentence.at(largest.to, 'number')?.value
    const vague = top === undefined && (ofSeveral || (plural && !ordinal) || (!ordinal && /^(?:\d*th|\p{L}+(?:fth|nth|xth|hth)|next)$/u.test(tokens[largest.from - 1]?.word ?? '')))
    found.push({ from: ordinal?.from ?? largest.from, to: partner.to, value: Number(top ?? ordinal?.value ?? 1), bound: top === undefined ? null : 'at-most', partner, vague })
  }
}

/** "Ranks third", "в списке занимает 3-е место". */
function addRanked({ sentence, amounts }: SentenceParts, found: RankWord[]): void {
  const { tokens } = sentence
  for (const rank of sentence.of('rank')) {
    const after = ordinalsIn(sentence).find(({ from }) => from >= rank.to && from - rank.to <= 1)
    const next = tokens[rank.to]
    const number = next?.kind === 'number' && next.plain && next.value <= 100 ? next : undefined
    const before = ordinalBefore(sentence, rank.from)
    const value = before?.value ?? (after ? Number(after.value) : number?.value)
    if (value === undefined || amounts.some(({ from, kind }) => kind !== 'bare' && number !== undefined && from === rank.to)) continue
    const start = Math.min(rank.from, before?.from ?? rank.from)
    const end = Math.max(rank.to, after?.to ?? 0, !before && number ? rank.to + 1 : 0)
    if (isFree(found, start, end)) found.push({ from: start, to: end, value, bound: null, partner: nearestPartner(sentence.of('partner'), start, end), vague: false })
  }
}

/** "The second trading partner"; "tərəfdaşlar arasında üçüncü", "среди партнёров третья". */
function addPartners({ sentence }: SentenceParts, found: RankWord[]): void {
  for (const partner of sentence.of('partner')) {
    const before = ordinalsIn(sentence).find(({ to }) => to === partner.from)
    if (before && isFree(found, before.from, partner.to)) found.push(placed(before, partner))
    const among = /^(?:arasinda|icinde)$/.test(sentence.tokens[partner.to]?.word ?? '') || sentence.of('one-of').some(({ to }) => partner.from >= to && partner.from - to <= 3)
    const after = ordinalsIn(sentence).find(({ from }) => from >= partner.to && from - partner.to <= 4 && sentence.breaks[from] === sentence.breaks[partner.from])
    if (among && after && isFree(found, partner.from, after.to)) found.push(placed(after, partner, after.to, partner.from))
  }
}

/** "… came first, its neighbour second and a third country fourth": each that follows with its own place. */
function addListed({ sentence }: SentenceParts, found: RankWord[]): void {
  const [head] = found
  if (!head) return
  for (const place of ordinalsIn(sentence)) {
    // "А соседняя страна – третьей".
    const isDash = /^[–-]$/.test(sentence.tokens[place.from - 1]?.word ?? '')
    const listed = place.from > head.to && sentence.of('area').some(({ to }) => to === place.from || (isDash && to === place.from - 1))
    if (listed && isFree(found, place.from, place.to)) found.push({ ...head, from: place.from, to: place.to, value: Number(place.value) })
  }
}

/** "Is third among trading partners." */
function addAmong({ sentence }: SentenceParts, found: RankWord[]): void {
  for (const among of sentence.of('one-of')) {
    const ordinal = ordinalsIn(sentence).find(({ to }) => to === among.from)
    const partner = partnerAfter(sentence, among.to, 4)
    if (ordinal && partner && isFree(found, ordinal.from, ordinal.from + 1)) found.push(placed(ordinal, partner))
  }
}

/** "Leads in supplies of tomatoes": the first place, where no other is given or the one that is given is of all trade. */
function addLeads({ sentence: { of, tokens } }: SentenceParts, found: RankWord[]): void {
  const goods = of('product').length > 0
  for (const { from, to } of of('lead')) {
    if (found.some(({ partner }) => partner?.value !== 'turnover') || (found.length > 0 && !goods) || (!goods && of('partner').length === 0 && of('measure').length === 0)) continue
    found.push({ from, to, value: 1, bound: null, partner: of('partner').find(partner => partner.value !== 'turnover' || partner.from > from) ?? null, vague: of('one-of').some(mark => mark.from <= to + 4 && from - mark.to <= 4 && !(mark.from >= from && mark.to <= to) && !isAmong(tokens, mark)) })
  }
}

/** "Leads among the countries": the first of them. */
const isAmong = (tokens: Marked['tokens'], { from, to }: Mark): boolean => /^(?:among|sredi|chisle|arasinda)$/.test(tokens[to - 1]!.word) || (tokens[from]!.word === 'among' && tokens[to - 1]!.word === 'the')

const partnerAfter = ({ of, breaks }: Marked, at: number, reach: number): Mark | undefined => of('partner').find(({ from }) => from >= at && from - at <= reach && breaks[from] === breaks[at - 1])

/** "Third", "3rd", "3-cü" before a token. */
function ordinalBefore(sentence: Marked, at: number): { readonly value: number; readonly from: number } | null {
  const { tokens } = sentence
  const mark = ordinalsIn(sentence).find(({ to }) => to === at || to === at - 1)
  if (mark) return { value: Number(mark.value), from: mark.from }
  const place = [at - 1, at - 2].find(back => tokens[back]?.kind === 'number' && tokens[back]!.plain && tokens[back]!.value <= 100 && tokens[back]!.value >= 1 && (back === at - 1 || /^(?:th|rd|nd|st|ci|cu|e|m|y|om)$/.test(tokens[at - 1]!.word)))
  return place === undefined ? null : { value: tokens[place]!.value, from: place }
}

/** "Source of the country's imports": a supplier, with the owner between. */
function sourceOf({ tokens, of }: Marked, at: number): Mark | undefined {
  if (tokens[at]?.word !== 'source' || tokens[at + 1]?.word !== 'of') return undefined
  const imports = of('measure').find(({ value, from }) => value === 'trade.imports' && from > at + 1 && from - at <= 4 && (tokens[from - 1]!.possessive || from === at + 2 || of('area').some(({ to }) => to === from)))
  return imports && { role: 'partner', value: 'imports', from: at, to: imports.to }
}

const nearestPartner = (partners: readonly Mark[], from: number, to: number) =>
  [...partners].sort((a, b) => Math.min(Math.abs(a.from - to), Math.abs(a.to - from)) - Math.min(Math.abs(b.from - to), Math.abs(b.to - from)))[0] ?? null
