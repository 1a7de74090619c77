import { LANGUAGES, type Language } from '#schema/vocabulary.ts'
import type { Manifest } from '#domain/compiled.ts'
import { aheadOf } from './ahead.ts'
import { earlyFontsOf, type EarlyFonts } from './earlyFonts.ts'
import { HEAD_SCRIPT } from './headScript.ts'
import { fullPathOf, routeOf, type Pair } from './route.ts'
import type { RenderedPage } from './server.tsx'

/** What the build made and a page has to name. */
export interface PageAssets {
  /** Scheme and host of the published site, without a slash at its end. */
  readonly origin: string
  readonly fonts: EarlyFonts
  readonly manifests: readonly Manifest[]
  /** Script files of the app that are fetched ahead, at idle. */
  readonly appScripts: readonly string[]
  /** Further script files of each view, by its name. */
  readonly viewScripts: Readonly<Record<string, readonly string[]>>
  /** The script file of each section of words, by language and name (`en/shell`). */
  readonly wordScripts: Readonly<Record<string, string>>
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] as string)

/** JSON inside a page: `<` is escaped, so that no text of the data can end the script element. */
const inlineJson = (id: string, value: unknown, type = 'application/json') =>
  `<script type="${type}"${id && ` id="${id}"`}>${JSON.stringify(value).replaceAll('<', String.raw`\u003c`)}</script>`

const OG_LOCALE: Record<Language, string> = { en: 'en_GB', az: 'az_AZ', ru: 'ru_RU' }

/** What stands in a page's head beside its words. */
interface PageExtras {
  /** The page in the words of schema.org. */
  readonly structured: readonly unknown[]
  /** What a link to the page shows where it is shared. */
  readonly picture: { readonly address: string; readonly alt: string }
}

/** A whole page: the template with head, written tree and the few facts that the script starts from. */
export function documentOf(
  path: string,
  page: RenderedPage,
  { template, pairs, assets }: { template: string; pairs: readonly Pair[]; assets: PageAssets },
  { structured, picture }: PageExtras,
): string {
  const route = routeOf(path, pairs)
  const language = 'language' in route ? route.language : 'en'
  const manifest = 'dyad' in route ? assets.manifests.find(({ dyad }) => dyad === route.dyad) : undefined
  const early = [
    ...earlyFontsOf(page.html, language, assets.fonts).map(file => `<link rel="preload" href="${file}" as="font" type="font/woff2" crossorigin>`),
    // Fetched when the browser has nothing else to do, run at the first sign of a person.
    ...assets.appScripts.map(file => `<link rel="prefetch" href="${file}" as="script">`),
  ]
  const found = route.kind !== 'missing'
  const head = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}">`,
    ...(route.kind === 'embed' ? embedHead(`${assets.origin}${fullPathOf(route)}`) : found ? addressesOf(path, language, assets.origin) : ['<meta name="robots" content="noindex">']),
    `<meta property="og:type" content="website"><meta property="og:site_name" content="Dyad Atlas">`,
    `<meta property="og:title" content="${escapeHtml(page.title)}"><meta property="og:description" content="${escapeHtml(page.description)}">`,
    ...(found ? pictureHead(assets.origin + picture.address, picture.alt) : []),
    `<meta property="og:locale" content="${OG_LOCALE[language]}">`,
    ...('dyad' in route && route.dyad && found && route.kind !== 'embed' ? feedsOf(`/${language}/${route.dyad}`) : []),
    ...early,
    ...structured.map(value => inlineJson('', value, 'application/ld+json')),
    `<script>${HEAD_SCRIPT}</script>`,
  ].join('\n    ')
  const data = [inlineJson('pairs', pairs), inlineJson('ahead', aheadOf(route, assets, manifest)), ...(manifest ? [inlineJson('manifest', manifest)] : [])].join('')
  // Replacements are functions: a `$` in the data would otherwise be read as a pattern.
  return template
    .replace('<html lang="en">', () => `<html lang="${language}"${found ? ` data-written="${path}"` : ''}${route.kind === 'embed' ? ' data-embedded' : ''}>`)
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => page.html)
    .replace('<!--data-->', () => data)
}

/** The picture of a shared link: its size is told so that it is shown large at once. */
const pictureHead = (address: string, alt: string) => [
  `<meta property="og:image" content="${address}"><meta property="og:image:type" content="image/png">`,
  `<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="${escapeHtml(alt)}">`,
  '<meta name="twitter:card" content="summary_large_image">',
]

/** A picture for other sites is found by its full view, and its links open outside the frame even before script runs. */
const embedHead = (canonical: string) => [`<link rel="canonical" href="${canonical}">`, '<meta name="robots" content="noindex">', '<base target="_blank">']

/** The feeds of the pair, for programs that look for them. */
function feedsOf(pair: string): string[] {
  const feeds = [['application/atom+xml', 'feed.atom'], ['application/feed+json', 'feed.json'], ['text/calendar', 'calendar.ics']] as const
  return feeds.map(([type, file]) => `<link rel="alternate" type="${type}" href="${pair}/${file}">`)
}

/** Canonical address and the same page in each language. */
function addressesOf(path: string, language: Language, origin: string): string[] {
  const inLanguage = (other: Language) => `${origin}${path.replace(`/${language}`, `/${other}`)}`
  if (path === '/') return [`<link rel="canonical" href="${origin}/">`]
  return [
    `<link rel="canonical" href="${origin}${path}">`,
    ...LANGUAGES.map(other => `<link rel="alternate" hreflang="${other}" href="${inLanguage(other)}">`),
    `<link rel="alternate" hreflang="x-default" href="${inLanguage('en')}">`,
    `<meta property="og:url" content="${origin}${path}">`,
  ]
}
