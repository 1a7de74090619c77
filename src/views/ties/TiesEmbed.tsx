import { useMemo } from 'react'
import { useProvenanceOf } from '#evidence/useProvenanceOf.ts'
import { briefQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { ProvenanceContext } from '#takeaway/Provenance.ts'
import { UnseenTitle } from '#ui/UnseenTitle.tsx'
import { useChoices } from '#url/useChoices.ts'
import { NO_ROWS, NO_SOURCES } from './unstated.ts'
import { TiesChart } from './TiesChart.tsx'
import { tiesModel } from './tiesModel.ts'
import { TiesQuarter } from './TiesQuarter.tsx'
import { useTiesWording } from './useTiesWording.ts'

/** Cooperation and strain on record by quarter, with the events behind a chosen one, for other sites. */
export function TiesEmbed() {
  const core = useCore()
  const { words, format } = useTiesWording()
  const index = useFacts(briefQuery(core.dyad.id, useLanguage()))
  const { chosen: { years, sectors, weights, selected } } = useChoices()
  const model = useMemo(() => tiesModel(core, index, { years, sectors, weights, selected }), [core, index, years, sectors, weights, selected])
  const provenance = useProvenanceOf(NO_ROWS, NO_ROWS, NO_SOURCES)
  return (
    <ProvenanceContext value={provenance}>
      <UnseenTitle title={words.title(format.yearRange(model.years.from, model.years.to))} description={`${core.dyad.name}. ${words.lead}`} />
      {model.shown.length === 0 ? <EmptyByFilter /> : <TiesChart model={model} />}
      {model.selected && <TiesQuarter model={model} slot={model.selected} />}
    </ProvenanceContext>
  )
}
