import type { HeldEvent } from '#domain/claimFile.ts'
import type { Judgement } from '#domain/claim.ts'
import { byRecord } from './byRecord.ts'
import { isAsExact } from './heldDates.ts'

/** Records of what the text tells, where they are as exact as the text. */
export function agreed(isWhole: boolean, date: string, here: readonly Pick<HeldEvent, 'id' | 'date'>[]): Judgement {
  const exact = here.filter(event => isAsExact(date, event.date))
  return byRecord(isWhole && exact.length > 0 ? 'supported' : 'no-evidence', exact.length > 0 ? 'record-agrees' : 'too-coarse', (exact.length > 0 ? exact : here).map(({ id }) => id))
}
