import type { ReportDocument } from '#contract/report/report-document.ts'
import type { ReportTable } from '#contract/report/report-table.ts'

/** The result page as one HTML file without anything beside it: for any browser, A4 when printed. */
export function reportHtml(report: ReportDocument, language: string): string {
  const files = report.files.map(
    ({ name, state, facts, tables }) => `
<section>
<h2>${escaped(name)} <small>${escaped(state)}</small></h2>
${factList(facts)}
${tables.map(tableHtml).join('\n')}
</section>`
  )
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escaped(report.title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escaped(report.title)}</h1>
${factList(report.facts)}
${files.join('\n')}
</body>
</html>
`
}

function factList(facts: ReportDocument['facts']): string {
  const lines = facts.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`)
  return `<dl>${lines.join('')}</dl>`
}

function tableHtml({ caption, columns, rows }: ReportTable): string {
  const widths = columns.map(({ share }) => `<col style="width: ${share}%">`).join('')
  const head = columns.map(({ name }) => `<th scope="col">${escaped(name)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`)
  return `<table>
<caption>${escaped(caption)}</caption>
<colgroup>${widths}</colgroup>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const style = `
@page { size: A4; margin: 18mm 15mm }
body { font: 10.5pt/1.5 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #000; margin: 24px auto; max-width: 180mm }
h1 { font-size: 16pt; text-align: center }
h2 { font-size: 12pt; margin: 18pt 0 4pt; border-bottom: 1px solid #000; break-after: avoid; overflow-wrap: anywhere }
h2 small { font-weight: normal }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 12pt; margin: 4pt 0 }
dd { margin: 0; overflow-wrap: anywhere }
table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 8pt 0; font-size: 9.5pt }
caption { text-align: left; font-weight: bold; padding: 4pt 0 }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { border: 0.5pt solid #000; padding: 2pt 4pt; text-align: left; vertical-align: top; overflow-wrap: anywhere }
`
