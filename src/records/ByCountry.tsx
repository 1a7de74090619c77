import type { ReactNode } from 'react'
import { useCore } from '#facts/useCore.ts'
import { Section } from '#ui/Section.tsx'
import style from './ByCountry.module.css'

interface Entry {
  readonly id: string
  readonly country: string | null
}

/** Records under a heading for each country of the pair, and one for all others. In the order given. */
export function ByCountry<One extends Entry>({ entries, others, row }: { entries: readonly One[]; others: string; row: (entry: One) => ReactNode }) {
  const core = useCore()
  const { first, second } = core.dyad
  const groups = [
    ...[first, second].map(id => ({ id, title: core.countries.find(country => country.id === id)?.name ?? id, entries: entries.filter(({ country }) => country === id) })),
    { id: 'others', title: others, entries: entries.filter(({ country }) => country !== first && country !== second) },
  ]
  return groups
    .filter(group => group.entries.length > 0)
    .map(group => (
      <Section key={group.id} title={`${group.title} (${group.entries.length})`}>
        <ul className={style.grid}>
          {group.entries.map(entry => (
            <li key={entry.id}>{row(entry)}</li>
          ))}
        </ul>
      </Section>
    ))
}
