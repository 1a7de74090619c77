import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ChartFigure } from '#charts/ChartFigure.tsx'
import { tableOf } from '#charts/tableOf.tsx'
import { YearLines } from '#charts/YearLines.tsx'
import type { YearPoint, YearSeries } from '#charts/YearSeries.ts'
import { words } from '#language/en/charts.ts'
import { LanguageProvider } from '#language/LanguageProvider.tsx'
import { wording, yearSeries } from './yearSeries.ts'

const series = [
  yearSeries({ 2019: 3, 2020: 2.6, 2022: 3.7 }),
  yearSeries({ 2022: 4.2 }, { id: 'two', name: 'Counted by two', role: 'second', rivals: [{ year: 2022, value: 4 }] }),
]
const marks = [{ id: 'e', at: 2020.9, label: 'Ban', title: 'Ban on tomatoes, 10 December 2020', href: '/events/ban' }]

function chart(onOpen?: (point: YearPoint, of: YearSeries) => void) {
  return (
    <MemoryRouter>
      <LanguageProvider language="en" words={{ charts: words }}>
        <ChartFigure title="Turnover, 2019–2022" description={['What it shows.']} table={tableOf(series, { caption: 'Turnover', wording, words })}>
          <YearLines name="Turnover, 2019–2022" unit="billion dollars" series={series} wording={wording} marks={marks} live={false} {...(onOpen && { onOpen })} />
        </ChartFigure>
      </LanguageProvider>
    </MemoryRouter>
  )
}

afterEach(cleanup)

describe('a chart of lines over years', () => {
  it('is a figure named by its title, with one tab stop named alike', () => {
    render(chart())
    const figure = screen.getByRole('figure', { name: 'Turnover, 2019–2022' })
    expect(within(figure).getByRole('application', { name: 'Turnover, 2019–2022' })).toHaveProperty('tabIndex', 0)
  })

  it('draws every figure of the series and no other', () => {
    const { container } = render(chart())
    const drawn = [...container.querySelectorAll('[data-year]')].map(mark => mark.getAttribute('data-year')).filter(year => year !== '0')
    expect(drawn.toSorted()).toEqual(['2019', '2020', '2022', '2022', '2022'])
  })

  it('walks the figures by keys, announces each, and opens its evidence', async () => {
    const onOpen = vi.fn<(point: YearPoint, of: YearSeries) => void>()
    const user = userEvent.setup()
    render(chart(onOpen))
    const keys = screen.getByRole('application')
    keys.focus()
    await user.keyboard('{ArrowLeft}')
    expect(screen.getByRole('status').textContent).toBe('2022, Counted by one: $3.7 bn')
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(screen.getByRole('status').textContent).toBe('2019, Counted by one: $3 bn')
    await user.keyboard('{ArrowDown}{ArrowRight}{Enter}')
    expect(screen.getByRole('status').textContent).toBe('2022, Counted by two: $4 bn, other statement')
    expect(onOpen).toHaveBeenCalledWith({ year: 2022, value: 4 }, series[1])
    await user.keyboard('{Escape}')
    expect(keys).not.toBe(document.activeElement)
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('links every marked event by its full name', () => {
    render(chart())
    for (const link of screen.getAllByRole('link', { name: 'Ban on tomatoes, 10 December 2020' })) expect(link.getAttribute('href')).toBe('/events/ban')
  })

  it('has the same numbers as a table, other statements beside the figure and gaps named', () => {
    render(chart())
    const table = screen.getByRole('table', { name: 'Turnover', hidden: true })
    const rows = within(table).getAllByRole('row', { hidden: true }).map(row => row.textContent)
    expect(rows).toEqual(['YearCounted by oneCounted by two', '2022$3.7 bn$4.2 bnalso $4 bn', '2020$2.6 bn·no figure', '2019$3 bn·no figure'])
  })

  it('has no style attribute in its HTML, which the security policy would refuse', () => {
    expect(renderToString(chart())).not.toContain(' style=')
  })

  it('says so when no figure falls into the years', () => {
    render(
      <LanguageProvider language="en" words={{ charts: words }}>
        <YearLines name="x" unit="u" series={series} wording={wording} years={{ from: 1990, to: 1995 }} />
      </LanguageProvider>,
    )
    expect(screen.getByText('No figure in these years.')).toBeDefined()
  })
})
