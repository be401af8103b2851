import { BODY, describeRule, HEADLINE, lines, MORE } from './cases.ts';

const STAMP = 'Alma Courier, 1280, 03.02.2021';
const CARD = 'Ferries Sell Out as Bridge Stays Shut';

describeRule('alt-text-stamp', {
  holds: {
    'with a dash, a site, a width and a day': [BODY, `>| A ferry in the fog - ${STAMP}`, MORE],
    'with a bar': [BODY, `>| A ferry in the fog | ${STAMP}`, MORE],
    'that is long': [BODY, `>-| ${BODY} - ${STAMP}`, MORE],
    'before a headline, above the text': [`>| A ferry in the fog - ${STAMP}`, CARD, BODY, MORE],
    'before a line of few words': [BODY, `>| A ferry in the fog - ${STAMP}`, 'Ferries Sell Out', MORE],
    'before a sentence': [BODY, `>| A ferry in the fog - ${STAMP}`, 'Do ferries sell out this June?', MORE],
    'where the model keeps nothing': [`>| A ferry in the fog - ${STAMP}`, CARD],
  },
  spares: {
    'without the day': [BODY, '>| A ferry in the fog - Alma Courier, 1280', MORE],
    'that goes on behind the day': [BODY, `>| A ferry in the fog - ${STAMP} on the Alma`, MORE],
    'before a headline of another article': [BODY, `>| A ferry - ${STAMP}`, CARD, MORE],
    'before a headline of four words': [BODY, `>| A ferry - ${STAMP}`, 'Ferries Sell Out Fast', MORE],
  },
});

describeRule('stamped-card', {
  holds: {
    'with a stamp before a headline': [BODY, `>| A ferry - ${STAMP}`, CARD, MORE],
    'behind a stamp that reads as a headline': [BODY, `A ferry - ${STAMP}`, `>| ${CARD}`, MORE],
  },
  spares: {
    'with a stamp before a paragraph': [BODY, `>| A ferry - ${STAMP}`, MORE],
    'behind a line without a stamp': [BODY, 'A ferry', `>| ${CARD}`, MORE],
    'behind a stamp that is a sentence': [
      BODY,
      `A ferry - ${STAMP}`,
      '>| Do ferries sell out this June?',
      MORE,
    ],
    'at the top': [`>| ${CARD}`, BODY],
  },
});

const CREDIT = 'Jo Lind / Reuters';

describeRule('photo-credit', {
  holds: {
    'that the model keeps with doubt': [BODY, `>+.89| ${CREDIT}`, MORE],
    'that the model drops': [BODY, `>-| ${CREDIT}`, MORE],
    'soon behind the text': [BODY, ...lines(3), `>-| ${CREDIT}`],
    'where the model keeps nothing': [...lines(5), `>-| ${CREDIT}`],
  },
  spares: {
    'that the model is sure of': [BODY, `>+.91| ${CREDIT}`, MORE],
    'farther behind the text': [BODY, ...lines(4), `>-| ${CREDIT}`],
    'with a caption': [BODY, '>-| The ferry at noon. (Photo by Jo Lind)', MORE],
    'that speaks of a picture': [BODY, '>-| The photo was taken by a boy from the village.', MORE],
  },
});

const figure = (caption: string) => ({
  html: `<p>${BODY}</p><figure><img src="a.jpg"><figcaption>${caption}</figcaption></figure><p>${MORE}</p>`,
  lines: [BODY, `>| ${caption}`, MORE],
});
const classed = (name: string, first: string, second: string, judged: 0 | 1) => ({
  html: `<div><p class="${name}">${first}</p><p class="${name}">${second}</p></div><p>${MORE}</p>`,
  lines: [first, second, MORE].map((text, i) => (i === judged ? `>+| ${text}` : text)),
});

describeRule('figure-caption', {
  holds: {
    'in its element': figure('The closed bridge'),
    'in its element that is the first of the text': {
      html: `<figure><img src="a.jpg"><figcaption>${BODY}</figcaption></figure><p>${MORE}</p>`,
      lines: [`>+| ${BODY}`, MORE],
    },
    'under a class of its name, behind the first paragraph': classed('caption', BODY, 'The closed bridge', 1),
  },
  spares: {
    'in its element that is a credit': figure('Photo by Jo Lind'),
    'in its element that is a whole text': figure(`${BODY} `.repeat(6).trim()),
    'under a class of its name that begins the text': classed('caption', BODY, 'The closed bridge', 0),
    'in a figure of another kind': {
      html: `<p>${BODY}</p><figure><p>The closed bridge</p></figure><p>${MORE}</p>`,
      lines: [BODY, '>| The closed bridge', MORE],
    },
  },
});

