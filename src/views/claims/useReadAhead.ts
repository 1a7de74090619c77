import { useCallback, useEffect, useRef, type RefObject } from 'react'
import type { AskedText } from '#views/AskedText.ts'
import { MOST_LETTERS } from '#views/linkedText.ts'
import { fieldsOf } from './fieldsOf.ts'

/** A shorter text is read before anybody could notice. */
const LONG = 5000

/** Who types on is not done. */
const PAUSE_MS = 150

/** Has a long text read while the reader still looks for the button; to be called whenever the form changed. */
export function useReadAhead(form: RefObject<HTMLFormElement | null>, ahead: (asked: AskedText) => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const changed = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const asked = form.current && fieldsOf(form.current)
      if (asked && asked.text.length >= LONG && asked.text.length <= MOST_LETTERS) ahead(asked)
    }, PAUSE_MS)
  }, [form, ahead])
  useEffect(() => {
    // It may have been put in before the page was awake.
    changed()
    return () => clearTimeout(timer.current)
  }, [changed])
  return changed
}
