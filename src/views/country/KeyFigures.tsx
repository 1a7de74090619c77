import { Sparkline } from '#charts/Sparkline.tsx'
import type { YearSpan } from '#domain/periods.ts'
import { Stated } from '#evidence/Stated.tsx'
import { countersOf } from '#evidence/whoCounted.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { Section } from '#ui/Section.tsx'
import type { KeyIndicator } from './keyIndicators.ts'
import style from './CountryView.module.css'

/** The figures asked first of a country: the latest with its year and who counted, and the course up to it. */
export function KeyFigures({ figures, years }: { figures: readonly KeyIndicator[]; years: YearSpan }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('indicators')
  const { notStated } = useWords('evidence')
  if (figures.length === 0) return null
  return (
    <Section title={words.keyFigures}>
      <dl className={style.key}>
        {figures.map(({ subject, years: line, latest }) => (
          <div key={subject.id}>
            <dt>{core.measures.find(({ id }) => id === subject.measure)?.name}</dt>
            <dd>
              <span className={style.figure}><Stated of={latest.stated} /></span>
              <Sparkline
                points={line.map(({ year, stated }) => ({ year, value: stated.value ?? 0 }))}
                role={subject.area === core.dyad.first ? 'first' : 'second'}
                years={years}
              />
              <span className={style.note}>{format.year(latest.year)} · {countersOf(latest.stated, core).join(', ') || notStated}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
