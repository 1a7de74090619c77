import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { EVENT_KINDS, TONES } from '#schema/vocabulary.ts'
import type { facetCounts } from '#selectors/facetCounts.ts'
import { FacetColumn } from '#ui/FacetColumn.tsx'
import { useChoices } from '#url/useChoices.ts'
import style from './TimelineView.module.css'

/** Kind, field and tone, each with what it would leave. */
export function TimelineFacets({ counts }: { counts: ReturnType<typeof facetCounts> }) {
  const core = useCore()
  const words = useWords('timeline')
  const { eventKinds, tones } = useWords('vocabulary')
  const { chosen, choose } = useChoices()
  const kinds = EVENT_KINDS.filter(kind => (chosen.kind as readonly string[]).includes(kind))
  const byCount = <Option extends { readonly count: number }>(options: readonly Option[]) => options.toSorted((a, b) => b.count - a.count)
  return (
    <>
      <FacetColumn label={words.tone} options={TONES.map(value => ({ value, name: tones[value], count: counts.tone.get(value) ?? 0 }))} chosen={chosen.tone} onChoose={tone => choose({ tone })} />
      <FacetColumn label={words.kind} options={byCount(EVENT_KINDS.map(value => ({ value, name: eventKinds[value].many, count: counts.kind.get(value) ?? 0 })))} chosen={kinds} onChoose={kind => choose({ kind })} />
      <FacetColumn label={words.sector} options={byCount(core.sectors.map(({ id, name }) => ({ value: id, name, count: counts.sector.get(id) ?? 0 })))} chosen={chosen.sectors} onChoose={sectors => choose({ sectors })} />
      {(kinds.length > 0 || chosen.tone.length > 0) && <p className={style.note}>{words.documentsLeftOut}</p>}
    </>
  )
}
