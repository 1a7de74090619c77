import type { Observation } from '#schema/observation.ts'

/** Whether a statement can go into arithmetic: "more than 4" less 4.4 says nothing. "About 4" is a figure, only a rough one. */
export const standsForItself = ({ bound }: Pick<Observation, 'bound'>): boolean => bound === undefined || bound === 'about'
