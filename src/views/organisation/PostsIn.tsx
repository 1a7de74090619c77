import type { OrganisationDetail } from '#domain/recordDetails.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { NameLink } from '#records/NameLinks.tsx'
import { Said } from '#ui/Said.tsx'
import { Section } from '#ui/Section.tsx'
import { postTimes } from '#views/postTimes.ts'
import style from './Organisation.module.css'

/** Who held a post in the body, which, and what is known of when. */
export function PostsIn({ people }: Pick<OrganisationDetail, 'people'>) {
  const format = useFormat()
  const words = useWords('bodies')
  const persons = useWords('people')
  if (people.length === 0) return null
  return (
    <Section id="people" title={`${words.people} (${people.length})`} note={words.peopleNote}>
      <ul className={style.posts}>
        {people.flatMap(({ id, posts }) =>
          posts.map((post, index) => (
            <li key={`${id} ${index}`}>
              <NameLink kind="people" id={id} />
              <span><Said text={post.title} /></span>
              <span className={style.times}>{postTimes(post, format, persons)}</span>
            </li>
          )),
        )}
      </ul>
    </Section>
  )
}
