/**
 * What can be said of a document on a day, the best known first: in force since a stated day; in force by its sources, without a day;
 * ratified or approved by somebody; signed and no more; ended; ended some time, perhaps later than the day; not yet signed; signed on
 * an unknown day.
 */
export const FORCE_STATES = ['dated', 'said', 'ratified', 'signed', 'ended', 'unclear', 'later', 'undated'] as const
export type ForceState = (typeof FORCE_STATES)[number]
