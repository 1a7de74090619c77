import { useWords } from '#language/useWords.ts'
import { basketNow, BASKET_LIMIT, collect, remove, sameFigure } from './basket.ts'
import style from './Takeaway.module.css'
import type { TakenFigure } from './TakenFigure.ts'
import { useBasket } from './useBasket.ts'

/** Puts a figure into the basket, or takes it out again. `sign` is for places too narrow for words. */
export function CollectButton({ figure, sign = false, className = style.action }: { figure: TakenFigure; sign?: boolean; className?: string | undefined }) {
  const words = useWords('basket')
  const { figures } = useBasket()
  const held = figures.some(sameFigure(figure))
  const full = !held && figures.length >= BASKET_LIMIT
  const toggle = () => {
    if (basketNow().figures.some(sameFigure(figure))) remove(figure)
    else collect([figure])
  }
  const said = `${figure.subject}, ${figure.periodText}: ${figure.text}`
  return (
    <button
      type="button" className={className} disabled={full} title={full ? words.full(BASKET_LIMIT) : undefined}
      aria-label={sign ? (held ? words.uncollectFigure(said) : words.collectFigure(said)) : undefined} onClick={toggle}
    >
      {sign ? (held ? '✓' : '+') : held ? `✓ ${words.uncollect}` : `+ ${words.collect}`}
    </button>
  )
}
