import { useContext, useEffect, useRef, useState, type ComponentProps, type ComponentType } from 'react'
import { Link, useNavigate } from 'react-router'
import { LanguageContext } from '#language/LanguageContext.ts'
import { LanguageProvider } from '#language/LanguageProvider.tsx'
import { loadSections, type LoadedWords } from '#language/sections.ts'
import { useWords } from '#language/useWords.ts'
import { usePlace } from '#url/usePlace.ts'
import { useViewHref } from '#url/useViewHref.ts'
import type { FrameDialogs } from './FrameDialogs.tsx'
import { rememberPage } from './recentPages.ts'
import style from './SearchButton.module.css'
import { shortcutOf, type Shortcut } from './shortcuts.ts'
import { keepTyping, takeTyped } from './typedAhead.ts'

interface Loaded {
  readonly Dialogs: ComponentType<ComponentProps<typeof FrameDialogs>>
  readonly words: LoadedWords
}

/** The way to the search: a link to the list of lists, which with script opens the search over the page, as `/` and Ctrl or ⌘ K do. */
export function SearchButton() {
  const { language, words } = useContext(LanguageContext)
  const { search } = useWords('shell')
  const { dyad, path } = usePlace()
  const toSearch = useViewHref()('search')
  const navigate = useNavigate()
  const [shown, setShown] = useState<Shortcut | null>(null)
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const show = (what: Shortcut) => {
    setShown(what)
    if (what === 'search') keepTyping()
    void Promise.all([import('./FrameDialogs.tsx'), loadSections(language, ['search'])]).then(
      ([module, more]) => setLoaded({ Dialogs: module.FrameDialogs, words: more }),
      () => {
        setShown(null)
        takeTyped()
        navigate(toSearch)
      },
    )
  }
  const close = () => {
    setShown(null)
    // Where one dialog followed another the first is gone, and with it the place that the focus would return to.
    if (document.activeElement === document.body) link.current?.focus()
  }
  const link = useRef<HTMLAnchorElement>(null)
  const current = useRef(show)
  useEffect(() => {
    current.current = show
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const asked = shortcutOf(event)
      if (asked === null || event.defaultPrevented || document.querySelector('dialog[open]')) return
      event.preventDefault()
      current.current(asked)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  useEffect(() => rememberPage(dyad, path), [dyad, path])
  return (
    <>
      <Link
        ref={link}
        to={toSearch}
        className={`${style.search} no-print`}
        data-opens="search"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={press => {
          if (press.ctrlKey || press.metaKey || press.shiftKey || press.altKey) return
          press.preventDefault()
          show('search')
        }}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="6.5" cy="6.5" r="4.75" />
          <path d="M10 10l4.5 4.5" />
        </svg>
        <span className={style.name}>{search}</span>
      </Link>
      {shown && loaded && (
        <LanguageProvider language={language} words={{ ...words, ...loaded.words }}>
          <loaded.Dialogs shown={shown} onClose={close} onKeys={() => setShown('keys')} />
        </LanguageProvider>
      )}
    </>
  )
}
