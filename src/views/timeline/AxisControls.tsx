import { useWords } from '#language/useWords.ts'
import { lengthOf, moved, zoomed, type TimeWindow } from '#timeline/TimeWindow.ts'
import { WordChoice } from '#ui/WordChoice.tsx'
import { LANES, type Lane } from '#url/choices.ts'
import { useChoices } from '#url/useChoices.ts'
import style from './TimelineView.module.css'

interface AxisControlsProps {
  axisShown: boolean
  by: Lane
  bounds: TimeWindow
  window: TimeWindow
  onSettle: (window: TimeWindow, how: 'step') => void
}

/** What is drawn and how near: the same moves as by wheel, fingers and keys, as buttons. */
export function AxisControls({ axisShown, by, bounds, window, onSettle }: AxisControlsProps) {
  const words = useWords('timeline')
  const { choose } = useChoices()
  const whole = lengthOf(window) >= lengthOf(bounds)
  const step = (next: TimeWindow) => () => onSettle(next, 'step')
  const half = lengthOf(window) / 2
  return (
    <>
      <WordChoice
        label={words.view}
        options={(['list', 'axis'] as const).map(value => ({ value, name: words.views[value] }))}
        chosen={axisShown ? 'axis' : 'list'}
        onChoose={view => choose(view === 'list' ? { table: true, lane: null } : { table: false, lane: by })}
      />
      {axisShown && (
        <>
          <WordChoice label={words.lanes} options={LANES.map(value => ({ value, name: words.by[value] }))} chosen={by} onChoose={lane => choose({ lane })} />
          <div role="group" aria-label={words.zoom} className={style.zoom}>
            <span aria-hidden="true">{words.zoom}</span>
            <button type="button" aria-label={words.further} disabled={whole} onClick={step(zoomed(window, 2, 0.5, bounds))}>−</button>
            <button type="button" aria-label={words.nearer} disabled={lengthOf(window) <= 1} onClick={step(zoomed(window, 0.5, 0.5, bounds))}>+</button>
            <button type="button" aria-label={words.earlier} disabled={window.from <= bounds.from} onClick={step(moved(window, -half, bounds))}>←</button>
            <button type="button" aria-label={words.later} disabled={window.to >= bounds.to} onClick={step(moved(window, half, bounds))}>→</button>
            <button type="button" disabled={whole} onClick={step(bounds)}>{words.allYears}</button>
          </div>
        </>
      )}
    </>
  )
}
