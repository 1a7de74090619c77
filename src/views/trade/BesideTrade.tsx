import { memo } from 'react'
import { Sparkline } from '#charts/Sparkline.tsx'
import { areasText } from '#evidence/subjectText.ts'
import { observationsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { groupBy } from '#domain/groupBy.ts'
import type { MeasureSubject } from '#selectors/measureLines.ts'
import { Section } from '#ui/Section.tsx'
import { usePlace } from '#url/usePlace.ts'
import type { Years } from '#url/years.ts'
import { besideTrade } from '#views/besideTrade.ts'
import { measureSeries, panelId } from '#views/measureSeries.ts'
import style from './BesideTrade.module.css'

/** What else changed while the two traded: the course of each measure over the same years, each the way to its panel. */
export const BesideTrade = memo(function BesideTrade({ years: asked }: { years: Years | null }) {
  const { dyad } = usePlace()
  const core = useCore()
  const words = useWords('indicators')
  const data = useFacts(observationsQuery(dyad, 'indicators'))
  // Trade has no sector, and neither has what stands beside it.
  const { groups, years } = besideTrade(core, data, { years: asked, sectors: [] })
  const measures = groupBy(groups.flatMap(({ subjects }) => subjects), ({ measure }) => measure)
  if (measures.size === 0) return null
  return (
    <Section id="beside" title={words.besideTrade} note={words.besideTradeNote}>
      <ul className={style.measures}>
        {[...measures].map(([measure, subjects]) => (
          <li key={measure}>
            <h3>{core.measures.find(({ id }) => id === measure)?.name ?? measure}</h3>
            <Courses subjects={subjects} years={years} />
          </li>
        ))}
      </ul>
      <p className={style.all}><RecordLink to="indicators">{words.allMeasures} →</RecordLink></p>
    </Section>
  )
})

/** One course an area; of several scopes the first, since the panel shows them all. */
function Courses({ subjects, years }: { subjects: readonly MeasureSubject[]; years: { from: number; to: number } }) {
  const core = useCore()
  const format = useFormat()
  const evidence = useWords('evidence')
  const one = [...groupBy(subjects, ({ area }) => area).values()].flatMap(([subject]) => subject ?? [])
  return one.map(subject => {
    const [longest] = measureSeries(subject, core, format, evidence)
    return (
      <RecordLink key={subject.id} to="indicators" anchor={`#${panelId(subject)}`} className={style.course}>
        <span>{areasText(subject, core)}</span>
        {longest && <Sparkline points={longest.points.filter(({ partial }) => !partial)} role={longest.role} years={years} />}
      </RecordLink>
    )
  })
}
