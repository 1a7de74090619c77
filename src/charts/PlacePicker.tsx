import { useRef, type PointerEvent } from 'react'
import style from './TwoWayBars.module.css'

interface PlacePickerProps {
  /** What is picked from. */
  name: string
  places: readonly { readonly id: string; readonly text: string; readonly empty: boolean }[]
  /** Places on the whole width; all of them unless told. */
  across?: number
  chosen: string | null
  onPoint: (id: string | null) => void
  /** `replace`: the keys went on from a place to the next. */
  onPick: (id: string | null, how: 'step' | 'replace') => void
}

/** A finger hits no bar of three pixels: within this reach the nearest place that holds something is meant. */
const REACH = 12
/** A pointer that moves less than this was a press, in pixels. */
const STILL = 4

/** Over a drawing with one place beside the other: a pointer picks the one under it; the keys walk them as one tab stop, Escape lets go. */
export function PlacePicker({ name, places, across = places.length, chosen, onPoint, onPick }: PlacePickerProps) {
  const slider = useRef<HTMLInputElement>(null)
  const pressed = useRef<number | null>(null)
  const at = places.findIndex(({ id }) => id === chosen)
  const last = places.length - 1
  const under = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    const exact = ((clientX - left) / width) * across
    const distance = (place: number) => Math.max(place - exact, exact - place - 1, 0) * (width / across)
    const near = places.map((_, place) => place).filter(place => !places[place]!.empty && distance(place) <= REACH)
    const best = near.toSorted((a, b) => distance(a) - distance(b))[0] ?? Math.floor(exact)
    return places[Math.min(Math.max(best, 0), last)]!.id
  }
  return (
    <div
      className={`${style.picker} needs-script no-print`}
      onPointerMove={event => onPoint(under(event))}
      onPointerLeave={() => onPoint(null)}
      onPointerDown={({ button, clientX }) => {
        pressed.current = button === 0 ? clientX : null
      }}
      onPointerUp={event => {
        if (pressed.current === null || Math.abs(event.clientX - pressed.current) > STILL) return
        onPick(under(event), 'step')
        slider.current?.focus({ preventScroll: true })
      }}
    >
      <input
        ref={slider}
        type="range"
        aria-label={name}
        aria-valuetext={places[at < 0 ? last : at]!.text}
        min={0}
        max={last}
        value={at < 0 ? last : at}
        onChange={({ target }) => onPick(places[Number(target.value)]!.id, chosen === null ? 'step' : 'replace')}
        onKeyDown={event => {
          if (event.key === 'Enter' && at < 0) onPick(places[last]!.id, 'step')
          if (event.key !== 'Escape' || chosen === null) return
          event.preventDefault()
          onPick(null, 'step')
        }}
      />
    </div>
  )
}
