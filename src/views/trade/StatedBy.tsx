import type { SourceEntry } from '#domain/compiled.ts'
import { speakersOf } from '#evidence/whoCounted.ts'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'
import { Said } from '#ui/Said.tsx'

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
  const { names, role } = speakersOf(of, core)
  const counter = office && of.compiler && (core.organisations.find(({ id }) => id === of.compiler)?.name ?? of.compiler)
  const known = [counter, ...names].flatMap(name => name || [])
  const publishers = [...new Set(of.citations.flatMap(({ source }) => sources.get(source)?.publisher ?? []))]
  if (known.length === 0 && !role) return words.publishedBy(publishers.join(', '))
  return (
    <>
      {known.join(', ')}
      {known.length > 0 && role && ', '}
      {role && <Said text={role} />}
    </>
  )
}
