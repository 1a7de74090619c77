import type { Claim } from '#domain/claim.ts'
import type { Mark } from './Marked.ts'
import type { Token } from './tokens.ts'
import { timeOfPost } from './postTime.ts'
import { claimAt, negated, type SentenceParts } from './SentenceParts.ts'

/** "Fuad Muradov, chairman of the State Committee …", "the ambassador, Polad Bulbuloglu": a person beside the name of a post. */
export function postClaims(parts: SentenceParts): Claim[] {
  const { sentence, vocabulary } = parts
  const people = sentence.of('person').filter(({ value, from }, place, all) => value !== '' && all.findIndex(other => other.value === value && other.from === from) === place)
  return people.flatMap(person => {
    const post = postBeside(parts, person)
    if (!post) return []
    const before = post.from < person.from
    const start = before || vocabulary.language === 'az' ? Math.max(startOfPost(parts, post.from), before ? 0 : person.to) : ledFrom(parts, post.from, person.to)
    const end = before ? person.to : nextBreak(parts, post.to)
    const past = sentence.tokens.slice(Math.max(0, Math.min(start, post.from - 4)), post.to).some(({ word }) => NOT_IN_POST.test(word)) || /^(?:to|for)$/.test(sentence.tokens[post.from - 1]?.word === 'the' ? sentence.tokens[post.from - 2]?.word ?? '' : '')
    const time = timeOfPost(parts, { person, post })
    return [claimAt(parts, 'post', { from: before ? start : person.from, to: end }, {
      people: [person.value], subject: nameOf(parts, start, before ? person.from : end), date: time, period: time, doubts: past ? ['scope'] : negated(parts, post.from) ? ['negated'] : [],
    })]
  })
}

/** Who had a post, hopes for one or stands beside who has it. */
const NOT_IN_POST = /^(?:former|ex$|then$|late$|acting|interim|outgoing|would|will|future|designate|aspiring|candidate|wife|husband|son|daughter|honorary|incoming|byvsh|eks|togdashn|budushch|kandidat|zhena|syn$|doch$|vrio|vremenn|ispolnyayushch|pochetn|kecmis|sabiq|gelecek|namized|muveqqeti|evezi|fexri|vaxtki)/

/** The words of a post without the times in them. */
function nameOf({ sentence, mentions }: SentenceParts, from: number, to: number): string {
  return sentence.tokens.slice(from, to).flatMap(({ text, kind }, place) => (kind === 'word' && !mentions.some(mention => mention.from <= from + place && mention.to > from + place) ? [text] : [])).join(' ')
}

/** The post that stands right before a person's name or, after a comma, behind it. */
function postBeside({ sentence }: SentenceParts, person: Mark): Mark | undefined {
  const others = sentence.of('person').filter(({ value }) => value !== person.value)
  const between = (from: number, to: number) => others.some(other => other.from >= from && other.to <= to)
  const joint = /^(?:,|and|i|ve)$/
  // "Extraordinary and plenipotentiary" is one rank.
  const joins = ({ word }: Token, at: number, inner: readonly Token[]) => joint.test(word) && !(word !== ',' && FULL_POWERS.test(inner[at - 1]?.word ?? '') && FULL_POWERS.test(inner[at + 1]?.word ?? ''))
  const ahead = sentence.of('post').findLast(({ from, to }) => {
    if (to > person.from || person.from - from > 9 || between(from, person.from)) return false
    const inner = sentence.tokens.slice(to, person.from)
    // "The ambassador to that country, Polad Bulbuloglu": one comma, right before the name, after a post with its article.
    const apposed = inner.at(-1)?.word === ',' && (sentence.tokens[from - 1]?.word === 'the' || from === 0)
    return !(apposed ? inner.slice(0, -1) : inner).some(joins)
  })
  const isHis = ({ to }: Mark) => /^(?:,|–|\(|is|was|has|had|became|serves|yavlyaetsya|zanimaet|byl|byla|stal)$/.test(sentence.tokens[person.to]?.word ?? '') || /d[iu]r$/.test(sentence.tokens[to - 1]!.word) || sentence.tokens[to]?.word === 'olub'
  // "X, the minister Y": a post right before another name is that one's.
  const isBefore = (post: Mark) => others.some(({ from }) => from >= post.to && from - post.to <= 6 && !sentence.tokens.slice(post.to, from).some(({ kind }) => kind === 'mark'))
  return ahead ?? sentence.of('post').find(post => post.from >= person.to && post.from - person.to <= 12 && isHis(post) && !between(person.to, post.from) && !isBefore(post))
}

/** Both halves of an ambassador's full rank. */
const FULL_POWERS = /^(?:extraordinary|plenipotentiary|chrezvychayn\w+|polnomochn\w+|fovqelade|selahiyyetli)$/

/** Words before a post that are none of its name: verbs, joining words, articles. */
const NOT_OF_POST = /^(?:and|i|ve|by|of|s|to|with|the|said|told|says|as|that|when|where|while|c|cu|sonra|evvel|ile|ucun|bagli|gore|ise|terefden|terefinden|zaman|zamani|ki|kimi|haqqinda|barede|muvafiq)$|(?:ed|ing)$/

/** Where a post's name starts that stands before a person: in one language the post comes first, in others what it is of, at most six words back. */
function startOfPost({ sentence, vocabulary: { language } }: SentenceParts, at: number): number {
  const { tokens } = sentence
  const marked = (start: number, roles: readonly string[]) => sentence.marks.some(({ from, to, role }) => from <= start && to > start && roles.includes(role))
  const body = sentence.of('organisation').find(({ to }) => to === at)
  if (body) return body.from
  const parts = (start: number) => !(FULL_POWERS.test(tokens[start - 1]?.word ?? '') && FULL_POWERS.test(tokens[start + 1]?.word ?? '')) && !FULL_POWERS.test(tokens[start]!.word) && (tokens[start]!.kind !== 'word' || NOT_OF_POST.test(tokens[start]!.word) || marked(start, ['person', 'meet', 'sign', 'source']) ||
    (language === 'ru' && !marked(start, ['area', 'post', 'ordinal']) && !/^(?:byvsh|deystv|glavn|zamest|vitse|eks|press)/.test(tokens[start]!.word)))
  for (let start = at; start > Math.max(0, at - 6); start--) if (parts(start - 1)) return start
  return Math.max(0, at - 6)
}

/** "…, first deputy prime minister": where the name of a post behind a person starts. */
function ledFrom({ sentence: { tokens } }: SentenceParts, at: number, least: number): number {
  let start = at
  while (start > least && at - start < 5 && tokens[start - 1]!.kind === 'word' && !/^(?:the|an?|is|was|as|became|who|has|been|were|be|served|serves|his|its|current|incumbent|now|post|position|role|of|s|byl|byla|stal|stala|yavlyaetsya|zanimaet|v|na|dolzhnost)$/.test(tokens[start - 1]!.word)) start--
  return start
}

/** Where a post's name ends: at a comma, a verb of meeting or after twelve words. */
function nextBreak({ sentence }: SentenceParts, at: number): number {
  let end = at
  while (end < sentence.tokens.length && end - at < 12 && sentence.tokens[end]!.word !== ',' && !sentence.of('meet').some(({ from }) => from === end) && !sentence.of('person').some(({ from }) => from === end)) end++
  return end
}