const CREDITED = 'Commuters wait for the ferry. (Photo by Jo Lind)';

describeRule('caption-with-credit', {
  holds: {
    'that the model keeps': [BODY, `>+.96| ${CREDITED}`, MORE],
    'that ends in a label and a name': [BODY, '>+.93| A baker in Thal. Photo: Eva Lang', MORE],
    'soon behind the text': [BODY, ...lines(3), `>| ${CREDITED}`],
    'that is long, when the model drops it': [BODY, `>-.4| ${BODY} ${BODY} ${MORE} (Photo by Jo Lind)`, MORE],
  },
  spares: {
    'that is a whole text': [BODY, `>-.4| ${`${BODY} `.repeat(4)}(Photo by Jo Lind)`, MORE],
    'that the model is sure of': [BODY, `>+.98| ${CREDITED}`, MORE],
    'farther behind the text': [BODY, ...lines(4), `>| ${CREDITED}`],
    'that is long, when the model keeps it': [BODY, `>+.5| ${BODY} ${BODY} ${MORE} (Photo by Jo Lind)`, MORE],
    'that is a credit and nothing else': [BODY, `>| ${CREDIT}`, MORE],
    'that ends in an agency, as paragraphs do': [BODY, '>| Commuters wait for the ferry. (AP)', MORE],
    'without a credit': [BODY, '>| Commuters wait for the ferry.', MORE],
  },
});

const ALT = 'The closed bridge over the river Alma';
const LONG_ALT = `${ALT}, seen from the north on Tuesday`;
/** Two paragraphs of HTML that begin alike. */
const twice = (text: string) => ({
  html: `<p>${BODY}</p><p>${text}</p><p>${text} today</p><p>${MORE}</p>`,
  lines: [BODY, `>+.5| ${text}`, `+.5| ${text} today`, MORE],
});

