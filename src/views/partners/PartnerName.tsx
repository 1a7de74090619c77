import { Link } from 'react-router'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { useChoices } from '#url/useChoices.ts'
import style from './PartnersView.module.css'

/** A partner on a list: the other side of the pair stands out, any other is a link that draws its line. */
export function PartnerName({ id, own }: { id: string; own: boolean }) {
  const core = useCore()
  const words = useWords('partners')
  const { chosen, hrefWith } = useChoices()
  const name = core.countries.find(country => country.id === id)?.name ?? id
  if (own) return <strong className={style.own}>{name}</strong>
  return (
    <Link to={hrefWith({ selected: id })} aria-label={words.lineOf(name)} aria-current={chosen.selected === id ? 'true' : undefined} preventScrollReset>
      {name}
    </Link>
  )
}
