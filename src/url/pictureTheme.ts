/** Colours that a site chooses for a picture in its page, in the picture's address. They change nothing of what it shows. */
export const PICTURE_THEMES = ['light', 'dark'] as const
export type PictureTheme = (typeof PICTURE_THEMES)[number]

/** A query without them, from its question mark on; empty where nothing else is asked. */
export const withoutTheme = (search: string): string => search.replace(/([?&])theme=[^&]*&?/, '$1').replace(/[?&]$/, '')

/** An address with a picture's colours behind what else it asks; as the reader's device has them where none are chosen. */
export const withTheme = (href: string, theme: PictureTheme | null): string => (theme === null ? href : `${href}${href.includes('?') ? '&' : '?'}theme=${theme}`)
