import { momentOf, type Feed } from './FeedEntry.ts'

/** The feed as JSON Feed 1.1. */
export function jsonFeedText({ language, title, home, self, entries }: Feed): string {
  const items = entries.map(({ id, address, title: name, text, published, updated, categories }) => ({
    id, url: address, title: name, content_text: text, date_published: momentOf(published), date_modified: momentOf(updated), tags: categories,
  }))
  return `${JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, language, home_page_url: home, feed_url: self, authors: [{ name: 'Dyad Atlas' }], items }, null, 1)}\n`
}
