import { useWords } from '#language/useWords.ts'
import style from './Shell.module.css'

/** First stop of the keyboard: past the navigation. */
export function SkipLink() {
  const { skip } = useWords('shell')
  return (
    <a href="#page" className={style.skip}>
      {skip}
    </a>
  )
}
