import { BODY, describeRule, HEADLINE, lines, MORE } from './cases.ts';

const CARD = 'Ferries sell out as bridge stays shut';

const NOTICE = 'This paper is delivered to every household between the two bridges of Ortal on Saturdays.';

describeRule('title-repeat', {
  holds: {
    'above the headline': [`>| ${HEADLINE}`, ...lines(1), `# ${HEADLINE}`, BODY],
    'behind the text': [HEADLINE, BODY, `>| ${HEADLINE}`],
  },
  spares: {
    'that is the headline': [`>| ${HEADLINE}`, BODY, HEADLINE],
    'that repeats a headline of two words': ['# Bridge closed', BODY, '>| Bridge closed'],
    'that repeats another line': [HEADLINE, BODY, CARD, `>| ${CARD}`],
    'where there is no headline': ['0:01', BODY, `>| ${CARD}`, CARD],
  },
});

const article = (...blocks: string[]): string => `<article>${blocks.join('')}</article>`;
const NEWS = '<meta property="og:type" content="article">';
const [own, other] = [`<h1>${HEADLINE}</h1><p>${BODY}</p>`, `<h1>${CARD}</h1><p>${MORE}</p>`];

describeRule('next-article', {
  holds: {
    'of the article below': {
      html: NEWS + article(own) + article(other),
      lines: [`# ${HEADLINE}`, BODY, `# ${CARD}`, `>| ${MORE}`],
    },
    'that is its headline': {
      html: NEWS + article(own) + article(other),
      lines: [`# ${HEADLINE}`, BODY, `>| ${CARD}`, MORE],
    },
  },
  spares: {
    'of the article itself': {
      html: NEWS + article(own) + article(other),
      lines: [`# ${HEADLINE}`, `>| ${BODY}`, `# ${CARD}`, MORE],
    },
    'of an article inside of it': {
      html: NEWS + article(own, article(other)),
      lines: [`# ${HEADLINE}`, BODY, `# ${CARD}`, `>| ${MORE}`],
    },
    'of an article below without a headline of the first level': {
      html: NEWS + article(own) + article(other.replaceAll('h1', 'h2')),
      lines: [`# ${HEADLINE}`, BODY, `## ${CARD}`, `>| ${MORE}`],
    },
    'of an element below that is none': {
      html: `${NEWS}${article(own)}<div>${other}</div>`,
      lines: [`# ${HEADLINE}`, BODY, `# ${CARD}`, `>| ${MORE}`],
    },
    'where the headline stands in none': {
      html: NEWS + own + article(other),
      lines: [`# ${HEADLINE}`, BODY, `# ${CARD}`, `>| ${MORE}`],
    },
    'of a page that is no article': {
      html: article(own) + article(other),
      lines: [`# ${HEADLINE}`, BODY, `# ${CARD}`, `>| ${MORE}`],
    },
    'where there is no headline': {
      html: NEWS + article(`<p>${BODY}</p>`) + article(`<p>${MORE}</p>`),
      lines: [BODY, `>| ${MORE}`],
    },
  },
});

describeRule('deck', {
  holds: {
    'four lines under the headline': [
      HEADLINE,
      ...lines(3),
      '>| Two ferries shall carry commuters for now',
      BODY,
    ],
    'of six words': [HEADLINE, '>| Two ferries shall carry the commuters', BODY],
  },
  spares: {
    'above the headline': [
      '>| Two ferries shall carry commuters for now',
      ...lines(1),
      `# ${HEADLINE}`,
      BODY,
    ],
    'that is the headline': [`>| # ${HEADLINE}`, BODY],
    'farther down': [HEADLINE, ...lines(4), '>| Two ferries shall carry commuters for now', BODY],
    'in the text': [HEADLINE, BODY, '>| Two ferries shall carry commuters for now', MORE],
    'of few words': [HEADLINE, '>| Two ferries shall carry commuters', BODY],
    'that is long': [HEADLINE, `>-| ${BODY} ${BODY}`, BODY],
    'that is a date': [HEADLINE, '>| Updated on Monday, 3 May 2021, 10:15 am', BODY],
    'where there is no headline': ['0:01', '>| two ferries shall carry commuters for now', BODY],
  },
});

