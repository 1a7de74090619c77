import { useSyncExternalStore } from 'react'
import { today } from '#language/today.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'

const never = () => () => {}

/** The day of printing, on paper only: the written page cannot know it. */
export function PrintedOn({ className }: { className: string | undefined }) {
  const format = useFormat()
  const words = useWords('brief')
  const day = useSyncExternalStore(never, () => today(), () => '')
  return day && <span className={className}> · {words.printedOn(format.date(day))}</span>
}
