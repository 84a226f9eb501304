/** The colours of one mode. Every colour on screen is one of these; print overrides them with black on white. */
export interface Colours {
  /** The sheet: tables and panels. */
  readonly paper: string
  /** Rail, top line, table heads. */
  readonly frame: string
  /** A row under the pointer, a pressed control. */
  readonly hover: string
  readonly selected: string
  /** Lines between rows. */
  readonly line: string
  /** Edges of controls and panels (3:1 against paper). */
  readonly edge: string
  readonly text: string
  /** Words of less weight, still AA on paper and frame. */
  readonly muted: string
  /** What an empty field says may be typed: lighter than what is typed, AA on paper, which fields are. */
  readonly hint: string
  readonly accent: string
  readonly onAccent: string
  readonly red: string
  readonly green: string
  readonly amber: string
  readonly amberTint: string
  /** The coloured layer over a sheet: tints under text. */
  readonly roleTitle: string
  readonly roleUnit: string
  readonly roleHeader: string
  readonly roleStub: string
  readonly roleValue: string
  readonly roleNote: string
  readonly roleLeftOut: string
  readonly roleRefused: string
}

export const colours: { readonly light: Colours; readonly dark: Colours } = {
  light: {
    paper: '#ffffff',
    frame: '#f3f4f6',
    hover: '#eceff3',
    selected: '#dfe9f7',
    line: '#e1e4e8',
    edge: '#828b98',
    text: '#1b1f24',
    muted: '#57606c',
    hint: '#6b7480',
    accent: '#1d55a5',
    onAccent: '#ffffff',
    red: '#b8232f',
    green: '#1a7040',
    amber: '#8a5300',
    amberTint: '#fff0d1',
    roleTitle: '#e6e8ec',
    roleUnit: '#f6ecc9',
    roleHeader: '#d9e6f8',
    roleStub: '#e8e1f5',
    roleValue: '#e2f3f2',
    roleNote: '#f1ece6',
    roleLeftOut: '#f0f1f3',
    roleRefused: '#ffe2b8'
  },
  dark: {
    paper: '#17191c',
    frame: '#1f2226',
    hover: '#2a2e34',
    selected: '#25364f',
    line: '#2e3238',
    edge: '#727b87',
    text: '#e5e7ea',
    muted: '#a3acb8',
    hint: '#868f9c',
    accent: '#8ab4f2',
    onAccent: '#0f1a2b',
    red: '#ff8f8a',
    green: '#6fcf97',
    amber: '#f2b95f',
    amberTint: '#3d2f14',
    roleTitle: '#33373d',
    roleUnit: '#403819',
    roleHeader: '#22364f',
    roleStub: '#352c4a',
    roleValue: '#17393a',
    roleNote: '#37312a',
    roleLeftOut: '#22252a',
    roleRefused: '#573a10'
  }
}

export const fontFamily =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'HarmonyOS Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif"

/**
 * English sets its signs in a Latin font: in a Chinese one, which is what system-ui is on a Chinese Linux, an apostrophe may
 * be as wide as a character.
 */
export const latinFirst = `'Segoe UI', Roboto, 'Helvetica Neue', Arial, Ubuntu, Cantarell, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', ${fontFamily}`

/** `roleTitle` as the custom property `--role-title`. */
export function propertyName(token: string): string {
  return `--${token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
