import { formatOf } from './formatOf.ts'
import type { Format } from './Format.ts'
import { useLanguage } from './useLanguage.ts'

/** The formats of the page's language. */
export function useFormat(): Format {
  return formatOf(useLanguage())
}
