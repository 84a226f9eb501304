/** Pixels to a point of the picture: enough for a printed page. */
const DENSITY = 3

/** The drawing as a PNG. System fonts are at hand, so Chinese comes out as on screen. */
export async function pngOf(drawing: {
  readonly svg: string
  readonly width: number
  readonly height: number
}): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing.svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(drawing.width * DENSITY)
  canvas.height = Math.round(drawing.height * DENSITY)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('the picture could not be made')) : resolve(blob)),
      'image/png'
    )
  })
}

/** What a call can carry: base64 text. */
export async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const pieces: string[] = []
  // As many at once as a call takes arguments.
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return btoa(pieces.join(''))
}
