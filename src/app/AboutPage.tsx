import { useWords } from '#language/useWords.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Section } from '#ui/Section.tsx'
import style from './AtlasFrame.module.css'

/** The reader came to see whether the atlas can be trusted, and how to read it. */
export function AboutPage() {
  const words = useWords('about')
  return (
    <>
      <PageTitle title={words.title} lead={<p>{words.lead}</p>} description={words.lead} />
      {words.sections.map(({ title, text }) => (
        <Section key={title} title={title}>
          <p className={style.text}>{text}</p>
        </Section>
      ))}
    </>
  )
}
