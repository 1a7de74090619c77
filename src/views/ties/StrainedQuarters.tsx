import { Link } from 'react-router'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import type { TiesModel } from './tiesModel.ts'
import { useTiesWording } from './useTiesWording.ts'
import style from './Ties.module.css'

/** The quarters in which strain weighs more, each a way to its events; those that one weight can turn stand apart. */
export function StrainedQuarters({ model: { strained } }: { model: TiesModel }) {
  const { words, format } = useTiesWording()
  const { hrefWith } = useChoices()
  return (
    <Section id="strained" title={words.strainMore} note={strained.length === 0 ? words.strainNever : undefined}>
      {[{ name: words.strainFirm, firm: true }, { name: words.strainShaky, firm: false }].map(({ name, firm }) => ({ name, slots: strained.flatMap(one => (one.firm === firm ? [one.slot] : [])) })).filter(({ slots }) => slots.length > 0).map(({ name, slots }) => (
        <section key={name} className={style.tone}>
          <h3>{name} <span className={style.soft}>({slots.length})</span></h3>
          <ul className={style.periods}>
            {slots.map(({ period }) => (
              <li key={period}>
                <Link to={hrefWith({ selected: period })}>{format.shortPeriod(period)}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Section>
  )
}
