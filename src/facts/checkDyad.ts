import type { Authored } from './Authored.ts'
import { checkArticles } from './checkArticles.ts'
import { checkChains } from './checkChains.ts'
import { checkCitations } from './checkCitations.ts'
import { checkCorrections } from './checkCorrections.ts'
import { checkDates, checkPeriods } from './checkDates.ts'
import { checkFigures } from './checkFigures.ts'
import { checkIds } from './checkIds.ts'
import { checkLicences } from './checkLicences.ts'
import { checkLinks } from './checkLinks.ts'
import { checkNeighbours } from './checkNeighbours.ts'
import { checkPair } from './checkPair.ts'
import { checkPlaces } from './checkPlaces.ts'
import { checkRedirects } from './checkRedirects.ts'
import { checkRelease } from './checkRelease.ts'
import { checkReferences } from './checkReferences.ts'
import { checkSeries } from './checkSeries.ts'
import { checkSources } from './checkSources.ts'
import { checkTranslations } from './checkTranslations.ts'
import { checkTurnover } from './checkTurnover.ts'
import { checkWitnesses } from './checkWitnesses.ts'
import type { Problem } from './problem.ts'
import { statementsOf } from './statementsOf.ts'

const OF_FIGURES = [checkIds, checkReferences, checkPeriods, checkFigures, checkNeighbours, checkTurnover, checkWitnesses]
const OF_RECORDS = [checkPair, checkPlaces, checkSources, checkCitations, checkDates, checkLinks, checkChains, checkRedirects, checkTranslations, checkLicences, checkRelease, checkCorrections, checkArticles]

/** Everything wrong with a pair's data: the form of its records, then what must hold between them. */
export function checkDyad(authored: Authored): Problem[] {
  const statements = statementsOf(authored)
  const inSeries = checkSeries(authored, statements)
  const broken = new Set(inSeries.map(({ file }) => file))
  // A row of a wrong form has no period or number to judge further.
  const sound = statements.filter(({ file }) => !broken.has(file))
  return [
    ...authored.problems,
    ...inSeries,
    ...OF_RECORDS.flatMap(check => check(authored)),
    ...OF_FIGURES.flatMap(check => check(authored, sound)),
  ]
}
