/** What a reader can look for, in the order in which equally good finds stand: views of the pair, and kinds of records. */
export const SEARCH_KINDS = ['views', 'sectors', 'countries', 'people', 'organisations', 'products', 'measures', 'agreements', 'events', 'sources'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** One record as the index of names holds it. Short, because there are thousands. */
export type SearchRow = readonly [
  id: string,
  /** How many records name it: of two that fit alike, the one that is met more often comes first. */
  links: number,
  en: string,
  /** Null where the record has only the English or its own name. */
  az: string | null,
  ru: string | null,
  /** Other spellings, codes and names in its own language, each as good as the name. */
  aliases: readonly string[],
  /** What it may be looked for beside its name: dates, places, the publisher. */
  beside: string,
  /** Page under the pair where it stands, for kinds whose records have none of their own. */
  page?: string,
]

export type SearchIndex = Readonly<Record<SearchKind, readonly SearchRow[]>>
/** Names of all records in all languages, fetched when somebody looks for something. Sources are a file of their own, without which the rest is found; views are named by the page. */
export type SearchNames = Omit<SearchIndex, 'views' | 'sources'>
