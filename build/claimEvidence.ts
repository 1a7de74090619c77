import { compileClaims } from '#claims/compileClaims.ts'
import { claimDesk } from '#claims/claimDesk.ts'
import type { Article } from '#claims/ownSources.ts'
import { expandSeries } from '#facts/expandSeries.ts'
import { dyadIdsIn, readDyad } from '#facts/readDyad.ts'

/** Reads a pair's data once; then judges any number of texts against it. */
export async function claimJudge(dataFolder: string, dyadId?: string) {
  const id = dyadId ?? (await dyadIdsIn(dataFolder))[0]
  if (id === undefined) throw new Error(`no pair under ${dataFolder}`)
  const authored = await readDyad(dataFolder, id)
  const desk = claimDesk(compileClaims(authored), [...authored.observations, ...authored.series.flatMap(expandSeries)])
  return (text: string, article: Article) => [...desk.judged(text, article)].flatMap(({ claims }) => claims)
}
