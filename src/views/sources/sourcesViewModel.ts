import type { SourceEntry } from '#domain/compiled.ts'
import { fixedVersion } from '#domain/fixedVersion.ts'
import type { Format } from '#language/Format.ts'
import { SOURCE_KINDS, type SourceKind } from '#schema/vocabulary.ts'
import type { Choices } from '#url/choices.ts'

export interface SourceGroup {
  readonly kind: SourceKind
  readonly count: number
  readonly publishers: readonly Publisher[]
  /** Publishers named once or twice, where there are so many of them that they would hide the others; otherwise none. */
  readonly rare: readonly Publisher[]
}

interface Publisher {
  readonly publisher: string
  readonly entries: readonly SourceEntry[]
}

/** More rare publishers than this stand in a fold of their own. */
const MANY = 100

/** Sources by kind and publisher, those that fit the words searched for. Offices before press, as evidence is weighed. */
export function sourcesViewModel(sources: readonly SourceEntry[], { query }: Pick<Choices, 'query'>, format: Format) {
  const sought = format.fold(query)
  const fitting = sources.filter(source => sought === '' || format.searchable(`${source.publisher} ${source.title}`).includes(sought))
  const order: readonly SourceKind[] = ['statistics-office', 'customs', 'database', 'government', 'treaty-text', 'reference', 'news']
  const groups: SourceGroup[] = [...SOURCE_KINDS]
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map(kind => {
      const ofKind = fitting.filter(source => source.kind === kind)
      const publishers = [...new Set(ofKind.map(source => source.publisher))].sort(format.compare).map(publisher => ({
        publisher,
        entries: ofKind.filter(source => source.publisher === publisher).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)),
      }))
      const rare = publishers.filter(({ entries }) => entries.length <= 2)
      const folds = rare.length > MANY && sought === ''
      return { kind, count: ofKind.length, publishers: folds ? publishers.filter(one => !rare.includes(one)) : publishers, rare: folds ? rare : [] }
    })
    .filter(group => group.count > 0)
  const count = (has: (source: SourceEntry) => boolean) => sources.filter(has).length
  const kept = {
    archived: count(({ archived }) => archived !== undefined),
    fixed: count(({ archived, url }) => archived === undefined && fixedVersion(url) !== null),
    read: count(({ read }) => read !== undefined),
  }
  return { groups, shown: fitting.length, kept }
}
