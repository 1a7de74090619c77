import type { ArticleDetail } from '#domain/articleFile.ts'
import { VERDICTS, type Claim, type Judgement } from '#domain/claim.ts'
import type { SourceEntry } from '#domain/compiled.ts'
import type { Observation } from '#schema/observation.ts'

interface Around {
  /** The article and what repeats it, which is no evidence for it. */
  readonly own: ReadonlySet<string>
  readonly rowOf: (id: string) => Observation | undefined
  readonly sourceOf: (id: string) => SourceEntry | undefined
}

/** A worked article with the verdicts of a judge, and with what these rest on. */
export function rejudged<T extends ArticleDetail>(article: T, judge: (claim: Claim, text: string) => Judgement, { own, rowOf, sourceOf }: Around): T {
  const statements = article.statements.map(({ text, claims }) => ({ text, claims: claims.map(({ claim }) => ({ claim, ...judge(claim, text) })) }))
  const judged = statements.flatMap(({ claims }) => claims)
  const rows = [...new Set(judged.flatMap(({ arithmetic: { trials, beside } }) => [...trials, ...beside].flatMap(({ evidence }) => evidence)))].flatMap(id => rowOf(id) ?? []).map(row => printedBut(own, row))
  const cited = new Set(rows.flatMap(({ citations }) => citations.map(({ source }) => source)))
  const counts = Object.fromEntries(VERDICTS.flatMap(verdict => {
    const count = judged.filter(one => one.verdict === verdict).length
    return count > 0 ? [[verdict, count]] : []
  }))
  return { ...article, statements, counts, rows, sources: [...cited].flatMap(id => sourceOf(id) ?? []) }
}

/** A figure with who prints it besides the article; as it is where nobody does. */
function printedBut(own: ReadonlySet<string>, row: Observation): Observation {
  const [first, ...others] = row.citations.filter(({ source }) => !own.has(source))
  return first ? { ...row, citations: [first, ...others] } : row
}
