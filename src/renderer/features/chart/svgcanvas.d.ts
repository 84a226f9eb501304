declare module 'svgcanvas' {
  /** A 2D context that keeps what is drawn as SVG. */
  export class Context {
    constructor(width: number, height: number)
    canvas: unknown
    getContext(kind: '2d'): CanvasRenderingContext2D
    getSerializedSvg(): string
  }
}
