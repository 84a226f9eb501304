/** By which formula a number came about; `FORMULAS` has each in letters. */
export type FormulaKind =
  | 'observed'
  | 'derived'
  | 'region-sum'
  | 'index-of-growth'
  | 'published'
  | 'published-index'
  | 'own-growth'
  | 'difference'
  | 'growth'
  | 'points'
  | 'growth-difference'
  | 'growth-difference-of-indices'
  | 'growth-difference-of-levels'
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
 * In the letters of the inputs: v is the value, p that of the year before over which that grew, r growth, w the whole, x a part, each with ₀ a year before; b the base, n the number
 * of years after it. Growth is of what was above zero alone, so that no bars stand round what it is divided by.
 */
export const FORMULAS: Readonly<Record<FormulaKind, string>> = {
  observed: 'v',
  derived: 'f',
  'region-sum': 'x₁ + … + xₙ',
  'index-of-growth': '100 + r',
  published: 'r',
  'published-index': 'i − 100',
  'own-growth': 'v − 100',
  difference: 'v − v₀',
  growth: '(v − v₀) ÷ v₀ × 100',
  points: 'v − v₀',
  // Of growth as it is published, to one place unless it is shown to others.
  'growth-difference': 'ROUND(r, 1) − ROUND(r₀, 1)',
  'growth-difference-of-indices': 'ROUND(v − 100, 1) − ROUND(v₀ − 100, 1)',
  'growth-difference-of-levels': 'ROUND((v − v₀) ÷ v₀ × 100, 1) − ROUND((p − p₀) ÷ p₀ × 100, 1)',
  places: 'v − v₀',
  share: 'v ÷ w × 100',
  contribution: '(v − v₀) ÷ (w − w₀) × 100',
  'contribution-deflated': '(v − v ÷ (1 + r%)) ÷ (w − w ÷ (1 + s%)) × 100',
  pull: '(v − v₀) ÷ w₀ × 100',
  'pull-deflated': '(v − v ÷ (1 + r%)) ÷ (w ÷ (1 + s%)) × 100',
  residual: '100 − Σ (x − x₀) ÷ (v − v₀) × 100',
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
