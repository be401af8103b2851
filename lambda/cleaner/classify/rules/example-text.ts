/** Two paragraphs of an invented article, for the rules' examples. */
export const BODY =
  'Officials said on Tuesday that the bridge over the river Alma will stay closed for traffic until the end of the month at least.';
export const MORE =
  'The council has set aside four million for the repairs, and a second vote on the remaining sum is due after the summer break.';
