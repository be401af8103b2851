import { BODY, describeRule, MORE } from './cases.ts';

const QUOTE = 'The bridge over the river Alma will stay closed';
const WHO = 'Jo Lind, harbour master';

/** A page with some markup between two paragraphs. */
const between = (markup: string, ...lines: string[]) => ({
  lines: [BODY, ...lines, MORE],
  html: `<p>${BODY}</p>${markup}<p>${MORE}</p>`,
});
const PULLED = `>+| ${QUOTE}`;

describeRule('pull-quote', {
  holds: {
    'in quotes of its own': between(`<blockquote>“${QUOTE}”</blockquote>`, `>+| “${QUOTE}”`),
    'under a name two elements above': between(
      `<aside class="pullquote"><div><p>${QUOTE}</p></div></aside>`,
      PULLED,
    ),
    'of five words': between(
      '<blockquote>The bridge over the river</blockquote>',
      '>+| The bridge over the river',
    ),
    'that says whose words they are': between(
      `<blockquote><p>${QUOTE}</p><cite>${WHO}</cite></blockquote>`,
      `+| ${QUOTE}`,
      `>+| ${WHO}`,
    ),
  },
  spares: {
    'that is no quote': between(`<p>${QUOTE}</p>`, PULLED),
    'of four words': between('<blockquote>The bridge over the</blockquote>', '>+| The bridge over the'),
    'that says something else': between(
      `<blockquote>${QUOTE} for good</blockquote>`,
      `>+| ${QUOTE} for good`,
    ),
    'of a paragraph that the model drops': {
      lines: [MORE, `-| ${BODY}`, PULLED, MORE],
      html: `<p>${MORE}</p><p>${BODY}</p><blockquote>${QUOTE}</blockquote><p>${MORE}</p>`,
    },
    'of a quote': {
      lines: [MORE, `+| ${BODY}`, PULLED, MORE],
      html: `<p>${MORE}</p><blockquote>${BODY}</blockquote><blockquote>${QUOTE}</blockquote><p>${MORE}</p>`,
    },
    'behind the text': {
      lines: [BODY, MORE, PULLED],
      html: `<p>${BODY}</p><p>${MORE}</p><blockquote>${QUOTE}</blockquote>`,
    },
    'below a quote, in a paragraph': between(
      `<blockquote>${QUOTE}</blockquote><p>${WHO}</p>`,
      `+| ${QUOTE}`,
      `>+| ${WHO}`,
    ),
    'long, below a quote': between(
      `<blockquote><p>${QUOTE}</p><p>${WHO} of the port since the spring</p></blockquote>`,
      `+| ${QUOTE}`,
      `>+| ${WHO} of the port since the spring`,
    ),
    'below a quote that says something else': between(
      `<blockquote><p>${QUOTE} for good</p><cite>${WHO}</cite></blockquote>`,
      `+| ${QUOTE} for good`,
      `>+| ${WHO}`,
    ),
    'farther away than some blocks': {
      lines: [BODY, ...Array<string>(12).fill(MORE), PULLED, MORE],
      html: `<p>${BODY}</p>${`<p>${MORE}</p>`.repeat(12)}<blockquote>${QUOTE}</blockquote><p>${MORE}</p>`,
    },
  },
});

const NAME = 'Alma at seven';
const PROMPT = 'Sign up for our newsletter and never miss a story.';
const HEADING = `>+.8| ${NAME}`;
const box = (inside: string): string => `<div>${inside}</div>`;

describeRule('prompt-box', {
  holds: {
    'above a prompt': between(box(`<h3>${NAME}</h3><p>${PROMPT}</p>`), HEADING, `+| ${PROMPT}`),
    'above a button that the model drops': between(
      box(`<p>${NAME}</p><div><button>Subscribe</button></div>`),
      HEADING,
      '-| Subscribe',
    ),
    'below a prompt': between(box(`<h3>${PROMPT}</h3><p>${NAME}</p>`), `-| ${PROMPT}`, HEADING),
  },
  spares: {
    'that the model drops': between(box(`<h3>${NAME}</h3><p>${PROMPT}</p>`), `>-| ${NAME}`, `+| ${PROMPT}`),
    'that the model is sure of': between(
      box(`<h3>${NAME}</h3><p>${PROMPT}</p>`),
      `>+.91| ${NAME}`,
      `+| ${PROMPT}`,
    ),
    'with no prompt in its box': between(
      box(`<h3>${NAME}</h3><p>Ferries leave.</p>`),
      HEADING,
      '+| Ferries leave.',
    ),
    'with the prompt outside of its box': between(
      `${box(`<h3>${NAME}</h3>`)}<p>${PROMPT}</p>`,
      HEADING,
      `+| ${PROMPT}`,
    ),
    'of many words in its box': between(
      box(`<h3>${NAME}</h3><p>${`${NAME} `.repeat(10)}</p><p>${PROMPT}</p>`),
      HEADING,
      `-| ${`${NAME} `.repeat(10)}`,
      `+| ${PROMPT}`,
    ),
    'of many blocks in its box': between(
      box(`<h3>${NAME}</h3>${'<p>Alma</p>'.repeat(8)}<p>${PROMPT}</p>`),
      HEADING,
      ...Array<string>(8).fill('-| Alma'),
      `+| ${PROMPT}`,
    ),
    'in a cell': between(
      `<table><tr><td>${NAME}</td><td>Subscribe</td></tr></table>`,
      HEADING,
      '-| Subscribe',
    ),
    'behind the text': {
      lines: [BODY, MORE, HEADING, `+| ${PROMPT}`],
      html: `<p>${BODY}</p><p>${MORE}</p>${box(`<h3>${NAME}</h3><p>${PROMPT}</p>`)}`,
    },
    'in the element of the text': {
      lines: [BODY, HEADING, `+| ${PROMPT}`, MORE],
      html: box(`<p>${BODY}</p><h3>${NAME}</h3><p>${PROMPT}</p><p>${MORE}</p>`),
    },
    'of flattened text': [BODY, `>+.8| ## ${NAME}`, `+| ${PROMPT}`, MORE],
  },
});
