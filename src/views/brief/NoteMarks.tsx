import { Fragment } from 'react'
import { useWords } from '#language/useWords.ts'
import style from './Brief.module.css'

/** Numbers of the sources of what stands before, each a link to its line at the end. */
export function NoteMarks({ numbers }: { numbers: readonly number[] }) {
  const words = useWords('brief')
  return numbers.map((number, index) => (
    <Fragment key={number}>
      {index > 0 && <sup>,</sup>}
      <sup>
        <a href={`#note-${number}`} className={style.mark} aria-label={words.noteName(number)}>
          {number}
        </a>
      </sup>
    </Fragment>
  ))
}
