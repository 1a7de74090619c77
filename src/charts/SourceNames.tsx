import { useDeferredValue, useMemo } from 'react'
import { useWords } from '#language/useWords.ts'
import { useProvenance } from '#takeaway/Provenance.ts'
import type { DrawnFigure } from './drawnFigures.ts'
import { publishersOf } from './publishersOf.ts'

/** The rest stand in the evidence, in the files and at the address. */
const MOST = 8

/** Who published the figures of a chart, and when. */
export function SourceNames({ figures }: { figures: readonly DrawnFigure[] }) {
  const words = useWords('charts')
  const provenance = useProvenance()
  // Small print: the drawing does not wait for it.
  const drawn = useDeferredValue(useMemo(() => ({ figures, provenance }), [figures, provenance]))
  const names = useMemo(() => publishersOf(drawn.provenance?.sourcesOf(drawn.figures.flatMap(({ point }) => point.href ?? [])) ?? []), [drawn])
  return names.length > 0 && <div data-picture="note">{words.sources}: {[...names.slice(0, MOST), ...(names.length > MOST ? [words.moreSources(names.length - MOST)] : [])].join('; ')}</div>
}
