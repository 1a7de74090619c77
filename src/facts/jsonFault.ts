/** Where a text stops being JSON, in lines and columns from 1, and what should have stood there. */
export interface JsonFault {
  readonly line: number
  readonly column: number
  readonly found: string
  readonly expected: string
}

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y
const BLANK = /[ \t\r\n]*/y

class Stop extends Error {
  readonly at: number
  readonly expected: string
  constructor(at: number, expected: string) {
    super(expected)
    this.at = at
    this.expected = expected
  }
}

/** Walks the text as JSON; throws `Stop` at the first place that cannot be right. */
function walk(text: string): void {
  let at = 0
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? null
    if (found !== null) at += found.length
    return found
  }
  const blank = () => take(BLANK)
  const need = (sign: string, expected: string) => {
    if (text[at] !== sign) throw new Stop(at, expected)
    at++
    blank()
  }
  /** Members up to the closing sign; a comma before it is the commonest slip, and is named. */
  const members = (close: string, member: () => void) => {
    at++
    blank()
    if (text[at] === close) { at++; return }
    for (;;) {
      member()
      blank()
      if (text[at] === close) { at++; return }
      need(',', `"," or "${close}"`)
      if (text[at] === close) throw new Stop(at, 'no comma before the closing sign')
    }
  }
  const value = () => {
    if (text[at] === '{') {
      members('}', () => {
        if (take(STRING) === null) throw new Stop(at, 'a field name in double quotes')
        blank()
        need(':', '":"')
        value()
      })
    } else if (text[at] === '[') members(']', value)
    else if (take(STRING) === null && take(SCALAR) === null) throw new Stop(at, 'a value')
  }
  blank()
  value()
  blank()
  if (at < text.length) throw new Stop(at, 'the end of the file')
}

/**
 * Finds the first fault of a text that is not JSON; null where it is JSON.
 * Node's own message names the place in some releases only.
 */
export function jsonFault(text: string): JsonFault | null {
  try {
    walk(text)
    return null
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop
    const before = text.slice(0, stop.at).split('\n')
    return {
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      found: text.slice(stop.at, stop.at + 20).split('\n')[0] || 'the end of the line',
      expected: stop.expected,
    }
  }
}
