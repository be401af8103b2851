import { expect, it } from 'vitest';
import { clean } from '../../../lambda/cleaner/index.ts';

const HEADLINE = 'A city orchestra moved into a greenhouse, and the tomatoes did not mind';
const PAGE = `<!doctype html><html lang="en"><head><title>${HEADLINE} // Quaver</title></head><body>
  <nav><a>Features</a><a>Scores</a></nav><div class="story"><h1>${HEADLINE}</h1><p class="when">3 hours ago</p>
  <p>When the roof of the concert hall began to drip in January, the orchestra needed a room with sixty chairs, heating and
  no neighbours, and it needed one within a week.</p>
  <p>What it found was a greenhouse of a vegetable grower on the southern ring road, empty between two crops, with a floor
  of packed gravel and an echo that the first oboist called rude, but honest.</p>
  <p>Rehearsals begin at seven, before the sun makes the glass too warm for the strings. A humidifier that once served
  cucumbers now keeps the cellos from cracking, and the conductor stands on a pallet.</p></div></body></html>`;

it('takes a headline as long as a sentence for one where the model keeps it', () => {
  const { title, text, lifted } = clean(PAGE);
  expect(title).toBe(HEADLINE);
  expect(lifted.map(({ rule }) => rule)).toContain('headline');
  expect(text).not.toContain(HEADLINE);
});
