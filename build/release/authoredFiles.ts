import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Authored } from '#facts/Authored.ts'
import type { Translations } from '#schema/dyad.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'
import { creditsOf } from './credits.ts'
import type { ReleaseContent } from './ReleaseContent.ts'

/** How many records have a text in the language. */
const translatedIn = ({ events, agreements, people, organisations }: Translations) => [events, agreements, people, organisations].reduce((sum, texts) => sum + Object.keys(texts).length, 0)

/** The authored files as they are: a kind of record each, and the series of databases. */
export async function authoredFiles(dataFolder: string, authored: Authored): Promise<ReleaseContent[]> {
  const { dyad, observations, events, agreements, people, organisations, sources, visaRules, formalTies, rollCalls, airRoutes, articles, corrections, redirects, translations, series } = authored
  const file = async (path: string, records: number, description: string, under?: { readonly licence: string; readonly source: string }): Promise<ReleaseContent> => {
    const attribution = sources.find(({ id }) => id === under?.source)?.attribution
    return {
      path, records, description, group: path.startsWith('series/') ? 'series' : 'records', mediaType: 'application/json',
      bytes: await readFile(join(dataFolder, dyad.id, path)),
      credits: under ? creditsOf(sources, new Set([under.source])) : [],
      ...(under && { licence: under.licence }), ...(attribution && { attribution }),
    }
  }
  return Promise.all([
    file('dyad.json', 1, 'The pair itself: its countries, the release, who counts, how its texts are read.'),
    file('observations.json', observations.length, 'Figures authored one by one; those of databases stand in series/.'),
    file('events.json', events.length, 'Events.'),
    file('agreements.json', agreements.length, 'Agreements.'),
    file('people.json', people.length, 'People.'),
    file('organisations.json', organisations.length, 'Bodies.'),
    file('sources.json', sources.length, 'Sources.'),
    ...(articles.length > 0 ? [file('articles.json', articles.length, 'Worked articles: what each says, in our own words.')] : []),
    ...(redirects.renamed.length + redirects.withdrawn.length > 0 ? [file('redirects.json', redirects.renamed.length + redirects.withdrawn.length, 'Records that have another id now, or were withdrawn.')] : []),
    ...(corrections.length > 0 ? [file('corrections.json', corrections.length, 'What earlier releases had wrong.')] : []),
    ...(visaRules.length > 0 ? [file('visa-rules.json', visaRules.length, 'Visa rules on dated snapshots.')] : []),
    ...(formalTies.length > 0 ? [file('formal-ties.json', formalTies.length, 'Alliances and shared organisations by year.')] : []),
    ...(rollCalls ? [file('roll-calls.json', rollCalls.rows.length, 'Roll calls of the United Nations General Assembly.', rollCalls)] : []),
    ...(airRoutes ? [file('air-routes.json', airRoutes.routes.length, 'Air routes, under a licence of their own.', airRoutes)] : []),
    ...LANGUAGES.flatMap(language => {
      const texts = translations[language]
      return texts ? [file(`translations/${language}.json`, translatedIn(texts), `Titles, descriptions and posts in another language (${language}).`)] : []
    }),
    ...series.map(one => file(one.file.replace(`${dyad.id}/`, ''), one.rows.length, `Series of ${one.measure} from one database.`, one)),
  ])
}
