import type { Observation } from '#schema/observation.ts'
import type { YearFigure } from './tradeByYear.ts'

/** The statements that a year's figure is, or was worked out from. */
export const statementsBehind = ({ stated, computed }: Pick<YearFigure, 'stated' | 'computed'>): readonly Observation[] => (stated ? [stated] : (computed?.inputs ?? []))
