import { Fragment } from 'react'
import type { EventDetail } from '#domain/recordDetails.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { Said } from '#ui/Said.tsx'
import style from './WhoTookPart.module.css'

/** The post a person held that day, with how that is known: its dates span the day, another day names it, or no date is stated. */
export function PostThen({ posts }: { posts: EventDetail['posts'][string] }) {
  const format = useFormat()
  const words = useWords('event')
  const people = useWords('people')
  const [best] = posts
  if (!best) return null
  const { from, to } = best.post
  const stated = from ? people.since(format.date(from)) : to ? people.until(format.date(to)) : words.onRecord
  const how = best.how === 'held' ? null : best.on ? words.namedOn(format.date(best.on)) : stated
  return (
    <span className={style.post}>
      {posts.map(({ post }, index) => (
        <Fragment key={index}>
          {index > 0 && ` ${words.or} `}
          <Said text={post.title} />
        </Fragment>
      ))}
      {how && <span className={style.how}> ({how})</span>}
    </span>
  )
}
