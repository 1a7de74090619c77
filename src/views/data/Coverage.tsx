import type { CoverageIndex } from '#domain/coverage.ts'
import { yearOf } from '#domain/dates.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { coverageGrid } from '#selectors/coverageGrid.ts'
import { yearsCovered } from '#selectors/eventYears.ts'
import { Section } from '#ui/Section.tsx'
import { WordChoice } from '#ui/WordChoice.tsx'
import { useChoices } from '#url/useChoices.ts'
import { CoverageFiles } from './CoverageFiles.tsx'
import { CoverageTable } from './CoverageTable.tsx'
import { SHOWN } from './coverageModel.ts'
import { CoverageTopics } from './CoverageTopics.tsx'
import style from './Coverage.module.css'

/** How much is held of each topic and year, by how many publishers, from whom and how old: by topic, and year by year. */
export function Coverage({ index }: { index: CoverageIndex }) {
  const core = useCore()
  const words = useWords('data')
  const format = useFormat()
  const { chosen, choose } = useChoices()
  const covered = yearsCovered(core)
  const grid = coverageGrid(index, chosen, covered)
  const first = chosen.years?.from ?? covered.from
  const shown = SHOWN.find(one => one === chosen.measure) ?? 'figures'
  return (
    <Section id="coverage" title={words.coverage} note={words.coverageNote}>
      {grid.topics.length === 0 ? (
        <EmptyByFilter />
      ) : (
        <>
          {chosen.sectors.length > 0 && <p className={style.soft}>{words.ofSectors}</p>}
          <CoverageTopics grid={grid} />
          <h3 className={style.byYear}>{words.byYear}</h3>
          <div className="needs-script no-print">
            <WordChoice label={words.shown} options={SHOWN.map(value => ({ value, name: words.shownNames[value] }))} chosen={shown} onChoose={measure => choose({ measure: measure === 'figures' ? null : measure })} />
          </div>
          <CoverageTable grid={grid} lists={index.lists} shown={shown} first={first} today={yearOf(core.asOf ?? core.dyad.updated)} />
          <p className={style.soft}>{words.blank} {words.shownNotes[shown]}</p>
          <CoverageFiles grid={grid} first={first} name={['coverage', core.dyad.id, core.release, chosen.years && format.yearRange(chosen.years.from, chosen.years.to)].filter(Boolean).join('-')} />
        </>
      )}
    </Section>
  )
}
