/** The sitemap of all pages; `updated` is the data's day, not the build's. */
export function sitemapOf(paths: readonly string[], origin: string, updated: string): string {
  const rows = paths.map(path => `<url><loc>${origin}${path}</loc><lastmod>${updated}</lastmod></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`
}
