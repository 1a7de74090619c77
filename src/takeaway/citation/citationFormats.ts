import { apa } from './apa.ts'
import { bibtex } from './bibtex.ts'
import { chicago } from './chicago.ts'
import type { CitedWork } from './CitedWork.ts'
import { cslJson } from './cslJson.ts'
import { ris } from './ris.ts'
import type { StyleWords } from './styleParts.ts'

interface CitationFormat {
  readonly name: string
  write(works: readonly CitedWork[], style: StyleWords): string
  /** Of the formats that programs read. */
  readonly file?: { readonly ending: string; readonly mediaType: string }
}

const written = (work: (one: CitedWork, style: StyleWords) => string) => (works: readonly CitedWork[], style: StyleWords) => works.map(one => work(one, style)).join('\n\n')

/** Every form of a citation, to read first and for programs after. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  { name: 'APA', write: written(apa) },
  { name: 'Chicago', write: written(chicago) },
  { name: 'BibTeX', write: bibtex, file: { ending: 'bib', mediaType: 'application/x-bibtex;charset=utf-8' } },
  { name: 'RIS', write: ris, file: { ending: 'ris', mediaType: 'application/x-research-info-systems;charset=utf-8' } },
  { name: 'CSL-JSON', write: cslJson, file: { ending: 'json', mediaType: 'application/vnd.citationstyles.csl+json' } },
]
