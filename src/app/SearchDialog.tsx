import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useNavigate } from 'react-router'
import type { SearchKind } from '#domain/searchIndex.ts'
import { useWords } from '#language/useWords.ts'
import { pageOf } from '#search/entryNames.ts'
import { useViewHref } from '#url/useViewHref.ts'
import { searchOptions, type Option } from './searchOptions.ts'
import { SearchHints } from './SearchHints.tsx'
import { SearchResults } from './SearchResults.tsx'
import style from './SearchDialog.module.css'
import { takeTyped } from './typedAhead.ts'
import { useSearch } from './useSearch.ts'

/** The search over the page: the reader types a name as it comes to mind and presses Enter. */
export function SearchDialog({ onClose, onKeys }: { onClose: () => void; onKeys: () => void }) {
  const words = useWords('search')
  const hrefOf = useViewHref()
  const navigate = useNavigate()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [unfolded, setUnfolded] = useState<ReadonlySet<SearchKind>>(new Set())
  const [active, setActive] = useState(0)
  const { found, recent, ready, fault, again } = useSearch(text)
  const groups = searchOptions(found, recent, unfolded)
  const options = groups.flatMap(group => group.options)

  // At once: the next key already goes into the field.
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
    field.current?.focus()
    const before = takeTyped()
    if (before !== '') setText(before)
  }, [])
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])

  const type = (next: string) => {
    setText(next)
    setUnfolded(new Set())
    setActive(0)
  }
  const addressOf = (option: Option) => {
    if (option.type === 'all') return hrefOf('search')
    const { path, selected } = pageOf(option.entry)
    return hrefOf(path, selected === null ? {} : { selected })
  }
  const open = (option: Option) => {
    if (option.type === 'all') {
      setUnfolded(new Set([...unfolded, option.kind]))
      return
    }
    // Closed first: a dialog gives the focus back to where it was, and the new page then takes it.
    dialog.current?.close()
    navigate(addressOf(option))
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && options.length > 0) setActive((active + step + options.length) % options.length)
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing && options[active]) open(options[active])
    else if (event.key === 'Escape' && text !== '') type('')
    else return
    event.preventDefault()
  }
  const asked = found.question.trim() !== ''
  const status = !ready ? '' : !asked ? '' : found.hits.length === 0 ? words.nothing(found.question) : words.count(found.hits.length)
  return (
    <dialog ref={dialog} className={style.dialog} aria-label={words.title} onClose={onClose} onClick={click => click.target === dialog.current && dialog.current.close()}>
      <div className={style.content}>
        <div className={style.line}>
          <input
            ref={field}
            type="text"
            role="combobox"
            aria-label={words.field}
            aria-expanded={options.length > 0}
            aria-controls={id}
            aria-autocomplete="list"
            aria-activedescendant={options.length > 0 ? `${id}-${active}` : undefined}
            className={style.field}
            placeholder={words.field}
            maxLength={200}
            value={text}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            onChange={change => type(change.target.value)}
            onKeyDown={press}
          />
          <button type="button" className={style.close} onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
        <p role="status" className={found.hits.length === 0 || !asked ? style.status : 'unseen'}>
          {status}
        </p>
        {fault && (
          <p role="alert" className={style.status}>
            {words.fault} <button type="button" onClick={again}>{words.again}</button>
          </p>
        )}
        {!fault && !ready && <p className={style.status}>{words.loading}</p>}
        {ready && !asked && <p className={style.status}>{words.hint}</p>}
        <SearchResults id={id} groups={groups} question={found.question} active={active} addressOf={addressOf} onPoint={setActive} onOpen={open} />
        <SearchHints onKeys={onKeys} />
      </div>
    </dialog>
  )
}
