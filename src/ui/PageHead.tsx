import { createContext, useContext, useDeferredValue, useEffect } from 'react'

/** Where the prerender collects a page's title and description. In the browser `sink` is absent. */
export interface HeadFrame {
  /** What follows every title: the pair and the name of the atlas. */
  readonly suffix: string
  readonly sink?: HeadSink
}

export interface HeadSink {
  /** Where the site will be published. */
  readonly origin: string
  title?: string
  description?: string
}

export const HeadContext = createContext<HeadFrame>({ suffix: '' })

/** Title and description of the page. Each view renders it once. */
export function PageHead({ title, description }: { title: string; description: string }) {
  const { suffix, sink } = useContext(HeadContext)
  const whole = suffix ? `${title} · ${suffix}` : title
  if (sink) {
    sink.title = whole
    sink.description = description
  }
  // The browser takes its time over a title, and no choice should wait for that; on a page just opened nothing is late.
  const named = useDeferredValue(whole)
  useEffect(() => {
    document.title = named
    document.querySelector('meta[name="description"]')?.setAttribute('content', description)
  }, [named, description])
  return null
}
