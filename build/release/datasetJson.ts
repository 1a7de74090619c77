import type { Authored } from '#facts/Authored.ts'
import { statementsOf } from '#facts/statementsOf.ts'
import { creditsOf } from './credits.ts'
import type { ReleaseContent } from './ReleaseContent.ts'

/**
 * The whole dataset in the forms of its schemas, the rows of series as observations like all others, with the vocabulary they are written in. Air routes are not in
 * it: their licence would reach over all of it.
 */
export function datasetJson(authored: Authored): Pick<ReleaseContent, 'records' | 'credits'> & { readonly text: string } {
  const { dyad, agreements, events, people, organisations, sources, visaRules, formalTies, rollCalls, corrections, articles, redirects, translations, reference } = authored
  const observations = statementsOf(authored).map(({ observation }) => observation)
  const citing = [...observations, ...agreements, ...events, ...people, ...organisations, ...visaRules, ...formalTies]
  const credits = creditsOf(sources, new Set([...citing.flatMap(({ citations }) => citations.map(({ source }) => source)), ...(rollCalls ? [rollCalls.source] : []), ...articles.map(({ source }) => source)]))
  const text = `${JSON.stringify({ dyad, credits, observations, agreements, events, people, organisations, sources, visaRules, formalTies, rollCalls, corrections, articles, redirects, translations, reference })}\n`
  return { text, credits, records: citing.length + sources.length + corrections.length + articles.length + (rollCalls?.rows.length ?? 0) }
}
