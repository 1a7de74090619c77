/** What a feed tells in one piece. Days are whole: "2021-11-25". */
export interface FeedEntry {
  /** A tag URI (RFC 4151): the same in every build, on every host. */
  readonly id: string
  readonly address: string
  readonly title: string
  readonly text: string
  /** The first day that the record's date may mean. */
  readonly published: string
  /** The day of the release that last changed it. */
  readonly updated: string
  readonly categories: readonly string[]
}

export interface Feed {
  readonly id: string
  readonly language: string
  readonly title: string
  /** The page for people, and the feed's own address. */
  readonly home: string
  readonly self: string
  readonly updated: string
  readonly licence: string
  readonly entries: readonly FeedEntry[]
}

/** Whole days have no hour; feeds ask for one. */
export const momentOf = (day: string): string => `${day}T00:00:00Z`
