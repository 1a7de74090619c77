import { readForPage, writeForPage } from '#ui/tabStorage.ts'
import type { AskedText } from '#views/AskedText.ts'

/** What stood on the page when the reader left it. */
export interface KeptText {
  /** What stood in the fields. */
  readonly fields: AskedText
  /** What was checked, which may be older; null for nothing. */
  readonly given: AskedText | null
  /** The end of the address, where it tells this very text. */
  readonly link: string | null
}

const PAGE = 'claims'
/** So many are kept: long ones are half a megabyte each. */
const MOST = 5

/**
 * Texts by the name that steps of the tab's history call them. They are kept for this tab alone, on the device, and are gone with it.
 * Null: the reader cleared it. Undefined: nothing is known of it.
 */
export const textAt = (name: string): KeptText | null | undefined => new Map(readKept()).get(name)

/** The text that was held last, with its name. */
export const lastText = (): readonly [name: string, text: KeptText | null] | undefined => readKept().at(-1)

export function keepText(name: string, text: KeptText | null): void {
  const kept = [...readKept().filter(([known]) => known !== name), [name, text] as const].slice(-MOST)
  // Full: the older ones give way.
  while (kept.length > 0 && !writeForPage(PAGE, JSON.stringify(kept))) kept.shift()
}

/** Clears a text under every name: steps that a link or another language led to call the same one otherwise. */
export function forgetText(name: string, text: string | undefined): void {
  const isCleared = (kept: KeptText | null) => kept !== null && text !== undefined && (kept.fields.text === text || kept.given?.text === text)
  for (const [known, kept] of readKept()) if (isCleared(kept)) keepText(known, null)
  keepText(name, null)
}

type Kept = readonly (readonly [name: string, text: KeptText | null])[]

function readKept(): Kept {
  try {
    const kept: unknown = JSON.parse(readForPage(PAGE) ?? '[]')
    return Array.isArray(kept) ? (kept as Kept) : []
  } catch {
    // Written by an older build of the site in this tab.
    return []
  }
}
