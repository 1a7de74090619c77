import { useId, type RefObject } from 'react'
import own from './ReportSheet.module.css'

interface AnswerFieldProps {
  label: string
  hint: string
  rows: number
  value: string
  /** Why it cannot go out like this. */
  fault?: string | null
  field?: RefObject<HTMLTextAreaElement | null>
  onType: (value: string) => void
}

/** More than a report needs; the field takes no more, so nothing is cut later. */
const MOST = 2000

/** One question of the report. */
export function AnswerField({ label, hint, rows, value, fault = null, field, onType }: AnswerFieldProps) {
  const id = useId()
  return (
    <p className={own.field}>
      <label htmlFor={id}>{label}</label>
      <span id={`${id}-hint`} className={own.hint}>{hint}</span>
      <textarea
        ref={field} id={id} rows={rows} maxLength={MOST} value={value}
        aria-describedby={fault ? `${id}-fault ${id}-hint` : `${id}-hint`} aria-invalid={fault ? true : undefined}
        onChange={({ target }) => onType(target.value)}
      />
      <span id={`${id}-fault`} role="alert" className={own.fault}>{fault}</span>
    </p>
  )
}
