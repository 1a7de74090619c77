import type { Text } from '#domain/compiled.ts'
import type { Day } from './Day.ts'
import type { Left } from './Left.ts'

/** Leaves out what is told today of later days: a description gives way to a remark, a note or a line goes. Each is counted in `left`. */
export function textsThen({ isOfLater, instead }: Day, left: Left) {
  const isKept = (text: string) => {
    const kept = !isOfLater(text)
    if (!kept) left.laterTexts = (left.laterTexts ?? 0) + 1
    return kept
  }
  return {
    description: (text: Text): Text => (isKept(text.text) ? text : instead),
    /** For fields that a record may lack. */
    field: <K extends string>(name: K, text: string | undefined) => (text !== undefined && isKept(text) ? ({ [name]: text } as { [N in K]?: string }) : {}),
    lines: <K extends string, T extends Text | string>(name: K, texts: readonly T[] | undefined) => (texts ? ({ [name]: texts.filter(line => isKept(typeof line === 'string' ? line : line.text)) } as { [N in K]?: T[] }) : {}),
  }
}
