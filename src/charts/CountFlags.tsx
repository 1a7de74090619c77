import type { MouseEvent } from 'react'
import { useWords } from '#language/useWords.ts'
import { flagId } from './FlagList.tsx'
import { percent } from './percent.ts'
import type { MarkGroup } from './placeFlags.ts'
import style from './YearFrame.module.css'

/** A count, or numbers, for marks that stand close together: opens the list under the chart at the first of them. */
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
  return groups.map(group => {
    const [first] = group.marks
    if (!first) return null
    const text = textOf(group)
    const width = Math.max(24, text.length * 8 + 8)
    const name = group.marks.length === 1 ? first.mark.title : words.markedTogether(group.marks.length, first.mark.title)
    return (
      <a key={first.mark.id} href={`#${flagId(first.mark)}`} aria-label={name} className={group.marks.some(({ mark }) => mark.selected) ? style.chosen : undefined} onClick={click => open(click, flagId(first.mark))}>
        <title>{name}</title>
        <svg x={percent(group.x)} y="-26" width="1" height="24" overflow="visible">
          <rect className={style.count} x={-width / 2} width={width} height="24" rx="3" />
          <text className={style.countText} y="12" textAnchor="middle" dominantBaseline="central">{text}</text>
        </svg>
      </a>
    )
  })
}
