import type { TimeEntry } from '#selectors/timeEntries.ts'

const ORDER = ['cooperative', 'neutral', 'document', 'strained'] as const

/** What a crowd is made of, as parts of it in a fixed order: a crowd with one dispute does not look like one without. */
export function toneShares(marks: readonly TimeEntry[]): { readonly tone: TimeEntry['tone']; readonly from: number; readonly to: number }[] {
  const counts = { cooperative: 0, neutral: 0, document: 0, strained: 0 }
  for (const { tone } of marks) counts[tone] += 1
  let from = 0
  return ORDER.flatMap(tone => {
    const to = from + counts[tone] / marks.length
    const part = { tone, from, to }
    from = to
    return counts[tone] > 0 ? [part] : []
  })
}
