import type { AgreementEntry } from '#domain/compiled.ts'
import { firstDayOf, lastDayOf } from '#domain/dates.ts'
import type { ForceState } from '#domain/forceState.ts'

type Document = Pick<AgreementEntry, 'signed' | 'inForce' | 'ended' | 'status' | 'ratified'>

interface Known {
  /** Up to this day the records go: what is said without a date is said of it. */
  readonly today: string
  /** When a later document took its place; null where none did, or nobody says when. */
  readonly replaced?: string | null
}

/**
 * The state of a document on a day. A vague date of entry or ratification counts from its last possible day on, so nothing is
 * said to be in force before it surely was; a vague date of signing or ending from its first.
 */
export function forceOn({ signed, inForce, ended, status, ratified }: Document, day: string, { today, replaced = null }: Known): ForceState {
  if (status === 'negotiating' || (signed && firstDayOf(signed) > day)) return 'later'
  const end = ended ?? replaced
  if (end && firstDayOf(end) <= day) return 'ended'
  if (!end && (status === 'ended' || status === 'superseded')) return day >= today ? 'ended' : 'unclear'
  if (inForce && lastDayOf(inForce) <= day) return 'dated'
  if (!inForce && status === 'in-force' && day >= today) return 'said'
  if (ratified?.some(date => date !== null && lastDayOf(date) <= day)) return 'ratified'
  return signed ? 'signed' : 'undated'
}
