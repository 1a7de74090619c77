import type { TimeMark } from './TimeMark.ts'

const ORDER = ['cooperative', 'neutral', 'document', 'strained'] as const

/** What a crowd is made of, as parts of it in a fixed order: a crowd with one dispute does not look like one without. */
export function toneShares(marks: readonly TimeMark[]): { readonly tone: TimeMark['tone']; readonly from: number; readonly to: number }[] {
  let from = 0
  return ORDER.flatMap(tone => {
    const to = from + marks.filter(mark => mark.tone === tone).length / marks.length
    const part = { tone, from, to }
    from = to
    return part.to > part.from ? [part] : []
  })
}
