import { describe, expect, it } from 'vitest';
import { clean } from '../../../lambda/cleaner/index.ts';

/** A page without a class name or a word in its head that says what it is. */
const page = (underHeadline: string): string =>
  `<!doctype html><html lang="en"><head><title>Town builds a bridge</title></head><body><main>
  <h1>Town builds a bridge</h1>${underHeadline}
  <figure><img src="b.jpg" alt=""><figcaption>The old bridge on Sunday</figcaption></figure>
  <p>The town of Alford will build a new bridge over the Alma, the council decided on Tuesday by a large majority.</p>
  <p>The old bridge has been closed since the flood.</p>
  <p>The county will carry half of the cost, and the town the rest.</p>
  <p>Work begins in the autumn, and the first cars should cross in two years.</p></main></body></html>`;

describe('a few short paragraphs', () => {
  it('are an article under a headline and a date: its caption is no text', () => {
    const { text, images } = clean(page('<p>By Petra Lind</p><p>14 May 2024, 10:31</p>'), { input: 'html' });
    expect(text).not.toContain('The old bridge on Sunday');
    expect(text).toMatch(/^The town of Alford/);
    expect(images[0]?.caption).toBe('The old bridge on Sunday');
  });

  it('may be anything else without a date, and keep what they have', () => {
    expect(clean(page(''), { input: 'html' }).text).toContain('The old bridge on Sunday');
  });
});
