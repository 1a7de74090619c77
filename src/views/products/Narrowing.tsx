import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { WordChoice } from '#ui/WordChoice.tsx'
import { HS_LEVELS } from '#url/choices.ts'
import { useChoices } from '#url/useChoices.ts'
import { flowName } from '#views/flowName.ts'
import style from './ProductsView.module.css'

/** Which way and how finely: `flow` and `hs` of the address. */
export function Narrowing() {
  const core = useCore()
  const words = useWords('products')
  const vocabulary = useWords('vocabulary')
  const { chosen, choose } = useChoices()
  const way = chosen.flow === 'forth' || chosen.flow === 'back' ? chosen.flow : 'both'
  return (
    <div className={`${style.narrowing} needs-script no-print`}>
      <WordChoice
        label={words.flow}
        options={[{ value: 'both', name: words.bothWays }, ...(['forth', 'back'] as const).map(value => ({ value, name: flowName(value, core, vocabulary) }))]}
        chosen={way}
        onChoose={next => choose({ flow: next === 'both' ? 'turnover' : next })}
      />
      <WordChoice
        label={words.digits}
        options={[{ value: 'all', name: words.anyDigits }, ...HS_LEVELS.map(digits => ({ value: String(digits), name: words.digitsOf(digits) }))]}
        chosen={chosen.hs === null ? 'all' : String(chosen.hs)}
        onChoose={next => choose({ hs: HS_LEVELS.find(digits => String(digits) === next) ?? null })}
      />
    </div>
  )
}
