import { dayAt } from '#domain/dayNumber.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { PlacedItem } from './PlacedItem.ts'

/** How a mark is said: its date as its source gives it, its title; a crowd by its number, the days it spans and its first titles. */
export function useItemText(): (item: PlacedItem) => { readonly title: string; readonly date: string } {
  const format = useFormat()
  const words = useWords('timeline')
  return ({ marks }) => {
    const [first] = marks
    if (marks.length === 1) return { title: first.title.text, date: format.dateRange(first.date, first.endDate) }
    const from = Math.min(...marks.map(mark => mark.from))
    const to = Math.max(...marks.map(mark => mark.to))
    return { title: words.crowd(marks.length, first.title.text), date: format.dateRange(dayAt(from), dayAt(to - 1)) }
  }
}
