import type { Role, YearPoint, YearSeries } from '#charts/YearSeries.ts'
import type { Core } from '#domain/compiled.ts'
import { yearsOf } from '#domain/periods.ts'
import { isMutual } from '#evidence/subjectText.ts'
import { countersOf } from '#evidence/whoCounted.ts'
import type { Format } from '#language/Format.ts'
import type { Observation } from '#schema/observation.ts'
import { statementsOf, type MeasureLine, type MeasureSubject } from '#selectors/measureLines.ts'
import { statedPoint } from './yearPoints.ts'

/** The lines of one quantity. The longest has the hue of the area's side, where it is about one; others are told by dash and marker. */
export function measureSeries(subject: MeasureSubject, core: Core, format: Format, { notStated }: { notStated: string }): YearSeries[] {
  const { first, second } = core.dyad
  const own: Role = isMutual(subject.measure) ? 'fourth' : subject.area === first ? 'first' : subject.area === second ? 'second' : 'fourth'
  const names = subject.lines.map(line => nameOf(line, core, notStated))
  return subject.lines.map((line, index) => {
    const name = names[index] ?? notStated
    const alike = names.filter(other => other === name).length > 1
    return {
      id: line.id,
      name: alike ? `${name} (${sampleOf(line)?.citations[0]?.source ?? ''})` : name,
      role: index === 0 ? own : index === 1 || own === 'fourth' ? 'third' : 'fourth',
      points: [...line.years.map(({ year, stated }) => statedPoint(year, stated, core, format)), ...line.parts.map(row => partOf(row, core, format))],
      rivals: line.years.flatMap(({ year, rivals }) => rivals.map(rival => statedPoint(year, rival, core, format))),
    }
  })
}

const sampleOf = ({ years, parts, spans }: MeasureLine): Observation | undefined => years[0]?.stated ?? parts[0] ?? spans[0]

function nameOf(line: MeasureLine, core: Core, notStated: string): string {
  const sample = sampleOf(line)
  return (sample && countersOf(sample, core).join(', ')) || notStated
}

function partOf(row: Observation, core: Core, format: Format): YearPoint {
  return { ...statedPoint(yearsOf(row.period).from, row, core, format), partial: format.period(row.period) }
}

/** The anchor of a quantity's panel on whichever page it stands. */
export const panelId = ({ measure, area, counterpart, scope }: MeasureSubject): string =>
  ['m', measure, area, counterpart ?? '', scope ?? ''].filter((word, index) => index < 3 || word !== '').join('-').toLowerCase().replace(/[^a-z0-9]+/g, '-')

/** Every statement that a set of panels shows, each once. */
export const statementsIn = (subjects: readonly MeasureSubject[]): Observation[] => [...new Map(subjects.flatMap(statementsOf).map(row => [row.id, row])).values()]
