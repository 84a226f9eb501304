/**
 * What the figures under a decrease (降幅, 同比下降) mean: 3.2 is 3.2 less and changes its sign (`turned`: -3.2 is 3.2
 * more), or they carry their own (`as-typed`: -3.2 is 3.2 less).
 */
export const DECREASE_SIGNS = ['as-typed', 'turned'] as const
export type DecreaseSign = (typeof DECREASE_SIGNS)[number]
