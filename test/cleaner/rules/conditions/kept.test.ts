import { BODY, describeRule, HEADLINE, lines, MORE } from './cases.ts';

const ENTRY = 'Alma Water Board: Survey of the northern piers, 2019';
const listed = (...entries: string[]) => [BODY, MORE, 'References', ...entries];
const linked = (score: string) => ({
  html: `<p>${BODY}</p><p>${MORE}</p><p>References</p><ul><li>${ENTRY}</li></ul>`,
  lines: [BODY, MORE, 'References', `>-${score}| ${ENTRY}`],
});

describeRule('sources-list', {
  holds: {
    'that heads sources': [BODY, MORE, '>| References', ENTRY],
    'that heads them, some lines behind the text': [BODY, ...lines(13), '>| References', ENTRY],
    'that is an entry': listed(`>| ${ENTRY}`),
    'that is a later entry': listed(ENTRY, 'Max Bauer: Bridges of the north', '>| Ana Fell: A flood'),
    'that is an entry of four words': listed(ENTRY, '>| a song of ferries'),
    'that is an entry of few words with a year': listed(ENTRY, '>| Fell 2019'),
    'that is an entry of few words with quotes': listed(ENTRY, '>| “A flood”'),
    'that is a heading among the entries': [`# ${HEADLINE}`, ...listed(ENTRY, '>| ## Persons')],
    'that is the first entry, of any words': listed('>| Alma board'),
    'that is an entry of HTML': linked('.06'),
    'under thirty entries of it': listed(
      ...Array.from({ length: 28 }, (_, i) => `Survey of pier ${i}, 1960`),
      `>| ${ENTRY}`,
    ),
  },
  spares: {
    'that is a button of many words': listed(ENTRY, '>| Follow us on social media'),
    'above the text': ['References', `>| ${ENTRY}`, BODY, MORE],
    'that heads sources far behind the text': [BODY, ...lines(14), '>| References', ENTRY],
    'that heads them inside a longer line': [BODY, MORE, '>| References to it', ENTRY],
    'under such a heading above the text': ['References', BODY, MORE, `>| ${ENTRY}`],
    'that heads nothing': [BODY, MORE, '>| References', 'Share'],
    'that heads one word': [BODY, MORE, '>| References', 'Alma'],
    'that names the source of the text': [BODY, MORE, '>| Sources: Reuters', ENTRY],
    'under no such heading': [BODY, MORE, 'Maps', `>| ${ENTRY}`],
    'above the heading': [BODY, MORE, `>| ${ENTRY}`, 'References', ENTRY],
    'behind a button': listed(ENTRY, 'Share', `>| ${ENTRY} again`),
    'that is a button': listed(ENTRY, '>| Share this article'),
    'that is a question': listed(ENTRY, '>| What do the surveys of 2019 say?'),
    'that is a date': listed(ENTRY, '>| Monday, 3 May 2021'),
    'that leads to other articles': listed(ENTRY, '>| More on the bridge of 2019'),
    'of few words without a mark': listed(ENTRY, '>| Alma board'),
    'that is an entry of HTML, when the model is sure': linked('.04'),
    'under more than thirty entries': listed(
      ...Array.from({ length: 29 }, (_, i) => `Survey of pier ${i}, 1960`),
      `>| ${ENTRY}`,
    ),
  },
});

const GOES_ON =
  'The old ferry will sail every half hour until the autumn at least, the council promised on Friday.';
const LINK = 'Read more: Ferries sell out as bridge stays shut';

describeRule('after-link', {
  holds: {
    'behind a link behind two paragraphs': [BODY, MORE, LINK, `>-.31| ${GOES_ON}`],
    'with a line between the paragraphs': [BODY, 'News', MORE, LINK, `>-| ${GOES_ON}`],
  },
  spares: {
    'that the model is sure of': [BODY, MORE, LINK, `>-.29| ${GOES_ON}`],
    'that is an entry of a list': [BODY, MORE, LINK, `>-| - ${GOES_ON}`, '- Ferries'],
    'of few words': [BODY, MORE, LINK, '>-| The old ferry will sail until autumn.'],
    'that is no sentence': [BODY, MORE, LINK, `>-| ${GOES_ON.slice(0, -1)}`],
    'that begins with a cue': [BODY, MORE, LINK, `>-| Subscribe to ${GOES_ON}`],
    'that holds a cue': [BODY, MORE, LINK, `>-| ${GOES_ON.slice(0, -1)} in our newsletter.`],
    'behind a line that is no link': [BODY, MORE, 'Ferries sell out as bridge stays shut', `>-| ${GOES_ON}`],
    'behind a label alone': [BODY, MORE, 'Read more today', `>-| ${GOES_ON}`],
    'behind a link behind no paragraph': [BODY, MORE, 'News', LINK, `>-| ${GOES_ON}`],
    'behind a link behind a short line': [BODY, MORE, '+| The ferry sails.', LINK, `>-| ${GOES_ON}`],
    'behind a link behind one paragraph': [BODY, ...lines(2), MORE, LINK, `>-| ${GOES_ON}`],
  },
});

