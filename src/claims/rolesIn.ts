import type { Language } from '#schema/vocabulary.ts'
import { isDeed } from './concepts.ts'
import type { Mark, Marked } from './Marked.ts'

/** Who does what a sentence tells and to whom it is done: "side X" for a country, "who x" for a person or a body. */
export interface Roles {
  readonly doer: string | null
  readonly undergoer: string | null
  /** Several do it together. */
  readonly isJoint?: boolean
  /** What is done. */
  readonly deed?: readonly string[]
  /** Both stand right beside it: "X apologised to Y". */
  readonly isBeside?: boolean
}

interface Actor {
  readonly id: string
  readonly from: number
  readonly to: number
  /** In a case or behind a preposition that no doer has. */
  readonly oblique: boolean
}

/** Words that make what stands behind them no doer. */
const PREPOSITION: Readonly<Record<Language, RegExp>> = {
  en: /^(?:to|from|with|against|of|in|for|on|at|over|into|between|about|towards)$/, ru: /^(?:k|ko|s|so|ot|iz|v|vo|na|dlya|protiv|u|o|ob|po|za|mezhdu|pered|pri)$/, az: /(?!)/,
}

/** A deed that is done to what stands before it. */
const PASSIVE: Readonly<Record<Language, RegExp>> = {
  en: /^(?:was|were|been|being|is|are|be|gets?|got)$/, ru: /(?:an|en|yt|bit)(?:a|o|y)?$/, az: /(?:il|ul|in|un|an)(?:ib|ub|di|du|mis|mus|ir|ur|ma|me)\w*$/,
}
/** "Открылся", "завершилось": it was done to what stands there, of deeds that nobody does to himself. */
const MIDDLE = /(?:l|la|lo|li|et|it|ut|yat|yut)s(?:ya)?$/
const OF_THINGS = /^deed (?:open|close|begin|end|resume|build)$/
const BY: Readonly<Record<Language, RegExp>> = { en: /^by$/, ru: /(?!)/, az: /^terefinden$/ }

/** Those by whom a country acts. */
const OFFICIALS = /^(?:forces?|police|authorit\w*|troops|government|officials|military|army|investigators?|courts?|prosecutors?|security|border|customs|side|vlast\w*|silovik\w*|politsi\w*|voenn\w*|sud\w*|sledovatel\w*|pravitelstv\w*|storon\w*|pogranichn\w*|tamozhn\w*|polis\w*|qosun\w*|ordu\w*|hokumet\w*|mehkeme\w*|teref\w*|huquq\w*|rehberli\w*)$/

/** Cases in which a name is no subject, where cases are endings. */
const CASE_AZ = /(?:in|un|nin|nun|ya|ye|dan|den|da|de|la|le|i|u|ni|nu|a|e)$/

