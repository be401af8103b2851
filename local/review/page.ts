import { createHash } from 'node:crypto';
import type { Cleaning } from '../../lambda/cleaner/index.ts';
import { clientBundle } from './bundle.ts';
import { detailOf, summarise } from './model.ts';
import { ruleSentences } from './rules.ts';
import type { Detail, ReviewData } from './types.ts';

/** One cleaned page to review. */
export interface ReviewInput {
  /** File name or key, unique among the pages. */
  readonly name: string;
  readonly cleaning: Cleaning;
  /** Time in the cleaner, in milliseconds. */
  readonly ms?: number;
}

/**
 * Writes the review of some cleanings as one HTML file that holds everything it needs.
 * It asks the network for nothing and runs no script but its own, whatever the cleaned pages hold:
 * a content security policy allows the two hashes of this file's own script and style, and texts never become markup.
 */
export function renderReview(cleanings: readonly ReviewInput[]): string {
  const data: ReviewData = {
    live: false,
    documents: cleanings.map(({ name, cleaning, ms = 0 }) => summarise(name, cleaning, ms)),
    rules: ruleSentences(),
  };
  const details = cleanings.map(({ name, cleaning }) => detailOf(name, cleaning));
  return html(data, details, policy([]));
}

/** The page of `npm start`: empty, it asks its own server. `headers` go out with it. */
export function livePage(rules: Readonly<Record<string, string>>): {
  html: string;
  headers: Record<string, string>;
} {
  const content = policy(["connect-src 'self'"]);
  return {
    html: html({ live: true, documents: [], rules }, [], content),
    headers: { 'content-security-policy': `${content}; frame-ancestors 'none'` },
  };
}

function policy(more: readonly string[]): string {
  const { script, style } = clientBundle();
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    ...more,
  ].join('; ');
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** JSON that cannot end the element it stands in. */
const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 32 32%22%3E' +
  '%3Crect width=%2232%22 height=%2232%22 rx=%227%22 fill=%22%232c6e4f%22/%3E' +
  '%3Cpath d=%22M8 10h16M8 16h11M8 22h6%22 stroke=%22%23fff%22 stroke-width=%223%22 stroke-linecap=%22round%22/%3E%3C/svg%3E';

function html(data: ReviewData, details: readonly Detail[], contentPolicy: string): string {
  const { script, style } = clientBundle();
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Winnow review</title>
<link rel="icon" href="${ICON}">
<style>${style}</style>
</head>
<body>
<noscript><p>The review page draws itself with its own script, which is switched off here.</p></noscript>
<script type="application/json" id="data">${json(data)}</script>
${details.map((one) => `<script type="application/json" class="detail">${json(one)}</script>`).join('\n')}
<script>${script}</script>
</body>
</html>
`;
}