describeRule('caption-repeat', {
  holds: {
    'under a copy of many words that is no sentence': [BODY, LONG_ALT, `>+.5| ${LONG_ALT}`, MORE],
    'that the next one repeats': [BODY, `>| ${ALT}`, ALT, MORE],
    'that repeats the one before': [BODY, ALT, `>| ${ALT}`, MORE],
    'that the next one repeats with a credit': [BODY, `>| ${ALT}`, `${ALT} Foto: Jo Lind`, MORE],
    'with a credit that repeats the one before': [BODY, ALT, `>| ${ALT} Foto: Jo Lind`, MORE],
    'that the next one repeats with a long credit': [
      BODY,
      `>| ${ALT}`,
      `${ALT} (Photo by Johanna Sophia Lindenbaum and Maximilian Alexander Falkenstein / AFP via Getty Images)`,
      MORE,
    ],
    'that is cut, and goes on at length in the next': [
      BODY,
      '>| The closed bridge over the …',
      `The closed bridge over the Alma on a cold morning in the first week after the great flood of the year`,
      MORE,
    ],
    'in quotes, and without them': [BODY, `>| “${ALT}”`, ALT, MORE],
    'of many words, with a button between': [BODY, `>| ${LONG_ALT}`, 'Zoom', LONG_ALT, MORE],
    'that is a sentence, with a button between': [BODY, `>| ${ALT}.`, 'Zoom', `${ALT}.`, MORE],
    'that the model keeps with doubt': [BODY, `>+.89| ${ALT}`, `+.89| ${ALT} Foto: Jo Lind`, MORE],
    'of HTML that the model keeps, not long': twice(LONG_ALT),
    'under a copy, which the model thinks little of': [BODY, ALT, `>+.3| ${ALT}`, MORE],
    'under a copy that is a sentence': [BODY, `${ALT}.`, `>+.5| ${ALT}.`, MORE],
    'under a copy, when the model drops it': [BODY, ALT, `>-.5| ${ALT}`, MORE],
    'under a longer copy': [BODY, `${ALT} Foto: Jo Lind`, `>+.5| ${ALT}`, MORE],
    'of three words': [BODY, '>| Kleinstadtbrücke über Alma', 'Kleinstadtbrücke über Alma', MORE],
  },
  spares: {
    'of few letters, with which a longer one begins': [
      BODY,
      '>| A bridge too',
      'A bridge too far over the river',
      MORE,
    ],
    'that begins with one of few letters': [BODY, 'A bridge too', '>| A bridge too far over the river', MORE],
    'that nothing repeats': [BODY, `>| ${ALT}`, 'The closed tunnel under the river Alma', MORE],
    'of two words': [BODY, '>| Kleinstadtbrücke Almaufer', 'Kleinstadtbrücke Almaufer', MORE],
    'of few letters': [BODY, '>| A bridge too', 'A bridge too', MORE],
    'that is long': [BODY, `>-.2| ${`${BODY} `.repeat(3)}`, `-| ${`${BODY} `.repeat(3)}`, MORE],
    'that is the headline': [`>| ${HEADLINE}`, HEADLINE, BODY],
    'that repeats the headline': [HEADLINE, `>| ${HEADLINE} Foto: Jo Lind`, BODY],
    'that is the first paragraph': [
      `>+.5| ${LONG_ALT} and in the south`,
      `+.5| ${LONG_ALT} and in the south`,
      MORE,
    ],
    'farther behind the text': [BODY, ...lines(4), `>| ${ALT}`, ALT],
    'that the model is sure of': [BODY, `>+.95| ${ALT}`, `${ALT} Foto: Jo Lind`, MORE],
    'of HTML that is a paragraph, and the model keeps': twice(
      `${LONG_ALT} by a boy from the village who saw it fall`,
    ),
    'that is a heading under a picture': [BODY, ALT, `>+.5| ${ALT}`, MORE],
    'that is a list entry': [BODY, `>| - ${ALT}`, `- ${ALT}`, MORE],
    'that is a label of something else': [BODY, '>| Read more stories', 'Read more stories', MORE],
    'of few words, with a button between': [BODY, `>| ${ALT}`, 'Zoom', ALT, MORE],
    'two lines from its copy and more': [BODY, `>| ${LONG_ALT}`, 'Zoom', '0:09', LONG_ALT, MORE],
    'that goes on as prose does': [
      BODY,
      `>| ${ALT}`,
      `${ALT} will not be opened again before the end of the month, the council said to the angry boatmen`,
      MORE,
    ],
    'that another continues, cut in its middle': [
      BODY,
      '>| The closed … bridge over',
      `The closed … bridge over the Alma on a cold morning in the first week after the great flood of the year`,
      MORE,
    ],
  },
});

const CAPTION = 'The closed bridge on Tuesday morning.';
const BARE = 'Cars queue at the closed bridge on Tuesday while the tide falls';
const SURE = `+.95| ${MORE}`;
/** A page of which the pictures have the credit first. */
const FIRST = [`+.95| ${BODY}`, CREDIT, `+.5| ${BARE}`, SURE];

