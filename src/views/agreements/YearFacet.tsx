import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { PickOne } from '#ui/PickOne.tsx'
import { useChoices } from '#url/useChoices.ts'
import style from './AgreementFacets.module.css'

const ANY = 'any'
const SPAN = 'span'

/** The year of signing, with the number of documents of each; years of more than one are the filter bar's. */
export function YearFacet({ counts }: { counts: ReadonlyMap<string, number> }) {
  const format = useFormat()
  const words = useWords('agreements')
  const { chosen, choose } = useChoices()
  const { years } = chosen
  const single = years !== null && years.from === years.to && years.from !== null ? String(years.from) : null
  const listed = [...new Set([...counts.keys(), ...(single === null ? [] : [single])])].sort().reverse()
  return (
    <div className={`${style.year} needs-script`}>
      <PickOne
        label={words.year}
        options={[
          { value: ANY, name: words.anyYear },
          ...(years && single === null ? [{ value: SPAN, name: format.yearRange(years.from, years.to) }] : []),
          ...listed.map(year => ({ value: year, name: `${year} (${counts.get(year) ?? 0})` })),
        ]}
        chosen={single ?? (years ? SPAN : ANY)}
        onChoose={year => year !== SPAN && choose({ years: year === ANY ? null : { from: Number(year), to: Number(year) } })}
      />
    </div>
  )
}
