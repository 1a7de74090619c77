import { useEffect, useId, useRef, useState } from 'react'
import style from '#views/claims.module.css'

interface PartFieldProps {
  label: string
  given: string
  /** What is asked for, said once something else stands in the field. */
  fault: string
  isGood: (text: string) => boolean
  onSet: (text: string) => void
}

/** A part that is typed. It counts once it is left or Enter is pressed; what cannot be read stays in the field and changes nothing. */
export function PartField({ label, given, fault, isGood, onSet }: PartFieldProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [bad, setBad] = useState(false)
  // The part may be set by another one, or taken back. A new field for it would lose the focus.
  useEffect(() => {
    field.current!.value = given
    setBad(false)
  }, [given])
  const settle = (text: string) => {
    const good = isGood(text.trim())
    setBad(!good)
    if (good && text.trim() !== given) onSet(text.trim())
  }
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field} id={id} type="text" defaultValue={given} maxLength={40} aria-invalid={bad || undefined} aria-describedby={bad ? `${id}-fault` : undefined}
        onBlur={blur => settle(blur.target.value)} onKeyDown={press => press.key === 'Enter' && settle(press.currentTarget.value)}
      />
      {bad && (
        <span id={`${id}-fault`} role="alert" className={style.soft}>
          {fault}
        </span>
      )}
    </div>
  )
}
