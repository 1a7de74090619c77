import type { SourceEntry } from '#domain/compiled.ts'
import { hasSpeakers, Speakers } from '#evidence/Speakers.tsx'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'

interface StatedByProps {
  of: Observation
  sources: ReadonlyMap<string, SourceEntry>
  /** Name the office that counted first, where one is known. */
  office?: boolean
}

/** Who states a figure: the office that counted, the person or body that said it, or failing both the publisher. */
export function StatedBy({ of, sources, office = false }: StatedByProps) {
  const core = useCore()
  const words = useWords('mirror')
  const counter = office && of.compiler && (core.organisations.find(({ id }) => id === of.compiler)?.name ?? of.compiler)
  const publishers = [...new Set(of.citations.flatMap(({ source }) => sources.get(source)?.publisher ?? []))]
  if (!counter && !hasSpeakers(of)) return words.publishedBy(publishers.join(', '))
  return (
    <>
      {counter}
      {counter && hasSpeakers(of) && ', '}
      <Speakers of={of} />
    </>
  )
}
