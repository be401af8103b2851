import { BODY, describeRule, MORE } from './cases.ts';

const TEXT = 'Ferries leave every half hour from the northern landing stage.';

/** A page of one container, a paragraph a line. */
const page = (lines: readonly string[], html = (line: string): string => `<p>${line}</p>`) => ({
  lines,
  html: `<div>${lines.map((line) => html(line.replace(/^[>+-]{1,2}[.\d]*\| /, ''))).join('')}</div>`,
});

/** The same with a container for each line. */
const apart = (lines: readonly string[], html = (line: string): string => `<p>${line}</p>`) =>
  page(lines, (line) => `<section>${html(line)}</section>`);

describeRule('paragraph-in-body', {
  holds: {
    'among paragraphs that the model keeps': page([BODY, MORE, `>-.3| ${TEXT}`, MORE]),
    'of which the model keeps half': page([BODY, `>-.3| ${TEXT}`, `-| ${BODY}`, MORE]),
    'behind the last of them': page([BODY, MORE, `>-.3| ${TEXT}`]),
    'of which a few words are a link': page(
      [BODY, MORE, `>-.3| ${TEXT}`],
      (line) => `<p>${line.replace('every half hour', '<a href="/times">every half hour</a>')}</p>`,
    ),
    'built as others that the model keeps, whatever stands around each': apart([BODY, MORE, `>-.3| ${TEXT}`]),
    'built as others of which the model keeps half': apart([BODY, MORE, `>-.3| ${TEXT}`, `-| ${BODY}`]),
    'that is a quote, built as others': apart(
      [BODY, MORE, `>-.3| ${TEXT}`],
      (line) => `<blockquote>${line}</blockquote>`,
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
    'of another parent and another build': {
      ...page([BODY, MORE, `>-.3| ${TEXT}`, MORE]),
      html: `<p>${BODY}</p><p>${MORE}</p><div><p>${TEXT}</p></div><p>${MORE}</p>`,
    },
    'built as others of which the model keeps fewer': apart([BODY, `>-.3| ${TEXT}`, `-| ${MORE}`]),
    'built as one other': apart([BODY, `>-.3| ${TEXT}`]),
    'built as entries of lists': apart([BODY, MORE, `>-.3| ${TEXT}`], (line) => `<ul><li>${line}</li></ul>`),
    'built as headings': apart([BODY, MORE, `>-.3| ${TEXT}`], (line) => `<h2>${line}</h2>`),
    'of flattened text': [BODY, MORE, `>-.3| ${TEXT}`, MORE],
  },
});

const CODE = 'ferries.sort((a, b) => a.leaves - b.leaves)';
const code = (...lines: string[]) =>
  page(lines, (line) => (line === CODE ? `<pre>${line}</pre>` : `<p>${line}</p>`));

describeRule('code-in-body', {
  holds: { 'between paragraphs': code(BODY, `>-.1| ${CODE}`, MORE) },
  spares: {
    'behind them': code(BODY, MORE, `>-.1| ${CODE}`),
    'before them': code(`>-.1| ${CODE}`, BODY, MORE),
    'that the model is sure is none of the text': code(BODY, `>-.04| ${CODE}`, MORE),
    'that is kept anyway': code(BODY, `>+.1| ${CODE}`, MORE),
    'that is no code': page([BODY, `>-.1| ${CODE}`, MORE]),
  },
});

const SONG = 'O the river, O the river, carry me away from home.';
const sung = (judged: string, around = MORE, { tag = 'p' } = {}) => {
  const element = (text: string): string => {
    const written = `<${tag}>${text}</${tag}>`;
    return tag === 'li' ? `<ul>${written}</ul>` : written;
  };
  return {
    lines: [BODY, `+| ${SONG}`, MORE, judged, around, BODY],
    html: `<p>${BODY}</p><p>${SONG}</p><p>${MORE}</p>${element(judged.replace(/^\S+ /, ''))}<p>${around.replace(/^-\| /, '')}</p><p>${BODY}</p>`,
  };
};
describeRule('copy-in-body', {
  holds: {
    'of a refrain': sung(`>-.8| ${SONG}`),
    'of an entry that the model doubts': sung(`>-.5| ${SONG}`, MORE, { tag: 'li' }),
  },
  spares: {
    'that the model keeps': sung(`>+.8| ${SONG}`),
    'that the model doubts': sung(`>-.7| ${SONG}`),
    'of an entry that the model doubts more': sung(`>-.3| ${SONG}`, MORE, { tag: 'li' }),
    'that stands in the text once': sung('>-.8| The lamp upon the landing is the only light.'),
    'beside a line that the model drops': sung(`>-.8| ${SONG}`, `-| ${MORE}`),
    'beside a label': sung(`>-.8| ${SONG}`, 'Two'),
    'that is a heading': sung(`>-.8| ${SONG}`, MORE, { tag: 'h3' }),
    'of few words': sung('>-.8| O the river, O the river.'),
    'of flattened text': [BODY, `+| ${SONG}`, MORE, `>-.8| ${SONG}`, MORE],
  },
});
