/** Stable codes of what may go wrong when figures are asked for. */
export const insightsErrors = {
  noNetwork: 'insights.no_network',
} as const;
