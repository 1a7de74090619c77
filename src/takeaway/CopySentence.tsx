import { today } from '#language/today.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { CopyButton } from './CopyButton.tsx'
import { sentenceOf } from './sentenceOf.ts'
import type { TakenFigure } from './TakenFigure.ts'

/** Copies one figure as a sentence with its citation. `sign` is for places too narrow for words. */
export function CopySentence({ figure, sign = false, className }: { figure: TakenFigure; sign?: boolean; className?: string | undefined }) {
  const words = useWords('basket')
  const format = useFormat()
  return (
    <CopyButton
      name={sign ? '❞' : words.copySentence}
      {...(sign && { label: words.copySentenceOf(`${figure.subject}, ${figure.periodText}: ${figure.text}`) })}
      className={className}
      copied={() => ({ text: sentenceOf(figure, { words, format, today: today() }) })}
    />
  )
}
