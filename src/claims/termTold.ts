import type { Claim } from '#domain/claim.ts'
import type { PostClause, PostParts } from './clauseOfPost.ts'
import { IS_AZ } from './postVerbs.ts'

/** When a clause says that a post was held; null where its times say no one thing. */
export function termTold(clause: PostClause, { parts: { date, sentence: { tokens } }, verbs }: PostParts): Pick<Claim, 'date' | 'edge'> | null {
  const [since, until, at] = (['since', 'until', 'at'] as const).map(edge => clause.times.filter(time => time.edge === edge).map(({ time }) => time)) as [string[], string[], string[]]
  if ([since, until, at].some(times => times.length > 1) || (at.length > 0 && since.length + until.length > 0)) return null
  const does = (deed: string) => clause.deeds.some(one => one.deed === deed)
  const words = tokens.slice(clause.from, clause.to).map(({ word }) => word)
  const isOver = words.some(word => verbs.past.test(word)) && !words.some(word => /^(?:has|is)$/.test(word))
  const [from, to, then] = [since[0], until[0], at[0]]
  // "2009–2017" are years of holding, and no day of coming or going.
  if (clause.times.some(({ time, edge }) => time.includes('/') && (edge !== 'at' || does('ends') || does('begins') || does('follows')))) return null
  if (does('ends')) return since.length > 0 ? null : { date: then ?? to ?? null, edge: 'to' }
  if (does('begins') || does('follows')) return until.length > 0 ? null : { date: then ?? from ?? null, edge: 'from' }
  if (from !== undefined && to !== undefined) return { date: `${from}/${to}`, edge: null }
  if (to !== undefined) return { date: to, edge: 'to' }
  if (from !== undefined) return { date: from, edge: isOver ? 'from' : 'since' }
  if (then !== undefined) return { date: then, edge: null }
  const isPerfect = words.includes('has') && !words.some(word => IS_AZ.test(word))
  return { date: isOver || isPerfect ? null : date, edge: null }
}
