/** By which formula a number came about; `FORMULAS` has each in letters. */
export type FormulaKind =
  | 'observed'
  | 'derived'
  | 'region-sum'
  | 'index-of-growth'
  | 'published'
  | 'published-index'
  | 'difference'
  | 'growth'
  | 'points'
  | 'places'
  | 'share'
  | 'contribution'
  | 'contribution-deflated'
  | 'pull'
  | 'pull-deflated'
  | 'residual'
  | 'residual-deflated'
  | 'index'
  | 'rank'
  | 'single'
  | 'ytd'
  | 'ytd-after'
  | 'average-horizontal'
  | 'average-cumulative'
  | 'average-chained'

/**
 * In the letters of the inputs: v is the value, p the one a year before, w the whole, q the whole a year before, b the
 * base, n the number of years after it.
 */
export const FORMULAS: Readonly<Record<FormulaKind, string>> = {
  observed: 'v',
  derived: 'f',
  'region-sum': 'x₁ + … + xₙ',
  'index-of-growth': '100 + r',
  published: 'r',
  'published-index': 'i − 100',
  difference: 'v − p',
  growth: '(v − p) ÷ |p| × 100',
  points: 'v − p',
  places: 'v − p',
  share: 'v ÷ w × 100',
  contribution: '(v − p) ÷ (w − q) × 100',
  'contribution-deflated': '(v − v ÷ (1 + r%)) ÷ (w − w ÷ (1 + s%)) × 100',
  pull: '(v − p) ÷ q × 100',
  'pull-deflated': '(v − v ÷ (1 + r%)) ÷ (w ÷ (1 + s%)) × 100',
  residual: '100 − Σ (x − y) ÷ (v − p) × 100',
  'residual-deflated': '100 − Σ (x − x ÷ (1 + r%)) ÷ (v − v ÷ (1 + s%)) × 100',
  index: 'v ÷ b × 100',
  rank: '1 + #{o better than v}',
  single: 'c − d',
  ytd: 'm₁ + … + mₙ',
  'ytd-after': 'c + m₁ + … + mₙ',
  'average-horizontal': '((v ÷ b)^(1/n) − 1) × 100',
  'average-cumulative': '(x − 1) × 100, b × (x + x² + … + xⁿ) = v₁ + … + vₙ',
  'average-chained': '(((1 + r₁%) × … × (1 + rₙ%))^(1/n) − 1) × 100'
}
