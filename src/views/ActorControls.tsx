import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { Facet } from '#ui/Facet.tsx'
import { WordChoice } from '#ui/WordChoice.tsx'
import { useChoices } from '#url/useChoices.ts'
import style from './ActorControls.module.css'

/** Order and countries of a list of people or bodies, both in the address. */
export function ActorControls({ perCountry }: { perCountry: ReadonlyMap<string, number> }) {
  const core = useCore()
  const words = useWords('records')
  const { chosen, choose } = useChoices()
  const { first, second } = core.dyad
  const rank = (id: string) => [first, second].indexOf(id) >>> 0
  const countries = core.countries.filter(({ id }) => perCountry.has(id.toLowerCase())).sort((a, b) => rank(a.id) - rank(b.id))
  return (
    <>
      <Facet
        label={words.country}
        options={countries.map(({ id, name }) => ({ value: id.toLowerCase(), name, count: perCountry.get(id.toLowerCase()) ?? 0 }))}
        chosen={chosen.who}
        onChoose={who => choose({ who })}
      />
      <div className={`${style.order} needs-script no-print`}>
        <WordChoice
          label={words.order}
          options={[{ value: 'name', name: words.byName }, { value: 'events', name: words.byEvents }]}
          chosen={isByEvents(chosen.sort) ? 'events' : 'name'}
          onChoose={order => choose({ sort: order === 'events' ? { column: 'events', descending: true } : null })}
        />
      </div>
    </>
  )
}

export const isByEvents = (sort: { readonly column: string } | null): boolean => sort?.column === 'events'
