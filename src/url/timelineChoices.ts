import type { Choices } from './choices.ts'

/** What narrows the timeline besides years and sectors, for links from its list to an event and from there to the next one. */
export function timelineChoices({ span, kind, tone, query }: Choices): Pick<Choices, 'span' | 'kind' | 'tone' | 'query'> {
  return { span, kind, tone, query }
}
