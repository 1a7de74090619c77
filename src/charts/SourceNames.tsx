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
  const names = publishersOf(provenance?.sourcesOf(figures.flatMap(({ point }) => point.href ?? [])) ?? [])
  return names.length > 0 && <div data-picture="note">{words.sources}: {[...names.slice(0, MOST), ...(names.length > MOST ? [words.moreSources(names.length - MOST)] : [])].join('; ')}</div>
}
