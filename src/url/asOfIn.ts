import type { PartialDate } from '#schema/primitives.ts'
import { PARAMETERS } from './parameters.ts'

/** The date as of which an address shows the atlas; null for today. For those who must know it before anything is drawn; a page asks its choices. */
export function asOfIn(search: string): PartialDate | null {
  const { word, codec } = PARAMETERS.asOf
  const text = new URLSearchParams(search).get(word)
  return text === null ? null : codec.read(text).value
}
