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
            <Sign name={words.further} sign="−" off={whole} onPress={step(zoomed(window, 2, 0.5, bounds))} />
            <Sign name={words.nearer} sign="+" off={lengthOf(window) <= 1} onPress={step(zoomed(window, 0.5, 0.5, bounds))} />
            <Sign name={words.earlier} sign="←" off={window.from <= bounds.from} onPress={step(moved(window, -half, bounds))} />
            <Sign name={words.later} sign="→" off={window.to >= bounds.to} onPress={step(moved(window, half, bounds))} />
            <button type="button" disabled={whole} onClick={step(bounds)}>{words.allYears}</button>
          </div>
        </>
      )}
    </>
  )
}

/** A button that shows a sign and is called by a word. */
function Sign({ name, sign, off, onPress }: { name: string; sign: string; off: boolean; onPress: () => void }) {
  return (
    <button type="button" disabled={off} onClick={onPress} title={name}>
      <span aria-hidden="true">{sign}</span>
      <span className="unseen">{name}</span>
    </button>
  )
}
