import type { AgreementEntry } from '#domain/compiled.ts'
import { firstDayOf, lastDayOf } from '#domain/dates.ts'

/** The days that a date may mean. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** What is known of a document's life. `null`: no source says. */
export interface Life {
  readonly signed: Days | null
  readonly inForce: Days | null
  /** `open`: nobody says that it ended; `unknown`: it did, on a day that nobody states. */
  readonly end: Days | 'open' | 'unknown'
}

const daysOf = (date: string | null): Days | null => (date === null ? null : { from: firstDayOf(date), to: lastDayOf(date) })

/** From signing through entry into force to the end, each as wide as its source states it. */
export function lifeOf({ signed, inForce, ended, status }: Pick<AgreementEntry, 'signed' | 'inForce' | 'ended' | 'status'>, replaced: string | null = null): Life {
  const over = status === 'ended' || status === 'superseded'
  return { signed: daysOf(signed), inForce: daysOf(inForce), end: daysOf(ended ?? replaced) ?? (over ? 'unknown' : 'open') }
}
