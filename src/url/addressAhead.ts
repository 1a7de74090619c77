/** A choice that the page shows already and the address does not say yet. */
export interface Ahead {
  readonly pathname: string
  readonly search: string
}

/** Browsers refuse to write an address too often: Safari throws after a hundred times in half a minute. */
const GAP_MS = 200

let ahead: Ahead | null = null
let waiting: (() => void) | null = null
let timer: ReturnType<typeof setTimeout> | null = null
let lastWrite = -Infinity
/** Written by us and not arrived yet: anything else that arrives is the reader going elsewhere. */
const underway = new Set<string>()
let lastKey: string | null = null
/** What the address bar says as long as only we write it; null where we have not written since something was last ahead. */
let written: string | null = null
const listeners = new Set<() => void>()

/** What is ahead of the address now; null for nothing. Never anything on the server. */
export const aheadNow = (): Ahead | null => ahead

/** For `useSyncExternalStore`. With the last listener goes whatever was ahead. */
export function watchAhead(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('popstate', followHistory)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    removeEventListener('popstate', followHistory)
    drop()
  }
}

/**
 * The reader went back or forth. The router may never arrive where a choice was leading: Back before it did brings it to where it
 * still is, and `arrive` hears nothing. A step within the page (`#…`) leaves what is ahead alone.
 */
function followHistory(): void {
  if (ahead && (location.pathname !== ahead.pathname || (written !== null && location.search !== written))) drop()
}

/** Shows a choice at once and writes it when the gap since the last write is over; choices in between are written as one. */
export function writeSoon(next: Ahead, write: () => void): void {
  show(next)
  waiting = write
  const wait = lastWrite + GAP_MS - performance.now()
  if (wait <= 0) writeWaiting()
  else timer ??= setTimeout(writeWaiting, wait)
}

/** Shows a choice and writes it at once, after what was waiting. */
export function writeNow(next: Ahead, write: () => void): void {
  writeWaiting()
  show(next)
  waiting = write
  writeWaiting()
}

/** The address now says `search`; `key` is new with every step of the history. */
export function arrive(key: string, { pathname, search }: Ahead): void {
  if (key === lastKey) return
  lastKey = key
  if (!ahead) return
  if (ahead.pathname !== pathname || !underway.has(search)) drop()
  else if (ahead.search === search && !waiting) drop()
}

function writeWaiting(): void {
  if (timer !== null) clearTimeout(timer)
  timer = null
  const write = waiting
  waiting = null
  if (!write || !ahead) return
  underway.add(ahead.search)
  written = ahead.search
  lastWrite = performance.now()
  try {
    write()
  } catch {
    // Refused by the browser: the page shows the choice all the same, and the next write carries it.
  }
}

function drop(): void {
  if (timer !== null) clearTimeout(timer)
  timer = null
  waiting = null
  underway.clear()
  written = null
  show(null)
}

function show(next: Ahead | null): void {
  ahead = next
  for (const listener of listeners) listener()
}
