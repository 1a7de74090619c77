import { useEffect, useRef, type ReactNode } from 'react'

interface FoldOutProps {
  summary: ReactNode
  className?: string | undefined
  summaryClass?: string | undefined
  children: ReactNode
}

/**
 * A list that unfolds over the page. Without script it opens and closes at its summary; with script Escape, a press elsewhere
 * and the focus going elsewhere close it, too.
 */
export function FoldOut({ summary, className, summaryClass, children }: FoldOutProps) {
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const closeOutside = ({ target }: Event) => {
      if (fold.current?.open && !fold.current.contains(target as Node)) fold.current.open = false
    }
    const closeOnEscape = (press: KeyboardEvent) => {
      if (press.key !== 'Escape' || !fold.current?.open) return
      press.preventDefault()
      fold.current.open = false
      fold.current.querySelector('summary')?.focus()
    }
    const events = ['pointerdown', 'focusin'] as const
    events.forEach(event => document.addEventListener(event, closeOutside))
    document.addEventListener('keydown', closeOnEscape)
    return () => {
      events.forEach(event => document.removeEventListener(event, closeOutside))
      document.removeEventListener('keydown', closeOnEscape)
    }
  }, [])
  return (
    <details ref={fold} className={className}>
      <summary className={summaryClass ? `${summaryClass} unfolds` : 'unfolds'}>{summary}</summary>
      {children}
    </details>
  )
}
