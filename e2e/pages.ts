/** A page with some article in it. */
export function page(title: string): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>${title}</h1>
<p>The harbour master said on Monday that the new pier would open in spring, a year later than planned.</p>
<p>Divers had found rotten piles below the old landing stage, and every one of them had to be replaced.</p>
<p>The ferry company, which has paid for temporary moorings since last summer, asked the town for its money back.</p>
<p>A spokeswoman for the council answered that the contract names no date, so nobody owes anybody anything.</p>
</article><footer><p>Share this</p></footer></body></html>`;
}
