/** What a text in the address meant. */
export interface Reading<T> {
  readonly value: T
  /** Parts of the text that mean nothing here: they are left out, and the reader is told. */
  readonly unread: readonly string[]
}

/** One parameter of the address. */
export interface Codec<T> {
  /** Stands where the address says nothing, or nothing readable. */
  readonly absent: T
  /** Never throws: an old or mistyped link still opens, on `absent`. The text is decoded already. */
  read(text: string): Reading<T>
  /** Null leaves the parameter out: the address tells only what differs from `absent`. Escapes what an address cannot hold. */
  write(value: T): string | null
  /** For a link that must not depend on `absent`: the word of any value, also of that one; null where it has none. */
  spell?(value: T): string | null
  /** Most characters `write` gives; absent where the address itself sets the limit. */
  readonly longest?: number
  /** Without `longest`: as much of what `write` gives as fits, and still means what it says. */
  readonly fit?: (room: number, text: string) => string | null
}

export const readable = <T>(value: T): Reading<T> => ({ value, unread: [] })
export const unreadable = <T>(absent: T, text: string): Reading<T> => ({ value: absent, unread: [text] })
