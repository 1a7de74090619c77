/** A text that a link carries after its `#`, which browsers send to no server. */
export interface LinkedText {
  readonly text: string
  readonly date: string | null
}

/** No longer than any other address of the atlas. */
const LONGEST = 1500

/** Null where there is none, or where it cannot be read. */
export function linkedText(hash: string): LinkedText | null {
  const [, text, date] = /^#text=([^&]+)(?:&date=(\d{4}-\d{2}-\d{2}))?$/.exec(hash) ?? []
  if (text === undefined) return null
  try {
    return { text: decodeURIComponent(text), date: date ?? null }
  } catch {
    return null
  }
}

/** The end of a link that carries a text; null where the whole would be too long. */
export function hashOfText({ text, date }: LinkedText, address: string): string | null {
  const hash = `#text=${encodeURIComponent(text)}${date ? `&date=${date}` : ''}`
  return address.length + hash.length < LONGEST ? hash : null
}
