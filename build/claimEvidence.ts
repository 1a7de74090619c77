import { compileClaims } from '#claims/compileClaims.ts'
import { claimDesk } from '#claims/claimDesk.ts'
import { isMeant, type Article } from '#claims/ownSources.ts'
import { expandSeries } from '#facts/expandSeries.ts'
import { dyadIdsIn, readDyad, UnreadableDyad } from '#facts/readDyad.ts'
import { Refusal } from './Refusal.ts'

/** Reads a pair's data once; then judges any number of texts against it. */
export async function claimJudge(dataFolder: string, dyadId?: string) {
  const pairs = await dyadIdsIn(dataFolder)
  const id = dyadId ?? pairs[0]
  if (id === undefined) throw new Refusal(`no pair under ${dataFolder}`)
  if (!pairs.includes(id)) throw new Refusal(`no pair "${id}" under ${dataFolder}: ${pairs.length > 0 ? `there is ${pairs.join(', ')}` : 'there is none'}`)
  const authored = await readDyad(dataFolder, id).catch((fault: unknown) => {
    throw fault instanceof UnreadableDyad ? new Refusal(`${fault.message}. npm run data:check tells all that is wrong`) : fault
  })
  const file = compileClaims(authored)
  const desk = claimDesk(file, [...authored.observations, ...authored.series.flatMap(expandSeries)])
  return {
    judgeText: (text: string, article: Article) => [...desk.judged(text, article)].flatMap(({ claims }) => claims),
    /** Whether the pair has the source, by id, former id or address. */
    hasSource: (source: string) => file.sources.some(one => isMeant(one, source)),
    sourcesFile: `${dataFolder}/${id}/sources.json`,
  }
}
