import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { RAW_BUCKET, startPipeline } from './pipeline.ts';
import { startReviewServer } from './review/server.ts';
import { findUploads, uploadAll } from './upload.ts';

/** Takes the pictures of the documentation from the real page: `npm run screenshots`, with Chromium at $CHROMIUM. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));
const samples = fileURLToPath(new URL('../samples', import.meta.url));

const pipeline = await startPipeline();
// Machines that take pictures seldom have a font for Japanese.
const uploads = (await findUploads([samples])).filter(({ key }) => !key.startsWith('ja/'));
await uploadAll(pipeline.client, RAW_BUCKET, uploads);
await pipeline.queue.idle();
// How fast the machine that takes the pictures happens to be says nothing.
for (const summary of pipeline.summaries.values()) Object.assign(summary, { ms: 0 });
const server = await startReviewServer(pipeline);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
await mkdir(folder, { recursive: true });

async function shoot(
  name: string,
  key: string,
  options: BrowserContextOptions,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 880 }, ...options });
  const page = await context.newPage();
  await page.goto(`${server.address}#${encodeURIComponent(key)}`);
  await page.waitForSelector('.block');
  await act(page);
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
  process.stdout.write(`docs/images/${name}.png\n`);
}

const scroll = (page: Page, by: number) =>
  page
    .locator('.source')
    .hover({ position: { x: 20, y: 300 } })
    .then(() => page.mouse.wheel(0, by))
    .then(() => page.waitForTimeout(300));

await shoot('review', 'harbour-tram.html', {}, async (page) => {
  await scroll(page, 690);
  await page.locator('.block.lifted:visible', { hasText: 'Idris Bell' }).hover();
});
await shoot('review-dark', 'grid battery survey.html', { colorScheme: 'dark' }, async (page) => {
  await page.getByRole('tab', { name: 'Metadata' }).click();
  await scroll(page, 620);
});
const phone = { viewport: { width: 390, height: 800 }, deviceScaleFactor: 2 };
await shoot('review-phone', 'seal-count.txt', phone, async (page) => {
  await page.locator('.block.dropped').first().click();
});

await browser.close();
await server.close();
await pipeline.close();
