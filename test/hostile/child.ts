import { CleanError, clean } from '../../lambda/cleaner/index.ts';
import { bytesOf, HOSTILE } from './pages.ts';

/** Cleans each hostile page as the function does, up to its JSON, and says what became of it: one line of JSON a page. */
for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(HOSTILE)) {
  const input = bytesOf(name);
  const before = performance.now();
  let result: string;
  try {
    const document = clean(input);
    const flags = document.quality.flags.map(({ flag }) => flag);
    result = `${JSON.stringify(document).length} characters${flags.includes('truncated') ? ', truncated' : ''}`;
  } catch (error) {
    if (!(error instanceof CleanError)) throw error;
    result = error.code;
  }
  const ms = Math.round(performance.now() - before);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ name, ms, peak, result }));
}
