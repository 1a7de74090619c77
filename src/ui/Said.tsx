import type { Text } from '#domain/compiled.ts'

/** A text of a record, marked with its language where that is not the page's. */
export function Said({ text }: { text: Text }) {
  return text.lang ? <span lang={text.lang}>{text.text}</span> : text.text
}