describeRule('footnote', {
  holds: {
    'whose mark stands in the text': [`${BODY} The guild* was not heard.`, MORE, '>-| * A union of ferrymen'],
    'with a number in brackets': [`${BODY} The guild[1] was not heard.`, MORE, '>-| [1] A union of ferrymen'],
    'of two marks': [`${BODY} The guild** was not heard.`, MORE, '>-| ** A union of ferrymen'],
    'some lines behind the text': [
      `${BODY} The guild* was not heard.`,
      ...lines(29),
      '>-| * A union of ferrymen',
    ],
    'far behind the text, when the model keeps it': [
      `${BODY} The guild* was not heard.`,
      ...lines(40),
      '>+| * A union of ferrymen',
    ],
    'whose mark stands in a line of eight words': [
      BODY,
      '+| The guild* of the river was not heard.',
      MORE,
      '>-| * A union of ferrymen',
    ],
  },
  spares: {
    'whose mark stands nowhere': [BODY, MORE, '>-| * Required field'],
    'whose mark stands below alone': [BODY, '>-| * A union of ferrymen', `${MORE} The guild* was not heard.`],
    'whose mark begins another': [BODY, `${MORE} The guild** was not heard.`, '>-| * A union of ferrymen'],
    'whose mark ends another': [BODY, `${MORE} The guild** was not heard.`, '>-| * A union'],
    'whose mark stands behind a number': [BODY, `${MORE} It has 4* of five.`, '>-| * A union of ferrymen'],
    'whose mark stands in a label': [BODY, 'Your name*', MORE, '>-| * Required field'],
    'whose mark is the bullet of another': [
      BODY,
      '-| * a field that is required of all who write',
      MORE,
      '>-| * Required field',
    ],
    'without a mark': [`${BODY} The guild* was not heard.`, MORE, '>-| A union of ferrymen'],
    'with a mark and nothing behind it': [`${BODY} The guild* was not heard.`, MORE, '>-| *'],
    'that begins the text': [`>+| * ${BODY} The guild* was not heard.`, MORE],
    'above the text': [
      `-| The guild* of the river Alma was not heard by it.`,
      '>-| * A union of ferrymen',
      BODY,
    ],
    'far behind the text': [`${BODY} The guild* was not heard.`, ...lines(31), '>-| * A union of ferrymen'],
    'that is long': [`${BODY} The guild* was not heard.`, MORE, `>-| * ${`${BODY} `.repeat(6)}`],
    'where the model keeps nothing': [`-| ${BODY} The guild* was not heard.`, '>-| * A union of ferrymen'],
  },
});

const FERRIES = '- ferries run every hour';
const BUSES = '- buses run twice';

