import { expect, it } from 'vitest'
import { treemapLayout } from '#charts/treemapLayout.ts'

const box = { x: 0, y: 0, width: 800, height: 400 }

it('places parts inside their whole, wholes first', () => {
  const [whole, part] = treemapLayout([{ id: 'a', name: 'Goods', value: 10, children: [{ id: 'b', name: 'Tea', value: 10 }] }], box)
  expect([whole?.node.id, part?.node.id, part?.depth]).toEqual(['a', 'b', 1])
  expect(part!.box.y).toBeGreaterThan(whole!.box.y)
  expect(part!.box.x + part!.box.width).toBeLessThan(whole!.box.x + whole!.box.width)
})

it('names a box only where all of the name fits', () => {
  const placed = treemapLayout([{ id: 'large', name: 'Mineral fuels', value: 990 }, { id: 'small', name: 'Spices and seasonings of all kinds', value: 10 }], box)
  expect(placed.map(({ text }) => text)).toEqual(['Mineral fuels', null])
})
