import { useRef, useState, type ComponentType } from 'react'
import type { EmbedWords } from '#language/en/embed.ts'
import { loadSections } from '#language/sections.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import type { EmbedDialogProps } from './EmbedDialog.tsx'
import style from './Takeaway.module.css'

interface EmbedButtonProps {
  /** The picture's path under `/:lang/embed/:dyad/`. */
  path: string
  /** What the picture is called, asked at the press. */
  titleOf: () => string
  className?: string | undefined
}

/** Opens what makes the code for showing a picture on another site. Fetched at the press: few readers publish. */
export function EmbedButton({ path, titleOf, className = style.action }: EmbedButtonProps) {
  const language = useLanguage()
  const { embed, embedFailed } = useWords('basket')
  const [loaded, setLoaded] = useState<{ readonly Dialog: ComponentType<EmbedDialogProps>; readonly words: EmbedWords } | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const button = useRef<HTMLButtonElement>(null)
  const open = async () => {
    try {
      const [{ EmbedDialog }, words] = await Promise.all([import('./EmbedDialog.tsx'), loadSections(language, ['embed'])])
      if (words.embed) setLoaded({ Dialog: EmbedDialog, words: words.embed })
      setOpened(titleOf())
      setSaid('')
    } catch {
      setSaid(embedFailed)
    }
  }
  const close = () => {
    setOpened(null)
    // The menu that the button stands in has closed meanwhile.
    if (button.current?.checkVisibility?.() === false) button.current.closest('details')?.querySelector('summary')?.focus()
  }
  return (
    <>
      <button ref={button} type="button" className={className} aria-haspopup="dialog" onClick={() => void open()}>{embed}</button>
      <span role="status" className={style.said}>{said}</span>
      {loaded && opened !== null && <loaded.Dialog path={path} title={opened} words={loaded.words} onClose={close} />}
    </>
  )
}
