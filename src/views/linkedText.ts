import { isDate } from '#domain/isPeriod.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'
import type { AskedText } from './AskedText.ts'
import { pack, unpack } from './packedText.ts'
import { setPartsIn } from './setPartsIn.ts'

/** Characters that are read at once. */
export const MOST_LETTERS = 200_000

/** An address that is written plainly is no longer than any other of the atlas; a packed one than a message of common messengers (4,096). */
const LONGEST = { plain: 1500, packed: 4000 }

/** What a link says. */
export interface LinkedText {
  readonly asked: AskedText
  /** What stands in the place of the date and is no day. */
  readonly badDate: string | null
}

export interface TextLink {
  readonly hash: string
  /** False where parts were set by hand and this browser cannot pack them. */
  readonly whole: boolean
}

/** Whether the end of an address holds a text, which browsers send to no server. */
export const carriesText = (hash: string): boolean => /^#(?:text|packed)=/.test(hash)

const PARTS: ReadonlySet<string> = new Set(['packed', 'text', 'date', 'language', 'source'])

/** Null where it cannot be read: cut off on its way, or longer than what is read at once. */
export async function linkedText(hash: string): Promise<LinkedText | null> {
  try {
    const [first, ...others] = hash.slice(1).split('&').map(pair => [pair.slice(0, pair.indexOf('=')), decodeURIComponent(pair.slice(pair.indexOf('=') + 1))] as const)
    const packed = first?.[0] === 'packed'
    // An "&" of the text itself that nobody escaped would cut it in silence.
    const names = [first!, ...others].map(([name]) => name)
    if (names.some((name, at) => !PARTS.has(name) || names.indexOf(name) !== at)) return null
    const said = (packed ? JSON.parse(await unpack(first[1], MOST_LETTERS * 4)) : Object.fromEntries([first!, ...others])) as Partial<Record<string, unknown>>
    const { text, date, language, source, set } = said
    if (typeof text !== 'string' || text.trim() === '' || text.length > MOST_LETTERS) return null
    const day = typeof date === 'string' && date !== '' ? date : null
    const isDay = day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) && isDate(day)
    return {
      asked: { text, date: isDay ? day : null, language: LANGUAGES.find(known => known === language) ?? null, source: typeof source === 'string' && source !== '' ? source.slice(0, 300) : null, set: setPartsIn(set) },
      badDate: isDay ? null : day,
    }
  } catch {
    return null
  }
}

/** The end of a link that carries a text plainly, however long. */
export function plainHash({ text, date, language, source }: Omit<AskedText, 'set'>): string {
  const said = Object.entries({ date, language, source }).flatMap(([name, value]) => (value ? [`&${name}=${encodeURIComponent(value)}`] : []))
  return `#text=${encodeURIComponent(text)}${said.join('')}`
}

/** The end of a link to a text and all that was said of it: plainly where that is short, else packed; null where it is too long for either. */
export async function textLink(asked: AskedText, address: string): Promise<TextLink | null> {
  const plain = plainHash(asked)
  const isShort = address.length + plain.length < LONGEST.plain
  if (isShort && asked.set.length === 0) return { hash: plain, whole: true }
  if (typeof CompressionStream === 'undefined') return isShort ? { hash: plain, whole: false } : null
  const hash = `#packed=${await pack(JSON.stringify(asked))}`
  return address.length + hash.length < LONGEST.packed ? { hash, whole: true } : null
}
