declare module 'svgcanvas' {
  /** A 2D context that keeps what is drawn as SVG. */
  export class Context {
    constructor(width: number, height: number)
    getSerializedSvg(): string
  }
}
