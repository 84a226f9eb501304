import { type ThemeConfig, theme } from 'antd'
import { colours } from './tokens.ts'

/** Ant Design in our tokens: compact, square, flat, without motion longer than a blink. */
export function antdTheme(mode: 'light' | 'dark'): ThemeConfig {
  const colour = colours[mode]
  return {
    algorithm: mode === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      fontFamily: 'var(--font)',
      fontSize: 13,
      controlHeight: 26,
      sizeUnit: 4,
      sizeStep: 3,
      borderRadius: 3,
      colorPrimary: colour.accent,
      colorLink: colour.accent,
      colorInfo: colour.accent,
      colorError: colour.red,
      colorSuccess: colour.green,
      colorWarning: colour.amber,
      colorTextLightSolid: colour.onAccent,
      colorBgBase: colour.paper,
      colorBgContainer: colour.paper,
      colorBgLayout: colour.frame,
      colorTextBase: colour.text,
      colorTextSecondary: colour.muted,
      colorTextDescription: colour.muted,
      colorTextTertiary: colour.muted,
      colorTextPlaceholder: colour.hint,
      colorBorder: colour.edge,
      colorBorderSecondary: colour.line,
      colorSplit: colour.line,
      motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
      motionDurationFast: '0.05s',
      motionDurationMid: '0.08s',
      motionDurationSlow: '0.12s',
      wireframe: false
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 400 },
      // The sign in a field keeps off its text: the smallest step of the sizes above is none.
      Input: { paddingXXS: 4 },
      Select: { optionSelectedBg: colour.selected },
      Tooltip: { colorTextLightSolid: colours.dark.text, colorBgSpotlight: '#30343a' }
    }
  }
}
