/** What a scroll bar takes of a place that scrolls, in pixels; 0 where it lies over the place. */
export function scrollbarWidth(): number {
  known ??= measured()
  return known
}

let known: number | null = null

function measured(): number {
  const probe = document.createElement('div')
  probe.style.cssText = 'position: absolute; width: 100px; height: 100px; overflow: scroll; visibility: hidden'
  document.body.append(probe)
  const width = probe.offsetWidth - probe.clientWidth
  probe.remove()
  return width
}
