import { FLOWS } from '#domain/flow.ts'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { PickOne } from '#ui/PickOne.tsx'
import { WordChoice } from '#ui/WordChoice.tsx'
import { WordChoices } from '#ui/WordChoices.tsx'
import { useChoices } from '#url/useChoices.ts'
import { flowName } from '#views/flowName.ts'
import type { TotalsModel } from './totalsModel.ts'
import { usualVoices } from './shownScope.ts'
import { unitsFor } from './unitOffer.ts'

/** Which flow, in which unit (and of which base year), by whose count. */
export function TotalsControls({ voices, totals }: { voices: readonly string[]; totals: TotalsModel }) {
  const core = useCore()
  const words = useWords('trade')
  const own = useWords('totals')
  const vocabulary = useWords('vocabulary')
  const { chosen, choose } = useChoices()
  const usual = usualVoices(core).join()
  const { unit, base } = totals
  return (
    <>
      <WordChoice label={words.flow} options={FLOWS.map(flow => ({ value: flow, name: flowName(flow, core, vocabulary) }))} chosen={chosen.flow} onChoose={flow => choose({ flow })} />
      <PickOne label={own.shownAs} options={unitsFor(chosen.flow).map(value => ({ value, name: own.units[value] }))} chosen={unit} onChoose={next => choose({ unit: next, base: null })} />
      {(unit === 'index' || unit === 'real') && base.used !== null && (
        <PickOne label={own.base[unit]} options={[...base.years].reverse().map(year => ({ value: year, name: String(year) }))} chosen={base.used} onChoose={year => choose({ base: year })} />
      )}
      <WordChoices
        label={words.by}
        options={core.dyad.voices.map(({ id, name }) => ({ value: id, name }))}
        chosen={voices}
        onChoose={by => choose({ by: by.join() === usual ? [] : by })}
      />
    </>
  )
}
