import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { actorsOf } from '#selectors/actorsOf.ts'
import { AGREEMENT_LEVELS, AGREEMENT_STATUSES } from '#schema/vocabulary.ts'
import { Facet } from '#ui/Facet.tsx'
import { useChoices } from '#url/useChoices.ts'
import style from './AgreementFacets.module.css'
import type { AgreementsModel } from './agreementsViewModel.ts'
import { YearFacet } from './YearFacet.tsx'

/** Aspects to narrow the list by, each with how many documents a value would leave. */
export function AgreementFacets({ counts }: Pick<AgreementsModel, 'counts'>) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('agreements')
  const { levels, statuses } = useWords('vocabulary')
  const { chosen, choose } = useChoices()
  const nameOf = new Map(actorsOf(core).map(({ id, name }) => [id, name]))
  const people = new Set(core.people.map(({ id }) => id))
  const actors = (among: ReadonlyMap<string, number>, isOne: (id: string) => boolean) => {
    const ids = new Set([...among.keys(), ...chosen.who.filter(isOne)])
    return [...ids]
      .map(value => ({ value, name: nameOf.get(value) ?? value, count: among.get(value) ?? 0 }))
      .sort((a, b) => b.count - a.count || format.compare(a.name, b.name))
  }
  const parties = actors(counts.party, id => !people.has(id))
  const signatories = actors(counts.signatory, id => people.has(id))
  /** One word of the address holds both, so that choosing in one facet keeps the other. */
  const chooseAmong = (isOne: (id: string) => boolean) => (ids: string[]) => choose({ who: [...chosen.who.filter(id => !isOne(id)), ...ids] })
  return (
    <div className={style.facets} role="group" aria-label={words.facets}>
      <Facet folded label={words.sector} options={core.sectors.map(({ id, name }) => ({ value: id, name, count: counts.sector.get(id) ?? 0 }))} chosen={chosen.sectors} onChoose={sectors => choose({ sectors })} />
      <Facet folded label={words.level} options={AGREEMENT_LEVELS.map(value => ({ value, name: levels[value], count: counts.level.get(value) ?? 0 }))} chosen={chosen.level} onChoose={level => choose({ level })} />
      <Facet folded label={words.status} options={AGREEMENT_STATUSES.map(value => ({ value, name: statuses[value], count: counts.status.get(value) ?? 0 }))} chosen={chosen.status} onChoose={status => choose({ status })} />
      <YearFacet counts={counts.year} />
      <Facet folded label={words.party} options={parties} chosen={chosen.who.filter(id => !people.has(id))} onChoose={chooseAmong(id => !people.has(id))} />
      <Facet folded label={words.signatory} options={signatories} chosen={chosen.who.filter(id => people.has(id))} onChoose={chooseAmong(id => people.has(id))} />
    </div>
  )
}
