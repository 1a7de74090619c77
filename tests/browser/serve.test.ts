import { expect, inject, it } from 'vitest'
import { LANGUAGES } from '#schema/vocabulary.ts'
import { pathsIn } from '../../build/pageKinds.ts'
import { newPage } from './newPage.ts'

const overview = async () => (await pathsIn(inject('siteFolder'))).find(path => /^\/en\/[a-z]+-[a-z]+$/.test(path)) as string
const get = (path: string, init?: RequestInit) => fetch(inject('origin') + path, { redirect: 'manual', ...init })

it.each(LANGUAGES)('sends the %s pages under the strict policy, not to be framed by others', async language => {
  const { status, headers } = await get(`/${language}`)
  expect(status).toBe(200)
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*trusted-types worker, frame-ancestors 'self'/)
  expect(headers.get('cache-control')).toBe('no-cache')
})

it('lets the one script in the head run, and no other', async () => {
  const page = await newPage({ expected: [/requires 'Trusted(HTML|Script)'/] })
  await page.goto(await overview())
  expect(await page.evaluate(() => 'script' in document.documentElement.dataset)).toBe(true)
  const outcome = await page.evaluate(() => {
    const planted = document.createElement('script')
    const attempts = { text: 'runs', markup: 'runs' }
    try {
      planted.textContent = 'document.title = "planted"'
      document.head.append(planted)
    } catch {
      attempts.text = 'refused'
    }
    try {
      document.body.insertAdjacentHTML('beforeend', '<i>planted</i>')
    } catch {
      attempts.markup = 'refused'
    }
    return { ...attempts, title: document.title }
  })
  expect(outcome.markup).toBe('refused')
  expect(outcome.title).not.toBe('planted')
})

it('leads the pair told the other way round to its own address, filters and all', async () => {
  const path = await overview()
  const reverse = path.replace(/([a-z]+)-([a-z]+)$/, '$2-$1')
  const { status, headers } = await get(`${reverse}/trade?y=2010..2021`)
  expect([status, headers.get('location')]).toEqual([308, `${path}/trade?y=2010..2021`])
})

it('gives the files of a release to every site, the workbook by its type, and leads a former name to the present one', async () => {
  const pair = (await overview()).split('/').at(-1)
  const { release } = (await (await get(`/data/${pair}/manifest.json`)).json()) as { release: string }
  const { status, headers } = await get(`/releases/${release}/${pair}/dataset.xlsx`, { method: 'HEAD' })
  expect([status, headers.get('access-control-allow-origin'), headers.get('content-type')]).toEqual([200, '*', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'])
  const former = await get(`/releases/${release}/${pair}/figures.csv`)
  expect([former.status, former.headers.get('location')]).toEqual([308, `/releases/${release}/${pair}/observations.csv`])
})

it.each(['/nothing', '/en/zz-qq/trade', '/%', '/%E0%A4', '/en/%00', '/_headers'])('answers %s with the page for what is not there', async path => {
  const { status, headers } = await get(path)
  expect(status).toBe(404)
  expect(headers.get('content-type')).toContain('text/html')
})

it('keeps scripts and fonts for good and pages never unasked', async () => {
  const html = await (await get(await overview())).text()
  const files = [...html.matchAll(/(?:src|href)="(\/(?:assets|fonts)\/[^"]+)"/g)].map(match => match[1] as string)
  expect(files.length).toBeGreaterThan(1)
  for (const file of files) {
    const { status, headers } = await get(file)
    expect([file, status, headers.get('cache-control')]).toEqual([file, 200, 'public, max-age=31536000, immutable'])
  }
})
