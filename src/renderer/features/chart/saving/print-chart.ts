import styles from './print-chart.module.css'

/** Puts a drawing alone on paper while `act` prints: lines and letters stay lines and letters in a PDF. */
export async function withChartOnPaper<Result>(svg: string, act: () => Promise<Result>): Promise<Result> {
  const sheet = document.createElement('div')
  sheet.className = styles['sheet'] ?? ''
  sheet.dataset['paper'] = ''
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  // Not shown twice: the title is drawn.
  drawing.querySelector(':scope > title')?.remove()
  sheet.append(document.importNode(drawing, true))
  document.body.append(sheet)
  try {
    return await act()
  } finally {
    sheet.remove()
  }
}
