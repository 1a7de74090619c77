import type { AgreementEntry } from '#domain/compiled.ts'
import { firstDayOf, lastDayOf } from '#domain/dates.ts'

/** What can be said of a document on a day: only a stated day of entry into force makes it "in force". */
export const FORCE_STATES = ['dated', 'signed', 'ended', 'later'] as const
export type ForceState = (typeof FORCE_STATES)[number]

/**
 * The state of a document on a day. A vague date counts from its last possible day on, so nothing is said to be in
 * force before it surely was; a document that ended on an unknown day counts as ended.
 */
export function forceOn({ signed, inForce, ended, status }: Pick<AgreementEntry, 'signed' | 'inForce' | 'ended' | 'status'>, day: string): ForceState | null {
  if (ended ? firstDayOf(ended) <= day : status === 'ended' || status === 'superseded') return 'ended'
  if (inForce && lastDayOf(inForce) <= day) return 'dated'
  if (!signed) return null
  return firstDayOf(signed) <= day ? 'signed' : 'later'
}
