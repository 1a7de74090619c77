import type { EventEntry } from '#domain/compiled.ts'
import type { HeldPost } from '#domain/recordDetails.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { NameLink } from '#records/NameLinks.tsx'
import { TimeAxis, TimeTrack } from '#records/TimeTrack.tsx'
import { Said } from '#ui/Said.tsx'
import { Section } from '#ui/Section.tsx'
import { postTimes } from '#views/postTimes.ts'
import { isDated, yearsOfPosts } from './postTracks.ts'
import style from './Posts.module.css'

/** The posts, each with what is known of its time, and under them every event that names the person, on one axis. */
export function Posts({ posts, events }: { posts: readonly HeldPost[]; events: readonly EventEntry[] }) {
  const format = useFormat()
  const words = useWords('people')
  const records = useWords('records')
  const dates = events.map(({ date }) => date)
  const domain = yearsOfPosts(posts, dates)
  return (
    <Section title={words.posts} note={domain && words.postsNote}>
      {posts.length === 0 && <p>{words.noPost}</p>}
      <ul className={style.posts}>
        {posts.map((post, index) => (
          <li key={index} className={style.post}>
            <div>
              <strong className={style.title}><Said text={post.title} /></strong>
              {post.organisation && <span className={style.body}><NameLink kind="organisations" id={post.organisation} /></span>}
              <span className={style.times}>{postTimes(post, format, words)}</span>
            </div>
            {domain && isDated(post) && <TimeTrack domain={domain} span={post} dates={post.attested.map(({ date }) => date)} />}
          </li>
        ))}
        {domain && events.length > 0 && (
          <li className={style.post}>
            <div>
              {words.eventsRow}
              <span className={style.times}>{records.events(events.length)}, {format.dateRange(dates[0]!.slice(0, 4), dates.at(-1)!.slice(0, 4))}</span>
            </div>
            <TimeTrack domain={domain} dates={dates} hollow />
          </li>
        )}
      </ul>
      {domain && <div className={style.post} aria-hidden="true"><span /><TimeAxis domain={domain} /></div>}
    </Section>
  )
}
