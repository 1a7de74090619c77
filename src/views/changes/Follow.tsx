import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { Section } from '#ui/Section.tsx'
import { usePlace } from '#url/usePlace.ts'
import style from './Changes.module.css'

/** The feeds of the pair in the page's language, made with the site. */
export function Follow() {
  const { dyad } = usePlace()
  const language = useLanguage()
  const words = useWords('changes')
  const at = (file: string) => `/${language}/${dyad}/${file}`
  return (
    <Section id="follow" title={words.followTitle} note={words.followNote}>
      <ul className={style.feeds}>
        <li><a href={at('feed.atom')} type="application/atom+xml">Atom</a></li>
        <li><a href={at('feed.json')} type="application/feed+json">JSON Feed</a></li>
        <li><a href={at('calendar.ics')} type="text/calendar">{words.calendar}</a></li>
      </ul>
    </Section>
  )
}
