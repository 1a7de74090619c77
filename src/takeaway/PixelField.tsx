import { useState } from 'react'

const LEAST = 240
const MOST = 4000

/** A size in pixels. What is being typed stays as typed; only a size that a frame can have is taken. */
export function PixelField({ name, value, onChange }: { name: string; value: number; onChange: (value: number) => void }) {
  const [typed, setTyped] = useState(String(value))
  const take = (text: string) => {
    setTyped(text)
    const size = Number(text)
    if (Number.isInteger(size) && size >= LEAST && size <= MOST) onChange(size)
  }
  return (
    <label>
      {name} <input type="number" min={LEAST} max={MOST} value={typed} onChange={change => take(change.target.value)} onBlur={() => setTyped(String(value))} />
    </label>
  )
}
