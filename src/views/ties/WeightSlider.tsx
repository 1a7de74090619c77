import { MOST_WEIGHT } from '#domain/eventWeights.ts'
import { useDragStep } from '#ui/useDragStep.ts'
import style from './Ties.module.css'

interface WeightSliderProps {
  label: string
  weight: number
  /** A drag begins, or a key: one step that Back undoes. */
  onChoose: (weight: number) => void
  /** It goes on. */
  onAdjust: (weight: number) => void
}

/** A weight as a figure, which is there without script, and as a handle that moves it. */
export function WeightSlider({ label, weight, onChoose, onAdjust }: WeightSliderProps) {
  const { move, letGo } = useDragStep(weight, { onChoose, onAdjust })
  return (
    <span className={style.weight}>
      <b>{weight}</b>
      <input
        className="needs-script no-print"
        type="range"
        aria-label={label}
        min={0}
        max={MOST_WEIGHT}
        step={1}
        value={weight}
        onChange={({ target }) => move(Number(target.value))}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onBlur={letGo}
      />
    </span>
  )
}
