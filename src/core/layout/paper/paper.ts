/** Paper with the room at its edges, in millimetres. The page number stands in the bottom margin. */
export interface Paper {
  readonly name: 'A4'
  readonly orientation: 'portrait' | 'landscape'
  readonly width: number
  readonly height: number
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
}

export function a4(orientation: Paper['orientation']): Paper {
  const margin = { top: 15, right: 15, bottom: 18, left: 15 }
  return orientation === 'portrait'
    ? { name: 'A4', orientation, width: 210, height: 297, margin }
    : { name: 'A4', orientation, width: 297, height: 210, margin }
}
