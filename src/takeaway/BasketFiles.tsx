import { today } from '#language/today.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import style from './BasketSheet.module.css'
import { CopyButton } from './CopyButton.tsx'
import { csvText } from './csvText.ts'
import { basketRows } from './figureCells.ts'
import { footnotedText, htmlTable, markdownTable } from './footnoted.ts'
import { saveFile } from './saveFile.ts'
import type { TakenFigure } from './TakenFigure.ts'

/** The ways to take the collected figures away together, each with its footnotes. */
export function BasketFiles({ figures }: { figures: readonly TakenFigure[] }) {
  const words = useWords('basket')
  const format = useFormat()
  const telling = () => ({ words, format, today: today() })
  return (
    <div className={style.files} role="group" aria-label={words.takeAs}>
      <CopyButton className={style.file} name={words.asText} copied={() => ({ text: footnotedText(figures, telling()) })} />
      <CopyButton className={style.file} name={words.asTable} copied={() => ({ text: footnotedText(figures, telling()), html: htmlTable(figures, telling()) })} />
      <CopyButton className={style.file} name={words.asMarkdown} copied={() => ({ text: markdownTable(figures, telling()) })} />
      <button type="button" className={style.file} onClick={() => saveFile(new Blob([csvText(basketRows(figures, words))], { type: 'text/csv;charset=utf-8' }), 'dyad-atlas-basket.csv')}>
        {words.asCsv} ↓
      </button>
    </div>
  )
}
