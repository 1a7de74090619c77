import { useState } from 'react'
import { useWords } from '#language/useWords.ts'
import style from './Takeaway.module.css'

/** What goes to the clipboard; with `html`, programs that know tables paste one. */
export interface Copied {
  readonly text: string
  readonly html?: string
}

interface CopyButtonProps {
  name: string
  /** Fuller than `name`, where several of them stand together. */
  label?: string
  /** Asked at the press, so that nothing is written for buttons nobody presses. */
  copied: () => Copied
  className?: string | undefined
  /** What is said once it is copied. */
  done?: string
}

const SAID_MS = 3000

/** Copies a text and says so. Where the clipboard is refused, the text stands selected in a field, to be copied by hand. */
export function CopyButton({ name, label, copied, className = style.action, done }: CopyButtonProps) {
  const words = useWords('basket')
  const [state, setState] = useState<'idle' | 'copied' | { readonly refused: string }>('idle')
  const copy = async () => {
    const what = copied()
    try {
      await write(what)
      setState('copied')
      setTimeout(() => setState(now => (now === 'copied' ? 'idle' : now)), SAID_MS)
    } catch {
      setState({ refused: what.text })
    }
  }
  return (
    <>
      <button type="button" className={className} aria-label={label} title={label} onClick={() => void copy()}>
        {name}
      </button>
      <span role="status" className={style.said}>{state === 'copied' ? (done ?? words.copied) : ''}</span>
      {typeof state === 'object' && (
        <label className={style.byHand}>
          {words.copyByHand}
          <textarea readOnly rows={3} value={state.refused} ref={selectAll} />
        </label>
      )}
    </>
  )
}

async function write({ text, html }: Copied): Promise<void> {
  if (html === undefined || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text)
  const blob = (kind: string, content: string) => new Blob([content], { type: kind })
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) })])
}

function selectAll(field: HTMLTextAreaElement | null) {
  field?.focus()
  field?.select()
}
