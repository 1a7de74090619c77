/** The page of ties prints no stated figure: its pictures and files still say release and licence. */
export const NO_ROWS: never[] = []
export const NO_SOURCES = new Map<string, never>()
