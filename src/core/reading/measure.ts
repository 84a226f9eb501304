/** What a figure is of its indicator: its amount, or something that was reckoned from amounts. */
export type Measure = 'level' | 'growth' | 'change' | 'share' | 'index' | 'rank' | 'target'
