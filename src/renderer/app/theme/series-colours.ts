/** Colours of series, told apart by form as well; each 3:1 or better against paper. Print uses the light ones. */
export const seriesColours = {
  light: [
    '#1d55a5',
    '#b8501a',
    '#1a7040',
    '#7a3e9d',
    '#8a6d00',
    '#007a8a',
    '#a3325f',
    '#57606c',
    '#6b4423',
    '#4d7c0f',
    '#b91c1c',
    '#312e81'
  ],
  dark: [
    '#8ab4f2',
    '#f2a66f',
    '#6fcf97',
    '#c79bf0',
    '#d9c25a',
    '#5fc7d4',
    '#f08bb0',
    '#a3acb8',
    '#d0a985',
    '#b5d96b',
    '#f58a8a',
    '#a5a8f5'
  ]
} as const
