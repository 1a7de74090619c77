import type { Claim } from '#domain/claim.ts'
import { clausesOf } from './clauses.ts'
import type { Marked } from './Marked.ts'

type Window = readonly [from: number, to: number]

/** The parts of a sentence that may tell by themselves what a claim tells: of a statement its words, without who says it; of a deed all of the sentence, or the parts that its own words stand in. */
export function windowsOf({ words, kind, span, subject }: Claim, sentence: Marked): Window[] {
  const { tokens, text } = sentence
  const whole = withoutSaying(sentence)
  if (words === text) return [whole]
  // Words may stand twice in a sentence.
  const own = span[0] - sentence.start
  const at = text.startsWith(words, own) ? own : text.indexOf(words)
  const first = tokens.findIndex(({ end }) => end > at)
  const last = tokens.findLastIndex(({ start }) => start < at + words.length)
  if (at < 0 || first < 0 || last < first) return [whole]
  if (kind === 'statement') {
    const [from, to] = [Math.max(first, whole[0]), Math.min(last + 1, whole[1])]
    return [[first, last + 1], ...(from < to - 1 && (from > first || to < last + 1) ? [[from, to] as const] : [])]
  }
  // Of several days each has its own words: "… the crash of the flight on 25 December".
  const alone = kind === 'event' && subject !== null ? [[first, last + 1] as const] : []
  return [whole, ...clausesOf(sentence).filter(([from, to]) => from <= first && to > last), ...alone]
}

/** How many words may stand before the comma behind who says it. */
const LEAD = 12
/** How far behind "said" its "that" stands. */
const REACH = 8

/** A sentence without the part that only says who says it. */
export function withoutSaying({ tokens, breaks, of, marks }: Pick<Marked, 'tokens' | 'breaks' | 'of' | 'marks'>): Window {
  const confirmed = confirmedBy({ tokens, breaks, of })
  if (confirmed !== null) return confirmed
  const said = of('source')
  // "Ведомство сообщило о закрытии Русского дома": whose deed it was is told behind it.
  const about = said.find(({ to }) => /^ob?$/.test(tokens[to]?.word ?? ''))?.to ?? -1
  if (about >= 0 && (['person', 'organisation'] as const).some(role => of(role).some(({ from }) => from > about))) return [about + 1, tokens.length]
  const that = tokens.findIndex(({ word }, at) => THAT.test(word) && (said.some(({ to }) => at >= to && at - to <= REACH) || SAYS.test((tokens[at - 1]?.word === ',' ? tokens[at - 2] : tokens[at - 1])?.word ?? '')))
  if (that >= 0 && that + 1 < tokens.length) return [that + 1, tokens.length]
  const lead = said.find(({ from }) => breaks[from] === 0)
  const first = lead ? tokens.findIndex((_, at) => at > lead.from && breaks[at] !== 0) : -1
  const tail = said.find(({ from }) => breaks[from] === breaks.at(-1) && breaks.at(-1) !== 0)
  // "Начало вывода подтвердил пресс-секретарь президента X": behind the verb stands who says it, and no more.
  const isSpeaker = (at: number) => tokens[at]!.kind === 'mark' || marks.some(({ from, to, role }) => from <= at && to > at && SPEAKER.has(role)) || AROUND.test(tokens[at]!.word)
  const voice = said.find(({ from, to }) => from > FEW && to < tokens.length && tokens.slice(to).every((_, place) => isSpeaker(to + place)))
  const last = tail ? tokens.findIndex((_, at) => breaks[at] === breaks[tail.from]) : (voice?.from ?? -1)
  const start = first > 0 && first <= LEAD ? first : 0
  return [start, last > start + 2 ? last : tokens.length]
}

/** Who speaks, and of what. */
const SPEAKER: ReadonlySet<string> = new Set(['post', 'person', 'organisation', 'area', 'place', 'source'])
const AROUND = /^(?:v|vo|na|i|rf|press|sluzhb\w*|zhurnalistam|reporters)$/
/** A shorter beginning tells nothing. */
const FEW = 2

const THAT = /^(?:that|chto|ki)$/

/** Who says, confirms or announces does nothing else. */
export const SAYS = /^(?:says|announced|confirmed|stated|declared|told|added|recalled|revealed|podtverdil[aio]?|obyavil[aio]?|rasskazal[aio]?|skazal[aio]?|napomnil[aio]?|utochnil[aio]?|podcherknul[aio]?|soobshchil[aio]?|zayavil[aio]?|otmetil[aio]?|tesdiqleyib|bildirib|deyib|aciqlayib|vurgulayib|xatirladib)$/

/** "The release was announced by X", "начало вывода подтвердил X", "X … təsdiq edib": what somebody only confirms, told without "that". */
function confirmedBy({ tokens, breaks, of }: Pick<Marked, 'tokens' | 'breaks' | 'of'>): Window | null {
  const speakers = (['person', 'organisation'] as const).flatMap(role => of(role))
  const last = speakers.findLast(({ to }) => to === tokens.findLastIndex(({ kind }) => kind === 'word') + 1)
  const says = tokens.findIndex(({ word }, at) => at > 1 && SAYS.test(word) && breaks[at] === breaks[tokens.length - 1] && tokens[at - 1]!.word !== ',')
  if (last !== undefined && says > 0 && says < last.from) {
    const passive = tokens.slice(0, says).findLastIndex(({ word }) => /^(?:was|were|has|have|is)$/.test(word))
    const isPassive = passive >= says - 2 && passive > 0 && tokens.slice(says, last.from).some(({ word }) => word === 'by')
    // Nothing but who says it, and when or to whom, stands behind the verb.
    if (isPassive) return [0, passive]
    if (/l[aio]?$/.test(tokens[says]!.word) && last.from - says <= LEAD && !tokens.slice(says, last.from).some(({ word }) => THAT.test(word) || /^(?:,|o|ob|pro)$/.test(word))) return [0, says]
  }
  const end = tokens.findLastIndex(({ kind }) => kind === 'word')
  const speaker = speakers.find(({ role }) => role === 'person')
  const verb = SAID_AZ.test(tokens[end]?.word ?? '') ? end : /^(?:edib|etdi|edir|verib)$/.test(tokens[end]?.word ?? '') && /^(?:tesdiq|elan|qeyd|beyan)$/.test(tokens[end - 1]?.word ?? '') ? end - 1 : -1
  return verb > 0 && speaker !== undefined && speaker.to < verb && speaker.to <= LEAD && breaks[speaker.from] === 0 && of('post').some(({ from }) => from < speaker.from) && /^(?:\w*[iu]n[iu])$/.test(tokens[verb - 1]!.word) ? [speaker.to, verb] : null
}

const SAID_AZ = /^(?:tesdiqleyib|bildirib|deyib|aciqlayib|vurgulayib|xatirladib|soyleyib)$/
