import type { Mark } from './Marked.ts'
import type { PostClause } from './clauseOfPost.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** Endings of a case on a name. */
const ENDING: Readonly<Record<string, RegExp>> = { ru: /^(?:a|u|ya|yu|e|i|y|ym|im|om|em|oy|ey|yy|oyu|eyu|ogo|omu)$/, az: /^(?:n?in|n?un|[yn]?[aeiu]|[dn]?d[ae]n?|l[ae])$/ }

/** Verbs of others, of whom nobody is named, who put somebody in a post or out of it, and so have the name in a case. */
const PUT_IN = /^(?:naznachili|izbrali|osvobodili)$/

/** Whether somebody stands as who does it, and not as whose: a name in its own form, without a case. */
export function isBareName({ sentence: { tokens, language }, vocabulary: { namesOf } }: SentenceParts, person: Mark, { deeds }: PostClause): boolean {
  const name = tokens.slice(person.from, person.to)
  if (name.some(({ possessive }) => possessive)) return false
  if (language === 'en' || deeds.some(({ at }) => PUT_IN.test(tokens[at]!.word))) return true
  const own = namesOf.get(person.value) ?? new Set<string>()
  const isCased = (word: string) => !own.has(word) && [...own].some(one => one.length >= SHORT && [one, one.replace(/[aeiouy]$/, '')].some(stem => word.length > stem.length && word.startsWith(stem) && ENDING[language]!.test(word.slice(stem.length))))
  return !name.some(({ word }) => isCased(word.replace(/d[iu]r$/, '')))
}

const SHORT = 4
