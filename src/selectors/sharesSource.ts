import type { Observation } from '#schema/observation.ts'

/** Whether one publication states both figures. */
export const sharesSource = (a: Pick<Observation, 'citations'>, b: Pick<Observation, 'citations'>): boolean => a.citations.some(({ source }) => b.citations.some(other => other.source === source))
