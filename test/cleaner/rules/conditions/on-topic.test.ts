import { BODY, describeRule, HEADLINE } from './cases.ts';

const TEXT = [HEADLINE, BODY];
const FERRIES = 'Ferries will cross the river every half hour while it is under repair.';
const PROMPT = '-| Newsletter';
const SLOGAN = '-| The stories that matter, every morning.';

describeRule('paragraph-on-topic', {
  holds: {
    'behind a prompt': [...TEXT, PROMPT, `>-.3| ${FERRIES}`],
    'behind a prompt and its slogan': [...TEXT, PROMPT, SLOGAN, `>-.3| ${FERRIES}`],
    'behind a prompt with the title of another article': [
      ...TEXT,
      '-| Read more: Harbour to be dredged in the spring',
      `>-.3| ${FERRIES}`,
    ],
    'that the model doubts': [...TEXT, PROMPT, `>-.13| ${FERRIES}`],
    'with a word of the headline': [
      ...TEXT,
      PROMPT,
      '>-.3| The swimmers need the Alma for their races in autumn.',
    ],
    'behind a box behind one that goes on': [
      ...TEXT,
      PROMPT,
      `-.3| ${FERRIES}`,
      '-| Advertisement',
      '>-.3| They cannot take lorries over the river, which drive around by the coast.',
    ],
    'that ends in a quotation of German marks': {
      lines: [...TEXT, PROMPT, '>-.3| »Die Alma ist breit, und sie wird mit jedem Tag noch etwas breiter.«'],
      language: 'de',
    },
  },
  spares: {
    'of another matter': [
      ...TEXT,
      PROMPT,
      '>-.3| Two brothers have grown the largest pumpkin of the county in a yard.',
    ],
    'without a box above': [...TEXT, `>-.3| ${FERRIES}`],
    'under a heading of other articles': [...TEXT, '-| Read more', `>-.3| ${FERRIES}`],
    'under the title of another article': [
      ...TEXT,
      '-| Read more',
      '-| Harbour to be dredged',
      `>-.3| ${FERRIES}`,
    ],
    'behind a longer line of chrome and another': [
      ...TEXT,
      '-| Sign up for our letters, they come every morning',
      SLOGAN,
      `>-.3| ${FERRIES}`,
    ],
    'behind a bar that ends the article': [...TEXT, '-| Share', `>-.3| ${FERRIES}`],
    'far behind the box': [...TEXT, PROMPT, SLOGAN, SLOGAN, SLOGAN, SLOGAN, `>-.3| ${FERRIES}`],
    'that the model is sure of': [...TEXT, PROMPT, `>-.05| ${FERRIES}`],
    'of a few words': [...TEXT, PROMPT, '>-.3| Ferries will cross the river.'],
    'that is no sentence': [...TEXT, PROMPT, `>-.3| ${FERRIES.slice(0, -1)}`],
    'that asks for something itself': [
      ...TEXT,
      PROMPT,
      '>-.3| Sign up for our newsletter on the river and its bridge.',
    ],
    'that is an entry of a list': [...TEXT, PROMPT, `>-.3| - ${FERRIES}`],
    'of a long text': [HEADLINE, ...Array.from({ length: 12 }, () => BODY), PROMPT, `>-.3| ${FERRIES}`],
    'of a page without a text': [HEADLINE, `-| ${BODY}`, PROMPT, `>-.3| ${FERRIES}`],
    'above the text': [HEADLINE, PROMPT, `>-.3| ${FERRIES}`, BODY],
    'that the model keeps': [...TEXT, PROMPT, `>+.3| ${FERRIES}`],
    'of an HTML page': {
      lines: [...TEXT, PROMPT, `>-.3| ${FERRIES}`],
      html: `<h1>${HEADLINE}</h1><p>${BODY}</p><p>Newsletter</p><p>${FERRIES}</p>`,
    },
  },
});