describeRule('above-headline', {
  holds: {
    'that the model keeps': ['Islands', `>+| ${NOTICE}`, HEADLINE, `+.95| ${BODY}`, `+.95| ${MORE}`],
    'of few words': ['>+| Two ferries for now', HEADLINE, `+.95| ${BODY}`, `+.95| ${MORE}`],
  },
  spares: {
    'that is the headline': [`>+| ${HEADLINE}`, `+.95| ${BODY}`],
    'below the headline': [HEADLINE, `>+| ${NOTICE}`, `+.95| ${BODY}`],
    'with which the text begins': [`>+| ${NOTICE}`, HEADLINE, `+.95| ${BODY}`, `+.95| ${MORE}`],
    'that the model drops': ['Islands', `>-| ${NOTICE}`, HEADLINE, `+.95| ${BODY}`, `+.95| ${MORE}`],
    'that the model is sure of': [
      'Islands',
      '>+.95| Two ferries for now',
      HEADLINE,
      `+.95| ${BODY}`,
      `+.95| ${MORE}`,
    ],
    'above a body that it is not sure of': ['Islands', '>+| Two ferries for now', HEADLINE, BODY, MORE],
    'of HTML': {
      lines: ['>+| Two ferries for now', HEADLINE, `+.95| ${BODY}`],
      html: `<p>Two ferries for now</p><h1>${HEADLINE}</h1><p>${BODY}</p>`,
    },
  },
});

describeRule('duplicate', {
  holds: { 'that repeats a paragraph': [BODY, MORE, `>-| ${BODY}`] },
  spares: {
    'that the model keeps': [BODY, MORE, `>+| ${BODY}`],
    'that repeats what the model drops': [`-| ${BODY}`, MORE, `>-| ${BODY}`],
    'of few words': [`+| ${CARD}`, MORE, `>-| ${CARD}`],
  },
});

const LONG = `${CARD} and the boatmen ask for more`;

describeRule('card-repeat', {
  holds: {
    'over its copy': [BODY, `>+.8| ${CARD}`, 'News', CARD, MORE],
    'under its copy': [BODY, CARD, 'News', `>+.8| ${CARD}`, MORE],
    'between two copies': [BODY, CARD, '>+.8| News of the northern harbour', CARD, MORE],
  },
  spares: {
    'of few words that stands three times in a row': [
      BODY,
      '>-| Ferries sell out this June',
      'Ferries sell out this June',
      'Ferries sell out this June',
      MORE,
    ],
    'above the text': [`>-| ${CARD}`, 'News', CARD, BODY],
    'that the model is sure of': [BODY, `>+.86| ${CARD}`, 'News', CARD, MORE],
    'that repeats the headline': [`# ${LONG}`, 'News', `>+.8| ${LONG}`, MORE],
    'of two words': [BODY, '>-| Ferries sell', 'News', 'Ferries sell', MORE],
    'that is long': [BODY, `>-| ${BODY.slice(0, -1)}`, 'News', BODY.slice(0, -1)],
    'that is a sentence': [BODY, `>-| ${CARD}?`, 'News', `${CARD}?`, MORE],
    'that is no headline': [BODY, `>-| and ${CARD}`, 'News', `and ${CARD}`, MORE],
    'over a button': [BODY, `>-| ${CARD}`, 'Subscribe', CARD, MORE],
    'with a long line between': [BODY, `>-| ${CARD}`, 'The news of the northern harbour', CARD, MORE],
    'that stands three times in a row': [BODY, `>-| ${CARD}`, CARD, CARD, MORE],
    'over another title': [BODY, `>-| ${CARD}`, 'News', 'Council quarrels over cost of a bridge', MORE],
    'over a copy that stands farther down': [BODY, `>-| ${CARD}`, 'News', '0:09', CARD, MORE],
  },
});

const labelled = (text: string, score = '+.96') => [BODY, `>${score}| ${text}`, MORE];

