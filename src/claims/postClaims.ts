import type { Claim } from '#domain/claim.ts'
import type { Mark, Marked } from './Marked.ts'
import type { Token } from './tokens.ts'
import { timeOfPost } from './postTime.ts'
import { strangersNamed } from './namedIn.ts'
import { AS, HELD_BEHIND } from './postWords.ts'
import { POST_VERBS } from './postVerbs.ts'
import { claimAt, negated, type SentenceParts } from './SentenceParts.ts'

/** "Fuad Muradov, chairman of the State Committee …", "the ambassador, Polad Bulbuloglu": a person beside the name of a post. */
export function postClaims(parts: SentenceParts): Claim[] {
  const { sentence, vocabulary } = parts
  const people = sentence.of('person').filter(({ value, from }, place, all) => value !== '' && all.findIndex(other => other.value === value && other.from === from) === place)
  return [...people, ...strangersIn(sentence)].flatMap(person => {
    const post = person.value === '' ? postAhead(sentence, person) : postBeside(parts, person)
    if (!post) return []
    const before = post.from < person.from
    const start = before || vocabulary.language === 'az' ? Math.max(startOfPost(parts, post.from), before ? 0 : person.to) : ledFrom(parts, post.from, person.to)
    const end = before ? person.to : nextBreak(parts, post.to)
    const past = sentence.tokens.slice(Math.max(0, Math.min(start, post.from - 4)), post.to).some(({ word }) => NOT_IN_POST.test(word)) || /^(?:to|for)$/.test(sentence.tokens[post.from - 1]?.word === 'the' ? sentence.tokens[post.from - 2]?.word ?? '' : '')
    const { time, isAssumed } = timeOfPost(parts, { person, post })
    return [claimAt(parts, 'post', { from: before ? start : person.from, to: end }, {
      people: person.value === '' ? [] : [person.value], subject: nameOf(parts, start, before ? person.from : end), date: time, period: time, doubts: past ? ['scope'] : isDenied(parts, post, before) ? ['negated'] : isAssumed ? ['assumed-period'] : [],
    })]
  })
}

/** "Министр культуры X", of whom nobody here knows: another may be known in the office. */
const strangersIn = ({ tokens, marks, of }: Marked): Mark[] => (of('post').length === 0 ? [] : strangersNamed(tokens, at => marks.some(({ from, to }) => from <= at && to > at)).map(from => ({ role: 'person', value: '', from, to: from + 2 })))

/** "Is not the minister", "not minister X": of a post beside a name all else that a sentence denies is something else. */
const isDenied = (parts: SentenceParts, post: Mark, before: boolean): boolean => (before ? parts.sentence.of('not').some(({ to }) => post.from >= to && post.from - to <= 1) : negated(parts, post.from))

/** Who hopes for a post, has it for a time or stands beside who has it. */
const NOT_IN_POST = /^(?:then$|late$|acting|interim|outgoing|would|will|future|designate|aspiring|candidate|wife|husband|son|daughter|honorary|incoming|togdashn|budushch|kandidat|zhena|syn$|doch$|vrio|vremenn|ispolnyayushch|pochetn|gelecek|namized|muveqqeti|evezi|fexri|vaxtki)/

/** The words of a post without the times in them, what leads to these, and its verb. */
function nameOf({ sentence: { text, tokens, language }, mentions }: SentenceParts, from: number, to: number): string {
  const { deeds, since, until, at: then, partOfTime } = POST_VERBS[language]
  const leads = (word: string) => [since, until, then, partOfTime].some(words => words.test(word))
  const isTime = (at: number): boolean => mentions.some(mention => mention.from <= at && mention.to > at) || (tokens[at] !== undefined && leads(tokens[at].word) && at + 1 < tokens.length && isTime(at + 1))
  const kept = tokens.slice(from, to).filter(({ kind, word, capital }, place) => kind === 'word' && !isTime(from + place) && (capital || !(deeds.holds.test(word) || AS.behind.test(word))))
  // A sign between two letters is no word of its own, and a part of the name: "вице-премьер".
  const joined = ({ end }: Token, { start }: Token) => (start - end === 1 && text[end] === '-' ? '-' : ' ')
  return kept.map((token, place) => (place === 0 ? '' : joined(kept[place - 1]!, token)) + token.text).join('')
}

