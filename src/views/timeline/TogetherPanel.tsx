import type { TimeEntry } from '#selectors/timeEntries.ts'
import { useEffect, useRef } from 'react'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { ToneMark } from '#records/ToneMark.tsx'
import style from './Panel.module.css'

interface TogetherPanelProps {
  marks: readonly TimeEntry[]
  onSelect: (key: string) => void
  onClose: () => void
}

/** What stands on one date, which no zoom can part: each to be opened. */
export function TogetherPanel({ marks, onSelect, onClose }: TogetherPanelProps) {
  const format = useFormat()
  const words = useWords('timeline')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const [first] = marks
  if (!first) return null
  const title = words.together(marks.length, format.date(first.date))
  return (
    <section className={style.panel} aria-label={title}>
      <header className={style.head}>
        <h2 ref={heading} tabIndex={-1}>{title}</h2>
        <button type="button" className={style.close} onClick={onClose}>{words.close} <span aria-hidden="true">×</span></button>
      </header>
      <ul className={style.marks}>
        {marks.map(({ key, tone, title: { text, lang } }) => (
          <li key={key}>
            <ToneMark tone={tone} />
            <button type="button" lang={lang} onClick={() => onSelect(key)}>{text}</button>
          </li>
        ))}
      </ul>
    </section>
  )
}
