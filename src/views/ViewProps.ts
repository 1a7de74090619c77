/** What the router hands to every view: the words of its own path (`events/:id` gives `id`). */
export interface ViewProps {
  readonly params: Readonly<Record<string, string>>
}
