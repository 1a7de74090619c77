import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { MOST_LETTERS } from '#views/linkedText.ts'

/**
 * Refuses whole whatever would make a text too long, however it is put in, and says so. The attribute `maxlength` would cut it
 * in silence, and a verdict on half an article misleads.
 */
export function useLimit(field: RefObject<HTMLTextAreaElement | null>): [fault: string, setFault: (fault: string) => void] {
  const words = useWords('claims')
  const format = useFormat()
  const [fault, setFault] = useState('')
  const refuses = useEffectEvent((length: number) => {
    if (length <= MOST_LETTERS) return false
    setFault(words.tooLong(format.number(length), format.number(MOST_LETTERS)))
    return true
  })
  useEffect(() => {
    const text = field.current!
    const weigh = (input: InputEvent) => {
      const { value, selectionStart, selectionEnd } = text
      const added = (input.data ?? input.dataTransfer?.getData('text/plain') ?? '').replaceAll('\r\n', '\n')
      if (added !== '' && refuses(value.length - (selectionEnd - selectionStart) + added.length)) input.preventDefault()
    }
    // Put in before anybody could refuse it.
    if (refuses(text.value.length)) text.value = ''
    text.addEventListener('beforeinput', weigh)
    return () => text.removeEventListener('beforeinput', weigh)
  }, [field])
  return [fault, setFault]
}
