import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'
import type { Language } from '#schema/vocabulary.ts'

const LOCALES: Record<Language, string> = { en: 'en-GB', az: 'az-AZ', ru: 'ru-RU' }

interface PageOptions extends Pick<BrowserContextOptions, 'timezoneId' | 'reducedMotion' | 'forcedColors' | 'hasTouch'> {
  readonly width?: number
  readonly height?: number
  readonly theme?: 'light' | 'dark'
  /** The reader's language, as the browser tells it; the page's own is in its address. */
  readonly lang?: Language
  /** False: scripts are off. */
  readonly js?: boolean
  /** Messages of the console that this test is about. Any other fails the test. */
  readonly expected?: readonly RegExp[]
}

let browser: Promise<Browser> | undefined

/**
 * A page in a context of its own, on the built site: `page.goto('/en')`. Closed when the test ends; the test fails if the
 * page has written anything to the console, thrown, or broken the content security policy.
 */
export async function newPage(options: PageOptions = {}): Promise<Page> {
  const { width = 1280, height = 900, theme = 'light', lang = 'en', js = true, expected = [], ...others } = options
  browser ??= chromium.connect(inject('browserEndpoint'))
  const context = await (await browser).newContext({
    baseURL: inject('origin'),
    viewport: { width, height },
    colorScheme: theme,
    locale: LOCALES[lang],
    javaScriptEnabled: js,
    ...others,
  })
  const page = await context.newPage()
  const messages = messagesOf(page)
  onTestFinished(async () => {
    await context.close()
    expect(messages.filter(message => !expected.some(pattern => pattern.test(message)))).toEqual([])
  })
  return page
}

/** What a page says that a quiet page does not, gathered as it comes: console lines, uncaught errors, files that did not load. */
function messagesOf(page: Page): string[] {
  const messages: string[] = []
  const at = () => page.url().replace(/^https?:\/\/[^/]+/, '')
  page.on('console', message => messages.push(`${at()}: console ${message.type()}: ${message.text()}`))
  page.on('pageerror', error => messages.push(`${at()}: uncaught ${error.message}`))
  page.on('requestfailed', request => {
    const reason = request.failure()?.errorText
    // Leaving a page ends what it was still fetching.
    if (reason !== 'net::ERR_ABORTED') messages.push(`${at()}: ${request.url()} failed: ${reason}`)
  })
  return messages
}
