import { createContext, useCallback, useContext, useDeferredValue, useEffect, useMemo, useState, type ComponentType, type ReactNode } from 'react'
import type { SourceEntry } from '#domain/compiled.ts'
import type { Computed } from '#domain/figure.ts'
import type { Observation } from '#schema/observation.ts'
import { ProvenanceContext } from '#takeaway/Provenance.ts'
import { LateWays } from '#url/LateWays.tsx'
import { EvidenceTable } from './EvidenceTable.tsx'
import type { EvidenceSheetProps } from './EvidenceSheet.tsx'
import { useProvenanceOf } from './useProvenanceOf.ts'

interface EvidenceScopeProps {
  /** Every stated figure on the page: each gets a row in the page's table of evidence. */
  rows: readonly Observation[]
  /** Every figure on the page that this site worked out. */
  computed?: readonly Computed[]
  sources: ReadonlyMap<string, SourceEntry>
  /** All statements among which "other statements of the same quantity" are looked for; `rows` if absent. */
  among?: readonly Observation[]
  /** False where the figures are here only as long as the reader holds a text: an address of theirs would lead nobody to them. */
  addressed?: boolean
  children: ReactNode
}

const OpenEvidence = createContext<(anchor: string) => void>(() => {})

const Addressed = createContext(true)

/** Whether the address points at the evidence that is open. */
export const useIsAddressed = () => useContext(Addressed)

/** Opens the evidence of one figure of the page by its anchor (`o-<id>` or `c-<id>`). */
export const useOpenEvidence = () => useContext(OpenEvidence)

const NONE: readonly Computed[] = []

/**
 * Part of a page whose figures can be asked for their evidence. The evidence stands in a table at its end, which
 * works without script; with script it opens beside the figure, and the address points at it.
 */
export function EvidenceScope({ rows, computed: given = NONE, sources, among = rows, addressed = true, children }: EvidenceScopeProps) {
  // Two parts of a page may show the same sum.
  const computed = useMemo(() => [...new Map(given.map(figure => [figure.id, figure])).values()], [given])
  const inputs = useMemo(() => allRows(rows, computed), [rows, computed])
  const provenance = useProvenanceOf(inputs, computed, sources)
  // Hundreds of rows, folded, at the end of the page: no choice waits for them.
  const table = useDeferredValue(useMemo(() => <EvidenceTable rows={inputs} computed={computed} sources={sources} />, [inputs, computed, sources]))
  const [anchor, setAnchor] = useState<string | null>(null)
  const [Sheet, setSheet] = useState<ComponentType<EvidenceSheetProps> | null>(null)

  const open = useCallback((next: string) => {
    setAnchor(next)
    void import('./EvidenceSheet.tsx').then(
      module => setSheet(() => module.EvidenceSheet),
      // Without the sheet the row in the table still answers.
      () => document.getElementById(next)?.scrollIntoView(),
    )
  }, [])

  useEffect(() => {
    const follow = () => {
      const named = decodeHash(location.hash)
      if (/^[oc]-/.test(named) && document.getElementById(named)) open(named)
      else setAnchor(null)
    }
    follow()
    addEventListener('hashchange', follow)
    addEventListener('popstate', follow)
    return () => {
      removeEventListener('hashchange', follow)
      removeEventListener('popstate', follow)
    }
  }, [open])

  return (
    <OpenEvidence value={open}>
      <Addressed value={addressed}>
        <ProvenanceContext value={provenance}>{children}</ProvenanceContext>
      </Addressed>
      <LateWays>{table}</LateWays>
      {Sheet && anchor && (
        <Sheet anchor={anchor} rows={inputs} computed={computed} sources={sources} among={among} taken={provenance.figureAt(anchor)} onClose={() => setAnchor(null)} />
      )}
    </OpenEvidence>
  )
}

/** The stated rows and those that computed figures were worked out from, each once, in order of period. */
function allRows(rows: readonly Observation[], computed: readonly Computed[]): Observation[] {
  const byId = new Map([...rows, ...computed.flatMap(({ inputs }) => inputs)].map(row => [row.id, row]))
  return [...byId.values()].sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0))
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}
