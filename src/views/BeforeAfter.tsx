import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { flowName } from '#views/flowName.ts'
import type { BeforeAfterModel } from './beforeAfterModel.ts'
import { BeforeAfterTable, type BeforeAfterLine } from './BeforeAfterTable.tsx'
import { ProductImpact } from './ProductImpact.tsx'
import { OtherEvents } from './OtherEvents.tsx'
import style from './BeforeAfter.module.css'

/** Trade before and after an event: who counts it and what they say, the same of trade with the world, the product's own figures, what else happened. */
export function BeforeAfter({ model }: { model: BeforeAfterModel }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('impact')
  const vocabulary = useWords('vocabulary')
  const { before, own, after } = model.window
  const span = (years: typeof own) => format.yearRange(years.from, years.to)
  const country = (id: string) => core.countries.find(one => one.id === id)?.name ?? id
  const office = (id: string) => core.organisations.find(one => one.id === id)?.name ?? id
  const { window } = model
  const lines = model.lines.flatMap(({ voice, result, months, world }): BeforeAfterLine[] => [
    { id: voice.id, name: voice.name, result, window },
    ...world.map(one => ({ id: `${voice.id}-${one.country}`, name: words.world(country(one.country)), small: words.sameYears(office(one.compiler)), under: true, result: one.result, window })),
    ...months.map(one => ({ id: `${voice.id}-${one.months}`, name: voice.name, small: words.sameMonths, under: true, result: one.result, window: null })),
  ])
  return (
    <div className={style.impact}>
      <h3 className={style.flow}>{flowName(model.flow, core, vocabulary)}</h3>
      <p className={style.note}>{words.lead(span(before), span(after), span(own))}</p>
      {lines.length > 0 ? <BeforeAfterTable caption={words.title} lines={lines} /> : <p>{words.nothing(format.yearRange(before.from, after.to))}</p>}
      {lines.length > 0 && model.silent.length > 0 && (
        <p className={style.note}>
          {words.silent(format.yearRange(before.from, after.to))} {model.silent.map(({ name }) => name).join('; ')}.
        </p>
      )}
      <p className={style.caption}>
        <strong>{words.caption}</strong> {words.captionMore}
      </p>
      {model.products.map(product => (
        <ProductImpact key={product.product} impact={product} window={model.window} />
      ))}
      <OtherEvents others={model.others} />
    </div>
  )
}