describeRule('list-in-body', {
  holds: {
    'between kept entries': [BODY, `+| ${FERRIES}`, `>-.2| ${BUSES}`, '+| - trains do not run', MORE],
    'behind a line that introduces it': [
      BODY,
      '+| There are these ways across:',
      `>-| ${FERRIES}`,
      `+| ${BUSES}`,
      MORE,
    ],
    'of a list between a line that introduces it and a paragraph': [
      '+| There are these ways across:',
      `-| ${FERRIES}`,
      `>-| ${BUSES}`,
      '-| - trains do not run',
      MORE,
    ],
    'of one before a paragraph in the same element': {
      lines: ['+| There are these ways across:', '>-| buses run twice', `-| ${MORE}`],
      html: `<p>There are these ways across:</p><ul><li>buses run twice</li></ul><p>${MORE}</p>`,
    },
  },
  spares: {
    'behind a line with a colon in it': [
      BODY,
      '+| There are: ways across.',
      `>-| ${FERRIES}`,
      `+| ${BUSES}`,
      MORE,
    ],
    'that the model is sure of': [BODY, `+| ${FERRIES}`, `>-.14| ${BUSES}`, '+| - trains do not run', MORE],
    'above the text': [`+| ${FERRIES}`, `>-| ${BUSES}`, '+| - trains do not run', BODY],
    'behind the text': [BODY, `+| ${FERRIES}`, `>-| ${BUSES}`, '+| - trains do not run'],
    'of a list that the line before does not introduce': [
      '+| There are these ways across.',
      `>-| ${FERRIES}`,
      `-| ${BUSES}`,
      MORE,
    ],
    'of a list of links': ['+| There are these ways:', '>-| - [Ferries](/a)', '-| - [Buses](/b)', MORE],
    'of a list that heads nothing': [
      '+| There are these ways across:',
      `>-| ${FERRIES}`,
      '-| ## Buses',
      MORE,
    ],
    'of a list before a paragraph that the model drops': [
      '+| There are these ways across:',
      `>-| ${FERRIES}`,
      `-| ${MORE}`,
      BODY,
    ],
    'that the model rules out': ['+| There are these ways across:', `>-.14| ${FERRIES}`, MORE],
    'that is no entry': [
      BODY,
      '+| There are these ways across:',
      '>-| by water',
      `+| ${FERRIES}`,
      `+| ${BUSES}`,
      MORE,
    ],
    'before an entry that the model drops': [
      BODY,
      `+| ${FERRIES}`,
      `>-| ${BUSES}`,
      '-| - trains do not run',
      MORE,
    ],
    'before a paragraph': [BODY, `+| ${FERRIES}`, `>-| ${BUSES}`, MORE],
    'behind an entry that the model drops': [
      BODY,
      `-| ${FERRIES}`,
      `>-| ${BUSES}`,
      '+| - trains do not run',
      MORE,
    ],
    'behind a line that introduces nothing': [
      BODY,
      '+| There are ways across.',
      `>-| ${FERRIES}`,
      `+| ${BUSES}`,
      MORE,
    ],
    'behind an introduction that the model drops': [
      BODY,
      '-| There are these ways:',
      `>-| ${FERRIES}`,
      `+| ${BUSES}`,
      MORE,
    ],
  },
});

const TITLE = 'A bridge with a past';

describeRule('subheading', {
  holds: {
    'between two paragraphs': [BODY, `>-.31| ${TITLE}`, MORE],
    'of a word that is marked as heading': [BODY, '>-| ## Bridges', MORE],
    'behind the credit of a picture': [BODY, 'Jo Lind / Reuters', `>-.41| ${TITLE}`, MORE],
  },
  spares: {
    'behind no paragraph, though the model doubts': [MORE, 'News', `>-.5| ${TITLE}`, MORE],
    'that the model is sure of': [BODY, `>-.29| ${TITLE}`, MORE],
    'above the text': [`>-| ${TITLE}`, BODY, MORE],
    'behind the text': [BODY, MORE, `>-| ${TITLE}`],
    'that is a sentence': [BODY, '>-| It has a past!', MORE],
    'that is a date': [BODY, '>-| Monday, 3 May 2021', MORE],
    'that is long': [BODY, '>-| A bridge with a past that nobody in the town of Alma will tell', MORE],
    'before a short line': [BODY, `>-| ${TITLE}`, '+| It fell.', MORE],
    'before a line that the model drops': [BODY, `>-| ${TITLE}`, `-| ${MORE}`, BODY],
    'behind a short line': [BODY, '+| It fell.', `>-| ${TITLE}`, MORE],
    'behind a line that the model drops': [MORE, `-| ${BODY}`, `>-| ${TITLE}`, MORE],
    'behind a credit, when the model is surer': [BODY, 'Jo Lind / Reuters', `>-.39| ${TITLE}`, MORE],
    'that is no headline': [BODY, '>-| a bridge with a past', MORE],
  },
});

const table = (cells: string, kept: readonly string[], head = '') => ({
  html: `<p>${BODY}</p>${head}<table><tr><th>Ferry<th>Crossings<tr><td>Northern Star<td>14</table><p>${MORE}</p>`,
  lines: [BODY, ...kept.map((mark, i) => mark + cells.split('|')[i]), MORE],
});
const CELLS = 'Ferry|Crossings|Northern Star|14';

