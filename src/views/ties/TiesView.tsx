import { useMemo } from 'react'
import { useProvenanceOf } from '#evidence/useProvenanceOf.ts'
import { briefQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { ProvenanceContext } from '#takeaway/Provenance.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { useChoices } from '#url/useChoices.ts'
import { StrainedQuarters } from './StrainedQuarters.tsx'
import { TiesChart } from './TiesChart.tsx'
import { TiesQuarter } from './TiesQuarter.tsx'
import { tiesModel } from './tiesModel.ts'
import { TiesWeights } from './TiesWeights.tsx'
import { NO_ROWS, NO_SOURCES } from './unstated.ts'
import { useTiesWording } from './useTiesWording.ts'
import style from './Ties.module.css'

/** The reader came to see when the two drew together and when there was strain, doubts any index of it, and wants to count for themselves. */
export function TiesView() {
  const core = useCore()
  const { words, format } = useTiesWording()
  const records = useWords('records')
  const index = useFacts(briefQuery(core.dyad.id, useLanguage()))
  const { chosen: { years, sectors, weights, selected } } = useChoices()
  const model = useMemo(() => tiesModel(core, index, { years, sectors, weights, selected }), [core, index, years, sectors, weights, selected])
  const { counts } = model
  const provenance = useProvenanceOf(NO_ROWS, NO_ROWS, NO_SOURCES)
  return (
    <ProvenanceContext value={provenance}>
      <PageTitle
        title={words.title(format.yearRange(model.years.from, model.years.to))}
        eyebrow={words.madeHere}
        lead={<p>{words.lead}</p>}
        description={`${core.dyad.name}. ${words.lead}`}
      />
      <div className={style.columns}>
        <div className={style.counted}>
          {model.shown.length === 0 ? <EmptyByFilter /> : (
            <>
              <p className={style.told}>
                {words.counted(records.events(counts.cooperative), records.events(counts.strained), records.events(counts.neutral))}
                {model.blank > 0 && ` ${words.blank(model.blank, model.quarters.length)}`}
                {model.vagueEvents > 0 && ` ${words.vague(records.events(model.vagueEvents))}`}
              </p>
              <TiesChart model={model} />
              {model.selected && <TiesQuarter model={model} slot={model.selected} />}
              <StrainedQuarters model={model} />
            </>
          )}
        </div>
        <TiesWeights model={model} />
      </div>
    </ProvenanceContext>
  )
}
