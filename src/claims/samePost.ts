import type { HeldPost } from '#domain/claimFile.ts'
import { fold } from '#language/fold.ts'
import { postName, stemOf, type PostName } from './postName.ts'

/** Whose post it is held to be, and which words name one of the two countries. */
export interface Holder {
  readonly country: string | undefined
  readonly sideOf: (stem: string) => string | undefined
  readonly seatOf: (word: string) => string | undefined
}

/** Ranks that a country sends abroad. */
const SENT = ['ambassador', 'envoy', 'consul', 'charge'] as const
const isSent = ({ ranks }: PostName) => SENT.some(rank => ranks.has(rank))

/** A part of a body, which has a head of its own. */
const PART = /^(?:branc|filia)$/

/** What a body is, beside its name. */
const OF_BODY = /^(?:compa|firm|conce|corpo|group|holdi|outle|media|publi|sirke|konse|korpo|qrup|holdi|kompa|gruppa|obshc|oblas|organ|admin|appar|agent|agenc|state|run)$/

/** A body's short name in the press, by which its head is a minister. */
const MINISTRY = /^(?:mid|mvd|mchs|xin|din|fhn|min[a-z]{2})$/

/** Whether the words of a text name a post that somebody holds or held: its rank exactly, no word that is not of it, and enough of what it is of. */
export function isSamePost(text: string, post: HeldPost, holder: Holder): boolean {
  const claimed = postName(text)
  if (claimed.ranks.size === 0) return false
  const names = namesOf(post)
  const isAbroad = isSent(claimed)
  // Whom somebody is sent by and to, its seat says as well; of a body in a town it is a part of the name.
  const isCountry = (word: string) => holder.sideOf(word) !== undefined || (isAbroad && holder.seatOf(word) !== undefined)
  const townless = (word: string) => holder.seatOf(word) ?? word
  const known = new Set(names.flatMap(({ words }) => words.map(townless)))
  const all = claimed.words.filter(word => !isCountry(word)).map(townless)
  // "The head of the company X": its name says which, and a president's administration is his.
  const own = all.filter(word => known.has(word) || !(OF_BODY.test(word) && all.some(other => other !== word && known.has(other))))
  if (own.some(word => !known.has(word)) || !isOfCountry(text, claimed, post, holder)) return false
  return names.some(name => {
    const telling = name.words.filter(word => !isCountry(word)).map(townless)
    return own.some(word => PART.test(word)) === telling.some(word => PART.test(word)) && isSameRank(claimed, name, own, telling) && own.filter(word => telling.includes(word)).length >= telling.length / 2
  })
}

/** "Director (former)": that it is over, a record says of a post, not in its name. */
const PAST = /\s*\((?:former|бывш\p{L}*|keçmiş)\)/u
export const isFormer = ({ titles }: HeldPost): boolean => PAST.test(titles[0] ?? '') || titles.some(title => /^(?:former|бывш)/i.test(title))

/** The post's names: each title, the parts that a comma sets off, and its rank with each name of its body. Every post is asked of for every office of a text. */
export function namesOf(post: HeldPost): readonly PostName[] {
  const known = namesKept.get(post) ?? namesAnew(post)
  namesKept.set(post, known)
  return known
}
const namesKept = new WeakMap<HeldPost, readonly PostName[]>()

function namesAnew({ titles }: HeldPost): readonly PostName[] {
  const [first = ''] = titles
  const bodies = titles.flatMap(title => (title !== first && title.startsWith(`${first} `) ? [title.slice(first.length)] : []))
  const own = titles.slice(0, titles.length - bodies.length).map(title => title.replace(PAST, '')).flatMap(title => [title, ...(title.includes(', ') ? title.split(', ') : [])]).map(postName)
  const { ranks } = postName(first.replace(PAST, ''))
  return [...own, ...bodies.map(body => ({ ranks, words: wordsOfBody(body, ranks) }))]
}

/** "President of the republic" as a body is whom an aide is of. */
function wordsOfBody(body: string, ranks: ReadonlySet<string>): readonly string[] {
  const name = postName(body)
  return ['aide', 'spokes', 'representative'].some(rank => ranks.has(rank)) ? [...name.words, ...[...name.ranks].map(rank => `#${rank}`)] : name.words
}

const isEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === b.size && [...a].every(one => b.has(one))

function isSameRank({ ranks }: PostName, name: PostName, own: readonly string[], telling: readonly string[]): boolean {
  if (isEqual(ranks, name.ranks)) return true
  if (ranks.size !== 1 || name.ranks.size !== 1) return false
  const [rank] = ranks
  const [held] = name.ranks
  // The leader of a country is its head of state; the head of a body, whoever is highest there.
  if (rank === 'leader') return held === 'president' && own.length === 0 && telling.length === 0
  if (rank === 'head') return telling.length > 0 && (held === 'minister' ? own.some(word => MINISTRY.test(word)) : held === 'chair' || held === 'president' || held === 'director' || held === 'rector')
  // "The capital's envoy to the other".
  if (rank === 'envoy') return held === 'ambassador' && own.length === 0
  return rank === 'representative' && held === 'spokes'
}

/** Whether the countries that a text names with a post are its own: whom an ambassador is sent by stands first, to whom behind "to" or in its case. */
function isOfCountry(text: string, claimed: PostName, { titles }: HeldPost, { country, sideOf, seatOf }: Holder): boolean {
  if (isSent(claimed)) {
    const sent = countriesIn(text, word => sideOf(stemOf(word)) ?? seatOf(word))
    return sent.every(({ side, isHost }) => isHost === (side !== country)) && (!claimed.ranks.has('envoy') || sent.some(({ isHost }) => isHost))
  }
  const named = countriesIn(text, word => sideOf(stemOf(word)))
  const sides = new Set(named.map(({ side }) => side))
  if (sides.size !== 1 || sides.has(country!)) return true
  return (titles[0] ?? '').split(/[^\p{L}]+/u).some(word => sides.has(sideOf(stemOf(fold(word)))!))
}

/** Words that only belong to a country's name. */
const OF_NAME = /^(?:the|of|republic|respublik\w*)$/

/** The countries that a text names, each once for all the words of its name, and whether somebody is sent to it. */
function countriesIn(text: string, countryOf: (word: string) => string | undefined): { readonly side: string; readonly isHost: boolean }[] {
  const words = fold(text).split(/[^a-z0-9]+/)
  const named: { readonly side: string; readonly isHost: boolean }[] = []
  for (let at = 0; at < words.length; at++) {
    const side = countryOf(words[at]!)
    if (side === undefined) continue
    let before = at - 1
    while (OF_NAME.test(words[before] ?? '')) before--
    let end = at + 1
    while (end < words.length && (countryOf(words[end]!) === side || words[end]!.startsWith('respublik'))) end++
    named.push({ side, isHost: /^(?:to|in|v|vo|pri)$/.test(words[before] ?? '') || words.slice(at, end).some(word => /(?:daki|deki|d[ae])(?:n?in|ni)?$/.test(word)) })
    at = end - 1
  }
  return named
}
