import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { NameLink } from '#records/NameLinks.tsx'
import type { KnownHolder } from '#selectors/knownHolders.ts'
import { Said } from '#ui/Said.tsx'
import { Section } from '#ui/Section.tsx'
import type { BriefModel } from './briefModel.ts'
import { NoteMarks } from './NoteMarks.tsx'
import style from './Brief.module.css'

/** Who is last known to hold which post, a column for each side. */
export function InPost({ model }: { model: BriefModel }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('brief')
  const times = ({ since, named }: KnownHolder) => [since && words.since(format.shortDate(since)), named && words.named(format.shortDate(named))].filter(Boolean).join(', ')
  return (
    <Section id="in-post" title={words.postsTitle(format.date(model.day))} note={words.postsNote}>
      <div className={style.sides}>
        {model.holders.map(({ country, holders }) => (
          <div key={country}>
            <h3>{core.countries.find(({ id }) => id === country)?.name}</h3>
            {holders.length === 0 && <p>{words.noPosts}</p>}
            <ul className={style.posts}>
              {holders.map(holder => (
                <li key={`${holder.person} ${holder.post.title.text}`}>
                  <NameLink kind="people" id={holder.person} />, <Said text={holder.post.title} />
                  <NoteMarks numbers={model.numbersOf(holder.source === null ? [] : [holder.source])} />
                  <span className={style.soft}> · {times(holder)}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  )
}
