import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { apa } from '#takeaway/citation/apa.ts'
import { CiteButton } from '#takeaway/citation/CiteButton.tsx'
import { useWrittenWork } from '#takeaway/citation/useWrittenWork.ts'
import { Section } from '#ui/Section.tsx'
import style from './DataView.module.css'

/** The dataset as a work: written out for all, in every form with script. */
export function CiteDataset() {
  const { dyad } = useCore()
  const format = useFormat()
  const words = useWords('data')
  const { reference } = useWords('basket')
  const title = `Dyad Atlas: ${dyad.name}`
  const work = useWrittenWork({ type: 'dataset', title })
  return (
    <Section id="cite" title={words.citeDataset}>
      <p className={style.reference} data-citation>{apa(work, { words: reference, format })}</p>
      <div className="needs-script no-print">
        <CiteButton cited={() => ({ type: 'dataset', title, sources: [] })} />
      </div>
    </Section>
  )
}
