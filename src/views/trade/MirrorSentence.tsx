import type { ReactNode } from 'react'
import type { SourceEntry } from '#domain/compiled.ts'
import { importerOf } from '#domain/flow.ts'
import { useWords } from '#language/useWords.ts'
import { useFormat } from '#language/useFormat.ts'
import { statementsBehind } from '#selectors/statementsBehind.ts'
import type { MirrorYear } from '#selectors/mirrorYears.ts'
import type { YearFigure } from '#selectors/tradeByYear.ts'
import { Filled } from '#ui/Filled.tsx'
import { YearValue } from '#views/YearValue.tsx'
import { FreightSentence } from './FreightSentence.tsx'
import { GapSentence } from './GapSentence.tsx'
import type { MirrorModel } from './mirrorModel.ts'
import { StatedBy } from './StatedBy.tsx'
import style from './Mirror.module.css'

/** One year in words: both reports and who makes them, the gap and what it may be, and whether freight and insurance could make it. */
export function MirrorSentence({ of, model, sources }: { of: MirrorYear; model: MirrorModel; sources: ReadonlyMap<string, SourceEntry> }) {
  const format = useFormat()
  const words = useWords('mirror')
  const { names, databases, flow } = model
  const { first, second, gap, recorded } = of
  const by = (figure: YearFigure): ReactNode => statementsBehind(figure).slice(0, 1).map(row => <StatedBy key={row.id} of={row} sources={sources} office />)
  const year = format.yearInText(of.year)
  const single = first ?? second
  return (
    <>
      <p className={style.sentence}>
        {first && second ? (
          <Filled text={words.both} slots={{ year, first: names.first, second: names.second, one: <YearValue of={first} />, oneBy: by(first), other: <YearValue of={second} />, otherBy: by(second) }} />
        ) : single ? (
          <Filled text={words.single} slots={{ year, side: names[first ? 'first' : 'second'], one: <YearValue of={single} />, oneBy: by(single) }} />
        ) : (
          <Filled text={words.neither} slots={{ year }} />
        )}{' '}
        {gap && <GapSentence gap={gap} names={names} />}
        {first && second && !gap && words.bound}
      </p>
      {recorded.map(side => <p key={side}><Filled text={words.recorded} slots={{ side: names[side], database: databases[side] }} /></p>)}
      {gap && <FreightSentence gap={gap} turnover={importerOf(flow) === null} />}
    </>
  )
}