/** A table that lays out a page: a menu, and the text with a line below it. */
const layout = (menu: string, line: string, marks: readonly [string, string], foot = line) => ({
  html: `<table><tr><td>${menu}<td><p>${BODY}</p><p>${MORE}</p><p>${line}</p></table>`,
  lines: [`${marks[0]}| ${menu}`, BODY, MORE, `${marks[1]}| ${foot}`],
});

describeRule('table-in-body', {
  holds: {
    'under the paragraphs of a cell': layout('Harbour', 'So they wait', ['-', '>-']),
    'in a table of which half is kept': table(CELLS, ['>-.11| ', '-| ', '+| ', '+| ']),
    'in a table around a list': {
      html: `<p>${BODY}</p><table><tr><td>Ferry<td><b>14</b></table><p>${MORE}</p>`,
      lines: [BODY, '>-| Ferry', '+| 14', MORE],
    },
  },
  spares: {
    'in a table of which headings are kept': {
      html: `<p>${BODY}</p><table><tr><td>Star<td>14<td><h3>Ferry</h3><td><h3>Boat</h3></table><p>${MORE}</p>`,
      lines: [BODY, '>-| Star', '-| 14', '+| Ferry', '+| Boat', MORE],
    },
    'beside a cell of paragraphs': layout('Harbour', 'So they wait', ['>-', '+']),
    'that is a link under the paragraphs of a cell': layout(
      'Harbour',
      '<a href="/print">Print it</a>',
      ['-', '>-'],
      'Print it',
    ),
    'in a table of which less is kept': table(CELLS, ['>-| ', '-| ', '-| ', '+| ']),
    'that the model keeps': table(CELLS, ['>+| ', '+| ', '+| ', '+| ']),
    'that the model is sure of': table(CELLS, ['>-.09| ', '+| ', '+| ', '+| ']),
    'of another table than the kept cells': {
      html: `<table><tr><td>Ferry</table><p>${BODY}</p><table><tr><td>Star<td>14</table><p>${MORE}</p>`,
      lines: ['>-| Ferry', BODY, '+| Star', '+| 14', MORE],
    },
    'that is a heading in a cell': {
      html: `<p>${BODY}</p><table><tr><td><h3>Ferry</h3><td>Star<td>14</table><p>${MORE}</p>`,
      lines: [BODY, '>-| Ferry', '+| Star', '+| 14', MORE],
    },
  },
});

const LABEL = 'Article text';

describeRule('recurring-label', {
  holds: {
    'with a number in it': [`-| Part 1`, `>+.64| Part 1`, BODY, `+| Part 1`, MORE, `-| Part 1`],
    'with a colon in it': [`-| Text: all`, `>+.64| Text: all`, BODY, `+| Text: all`, MORE, `-| Text: all`],
    'that stands four times, half of them dropped': [
      `-| ${LABEL}`,
      `>+.64| ${LABEL}`,
      BODY,
      `+| ${LABEL}`,
      MORE,
      `-| ${LABEL}`,
    ],
  },
  spares: {
    'that stands three times': [`-| ${LABEL}`, `>+.64| ${LABEL}`, BODY, MORE, `-| ${LABEL}`],
    'that the model drops': [`-| ${LABEL}`, `>-.64| ${LABEL}`, BODY, `+| ${LABEL}`, MORE, `-| ${LABEL}`],
    'that the model is surer of': [
      `-| ${LABEL}`,
      `>+.66| ${LABEL}`,
      BODY,
      `+| ${LABEL}`,
      MORE,
      `-| ${LABEL}`,
    ],
    'that the model keeps most of': [
      `-| ${LABEL}`,
      `>+.64| ${LABEL}`,
      BODY,
      `+| ${LABEL}`,
      MORE,
      `+| ${LABEL}`,
    ],
    ...Object.fromEntries(
      [
        ['of seven words', 'the text of the article comes here'],
        ['that is a heading', '## Article text'],
        ['that begins with a number', '1. Article text'],
        ['that announces something', 'Article text:'],
      ].map(([name, label]) => [
        name,
        [`-| ${label}`, `>+.64| ${label}`, BODY, `-| ${label}`, MORE, `-| ${label}`],
      ]),
    ),
  },
});
describeRule('headline', {
  holds: { 'that is the headline': [`>| ${HEADLINE}`, BODY] },
  spares: { 'that is another': [HEADLINE, `>| ${BODY}`] },
});