describeRule('read-more', {
  holds: {
    'that begins so and announces a list, when the model drops it': labelled(
      'Read more about the ferries:',
      '-.3',
    ),
    'that begins so and speaks of others, when the model drops it': labelled(
      'Read more in our newsletter today',
      '-.3',
    ),
    'with a label and a title': labelled('Read more: Ferries sell out as bridge stays shut'),
    'with a label of lists and a title': labelled('Related articles: Ferries sell out', '+.99'),
    'with a longer label and a link': labelled('Related to the ferries: [Tickets sell out](/tickets)', '+.8'),
    'with a longer label, when the model drops it': labelled('Watch out for: Tickets sell out', '-.3'),
    'that begins so and is short, with doubt': labelled('Read more about the ferries', '+.9'),
    'that begins so and is a link': labelled('[Read more about the ferries](/ferries) today', '+.95'),
    'that begins so, when the model drops it': labelled('Read more about the ferries that sail.', '-.3'),
    'that holds such words and is short': labelled('You can read more here about ferries.'),
    'that holds such words and is a link': labelled(
      'For all that the captains said of the night, [click here to read the story of the great flood](/flood)',
    ),
  },
  spares: {
    'of a label and one word': labelled('Watch: ferries', '-.3'),
    'whose label goes on': labelled('Watch out for: tickets sell out in June.', '+.8'),
    'whose label of lists goes on': labelled('Related to each other: ferries and bridges.', '+.8'),
    'that holds such words, is a link and is very long': labelled(
      'For all that the captains and their men said of the night, [click here to read the whole long story of the great flood of the Alma](/flood)',
    ),
    'of two words': labelled('Read ferries:', '-.3'),
    'that is long': labelled(`Read more: ${BODY} ${BODY}`, '-.3'),
    'that is the label alone': labelled('Read the full story', '-.3'),
    'without such words': labelled('Ferries sell out: the bridge stays shut', '-.3'),
    'that the model is sure of': labelled('Read more: Ferries sell out as bridge stays shut', '+.98'),
    'that begins so, when the model is surer': labelled('Read more about the ferries', '+.95'),
    'that begins so and is a sentence': labelled('Read more books, the teacher said.', '+.8'),
    'that begins so and is a heading': labelled('# Read more about the ferries', '+.8'),
    'that begins so and is long': labelled(
      'Read more than a page of it and the tale of the flood will not let you go at all',
      '+.8',
    ),
    'that begins so and of which little is a link': labelled(
      'Read more about [the](/the) ferries and bridges',
      '+.95',
    ),
    'that holds such words and is long': labelled(
      'For all that the captains said of the night, click here to read the story of the great flood',
    ),
    'that holds such words and announces a list': labelled(
      'You can read more here about the ferries:',
      '-.3',
    ),
    'that holds such words and others': labelled(
      'Click here to contact our news team by email us at',
      '-.3',
    ).map((line) => line.replace('Click', 'Now click')),
  },
});

const LOUD = 'FERRIES SELL OUT AS BRIDGE STAYS SHUT';

describeRule('arrow-link', {
  holds: {
    'that begins with an arrow and is a link': {
      lines: [BODY, `>+| [» ${CARD}](/a)`, MORE],
      evidence: '“»”',
    },
    'that holds a link': [BODY, `>+| »» ${CARD} [today](/a)`, MORE],
  },
  spares: {
    'without a link': [BODY, `>+| » ${CARD}`, MORE],
    'without an arrow': [BODY, `>+| [${CARD}](/a)`, MORE],
    'of speech in guillemets': [BODY, '>+| [»The ferries are full«, she said.](/a)', MORE],
    'that is an entry of a list': [BODY, `>+| - [» ${CARD}](/a)`, '- Ferries', MORE],
    'that is long': [BODY, `>+| [» ${CARD}](/a) ${BODY}`, MORE],
    'behind the text': [BODY, MORE, `>-| [» ${CARD}](/a)`],
  },
});

