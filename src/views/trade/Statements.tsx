import { memo, useEffect, useRef } from 'react'
import { Link, useLocation } from 'react-router'
import { StatementAxis } from '#charts/StatementAxis.tsx'
import type { SourceEntry } from '#domain/compiled.ts'
import { ComputedFigure } from '#evidence/ComputedFigure.tsx'
import { subjectText } from '#evidence/subjectText.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { Filled } from '#ui/Filled.tsx'
import { Section } from '#ui/Section.tsx'
import { selecting, STATEMENTS_ANCHOR } from '#url/tradeSelection.ts'
import { useChoices } from '#url/useChoices.ts'
import { axisGroups } from './axisGroups.tsx'
import type { StatementsModel } from './statementsModel.ts'
import style from './Mirror.module.css'

/** Everything that anyone states of one quantity, on one axis: the reader sees who stands apart, and which figure the lines take. */
export const Statements = memo(function Statements({ model, flow, year, sources }: { model: StatementsModel; flow: string; year: number | null; sources: ReadonlyMap<string, SourceEntry> }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('mirror')
  const { chosen, hrefWith } = useChoices()
  const here = useRef<HTMLDivElement>(null)
  const { hash, key } = useLocation()
  const step = `${key}${hash}`
  // A link inside the app moves the address only; going to the place it names is left to whoever stands there.
  useEffect(() => {
    if (!step.endsWith(`#${STATEMENTS_ANCHOR}`)) return
    here.current?.scrollIntoView()
    here.current?.focus({ preventScroll: true })
  }, [step])
  const { subject, spread } = model
  const about = model.named && subject ? `${subjectText(subject, core)}, ${format.period(subject.period)}` : `${flow}, ${year ?? ''}`
  const unit = core.units.find(({ id }) => id === subject?.unit)
  return (
    <div id={STATEMENTS_ANCHOR} ref={here} tabIndex={-1} className={style.place}>
      <Section title={words.statementsTitle} note={about}>
        {model.named && <p><Link to={hrefWith({ selected: selecting(chosen.selected, { statement: null }) })}>{words.backToYear}</Link></p>}
        {subject ? (
          <>
            <p className={style.spread}>
              {spread ? (
                <Filled
                  text={words.spread}
                  slots={{
                    difference: <ComputedFigure of={spread.difference} />,
                    percent: <ComputedFigure of={spread.percent} />,
                  }}
                />
              ) : model.amounts && words.spreadNone}
            </p>
            <StatementAxis name={`${words.statementsTitle}: ${about}`} unit={unit?.name ?? ''} tick={value => format.compact(value)} groups={axisGroups(model, core, words, sources)} />
            <p className={style.print}>{words.axisNote}</p>
          </>
        ) : (
          <p>{words.statementsNone}</p>
        )}
      </Section>
    </div>
  )
})
