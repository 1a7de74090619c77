import { useCallback, useEffect, useState, type RefObject } from 'react'
import type { AskedText } from '#views/AskedText.ts'
import { fieldsOf } from './fieldsOf.ts'

/** Whether what stands in the form is another than what was checked; `look` is to be called whenever the form changed. */
export function useIsOther(form: RefObject<HTMLFormElement | null>, checked: AskedText | undefined): [isOther: boolean, look: () => void] {
  const [isOther, setIsOther] = useState(false)
  const look = useCallback(() => {
    const { text, date, language, source } = checked ?? {}
    const now = form.current && fieldsOf(form.current)
    setIsOther(checked !== undefined && now !== null && (now.text !== text || now.date !== date || now.language !== language || now.source !== source))
  }, [form, checked])
  useEffect(look, [look])
  return [isOther, look]
}
