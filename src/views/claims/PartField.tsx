import { useId, useState } from 'react'
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
  const [bad, setBad] = useState(false)
  const settle = (text: string) => {
    const good = isGood(text.trim())
    setBad(!good)
    if (good && text.trim() !== given) onSet(text.trim())
  }
  return (
    <label>
      {label}
      <input
        key={given} type="text" defaultValue={given} maxLength={40} aria-invalid={bad || undefined} aria-describedby={bad ? id : undefined}
        onBlur={blur => settle(blur.target.value)} onKeyDown={press => press.key === 'Enter' && settle(press.currentTarget.value)}
      />
      {bad && (
        <span id={id} role="alert" className={style.soft}>
          {fault}
        </span>
      )}
    </label>
  )
}
