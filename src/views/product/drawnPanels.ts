import { PRODUCT_PANELS, type ProductLine, type ProductPanel } from '#selectors/productLines.ts'

/** What of a product is drawn, in the order of the panels. A single figure makes no chart: it stands above. */
export const drawnPanels = (lines: readonly ProductLine[]): { panel: ProductPanel; own: readonly ProductLine[] }[] =>
  PRODUCT_PANELS.map(panel => ({ panel, own: lines.filter(line => line.panel === panel) })).filter(({ own }) => own.flatMap(({ points }) => points).length > 1)
