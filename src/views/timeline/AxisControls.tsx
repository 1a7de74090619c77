import { useWords } from '#language/useWords.ts'
import { lengthOf, moved, zoomed, type TimeWindow } from '#timeline/TimeWindow.ts'
import { useEmbedded } from '#ui/EmbeddedContext.ts'
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
  // On another site the axis stands as it was published; it can still be walked.
  const embedded = useEmbedded()
  const whole = lengthOf(window) >= lengthOf(bounds)
  const step = (next: TimeWindow) => () => onSettle(next, 'step')
  const half = lengthOf(window) / 2
  return (
    <>
      {!embedded && (
        <WordChoice
          label={words.view}
          options={(['list', 'axis'] as const).map(value => ({ value, name: words.views[value] }))}
          chosen={axisShown ? 'axis' : 'list'}
          onChoose={view => choose(view === 'list' ? { table: true, lane: null } : { table: false, lane: by })}
        />
      )}
      {axisShown && (
        <>
          {!embedded && <WordChoice label={words.lanes} options={LANES.map(value => ({ value, name: words.by[value] }))} chosen={by} onChoose={lane => choose({ lane })} />}
          <div role="group" aria-label={words.zoom} className={style.zoom}>
            <span aria-hidden="true">{words.zoom}</span>
            <Sign name={words.further} path="M3 8h10" off={whole} onPress={step(zoomed(window, 2, 0.5, bounds))} />
            <Sign name={words.nearer} path="M3 8h10M8 3v10" off={lengthOf(window) <= 1} onPress={step(zoomed(window, 0.5, 0.5, bounds))} />
            <Sign name={words.earlier} path="M13 8H3m4-4-4 4 4 4" off={window.from <= bounds.from} onPress={step(moved(window, -half, bounds))} />
            <Sign name={words.later} path="M3 8h10M9 4l4 4-4 4" off={window.to >= bounds.to} onPress={step(moved(window, half, bounds))} />
            <button type="button" disabled={whole} onClick={step(bounds)}>{words.allYears}</button>
          </div>
        </>
      )}
    </>
  )
}

/** A button that shows a sign and is called by a word. */
function Sign({ name, path, off, onPress }: { name: string; path: string; off: boolean; onPress: () => void }) {
  return (
    <button type="button" disabled={off} onClick={onPress} title={name}>
      <svg className={style.sign} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} />
      </svg>
      <span className="unseen">{name}</span>
    </button>
  )
}
