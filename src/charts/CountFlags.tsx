import type { MouseEvent } from 'react'
import { Link } from 'react-router'
import { useWords } from '#language/useWords.ts'
import { flagId } from './FlagList.tsx'
import { percent } from './percent.ts'
import type { MarkGroup } from './placeFlags.ts'
import style from './YearFrame.module.css'

/** A count, or numbers, for marks that stand close together: opens the list under the chart at the first of them. One alone leads to its event. */
export function CountFlags({ groups, textOf }: { groups: readonly MarkGroup[]; textOf: (group: MarkGroup) => string }) {
  const words = useWords('charts')
  const open = (click: MouseEvent, id: string) => {
    const item = document.getElementById(id)
    if (!item) return
    click.preventDefault()
    const list = item.closest('details')
    if (list) list.open = true
    item.querySelector('a')?.focus()
  }
  return groups.map(({ x, marks }) => {
    const [first] = marks
    if (!first) return null
    const text = textOf({ x, marks })
    const width = Math.max(24, text.length * 8 + 8)
    const look = marks.some(({ mark }) => mark.selected) ? style.chosen : undefined
    const flag = (
      <svg x={percent(x)} y="-26" width="1" height="24" overflow="visible">
        <rect className={style.count} x={-width / 2} width={width} height="24" rx="3" />
        <text className={style.countText} y="12" textAnchor="middle" dominantBaseline="central">{text}</text>
      </svg>
    )
    if (marks.length === 1) {
      return (
        <Link key={first.mark.id} to={first.mark.href} aria-label={spoken(text, first.mark.title)} className={look}>
          {flag}
        </Link>
      )
    }
    const name = words.markedTogether(marks.length, first.mark.title)
    return (
      <a key={first.mark.id} href={`#${flagId(first.mark)}`} aria-label={spoken(text, name)} className={look} onClick={click => open(click, flagId(first.mark))}>
        {flag}
      </a>
    )
  })
}

/** A name that holds what is seen: who speaks to the page says what they read on it. */
const spoken = (text: string, name: string) => (name.includes(text) ? name : `${name} (${text})`)
