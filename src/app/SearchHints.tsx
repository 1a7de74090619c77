import { useWords } from '#language/useWords.ts'
import style from './SearchDialog.module.css'

/** Which keys work in the search, and the way to the list of all keys. */
export function SearchHints({ onKeys }: { onKeys: () => void }) {
  const words = useWords('search')
  const { keys } = useWords('shell')
  return (
    <p className={style.hints}>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {words.move}
      </span>
      <span>
        <kbd>Enter</kbd> {words.open}
      </span>
      <span>
        <kbd>Esc</kbd> {words.clear}
      </span>
      <button type="button" onClick={onKeys}>
        {keys}
      </button>
    </p>
  )
}
