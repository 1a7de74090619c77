import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import type { AskedText } from '#views/AskedText.ts'
import { fieldsOf } from './fieldsOf.ts'

/** Whether what stands in the form is another than what was checked; `look` is to be called whenever the form changed. */
export function useIsOther(form: RefObject<HTMLFormElement | null>, checked: AskedText | undefined): [isOther: boolean, look: () => void] {
  const [isOther, setIsOther] = useState(false)
  const compare = (asked: AskedText | undefined) => {
    if (form.current) setIsOther(asked !== undefined && !isSame(asked, fieldsOf(form.current)))
  }
  const compareNew = useEffectEvent(compare)
  useEffect(() => compareNew(checked), [checked])
  return [isOther, () => compare(checked)]
}

const isSame = (one: AskedText, other: AskedText) => one.text === other.text && one.date === other.date && one.language === other.language && one.source === other.source
