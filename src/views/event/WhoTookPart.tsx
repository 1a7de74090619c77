import type { EventDetail } from '#domain/recordDetails.ts'
import { groupBy } from '#domain/groupBy.ts'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { NameLink } from '#records/NameLinks.tsx'
import { Section } from '#ui/Section.tsx'
import { PostThen } from './PostThen.tsx'
import style from './WhoTookPart.module.css'

/** The people named, under the country they acted for, each with the post as far as it is known for that day. */
export function WhoTookPart({ people, posts }: { people: readonly string[]; posts: EventDetail['posts'] }) {
  const core = useCore()
  const words = useWords('event')
  const { first, second } = core.dyad
  const countryOf = (id: string) => core.people.find(person => person.id === id)?.country ?? null
  const bySide = groupBy(people, id => [first, second].find(side => side === countryOf(id)) ?? 'others')
  return (
    <Section title={words.who} note={words.whoNote}>
      <div className={style.sides}>
        {[first, second, 'others'].map(side => {
          const named = bySide.get(side)
          return (
            named && (
              <div key={side}>
                <h3>{side === 'others' ? words.others : <NameLink kind="countries" id={side} />}</h3>
                <ul>
                  {named.map(id => (
                    <li key={id} className={style.person}>
                      <NameLink kind="people" id={id} />
                      <PostThen posts={posts[id] ?? []} />
                    </li>
                  ))}
                </ul>
              </div>
            )
          )
        })}
      </div>
    </Section>
  )
}
