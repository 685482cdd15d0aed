/** Signs of the tools: outlines with their handles, a ruled line, and a sheet of numbers. */
import { type SVGTemplateResult, svg } from 'lit'

/** Tools that draw by hand. */
export const HAND_TOOLS = ['box', 'polygon', 'circle', 'line'] as const
export type HandTool = (typeof HAND_TOOLS)[number]

const corner = (x: number, y: number): SVGTemplateResult =>
  svg`<rect class="handle" x=${x - 1.75} y=${y - 1.75} width="3.5" height="3.5" />`

/** In a box of 20 by 20. */
export const TOOL_ICONS: Readonly<Record<HandTool | 'numbers', SVGTemplateResult>> = {
  box: svg`<path d="M4 5h12v10H4z" />${corner(4, 5)}${corner(16, 15)}`,
  polygon: svg`<path d="M4 14 8 4l8 4-3 8z" />${corner(4, 14)}${corner(8, 4)}${corner(16, 8)}${corner(13, 16)}`,
  circle: svg`<circle cx="10" cy="10" r="6.5" /><circle class="handle" cx="10" cy="10" r="1.2" />`,
  line: svg`<path d="M4 15 16 5" /><path d="m2.8 13.4 2.4 3.2M14.8 3.4l2.4 3.2m-6.9 2 1.4 1.9" />`,
  numbers: svg`<path d="M4 6h5M4 10h12M4 14h8" /><path d="M12 4.5v3M16 4.5v3" />`,
}