describeRule('capital-link', {
  holds: {
    'with a label of capitals, which the evidence tells': {
      lines: [BODY, `>+| [FROM THE PORT | ${CARD}](/a)`, MORE],
      evidence: 'FROM THE PORT',
    },
    'that is one link': [BODY, `>+.89| [${LOUD}](/a)`, MORE],
    'in brackets, behind a label of capitals': [
      BODY,
      '>+| [[SIGN UP: News of the port every morning](/a)]',
      MORE,
    ],
    'of four words': [BODY, '>+| [FERRIES SELL OUT TODAY](/a)', MORE],
    'of twenty words': [BODY, `>+| [${`${LOUD} `.repeat(2)}AND MORE OF IT FOLLOWS](/a)`, MORE],
  },
  spares: {
    'of three words': [BODY, '>+| [FERRIES SELL OUT](/a)', MORE],
    'that is long': [BODY, `>+| [${`${LOUD} `.repeat(3)}](/a)`, MORE],
    'that the model is sure of': [BODY, `>+.91| [${LOUD}](/a)`, MORE],
    'that is a heading': [BODY, `>+| ## [${LOUD}](/a)`, MORE],
    'of which a word is no link': [BODY, `>+| [${LOUD}](/a) AGAIN`, MORE],
    'in brackets, behind a label of small letters': [BODY, '>+| [[Sign up: News of the port](/a)]', MORE],
    'in small letters': [BODY, `>+| [${CARD}](/a)`, MORE],
    'above the text': [`>+| [${LOUD}](/a)`, BODY, MORE],
    'behind the text': [BODY, MORE, `>+| [${LOUD}](/a)`],
    'before a line that the model drops': [BODY, `>+| [${LOUD}](/a)`, `-| ${MORE}`, BODY],
    'before a title': [BODY, `>+| [${LOUD}](/a)`, `+| ${CARD}`, MORE],
  },
});

const RUN = [
  'Ferries sell out for months as the bridge stays shut',
  'Council quarrels once more over cost of a third bridge',
  'Boatmen of the north ask for a share of the tolls',
  'School buses to take the long road by the mill',
  'Two divers find the wreck of the old steamer',
  'Harbour office will answer no letters in the summer',
];
const run = (count: number, judged = 0) =>
  RUN.slice(0, count).map((title, i) => `${i === judged ? '>' : ''}+| ${title}`);

describeRule('headline-run', {
  holds: {
    'with a number in it': [
      BODY,
      '>+| Ferries sell out for 9 months as the bridge stays shut',
      `+| ${RUN[1]}`,
      MORE,
    ],
    'first of two': [BODY, ...run(2), MORE],
    'last of five': [BODY, ...run(5, 4), MORE],
    'in the middle of three': [BODY, ...run(3, 1), MORE],
    'of five words beside a long one': [
      BODY,
      '>+| Ferries sell out this June',
      `+| ${RUN[0]} and the long road by the mill`,
      MORE,
    ],
    'that the model is surer of than of the others': [BODY, `>+.8| ${RUN[0]}`, `+.5| ${RUN[1]}`, MORE],
    'that is a question': [BODY, `>+| ${RUN[0]}?`, `+| ${RUN[1]}`, MORE],
  },
  spares: {
    'that stands alone': [BODY, ...run(1), MORE],
    'of six in a row': [BODY, ...run(6), MORE],
    'last of six in a row': [BODY, ...run(6, 5), MORE],
    'of a run that the model is surer of': [BODY, `>+.8| ${RUN[0]}`, `+.7| ${RUN[1]}`, MORE],
    'of a run of few words': [
      BODY,
      '>+| Ferries sell out this June',
      '+| Council quarrels over a bridge',
      MORE,
    ],
    'of four words': [BODY, '>+| Ferries sell out fast', `+| ${RUN[1]} and the long road by the mill`, MORE],
    'that is long': [BODY, `>+| ${RUN[0]} and ${CARD} and the boatmen of the north`, `+| ${RUN[1]}`, MORE],
    'behind a line that is no paragraph': [BODY, 'News', ...run(2), MORE],
    'before a line that is no paragraph': [BODY, ...run(2), 'News', MORE],
    'at the end': [BODY, ...run(2)],
    'at the beginning': [...run(2), BODY],
    'behind a paragraph that announces a list': [BODY.replace('.', ':'), ...run(2), MORE],
    'behind a paragraph that the model drops': [MORE, `-| ${BODY}`, ...run(2), MORE],
    'behind a short sentence': [BODY, '+| The old ferry will sail again soon.', ...run(2), MORE],
    'that begins with a number': [BODY, `>+| 10 ${RUN[0]}`, `+| ${RUN[1]}`, MORE],
    'that begins with a number in brackets': [BODY, `>+| (10) ${RUN[0]}`, `+| ${RUN[1]}`, MORE],
    'that is a heading': [BODY, `>+| ## ${RUN[0]}`, `+| ## ${RUN[1]}`, MORE],
    'that is a sentence': [BODY, `>+| ${RUN[0]}!`, `+| ${RUN[1]}`, MORE],
    'of HTML': {
      html: `<p>${BODY}</p><p>${RUN[0]}</p><p>${RUN[1]}</p><p>${MORE}</p>`,
      lines: [BODY, ...run(2), MORE],
    },
  },
});

