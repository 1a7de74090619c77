import type { Computed, Shown } from '#domain/figure.ts'
import type { Observation } from '#schema/observation.ts'
import type { ChosenLine } from './chosenPartnerModel.ts'
import type { Definition } from './definitionsOf.ts'
import type { PartnersModel } from './partnersModel.ts'
import type { TopList } from './topPartners.ts'

/** Every figure that the page shows, for its table of evidence: no more, since a database's lists are long. */
export function partnersEvidence(model: PartnersModel, definitions: readonly Definition[], top: readonly TopList[], line: ChosenLine | null): { rows: Observation[]; computed: Computed[] } {
  const listed = top.flatMap(({ partners }) => partners)
  const lines = line ? [...line.chosen, ...line.own].map(({ shown }) => shown) : []
  const shown: Shown[] = [...definitions.map(({ rank }) => rank), ...listed.map(({ trade }) => trade), ...lines]
  const drawn = model.databases.filter(({ measure }) => measure === model.measure).flatMap(({ ranks }) => [...ranks.values()])
  const computed = [
    ...drawn,
    ...shown.flatMap(one => (one.kind === 'computed' ? [one.computed] : [])),
    ...listed.flatMap(({ rank, share }) => (share ? [rank, share] : [rank])),
  ]
  return {
    rows: [...model.stated.filter(({ measure }) => measure === model.measure).map(({ stated }) => stated), ...shown.flatMap(one => (one.kind === 'stated' ? [one.observation] : []))],
    computed,
  }
}
