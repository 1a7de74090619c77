import { isDeed } from './concepts.ts'
import type { Evidence } from './Evidence.ts'
import { isNamedByOffice } from './namedByOffice.ts'
import { isIn, type Narrative, type Passage } from './narrated.ts'
import type { Narration } from './narration.ts'

/** Deeds of which nobody is the one it is done to, or that those who do them do together: whoever is named first. */
export const MUTUAL: ReadonlySet<string> = new Set(['meet', 'visit', 'sign', 'gather', 'begin', 'end', 'celebrate'].map(deed => `deed ${deed}`))

/** Deeds of which nobody is the one they are done to. */
const TO_THINGS = /^deed (?:open|close|begin|end|resume|build|found|adopt)$/

/** Whether somebody is named among those who do a deed together. */
const isOneOf = (doer: string, deed: Narration['roles']['deed'], told: readonly Narration[]): boolean => doer.startsWith('who ') && told.some(({ roles, people }) => (roles.isJoint ?? false) && roles.deed !== undefined && deed !== undefined && isIn(deed, new Set(roles.deed)) && people.has(doer.slice('who '.length)))

/** Who does a deed, and to whom it is done, as the passage has it. */
export function otherRoles({ words, roles, people }: Narration, record: Narrative, passage: Passage, evidence: Evidence): string | null {
  const { told } = passage
  const { countryOf } = evidence
  const deeds = new Set(words.flat().filter(isDeed))
  if (deeds.size === 0 || [...deeds].every(deed => MUTUAL.has(deed))) return null
  const country = (actor: string) => (actor.startsWith('side ') ? actor.slice('side '.length) : countryOf[actor.slice('who '.length)] ?? null)
  const isSame = (one: string, other: string) => one === other || (one.slice(0, 4) !== other.slice(0, 4) && country(one) !== null && country(one) === country(other))
  const inSentences = (role: 'doer' | 'undergoer', sentences: readonly Narration[]) => sentences.filter(sentence => sentence.words.some(word => isIn(word, deeds))).flatMap(sentence => sentence.roles[role] ?? [])
  // The title says who did it; another sentence may tell of another to whom it was done, or not done.
  const of = (role: 'doer' | 'undergoer') => [told.slice(0, 1), told.slice(1)].map(sentences => inSentences(role, sentences)).find(found => found.length > 0) ?? []
  const { doer, undergoer } = roles
  // What two do together, one of them does in the record, or they do to nobody.
  const isTheirs = roles.deed?.some(deed => MUTUAL.has(deed)) ?? false
  const isOneOfThem = of('doer').some(one => words.some(([meaning]) => meaning === one)) && inSentences('undergoer', told).every(one => !words.some(([meaning]) => meaning === one))
  // "The apology of the one to the other": two are named, and the form of the words does not say who does it.
  // "The ministers opened it", "X and the rector opened it": by their office, of what is done to a thing.
  const isTeller = (one: Narration) => one.words.some(word => isIn(word, deeds))
  const areHolders = () => people.size > 1 && (roles.deed?.every(deed => TO_THINGS.test(deed)) ?? false) && [...people].every(id => told.some(one => isTeller(one) && one.people.has(id)) || isNamedByOffice(id, record, passage, evidence))
  const isJoint = (roles.isJoint ?? false) && (isTheirs || isOneOfThem || areHolders() || told.some(sentence => (sentence.roles.isJoint ?? false) && sentence.words.some(word => isIn(word, deeds))))
  if (!isJoint && doer === null && undergoer === null && words.filter(([meaning]) => meaning!.startsWith('who ')).length > 1) return 'roles'
  // "X and the others opened it": one of those who did it together.
  if (doer !== null && !undergoer?.startsWith('who ') && isOneOf(doer, roles.deed, told)) return null
  const doers = of('doer')
  if (doer !== null && (doers.length > 0 ? !doers.some(one => isSame(doer, one)) : record.country === null || country(doer) !== record.country)) return doer
  const others = of('undergoer')
  return undergoer?.startsWith('who ') && others.length > 0 && !others.some(one => isSame(undergoer, one)) ? undergoer : null
}