/** Entries of a list that are links; the one at `judged` is the line that is looked at. */
const entries = (count: number, judged: number): string[] =>
  Array.from({ length: count }, (_, i) => `${i === judged ? '>+' : '+'}| - [Bridge ${i + 1}](#${i})`);
const CONTENTS = '+| In this article';

describeRule('contents-links', {
  holds: {
    'below the words': { lines: [BODY, CONTENTS, ...entries(3, 0), MORE], evidence: 'In this article' },
    'that is the words': [BODY, `>${CONTENTS}`, ...entries(3, -1), MORE],
    'at the top of the page': [CONTENTS, ...entries(3, 2), BODY, MORE],
    'at the end of sixty entries': [BODY, CONTENTS, ...entries(60, 59), MORE],
  },
  spares: {
    'of two entries': [BODY, CONTENTS, ...entries(2, 0), MORE],
    'that is the words above something else': [BODY, `>${CONTENTS}`, MORE, ...entries(3, -1)],
    'without the words': [BODY, '+| Three bridges', ...entries(3, 0), MORE],
    'at the top without the words': [...entries(3, 0), BODY, MORE],
    'far below the words': [BODY, CONTENTS, ...entries(61, 60), MORE],
    'that is no link': [BODY, CONTENTS, '>+| - Bridge 1', ...entries(3, -1), MORE],
    'that is no entry of a list': [BODY, CONTENTS, '>+| [Bridge 1](#1)', ...entries(3, -1), MORE],
    'at the end of the page': [BODY, CONTENTS, ...entries(2, 1)],
  },
});

const ASKS = '- [Morning tide: sign up for our newsletter](/tide)';

describeRule('prompt-list', {
  holds: {
    'above one that asks to subscribe': [BODY, ...entries(1, 0), `+| ${ASKS}`, MORE],
    'below one that asks to subscribe': [BODY, `+| ${ASKS}`, ...entries(1, 0), MORE],
    'that asks to subscribe itself': [BODY, `>+| ${ASKS}`, ...entries(1, -1), MORE],
    'first of eight': [BODY, ...entries(7, 0), `+| ${ASKS}`, MORE],
    'last of eight': [BODY, `+| ${ASKS}`, ...entries(7, 6), MORE],
  },
  spares: {
    'that is a list of its own': [BODY, `>+| ${ASKS}`, MORE],
    'first of nine': [BODY, ...entries(8, 0), `+| ${ASKS}`, MORE],
    'last of nine': [BODY, `+| ${ASKS}`, ...entries(8, 7), MORE],
    'in a list that asks nothing': [BODY, ...entries(2, 0), MORE],
    'that is no link': [BODY, '>+| - Bridge 1', `+| ${ASKS}`, `+| ${ASKS}`, MORE],
    'parted from the list': [BODY, ...entries(2, 0), '+| - Bridge 3', `+| ${ASKS}`, MORE],
    'that is no entry of a list': [BODY, '>+| [Bridge 1](#1)', `+| ${ASKS}`, MORE],
    'behind the text': [BODY, MORE, ...entries(1, 0), `+| ${ASKS}`],
  },
});