describeRule('caption-by-credit', {
  holds: {
    'of more words that begins as bylines do': [BODY, '>-| By the river the bridge is closed', CREDIT, MORE],
    'behind a credit and before a short line of the text': [
      BODY,
      CREDIT,
      '>-| The closed bridge',
      '+| It fell.',
      MORE,
    ],
    'that the model keeps, where labels stand before credits': [
      SURE,
      'Zoom',
      CREDIT,
      SURE,
      CREDIT,
      `>+.7| ${BARE} morning`,
      MORE,
    ],
    'that the model keeps, where paragraphs stand before credits': [
      SURE,
      `-.5| ${BODY} ${BODY}`,
      CREDIT,
      SURE,
      CREDIT,
      `>+.7| ${BARE} morning`,
      MORE,
    ],
    'before the credit of a Polish picture': {
      lines: [BODY, '>+.9| Most na Almie jest dziś zamknięty.', 'Foto: PAP', MORE],
      language: 'pl',
    },
    'that the model keeps with doubt, before a credit': [BODY, `>+.9| ${CAPTION}`, CREDIT, MORE],
    'of two sentences, when the model doubts it more': [
      BODY,
      `>+.85| ${CAPTION} It fell in May.`,
      CREDIT,
      MORE,
    ],
    'without a full stop that is longer, before a credit': [
      BODY,
      '>+.9| The closed bridge on Tuesday, seen from the northern side',
      CREDIT,
      MORE,
    ],
    'that the model drops, before a credit': [BODY, '>-| The closed bridge', CREDIT, MORE],
    'that the model drops, behind a credit': [BODY, CREDIT, '>-| The closed bridge'],
    'that the model drops, behind a credit and before a paragraph, of many words': [
      BODY,
      CREDIT,
      '>-| Cars queue at the closed bridge on Tuesday morning',
      MORE,
    ],
    'that the model drops, behind a credit and before a short line': [
      BODY,
      CREDIT,
      '>-| The closed bridge',
      'Share',
      MORE,
    ],
    'that the model keeps, where the credit comes first': [...FIRST, CREDIT, `>+.7| ${BARE} morning`, MORE],
    'that is a word for credits': [BODY, '>| Photo (file photo)', CREDIT, MORE],
  },
  spares: {
    'of two sentences that the model keeps': [BODY, `>+.92| ${CAPTION} It fell in May.`, CREDIT, MORE],
    'before the credit that a figure has for its caption': {
      html: `<p>${BODY}</p><p>${CAPTION}</p><figure><img src="a.jpg"><figcaption>${CREDIT}</figcaption></figure><p>${MORE}</p>`,
      lines: [BODY, `>+.9| ${CAPTION}`, CREDIT, MORE],
    },
    'that is the last paragraph': [
      BODY,
      '>+.9| The closed bridge on Tuesday morning, seen from the north side of the town.',
      CREDIT,
    ],
    'that the model keeps, as the title of a paragraph': [
      `+.95| ${BODY}`,
      CREDIT,
      '>+.7| The bridge and its many piers',
      MORE,
    ],
    'that is the first paragraph': [`>+.9| ${BODY}`, CREDIT, MORE],
    'farther behind the text': [BODY, ...lines(4), `>| ${CAPTION}`, CREDIT],
    'of one word': [BODY, '>-| Bridge', CREDIT, MORE],
    'that is long': [BODY, `>-| ${BODY} ${BODY}`, CREDIT, MORE],
    'that is long, behind a credit': [
      BODY,
      CREDIT,
      `>-| ${BODY} And so it was all the summer.`,
      'Share',
      MORE,
    ],
    'that is a button': [BODY, '>-| Share this article', CREDIT, MORE],
    'that names the author': [BODY, '>-| By Ana Fell', CREDIT, MORE],
    'that the model is sure of': [BODY, `>+.97| ${CAPTION}`, CREDIT, MORE],
    'that is a heading': [BODY, '>+| The closed bridge on Tuesday', CREDIT, MORE],
    'that is an entry of a list': [BODY, '>+| - The closed bridge on Tuesday.', CREDIT, MORE],
    'that ends the text': [BODY, MORE, `>+| ${CAPTION}`, CREDIT],
    'before the source of the text': {
      lines: [BODY, '>+.9| Most na Almie jest dziś zamknięty.', 'Źródło: PAP', MORE],
      language: 'pl',
    },
    'between a credit and a paragraph, of few words': [BODY, CREDIT, '>-| The closed bridge', MORE],
    'that the model keeps, behind a credit': [BODY, CREDIT, `>+.7| ${BARE} morning`, MORE],
    'that is a sentence, where the credit comes first': [...FIRST, CREDIT, `>+.7| ${BARE} morning.`, MORE],
    'of few words that the model keeps, where the credit comes first': [
      ...FIRST,
      CREDIT,
      '>+.7| The closed bridge again',
      MORE,
    ],
    'that the model is surer of, where the credit comes first': [
      ...FIRST,
      CREDIT,
      `>+.8| ${BARE} morning`,
      MORE,
    ],
    'that the model keeps before a credit, where the credit comes first': [
      ...FIRST,
      CREDIT,
      `+.5| ${BARE}`,
      SURE,
      `>+.9| ${CAPTION}`,
      CREDIT,
      MORE,
    ],
    'with no credit beside it': [BODY, `>-| ${CAPTION}`, MORE],
  },
});
