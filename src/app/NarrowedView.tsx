import { useMemo, type ReactNode } from 'react'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { NarrowedContext } from '#takeaway/citation/NarrowedContext.ts'
import { useChoices } from '#url/useChoices.ts'
import { narrowedTo } from '#views/narrowedTo.ts'

/** A view with what the reader narrowed it to, for whoever cites it. */
export function NarrowedView({ view, children }: { view: string; children: ReactNode }) {
  const core = useCore()
  const format = useFormat()
  const vocabulary = useWords('vocabulary')
  const shell = useWords('shell')
  const basket = useWords('basket')
  const { chosen } = useChoices()
  const narrowed = useMemo(() => narrowedTo(view, chosen, { core, format, words: { vocabulary, shell, basket } }), [view, chosen, core, format, vocabulary, shell, basket])
  return <NarrowedContext value={narrowed}>{children}</NarrowedContext>
}
