import { BODY, describeRule, MORE } from './cases.ts';

const TEXT = 'Ferries leave every half hour from the northern landing stage.';

/** A page of one container, a paragraph a line. */
const page = (lines: readonly string[], html = (line: string): string => `<p>${line}</p>`) => ({
  lines,
  html: `<div>${lines.map((line) => html(line.replace(/^[>+-]{1,2}[.\d]*\| /, ''))).join('')}</div>`,
});

describeRule('paragraph-in-body', {
  holds: {
    'among paragraphs that the model keeps': page([BODY, MORE, `>-.3| ${TEXT}`, MORE]),
    'of which the model keeps half': page([BODY, `>-.3| ${TEXT}`, `-| ${BODY}`, MORE]),
    'behind the last of them': page([BODY, MORE, `>-.3| ${TEXT}`]),
    'of which a few words are a link': page(
      [BODY, MORE, `>-.3| ${TEXT}`],
      (line) => `<p>${line.replace('every half hour', '<a href="/times">every half hour</a>')}</p>`,
    ),
    'that is a link, and a paragraph by its length': page([BODY, MORE, `>-.3| ${BODY}`], (line) =>
      line === BODY ? `<p><a href="/bridge">${line}</a></p>` : `<p>${line}</p>`,
    ),
  },
  spares: {
    'of which the model keeps fewer': page([
      BODY,
      `>-.3| ${TEXT}`,
      `-| ${BODY}`,
      `-| ${MORE}`,
      `-| ${BODY}`,
      MORE,
    ]),
    'beside one alone': page([BODY, `>-.3| ${TEXT}`]),
    'that the model is sure is chrome': page([BODY, MORE, `>-.1| ${TEXT}`, MORE]),
    'of a few words': page([BODY, MORE, '>-.3| Ferries leave every half hour.', MORE]),
    'that is a link': page([BODY, MORE, `>-.3| ${TEXT}`], (line) =>
      line === TEXT ? `<p><a href="/times">${line}</a></p>` : `<p>${line}</p>`,
    ),
    'that is kept anyway': page([BODY, MORE, `>+.6| ${TEXT}`, MORE]),
    'of other elements': page([BODY, MORE, `>-.3| ${TEXT}`, MORE], (line) => `<div>${line}</div>`),
    'of another parent': {
      ...page([BODY, MORE, `>-.3| ${TEXT}`, MORE]),
      html: `<p>${BODY}</p><p>${MORE}</p><div><p>${TEXT}</p></div><p>${MORE}</p>`,
    },
    'of flattened text': [BODY, MORE, `>-.3| ${TEXT}`, MORE],
  },
});
