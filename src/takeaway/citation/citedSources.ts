import type { TakenSource } from '#takeaway/TakenFigure.ts'
import type { CitedWork } from './CitedWork.ts'

/**
 * A source as a work of its own. A newspaper or a collection of texts is what an article stands in; an office or a database answers for what it publishes and is
 * its author. Its day of access is that on which this project read it, where that is on record: the reader who cites has opened our page and not the source.
 */
function citedSource({ id, kind, publisher, title, date, url, language, locator, printed, attribution, read }: TakenSource): CitedWork {
  const standsIn = kind === 'news' || kind === 'treaty-text'
  return {
    id, title,
    type: kind === 'news' ? 'article-newspaper' : kind === 'database' ? 'dataset' : url === null ? 'document' : 'webpage',
    author: standsIn ? null : publisher,
    containerTitle: standsIn ? publisher : null,
    publisher: null,
    issued: date, url, accessed: url === null ? null : (read ?? null),
    version: null,
    language: language ?? null,
    note: [locator, printed && `“${printed}”`, attribution].filter(Boolean).join('; ') || null,
  }
}

/** The sources as works, each once: the places in one and the same stand together in its note. */
export function citedSources(sources: readonly TakenSource[]): CitedWork[] {
  const works = new Map<string, CitedWork>()
  for (const source of sources) {
    const work = citedSource(source)
    const held = works.get(work.id)
    works.set(work.id, held ? { ...held, note: [...new Set([held.note, work.note])].filter(Boolean).join('; ') || null } : work)
  }
  return [...works.values()]
}
