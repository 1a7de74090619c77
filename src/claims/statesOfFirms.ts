import { fold } from '#language/fold.ts'
import type { Observation } from '#schema/observation.ts'

/** What firms are counted as, by the words of the figures' scopes and of texts. */
const STATES: readonly (readonly [scope: RegExp, words: RegExp])[] = [
  [/^registered/, /\b(?:registered|registers?|registry|zaregistr\w+|reestr\w*|qeydiyyat\w*|reyestr\w*)/],
  [/^active/, /\b(?:active|deystvuyushch\w+|f[ae]al(?!iyyet)\w*)/],
]

/** Firms at work. The press says it of all that are registered too, where nobody counts those at work. */
const AT_WORK = { scope: /^(?:active|operating)/, words: /\b(?:operat(?:e|es|ed|ing)|rabota(?:yut|et|l[aio]?|yushch\w+)(?!\w)|deystvu(?:yut|et)|fealiyyet)/ }

/** Of firms that are at work no more nobody counts how many. */
const STOPPED = /\b(?:inactive|dormant|closed|shut|bezdeystv\w+|zakry\w+|prekrati\w+|dayandir\w*|bagla(?:n|y)\w*)/

const JOINT = /\b(?:joint|sovmestn\w*|musterek|birge)(?!\w)/

/** "Registered" firms are not held against those that are active, nor those at work against the registered, where both are counted. */
export function ofToldState(rows: readonly Observation[], { sentence, words }: { readonly sentence: string; readonly words: string }): readonly Observation[] {
  const told = fold(partOf(sentence, words))
  // Firms of both countries' owners together are counted apart from those of the one.
  if (STOPPED.test(told)) return rows.filter(({ measure }) => !measure.startsWith('companies.'))
  const isJoint = (scope?: string) => scope?.startsWith('joint') ?? false
  if (JOINT.test(told)) return rows.filter(({ scope, measure }) => !measure.startsWith('companies.') || isJoint(scope))
  const isOther = (scope: string) => STATES.some(([own]) => own.test(scope)) && STATES.some(([own, state]) => !own.test(scope) && state.test(told))
  const meant = rows.filter(({ scope }) => scope === undefined || (!isOther(scope) && !isJoint(scope)))
  const isRegistered = STATES[0]![1].test(told)
  const isCounted = !isRegistered && AT_WORK.words.test(told) && meant.some(({ scope }) => scope !== undefined && AT_WORK.scope.test(scope))
  return isCounted ? meant.filter(({ scope }) => scope === undefined || !STATES[0]![0].test(scope)) : meant
}

/** Where a sentence tells of firms of two states, the part of it that a figure stands in. */
function partOf(sentence: string, words: string): string {
  const isOfBoth = STATES.every(([, told]) => told.test(fold(sentence)))
  return (isOfBoth ? sentence.split(/[;,:–—]\s/).find(part => part.includes(words)) : undefined) ?? sentence
}