/** "X-la", "“X”ın": the ending of a case behind a hyphen or a quotation mark. That of a body which is somebody's is none. */
const ATTACHED_CASE_AZ = /^(?:n?[iu]n|[yn]?[ae]|d[ae]n?|y?l[ae]|n[iu])$/
const isAttached = ({ tokens, text }: Marked, at: number): boolean => tokens[at]?.kind === 'word' && /^[-'’”»"]$/.test(text.slice(tokens[at - 1]!.end, tokens[at].start))

/** "That country's territory", where nothing but the ending of the thing says that it is of the country. */
const OWN_AZ = /^(?:erazi|serhed|sema|bazar|iqtisadiyyat|xalq|vetendas|hava)\w*i\w*$/

/** The roles of those whom tokens `start` to before `end` name, where the form of the sentence tells them; nobody's where two do it together. */
export function rolesIn(sentence: Marked, span: readonly [number, number], isNominative: (word: string) => boolean, meanings: readonly (readonly string[])[]): Roles & { readonly goal: string | null } {
  const { receives, ...roles } = rolesToldIn(sentence, span, isNominative, meanings)
  // "The country imports gas": it supplies nothing, but is where it goes.
  return receives && roles.doer?.startsWith('side ') ? { doer: null, undergoer: roles.undergoer, goal: `to ${roles.doer.slice('side '.length)}` } : { ...roles, goal: null }
}

/** Who takes in what another supplies. */
const RECEIVES = /^(?:import(?!an)\w*|vvoz\w*|idxal\w*)$/

/** That it is done, begins or ends; who forbids it does something else. */
const WITHIN_TRADE = /^deed (?:supply|begin|end|suspend|resume|cancel|increase)$/

function rolesToldIn(sentence: Marked, [start, end]: readonly [number, number], isNominative: (word: string) => boolean, meanings: readonly (readonly string[])[]): Roles & { readonly receives: boolean } {
  const { tokens, language } = sentence
  const actors = actorsIn(sentence, [start, end], isNominative, meanings)
  const isVerb = (word: readonly string[], place: number) => place >= start && place < end && word.some(isDeed)
  // Where the verb comes last, a deed before it is somebody's or something's.
  const support = (noun: number) => [3, 2, 1].map(back => noun - back).find(place => place >= start && SUPPORT[language].test(tokens[place]!.word))
  const isTold = (word: readonly string[], place: number) => isVerb(word, place) && (!isNoun(tokens, place, language) || support(place) !== undefined)
  const first = language === 'ru' ? meanings.findIndex(isTold) : -1
  const deed = language === 'az' ? meanings.findLastIndex(isVerb) : first >= 0 ? first : meanings.findIndex(isVerb)
  // "Приносит кому-то извинения": the verb says who does it, and its noun what is done.
  const at = deed >= 0 && isNoun(tokens, deed, language) ? support(deed) ?? deed : deed
  if (at < 0 || actors.length === 0) return { doer: null, undergoer: null, receives: false }
  const verbs = meanings.flatMap((word, place) => (isVerb(word, place) ? [place] : []))
  const receives = verbs.some(place => RECEIVES.test(tokens[place]!.word)) && verbs.every(place => meanings[place]!.some(meaning => WITHIN_TRADE.test(meaning)))
  // "Received the Order from X": was awarded by him.
  const isTaken = language === 'en' && tokens[at]!.word.startsWith('receiv') && meanings[at]!.includes('deed award')
  const by = actors.find(({ from, to }) => (language === 'az' ? BY.az.test(tokens[to]?.word ?? '') : [1, 2].some(back => (isTaken ? /^from$/ : BY[language]).test(tokens[from - back]?.word ?? ''))))
  const before = actors.find(({ to, oblique }) => to <= at && !oblique)
  const isMiddle = language === 'ru' && MIDDLE.test(tokens[at]!.word) && meanings[at]!.some(meaning => OF_THINGS.test(meaning))
  // "The university's branch opens in the capital": a body opens there what is its own.
  const isOpening = language === 'en' && meanings[at]!.some(meaning => OF_THINGS.test(meaning)) && /^(?:in|at|on|for)$/.test(tokens[at + 1]?.word ?? '') && sentence.of('organisation').some(({ from }) => from === before?.from)
  const isPassive = isMiddle || isOpening || isTaken || (language === 'en' ? [1, 2].some(back => PASSIVE.en.test(tokens[at - back]?.word ?? '')) : PASSIVE[language].test(tokens[at]!.word))
  const others = actors.filter(actor => actor !== by && actor.id !== before?.id)
  const isJoined = before !== undefined && /^(?:and|i|ve|with|s|ile)$/.test(tokens[before.to]?.word ?? '')
  const isBeside = (one: Actor | undefined, other: Actor | undefined) => one !== undefined && other !== undefined && [one, other].every(({ from, to }) => (to <= at ? at - to : from - at - 1) <= BESIDE)
  const told = (one: Actor | undefined, other: Actor | undefined) => ({ deed: meanings[deed]!, isBeside: isBeside(one, other) })
  if (by) return { doer: by.id, undergoer: before?.id ?? others[0]?.id ?? null, receives: false, ...told(by, before) }
  // "The apology of X", "the arrest of X": the form does not say which.
  if (isNoun(tokens, at, language)) return { doer: null, undergoer: null, receives: false }
  // "Создан X": whom it is done to may stand right behind.
  if (isPassive) return { doer: null, undergoer: before?.id ?? (language === 'ru' ? actors.find(({ from, oblique }) => from === at + 1 && !oblique)?.id : undefined) ?? null, receives: false, deed: meanings[deed]! }
  const other = language === 'az' ? others.find(({ to }) => to <= at) : others.find(({ from }) => from >= at)
  return isJoined ? { doer: null, undergoer: null, receives, isJoint: true, deed: meanings[deed]! } : { receives, doer: before?.id ?? null, undergoer: other?.id ?? null, ...told(before, other) }
}

/** Within so many words of a deed stand those whose it is: further off another verb may stand between. */
const BESIDE = 4

/** Verbs that only carry a noun: "ordered the closure of", "принял решение о закрытии". */
const SUPPORT: Readonly<Record<Language, RegExp>> = {
  en: /^(?:order(?:ed|s)|decreed|ruled|conducted|completed)$/, az: /(?!)/,
  ru: /^(?:prin(?:es|os)\w*|prinyal[aio]?|vynes\w*|vyra(?:zi|zha)\w*|zayav(?:il|lya)\w*|napravi\w*|napravlya\w*|vruch(?:il|a)\w*|peredal\w*|nanes\w*|nanos\w*|obyavi\w*)$/,
}

const isNoun = (tokens: Marked['tokens'], at: number, language: Language): boolean => (language === 'en' ? tokens[at + 1]?.word === 'of' : language === 'az' ? /(?:lis|nis|dis|mas|mes)[iu](?:n\w*)?$/.test(tokens[at]!.word) : !/(?:l|la|lo|li|sya|s|et|it|ut|yut|at|yat|an[aoy]?|en[aoy]?)$/.test(tokens[at]!.word))

/** "The president of the country X", "директор «X» Y": his post, where his name stands beside it. */
export const isPostOf = ({ at, of }: Marked, start: number, end: number): boolean => (at(start, 'post') !== undefined || of('post').some(({ to }) => to === start)) && of('person').some(({ from }) => from >= end && from - end <= POST)

/** How many words may stand between a post and its bearer: "the presidents of one and the other, X and Y". */
const POST = 2

/** Whom a part of a sentence names, in order. A country's name beside its own person or body says whose they are. */
function actorsIn(sentence: Marked, [start, end]: readonly [number, number], isNominative: (word: string) => boolean, meanings: readonly (readonly string[])[]): Actor[] {
  const { tokens, language } = sentence
  const within = ({ from, to }: Mark) => from >= start && to <= end
  const isOblique = ({ from, to }: Mark) => PREPOSITION[language].test(tokens[from - 1]?.word ?? '') || tokens[to - 1]!.possessive || (language !== 'en' && !isNominative(tokens[to - 1]!.word)) || (language === 'az' && isAttached(sentence, to) && ATTACHED_CASE_AZ.test(tokens[to]!.word))
  // "X's monument": he neither does what is told nor has it done to him.
  const isOwner = ({ from, to }: Mark) => language === 'az' && /[iu]n$/.test(tokens[to - 1]!.word) && to - from > 1 && (meanings[to] ?? []).length > 0 && !meanings[to]!.some(isDeed)
  // "Самолёт авиакомпании X", "глава X": what does it is the thing or the man.
  const isOfThing = ({ from }: Mark) => language === 'ru' && from > start && tokens[from - 1]!.kind === 'word' && (meanings[from - 1] ?? []).some(meaning => !isDeed(meaning)) && !PREPOSITION.ru.test(tokens[from - 1]!.word)
  const people = (['person', 'organisation'] as const).flatMap(role => sentence.of(role).filter(mark => within(mark) && mark.value !== '' && !(role === 'person' ? isOwner(mark) : isOfThing(mark) || isPostOf(sentence, mark.from, mark.to))).map(mark => ({ id: `who ${mark.value}`, from: mark.from, to: mark.to, oblique: isOblique(mark) })))
  const posts = sentence.of('post')
  const countries = sentence.of('area').filter(within).flatMap(mark => {
    // "That country's president X", "X, president of that country": whose they are.
    const isPost = (from: number, to: number) => tokens.slice(from, to).every((_, at) => posts.some(post => post.from <= from + at && post.to > from + at))
    const isTheirs = people.some(({ from, to }) => (from >= mark.to && from - mark.to <= 4 && isPost(mark.to, from) && (mark.form !== 'name' || tokens[mark.to - 1]!.possessive || from > mark.to)) || (from <= mark.from && to >= mark.to) || (language === 'az' && from === mark.to && !/d[ae]ki$/.test(tokens[from]!.word))) || posts.some(({ to }) => to <= mark.from && mark.from - to <= 1)
    const oblique = PREPOSITION[language].test(tokens[mark.from - 1]?.word ?? '') || (language === 'az' ? mark.form !== 'name' || CASE_AZ.test(tokens[mark.to - 1]!.word.slice(6)) : mark.form === 'genitive')
    // "That country's forces" are the country; its House or its tomatoes are not.
    const isItself = (mark.form !== 'demonym' && !tokens[mark.to - 1]!.possessive) || OFFICIALS.test(tokens[mark.to]?.word ?? '') || OFFICIALS.test(tokens[mark.to + 1]?.word ?? '')
    return isTheirs || !isItself || (language === 'az' && mark.form === 'name' && OWN_AZ.test(tokens[mark.to]?.word ?? '')) ? [] : [{ id: `side ${mark.value}`, from: mark.from, to: mark.to, oblique }]
  })
  return [...people, ...countries].sort((a, b) => a.from - b.from)
}
