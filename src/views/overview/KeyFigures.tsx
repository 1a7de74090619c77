import type { ReactNode } from 'react'
import { Sparkline } from '#charts/Sparkline.tsx'
import { ComputedFigure } from '#evidence/ComputedFigure.tsx'
import { computedText } from '#evidence/figureText.ts'
import { Stated } from '#evidence/Stated.tsx'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { YearValue } from '#views/YearValue.tsx'
import type { overviewViewModel } from './overviewViewModel.ts'
import style from './OverviewView.module.css'

/** The five figures that people ask for first, each with its year and whose it is. */
export function KeyFigures({ model }: { model: ReturnType<typeof overviewViewModel> }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('overview')
  const { gap, rank, lastMeeting, lines } = model
  const country = (id: string) => core.countries.find(one => one.id === id)
  const of = country(core.dyad.first)
  return (
    <dl className={style.key}>
      {lines.slice(0, 2).map(({ voice, figures, series }) => {
        const latest = figures.at(-1)
        return (
          latest && (
            <Key key={voice.id} term={words.turnover(format.year(latest.year))} note={voice.name}>
              <YearValue of={latest} />
              <Sparkline points={series.points.filter(({ partial }) => !partial)} role={series.role} years={model.years} />
            </Key>
          )
        )
      })}
      {gap && (
        <Key term={words.gap(format.year(gap.year))} note={words.gapNote(computedText(gap.percent, core, format))}>
          <ComputedFigure of={gap.difference} />
        </Key>
      )}
      {rank && (
        <Key term={words.rank(country(core.dyad.second)?.name ?? '', format.period(rank.period))} note={words.rankNote(of?.cases?.['genitive'] ?? of?.name ?? '')}>
          <Stated of={rank} />
        </Key>
      )}
      {lastMeeting && (
        <Key term={words.lastMeeting} note={lastMeeting.place?.city ?? ''}>
          <RecordLink to={`events/${lastMeeting.id}`}>{format.date(lastMeeting.date)}</RecordLink>
        </Key>
      )}
    </dl>
  )
}

function Key({ term, note, children }: { term: string; note: string; children: ReactNode }) {
  return (
    <div className={style.figure}>
      <dt>{term}</dt>
      <dd className={style.value}>{children}</dd>
      <dd className={style.small}>{note}</dd>
    </div>
  )
}
