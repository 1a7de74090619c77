/** Views that stand in the navigation, the overview as ''. */
export const MAIN_VIEWS = ['', 'trade', 'timeline', 'agreements', 'people', 'sectors', 'claims', 'data'] as const
/** Views behind "more". */
export const MORE_VIEWS = ['products', 'partners', 'indicators', 'ties', 'organisations', 'sources', 'brief', 'changes'] as const

export type NavigableView = (typeof MAIN_VIEWS)[number] | (typeof MORE_VIEWS)[number]

/** The view of the navigation that a page belongs to: a single person's page to "people". Null for a page that none leads to. */
export function viewOf(path: string): NavigableView | null {
  const first = path.split('/')[0] ?? ''
  return [...MAIN_VIEWS, ...MORE_VIEWS].find(view => view === first) ?? null
}
