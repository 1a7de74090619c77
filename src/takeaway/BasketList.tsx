import { today } from '#language/today.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { move, remove } from './basket.ts'
import style from './BasketSheet.module.css'
import { referenceOf } from './sentenceOf.ts'
import type { TakenFigure } from './TakenFigure.ts'

/** Each collected figure with its sources, and the buttons that order the list. */
export function BasketList({ figures }: { figures: readonly TakenFigure[] }) {
  const words = useWords('basket')
  const format = useFormat()
  return (
    <ol className={style.list}>
      {figures.map((figure, index) => {
        const name = `${figure.subject}, ${figure.periodText}: ${figure.text}`
        return (
          <li key={`${figure.pair}/${figure.id}`} lang={figure.language}>
            <p className={style.subject}>{figure.subject}, {figure.periodText}</p>
            <p className={style.figure}>
              <a href={figure.address}>{figure.text}</a>
            </p>
            {figure.method && <p className={style.soft}>{figure.method}</p>}
            {figure.sources.map((source, place) => (
              <p key={place} className={style.soft}>{referenceOf(source, { words, format, today: today() })}</p>
            ))}
            <p className={style.order}>
              <button type="button" className={style.quiet} disabled={index === 0} aria-label={words.moveUp(name)} onClick={() => move(figure, -1)}>↑</button>
              <button type="button" className={style.quiet} disabled={index === figures.length - 1} aria-label={words.moveDown(name)} onClick={() => move(figure, 1)}>↓</button>
              <button type="button" className={style.quiet} aria-label={words.removeFigure(name)} onClick={() => remove(figure)}>{words.remove}</button>
            </p>
          </li>
        )
      })}
    </ol>
  )
}
