import type { DataWords } from '#language/en/data.ts'
import type { Format } from '#language/Format.ts'

const MEGABYTE = 1_000_000
const KILOBYTE = 1000

/** "13.5 MB", "263 kB", at least one. */
export function sizeText(bytes: number, { format, words }: { format: Pick<Format, 'number'>; words: DataWords }): string {
  return bytes >= MEGABYTE ? words.megabytes(format.number(bytes / MEGABYTE, { decimals: 1 })) : words.kilobytes(format.number(Math.max(1, Math.round(bytes / KILOBYTE))))
}