/** The post that stands right before a person's name or, after a comma, behind it. */
function postBeside({ sentence, vocabulary }: SentenceParts, person: Mark): Mark | undefined {
  const verbs = POST_VERBS[vocabulary.language]
  const others = sentence.of('person').filter(({ value }) => value !== person.value)
  // "X, the singer, was the minister": what a verb says of somebody is no title.
  const isNamed = (post: Mark) => !sentence.tokens.slice(person.to, post.from).some(({ word }) => verbs.deeds.holds.test(word) && word !== '–')
  const isHis = () => APPOSED.test(sentence.tokens[person.to]?.word ?? '') && !verbs.relative.test(sentence.tokens[person.to + 1]?.word ?? '')
  // "X came to the forum as the minister".
  const isAs = (post: Mark) => !verbs.deeds.follows.test(sentence.tokens[person.from - 1]?.word ?? '') && sentence.breaks[post.from] === sentence.breaks[person.from] && sentence.tokens.slice(Math.max(person.to, post.from - FEW), post.from).some(({ word }) => AS.before.test(word))
  // "X, the minister Y": a post right before another name is that one's.
  const isBefore = (post: Mark) => others.some(other => other.from >= post.to && !HELD_BEHIND.test(sentence.tokens[post.to]?.word ?? '') && (postAhead(sentence, other) === post || (other.from - post.to <= 6 && !sentence.tokens.slice(post.to, other.from).some(({ kind }) => kind === 'mark'))))
  return postAhead(sentence, person) ?? sentence.of('post').find(post => post.from >= person.to && isNamed(post) && (isAs(post) || (post.from - person.to <= 12 && isHis())) && !others.some(other => other.from >= person.to && other.to <= post.from) && !isBefore(post))
}

