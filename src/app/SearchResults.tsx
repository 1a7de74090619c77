import { Link } from 'react-router'
import { useFormat } from '#language/useFormat.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { nameOf } from '#search/entryNames.ts'
import { markedWords, type Part } from '#search/markedWords.ts'
import type { Option, OptionGroup } from './searchOptions.ts'
import { useEntryDetail } from './useEntryDetail.ts'
import style from './SearchDialog.module.css'

interface SearchResultsProps {
  id: string
  groups: readonly OptionGroup[]
  question: string
  /** Place of the active option among all. */
  active: number
  addressOf: (option: Option) => string
  onPoint: (place: number) => void
  /** An option was pressed; its link is left to the browser where the reader wants a new tab. */
  onOpen: (option: Option) => void
}

/** The answers as a list box: the field keeps the focus, one option is active, each leads to its page. */
export function SearchResults({ id, groups, question, active, addressOf, onPoint, onOpen }: SearchResultsProps) {
  const format = useFormat()
  const words = useWords('search')
  const starts = groups.map((_, place) => groups.slice(0, place).reduce((sum, { options }) => sum + options.length, 0))
  return (
    <div id={id} role="listbox" aria-label={words.results} className={style.results}>
      {groups.map(({ kind, count, options }, group) => (
        <div key={kind ?? 'recent'} role="group" aria-labelledby={`${id}-${kind ?? 'recent'}`}>
          <div id={`${id}-${kind ?? 'recent'}`} role="presentation" className={style.kind}>
            {kind === null ? words.recent : `${words.kinds[kind]} · ${format.number(count)}`}
          </div>
          {options.map((option, within) => {
            const place = starts[group]! + within
            return (
              <Link
                key={option.type === 'all' ? 'all' : option.entry.row[0]}
                id={`${id}-${place}`}
                role="option"
                aria-selected={place === active}
                tabIndex={-1}
                to={addressOf(option)}
                className={style.option}
                onMouseMove={() => onPoint(place)}
                onClick={press => {
                  if (option.type === 'entry' && (press.ctrlKey || press.metaKey || press.shiftKey)) return
                  press.preventDefault()
                  onOpen(option)
                }}
              >
                {option.type === 'all' ? <span className={style.all}>{words.all(option.count)}</span> : <EntryLine option={option} question={question} />}
              </Link>
            )
          })}
        </div>
      ))}
    </div>
  )
}

function EntryLine({ option: { entry, name }, question }: { option: Extract<Option, { type: 'entry' }>; question: string }) {
  const language = useLanguage()
  const detailOf = useEntryDetail()
  const own = nameOf(entry, language)
  const shown = markedWords(own, question)
  const detail = detailOf(entry)
  return (
    <>
      <span className={style.name}>
        <Marked parts={shown} />
        {/* Found by another spelling or another language: it says why this is here. */}
        {name !== null && name !== own && !shown.some(({ marked }) => marked) && (
          <span className={style.other}>
            <Marked parts={markedWords(name, question)} />
          </span>
        )}
      </span>
      {detail && <span className={style.detail}>{detail}</span>}
    </>
  )
}

function Marked({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ text, marked }, place) => (marked ? <mark key={place}>{text}</mark> : text))
}
