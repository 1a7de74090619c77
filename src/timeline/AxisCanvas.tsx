import { useLayoutEffect, useRef, useState } from 'react'
import { axisLook, watchLook } from './axisLook.ts'
import { drawLanes, type AxisLook } from './drawLanes.ts'
import type { LaneGeometry } from './laneGeometry.ts'
import type { PlacedItem } from './PlacedItem.ts'
import style from './TimeAxis.module.css'

interface AxisCanvasProps {
  lanes: readonly (readonly PlacedItem[])[]
  offset: number
  width: number
  geometry: LaneGeometry
  titled: boolean
}

/** The marks on a canvas: one drawing a frame however many there are. What it shows is said by the axis around it and by the list. */
export function AxisCanvas({ lanes, offset, width, geometry, titled }: AxisCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  // Read by the drawing itself, which would else be done twice at first; emptied when the look may have changed.
  const [look, setLook] = useState<{ now: AxisLook | null }>({ now: null })
  const height = lanes.length * geometry.height
  useLayoutEffect(() => watchLook(() => setLook({ now: null })), [])
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!canvas.current || !context) return
    look.now ??= axisLook(canvas.current)
    const density = Math.min(devicePixelRatio, 3)
    canvas.current.width = Math.round(width * density)
    canvas.current.height = Math.round(height * density)
    context.scale(density, density)
    drawLanes(context, { lanes, offset, width, geometry, look: look.now, titled })
  }, [lanes, offset, width, height, geometry, titled, look])
  return <canvas ref={canvas} className={style.canvas} height={height} aria-hidden="true" />
}
