import type { PhraseBook } from '../phrase-book.ts'

/** The phrases of the English communiqués of statistical bureaus. */
export const enUS: PhraseBook = {
  opening: '[{stage}, ]in {period}, [{place} ]',
  'stage.estimate': 'by estimate',
  'stage.flash': 'by flash figures',

  'level.total': '{name} came to {value}{unit}',
  'level.cumulative': '{name} so far came to {value}{unit}',
  'level.amount': '{name} stood at {value}{unit}',
  'level.loss': '{name} was a loss of {value}{unit}',
  'level.rank': '{name} ranked no. {value}',
  'level.growth': '{name} was {growth}',

  'prior.year': 'in the previous year',
  'prior.end': 'at the end of the previous year',
  'prior.same': 'in the same period of the previous year',

  'growth.up': 'up {rate}% year on year',
  'growth.down': 'down {rate}% year on year',
  'growth.same': 'the same as {prior}',
  'growth.near': 'almost the same as {prior}',
  'growth.nominalUp': 'up {rate}% year on year in nominal terms',
  'growth.nominalDown': 'down {rate}% year on year in nominal terms',
  'growth.nominalSame': 'almost the same as {prior} at current prices',
  'change.up': '{change}{unit} more than {prior}[, up {rate}%]',
  'change.down': '{change}{unit} less than {prior}[, down {rate}%]',

  'pace.faster': 'with growth {points}{unit} faster than {prior}',
  'pace.slower': 'with growth {points}{unit} slower than {prior}',
  'pace.same': 'with growth the same as {prior}',
  'pace.narrower': 'the decline {points}{unit} smaller than {prior}',
  'pace.wider': 'the decline {points}{unit} larger than {prior}',
  'pace.turnedUp': 'turning from decline to growth',
  'pace.turnedDown': 'turning from growth to decline',
  'streak.up': 'growing for {years} years in a row',
  'streak.down': 'declining for {years} years in a row',

  'points.up': '{points}{unit} higher than {prior}[, up {rate}%]',
  'points.down': '{points}{unit} lower than {prior}[, down {rate}%]',
  'points.same': 'the same as {prior}',
  'points.near': 'almost the same as {prior}',
  'places.up': 'better by {places} than {prior}',
  'places.down': 'worse by {places} than {prior}',
  'places.same': 'the same place as {prior}',

  'turn.profit': 'turning the loss {prior} into a profit',
  'turn.loss': 'turning the profit {prior} into a loss',
  'turn.positive': 'turning positive from below zero {prior}',
  'turn.negative': 'turning negative from above zero {prior}',
  'loss.narrowed': 'a loss {change}{unit} smaller than {prior}',
  'loss.widened': 'a loss {change}{unit} larger than {prior}',
  'negative.narrowed': '{change}{unit} nearer to zero than {prior}',
  'negative.widened': '{change}{unit} further below zero than {prior}',

  'break.scope': 'not comparable with the figure {prior} because of another statistical scope',
  'break.stage': 'not comparable with the figure {prior} because of another stage of the data',

  'span.growth': 'up {rate}% a year on average over {years}',
  'span.fall': 'down {rate}% a year on average over {years}',
  'span.nominalGrowth': 'up {rate}% a year on average over {years} at current prices',
  'span.nominalFall': 'down {rate}% a year on average over {years} at current prices',

  parts: 'of which, {parts}',
  partsOf: 'of {whole}, {parts}',
  'part.level': '{name} {value}{unit}',
  'part.growth': '{name} {growth}',
  'part.up': 'up {rate}%',
  'part.down': 'down {rate}%',
  'part.same': 'the same as {prior}',
  'part.near': 'almost the same as {prior}',
  'part.nominalUp': 'up {rate}% in nominal terms',
  'part.nominalDown': 'down {rate}% in nominal terms',
  'part.nominalSame': 'almost the same as {prior} at current prices',
  share: 'accounting for {share}% of {whole}',
  'structure.changed': 'the structure of the three industries changed from {before} to {now}',
  'structure.same': 'the structure of the three industries was {now}, the same as {prior}',
  'structure.only': 'the structure of the three industries was {now}',

  regions: '{name} by region: {parts}',
  'region.level': '{region} {value}{unit}',
  'region.growth': '{region} {growth}',
  'region.rank': 'no. {rank}',

  missing: 'no figures[ for {period}] yet: {names}',
  withheld: 'withheld[ for {period}]: {names}',

  'mark.clause': ', ',
  'mark.part': '; ',
  'mark.name': ', ',
  'mark.ratio': ':',
  'mark.end': '. '
}
