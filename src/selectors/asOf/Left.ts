/**
 * What a day leaves out of a page and the reader should know of. The first six: no source dates it, so it stands neither before the
 * day nor after it. `laterSources` tell of a record that is shown, but were published after the day; `laterTexts` speak of days after it.
 */
export const LEFT_KINDS = ['figures', 'documents', 'posts', 'people', 'bodies', 'sources', 'laterSources', 'laterTexts'] as const
export type LeftKind = (typeof LEFT_KINDS)[number]
export type Left = Partial<Record<LeftKind, number>>

/** Something as it stood on a day, and what that left out. */
export interface Then<T> {
  readonly value: T
  readonly left: Left
}

/** What several files of a page leave out, together. */
export function leftOf(parts: readonly Left[]): Left {
  const sum: Left = {}
  for (const part of parts) for (const kind of LEFT_KINDS) if (part[kind]) sum[kind] = (sum[kind] ?? 0) + part[kind]
  return sum
}
