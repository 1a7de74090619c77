declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat?: 'woff2' | 'truetype'
    /** A number pins the axis, a range narrows it. */
    variationAxes?: Record<string, number | { min: number; max: number }>
    keepFeatures?: readonly string[]
  }
  export default function subsetFont(font: Buffer, characters: string, options?: SubsetOptions): Promise<Buffer>
}
