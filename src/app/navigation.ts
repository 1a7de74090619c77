/** Views that stand in the navigation, the overview as ''. */
export const MAIN_VIEWS = ['', 'trade', 'timeline', 'agreements', 'people', 'sectors', 'data'] as const
/** Views behind "more". */
export const MORE_VIEWS = ['products', 'partners', 'organisations', 'sources'] as const
