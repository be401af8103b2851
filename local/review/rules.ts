/** One sentence for each rule id, for the reasons of the review page. */
export function ruleSentences(): Record<string, string> {
  return {
    model: 'The learned model found the block unlike article text.',
    neighbours: 'The block has no sign of its own; what stands around it says what it is.',
    guard: 'A guard overruled the other judgements, so that no page with prose comes out empty.',
  };
}
