import { useId } from 'react'
import type { Parts } from '#claims/withParts.ts'
import { isDate, isPeriod } from '#domain/isPeriod.ts'
import { isDated, type Claim } from '#domain/claim.ts'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { BOUNDS, type Bound } from '#schema/vocabulary.ts'
import { PartField } from './PartField.tsx'
import { PartSelect } from './PartSelect.tsx'
import { typedNumber } from './typedNumber.ts'
import { unitFollowing, unitsOf } from './unitsOf.ts'
import style from '#views/claims.module.css'

interface ClaimPartsProps {
  claim: Claim
  /** The claim as it was read, where parts were set since. */
  asRead: Claim | undefined
  onSet: (parts: Parts) => void
}

/** Every part of a claim, to be set by hand; the verdict follows each choice. */
export function ClaimParts({ claim, asRead, onSet }: ClaimPartsProps) {
  const core = useCore()
  const words = useWords('claims')
  const id = useId()
  const dated = isDated(claim)
  // Those that a hand has settled stay, to be raised again: a box that went away would take the focus with it.
  const { doubts } = asRead ?? claim
  const units = unitsOf(claim.measure, core)
  const none = { value: '', name: words.parts.none }
  const options = (list: readonly { readonly id: string; readonly name: string }[]) => list.map(({ id: value, name }) => ({ value, name }))
  const { first, second } = core.dyad
  const countries = [...core.countries].sort((a, b) => rankOf(a.id) - rankOf(b.id))
  function rankOf(country: string) {
    return country === first ? 0 : country === second ? 1 : country === 'WORLD' ? 2 : 3
  }
  return (
    <div className={`${style.parts} no-print`}>
      {dated ? (
        <PartField label={words.parts.date} given={claim.date ?? ''} fault={words.badDate} isGood={isDate} onSet={date => onSet({ date, period: date })} />
      ) : (
        <>
          <PartSelect label={words.parts.measure} value={claim.measure ?? ''} options={[...(claim.measure === null ? [none] : []), ...options(core.measures)]} onChoose={measure => onSet({ measure, ...(claim.value !== null && { unit: unitFollowing(measure, claim.unit, core) }) })} />
          <PartSelect label={words.parts.area} value={claim.area ?? ''} options={[...(claim.area === null ? [none] : []), ...options(countries)]} onChoose={area => onSet({ area })} />
          <PartSelect label={words.parts.counterpart} value={claim.counterpart ?? ''} options={[none, ...options(countries)]} onChoose={counterpart => onSet({ counterpart: counterpart || null })} />
          <PartSelect label={words.parts.product} value={claim.product ?? ''} options={[none, ...options(core.products)]} onChoose={product => onSet({ product: product || null })} />
          <PartField label={words.parts.period} given={claim.period ?? ''} fault={words.badPeriod} isGood={isPeriod} onSet={period => onSet({ period })} />
          {(claim.kind === 'growth' || claim.basePeriod !== null) && <PartField label={words.parts.basePeriod} given={claim.basePeriod ?? ''} fault={words.badPeriod} isGood={text => text === '' || isPeriod(text)} onSet={basePeriod => onSet({ basePeriod: basePeriod || null })} />}
          {claim.value !== null && (
            <PartField
              label={`${words.parts.value}${claim.unit && claim.unit !== 'rank' && claim.kind !== 'count' ? `, ${core.units.find(unit => unit.id === claim.unit)?.name ?? claim.unit}` : ''}`}
              given={String(claim.value)} fault={words.badValue} isGood={text => typedNumber(text) !== null} onSet={text => onSet(typedNumber(text) ?? {})}
            />
          )}
          {claim.value !== null && units.length > 1 && (
            <PartSelect label={words.parts.unit} value={claim.unit ?? ''} options={[...(units.some(({ id: unit }) => unit === claim.unit) ? [] : [{ value: claim.unit ?? '', name: words.parts.none }]), ...options(units)]} onChoose={unit => onSet({ unit })} />
          )}
          {claim.value !== null && (
            <PartSelect label={words.parts.bound} value={claim.bound ?? ''} options={['' as const, ...BOUNDS].map(bound => ({ value: bound, name: words.bounds[bound || 'none'] }))} onChoose={bound => onSet({ bound: (bound || null) as Bound | null })} />
          )}
        </>
      )}
      {doubts.length > 0 && <fieldset>
        <legend>{words.unsureOf}</legend>
        {doubts.map(doubt => (
          <label key={doubt}>
            <input
              type="checkbox" checked={claim.doubts.includes(doubt)}
              onChange={change => onSet({ doubts: change.target.checked ? [...claim.doubts, doubt] : claim.doubts.filter(other => other !== doubt) })}
            /> {words.doubts[doubt]}
          </label>
        ))}
      </fieldset>}
      <label className={style.wide} htmlFor={`${id}-forecast`}>
          <input id={`${id}-forecast`} type="checkbox" checked={claim.untestable !== null} onChange={change => onSet({ untestable: change.target.checked ? 'forecast' : null })} /> {words.parts.forecast}
      </label>
      {asRead && (
        <button type="button" className={style.action} onClick={() => onSet(asRead)}>
          {words.asRead}
        </button>
      )}
    </div>
  )
}