/** What sets a post off behind a name. */
const APPOSED = /^(?:,|–|\()$/

/** How far before a post an "as" stands: its country may be between. */
const FEW = 3

/** "Idi", "deyil", "olmayıb": verbs behind a name with a post before it. */
const SAID_AZ = /^(?:idi\w*|deyil\w*|ol(?:ub|mayib|mus|mamis)\w*)$/

/** The post that stands right before a person's name. */
function postAhead({ of, tokens, language }: Marked, person: Mark): Mark | undefined {
  // "Nazir X idimi?", "nazir X deyil": what is asked or denied is no title.
  if (language === 'az' && SAID_AZ.test(tokens[person.to]?.word ?? '')) return undefined
  const joint = /^(?:,|and|i|ve)$/
  // "Extraordinary and plenipotentiary" is one rank.
  const joins = ({ word }: Token, at: number, inner: readonly Token[]) => joint.test(word) && !(word !== ',' && FULL_POWERS.test(inner[at - 1]?.word ?? '') && FULL_POWERS.test(inner[at + 1]?.word ?? ''))
  return of('post').findLast(({ from, to }) => {
    if (to > person.from || person.from - from > 9 || of('person').some(other => other.value !== person.value && other.from >= from && other.to <= person.from)) return false
    const inner = tokens.slice(to, person.from)
    // "The minister was on 2 May received by X", "nazir 2 mayda X tərəfindən qəbul olunub": behind a time stands another.
    if (inner.some(({ kind }) => kind === 'number' || kind === 'date') || (language === 'az' && inner.filter(({ kind }) => kind === 'word').length > 1)) return false
    // "The ambassador was appointed by X".
    if (language !== 'az' && inner.some(({ word, capital }) => !capital && Object.values(POST_VERBS[language].deeds).some(deed => deed.test(word)))) return false
    // "The ambassador to that country, Polad Bulbuloglu": one comma, right before the name, after a post with its article.
    const apposed = inner.at(-1)?.word === ',' && (tokens[from - 1]?.word === 'the' || from === 0)
    return (!(apposed ? inner.slice(0, -1) : inner).some(joins) || isListed(inner)) && !HELD_BEHIND.test(inner[0]?.word ?? '')
  })
}

/** "Министр транспорта, связи и высоких технологий X": a post of several things, as words with small letters between its rank and a name. */
const isListed = (inner: readonly Token[]): boolean => inner.some(({ word }) => word === ',') && inner.at(-1)?.kind === 'word' && inner.every(({ word, kind, capital }) => word === ',' || (kind === 'word' && !capital)) && /^(?:and|i|ve)$/.test(inner.findLast(({ word }) => /^(?:,|and|i|ve)$/.test(word))!.word)

/** Both halves of an ambassador's full rank. */
const FULL_POWERS = /^(?:extraordinary|plenipotentiary|chrezvychayn\w+|polnomochn\w+|fovqelade|selahiyyetli)$/

/** Words before a post that are none of its name: verbs, joining words, articles. */
const NOT_OF_POST = /^(?:and|i|ve|by|of|s|to|with|the|said|told|says|as|that|which|who|whom|when|where|while|from|between|after|before|is|was|were|are|has|had|have|his|her|their|its|our|c|ci|cu|sonra|evvel|ile|ucun|bagli|gore|ise|terefden|terefinden|zaman|zamani|ki|kimi|haqqinda|barede|muvafiq|predsedatelstv\w*|prezidentstv\w*|rukovodstv\w*|bu|bunu|bunlari|sozleri|fikirleri|merhum|birbasa|hemcinin|hem|de|da)$|(?:ed|ing)$/

/** Where something was, or who does it: no word of what a post is of. */
const isAsideAz = ({ word, capital }: Token) => /d[ae]$/.test(word) || (!capital && /[ae]n$/.test(word))

/** Where a post's name starts that stands before a person: in one language the post comes first, in others what it is of, at most six words back. */
function startOfPost({ sentence, vocabulary: { language } }: SentenceParts, at: number): number {
  const { tokens } = sentence
  const marked = (start: number, roles: readonly string[]) => sentence.marks.some(({ from, to, role }) => from <= start && to > start && roles.includes(role))
  const body = sentence.of('organisation').find(({ to }) => to === at)
  if (body) return body.from
  const parts = (start: number) => (language === 'az' && isAsideAz(tokens[start]!) && !marked(start, ['area', 'post', 'organisation'])) || !(FULL_POWERS.test(tokens[start - 1]?.word ?? '') && FULL_POWERS.test(tokens[start + 1]?.word ?? '')) && !FULL_POWERS.test(tokens[start]!.word) && (tokens[start]!.kind !== 'word' || NOT_OF_POST.test(tokens[start]!.word) || marked(start, ['person', 'meet', 'sign', 'source']) ||
    (language === 'ru' && !marked(start, ['area', 'post', 'ordinal']) && !/^(?:byvsh|deystv|glavn|zamest|vitse|eks|press)/.test(tokens[start]!.word)))
  for (let start = at; start > Math.max(0, at - 6); start--) if (parts(start - 1)) return start
  return Math.max(0, at - 6)
}

/** "…, first deputy prime minister": where the name of a post behind a person starts. */
function ledFrom({ sentence: { tokens } }: SentenceParts, at: number, least: number): number {
  let start = at
  while (start > least && at - start < 5 && tokens[start - 1]!.kind === 'word' && !/^(?:the|an?|is|was|as|became|who|has|been|were|be|served|serves|his|its|current|incumbent|now|post|position|role|of|s|still|remains|remained|appointed|named|elected|succeeded|replaced|left|resigned|byl|byla|stal|stala|yavlyaetsya|zanimaet|ostaetsya|ostavalsya|ostavalas|naznachen\w?|v|na|dolzhnost)$/.test(tokens[start - 1]!.word)) start--
  return start
}

/** Where a post's name ends: at a comma, a verb or after twelve words. */
function nextBreak({ sentence }: SentenceParts, at: number): number {
  let end = at
  while (end < sentence.tokens.length && end - at < 12 && sentence.tokens[end]!.word !== ',' && !HELD_BEHIND.test(sentence.tokens[end]!.word) && !(end > at && isVerb(sentence.tokens[end]!)) && !sentence.of('meet').some(({ from }) => from === end) && !sentence.of('person').some(({ from }) => from === end)) end++
  return end
}

/** Who acts next, or what is done: behind a post its name has ended. */
const isVerb = ({ word, capital }: Token) => !capital && (/^(?:we|he|she|they|it|i|who|which|that|will|would|has|have|had|is|was|were|are|said|told|met|held|took|gave|led|spoke|sent|wrote|came|went|began|also)$/.test(word) || (/[a-z]{3}ed$/.test(word) && !/^(?:united|limited|armed|allied|associated|integrated)$/.test(word)))
