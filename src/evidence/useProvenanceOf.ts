import { useMemo } from 'react'
import type { SourceEntry } from '#domain/compiled.ts'
import type { Computed } from '#domain/figure.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'
import type { Provenance } from '#takeaway/Provenance.ts'
import { readAddress } from '#url/readAddress.ts'
import { writeAddress } from '#url/writeAddress.ts'
import { takenComputed, takenStated } from './takenFigure.ts'
import { takenSources } from './takenSources.ts'

/** Lets the drawings of a page ask where the figures they draw come from, by the anchors they link to. */
export function useProvenanceOf(rows: readonly Observation[], computed: readonly Computed[], sources: ReadonlyMap<string, SourceEntry>): Provenance {
  const core = useCore()
  const format = useFormat()
  const words = useWords('evidence')
  return useMemo(() => {
    const stated = new Map(rows.map(row => [`o-${row.id}`, row]))
    const workedOut = new Map(computed.map(figure => [`c-${figure.id}`, figure]))
    const bare = (anchor: string) => anchor.replace(/^#/, '')
    return {
      figureAt: anchor => {
        // As the page stands now, under the release that the figure is of: without it the link would show another day's data.
        const page = location.origin + location.pathname + writeAddress({ ...readAddress(location.search).chosen, release: core.release })
        const taking = { core, format, words, sources, page }
        const row = stated.get(bare(anchor))
        const figure = workedOut.get(bare(anchor))
        return row ? takenStated(row, taking) : figure ? takenComputed(figure, taking) : null
      },
      sourcesOf: anchors => {
        const drawn = anchors.flatMap(anchor => stated.get(bare(anchor)) ?? workedOut.get(bare(anchor))?.inputs ?? [])
        return [...new Map(takenSources(drawn, sources).map(source => [source.id, source])).values()]
      },
      release: core.release,
      licence: core.dyad.licence,
    }
  }, [rows, computed, sources, core, format, words])
}
