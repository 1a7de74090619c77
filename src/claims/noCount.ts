import { isSide, type Sides } from '#domain/flow.ts'
import type { Amount } from './amounts.ts'
import type { Marked } from './Marked.ts'
import type { Token } from './tokens.ts'

/** Within so many words behind a figure stands what it counts: "two younger brothers". */
export const COUNTED = 2

/** "One month ago", "два года спустя", "bir ay əvvəl": how long before or after, which is when. */
export const isWhile = (tokens: readonly Token[], { to }: { readonly to: number }): boolean => TIME.test(tokens[to]?.word ?? '') && [tokens[to + 1], tokens[to + 2]].some(token => AWAY.test(token?.word ?? ''))
const TIME = /^(?:day|week|month|year|den|dn|nedel|mesyats|god|let$|gun|hefte|ay|il)/
const AWAY = /^(?:ago|earlier|later|before|after|since|nazad|spustya|ranee|pozzhe|evvel|once|sonra)$/

/** "Two missiles of a third country", by its name beside them. */
export const isOthers = (sentence: Marked, { to }: Amount, sides: Sides): boolean => sentence.of('area').some(({ value, from }) => from >= to && from - to < COUNTED + 1 && !isSide(value, sides))

/** "The two countries", "двух руководителей": both, no count. "One of them": how many there were is not said. */
export const isOfBoth = (tokens: readonly Token[], { value, to }: { readonly value: number | string; readonly to: number }): boolean => (Number(value) === 1 && /^(?:of|iz)$/.test(tokens[to]?.word ?? '')) || Number(value) <= 3 && tokens.slice(to, to + 2).some(({ word }) => BOTH.test(word))

const BOTH = /^(?:countr|states|nations|sides|presidents|leaders|heads|peoples|neighbours|governments|stran|gosudarstv|storon|prezident|lider|rukovodit|glav|narod|olke|dovlet|teref|xalq|olkenin|sira)/
