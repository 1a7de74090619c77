import type { Language } from '#schema/vocabulary.ts'
import { isDeed } from './concepts.ts'
import { isFailed } from './inContext.ts'
import type { Marked } from './Marked.ts'
import type { Word } from './narration.ts'

/** Before a deed: it was not done. */
const NOT: Readonly<Record<Language, RegExp>> = {
  en: /^(?:not|never|without|fail(?:ed|s)|refus(?:ed|es)|declin(?:ed|es)|(?:did|was|were|has|have|had)n|yet|oppos(?:ed|es|ing))$/, ru: /^(?:ne|bez|otkaz(?:al|yv)\w*|otkaz)$/, az: /(?!)/,
}
/** "Voted against joining": before a deed and behind a vote. */
const AGAINST = /^(?:against|protiv)$/
const BALLOT = 5
const VOTE = /^(?:vot(?:e|ed|es|ing)|golos\w*|progolos\w*)$/
/** Behind it, where a language says so at the end. */
const NOT_BEHIND = /^(?:imtina|deyil\w*|\w*(?:ma|me)(?:yib\w*|d[iu]\w*|m[iu]s\w*|yaca[gq]\w*|yece[gk]\w*))$/
/** "Not only": it was done. */
const BUT = /^(?:only|just|merely|tolko|prosto)$/
/** What tells itself that something was not done. */
const OF_REFUSAL = /^deed (?:refuse|fail)$/

/** How many words may stand between. */
const REACH: Readonly<Record<Language, number>> = { en: 4, ru: 4, az: 2 }

/** How far before a pronoun stands what it is for. */
const FAR = 16

/** The deeds of which a part of a sentence says that they were not done: "failed to sign", "не подписали", "imzalamaqdan imtina edib". */
export function notDoneIn({ tokens, breaks, language }: Marked, [start, end]: readonly [number, number], meanings: readonly Word[]): ReadonlySet<string> {
  const not = new Set<string>()
  const denied = new Set<number>()
  const deeds = (at: number) => (at < end ? meanings[at]!.filter(meaning => (isDeed(meaning) || meaning === 'like agree') && !OF_REFUSAL.test(meaning)) : [])
  const deny = (at: number) => {
    denied.add(at)
    for (const deed of deeds(at)) not.add(deed)
  }
  for (let at = start; at < end; at++) {
    const reach = Array.from({ length: REACH[language] + 1 }, (_, step) => at + step).filter(place => place < end && breaks[place] === breaks[at])
    // "Подписать не удалось", "ожидалось подписание, но оно не состоялось": it stands before.
    const isSaidBefore = /^on[aoi]?$/.test(tokens[at - 2]?.word ?? '')
    const before = isFailed(tokens, at) ? Array.from({ length: isSaidBefore ? FAR : REACH.ru }, (_, step) => at - 2 - step).find(place => place >= start && (isSaidBefore || breaks[place] === breaks[at]) && deeds(place).length > 0) : undefined
    if (before !== undefined) deny(before)
    if (language === 'az') {
      if (deeds(at).length > 0 && reach.some(place => NOT_BEHIND.test(tokens[place]!.word))) deny(at)
    } else if ((NOT[language].test(tokens[at]!.word) || (AGAINST.test(tokens[at]!.word) && tokens.slice(Math.max(start, at - BALLOT), at).some(({ word }) => VOTE.test(word)))) && !BUT.test(tokens[at + 1]?.word ?? '') && (tokens[at]!.word !== 'yet' || tokens[at + 1]?.word === 'to')) {
      const first = reach.slice(1).find(place => deeds(place).length > 0)
      if (first !== undefined) deny(first)
    }
  }
  // "Signed the one and not the other": done, of whichever it is told.
  for (let at = start; at < end; at++) if (!denied.has(at)) for (const deed of deeds(at)) not.delete(deed)
  return not
}
