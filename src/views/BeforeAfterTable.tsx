import { useWords } from '#language/useWords.ts'
import type { BeforeAfter as Result } from '#selectors/beforeAfter.ts'
import type { EventWindow } from '#selectors/eventWindow.ts'
import { ComparisonCells } from './ComparisonCells.tsx'
import { ComparisonNotes } from './ComparisonNotes.tsx'
import style from './BeforeAfter.module.css'

export interface BeforeAfterLine {
  readonly id: string
  readonly name: string
  /** In smaller print under the name. */
  readonly small?: string
  /** It belongs to the line above it. */
  readonly under?: boolean
  readonly result: Result
  /** Null for parts of years, whose window is not made of whole ones. */
  readonly window: EventWindow | null
}

/** A line a voice: before, after, change or the sentence why there is none. Unlike in `DataTable`, notes run across the columns, and a narrow one is folded. */
export function BeforeAfterTable({ caption, lines }: { caption: string; lines: readonly BeforeAfterLine[] }) {
  const words = useWords('impact')
  return (
    <div className={style.fold}>
      <table className={style.table}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {[words.who, words.before, words.after, words.change].map(name => (
              <th key={name} scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        {lines.map(line => (
          <tbody key={line.id} className={line.under ? style.under : undefined}>
            <tr>
              <th scope="row">
                {line.name}{' '}
                {line.small !== undefined && <small>{line.small}</small>}
              </th>
              <ComparisonCells result={line.result} window={line.window} />
            </tr>
            <ComparisonNotes result={line.result} />
          </tbody>
        ))}
      </table>
    </div>
  )
}
