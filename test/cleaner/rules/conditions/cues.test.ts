import { expect, test } from 'vitest';
import { EXAMPLES } from '../../../../lambda/cleaner/classify/rules/examples.ts';
import { RULES } from '../../../../lambda/cleaner/classify/rules/index.ts';
import { contextOf } from '../example-page.ts';
import { BODY, describeRule, HEADLINE, MORE } from './cases.ts';

describeRule('subscribe-prompt', {
  holds: {
    'that is a prompt and nothing else, however sure the model is': [BODY, '>+.99| Stay in the loop', MORE],
    'that is the whole prompt, as a heading': ['>+| # Subscribe', BODY, MORE],
    'that is the whole prompt, when the model is not sure': [BODY, '>+.94| Subscribe', MORE],
    'that is a prompt of three words, however sure the model is': [BODY, '>+.99| Subscribe for free', MORE],
    'that begins with a prompt and holds another, however sure the model is': [
      BODY,
      '>+.99| Sign up for our weekly newsletter and never miss a story.',
      MORE,
    ],
    'that holds a prompt and is not long': [BODY, '>+.94| It is all in our newsletter.', MORE],
    'that is long, when the model drops it': [
      BODY,
      '>-.4| It is all told by those who were there that night in our newsletter, day by day and week by week and year by year.',
      MORE,
    ],
    'that begins with a prompt, when the model drops it': [BODY, '>-| Get our news', MORE],
    'that begins with a prompt, when the model doubts it': [BODY, '>+.75| Get our news', MORE],
    'that begins with a prompt and goes on for long, when the model doubts it': [
      BODY,
      `>+.75| Get our news, ${'day by day and week by week and '.repeat(4)}so on.`,
      MORE,
    ],
    'in a list, when the model drops it': [BODY, '>-| - It is all in our newsletter', '- Ferries', MORE],
    'that says of an e-mail why it came, however sure the model is': [
      BODY,
      MORE,
      '>+.97| You are receiving this email because you are a friend of the ferries.',
    ],
    'that says below a prompt what comes of it, however sure the model is': [
      BODY,
      '-| Newsletter',
      '>+.97| Get the best of the ferries, once a week and in good weather.',
      MORE,
    ],
  },
  spares: {
    'that begins as a prompt below a paragraph that does': [
      '+| Get the best of the ferries, they said, once a week and in good weather, and so we did.',
      '>+.97| Get the best of the ferries, once a week and in good weather.',
      MORE,
    ],
    'that begins as a prompt below another label': [
      BODY,
      '-| Share',
      '>+.97| Get the best of the ferries, once a week and in good weather.',
      MORE,
    ],
    'that is a heading below a prompt': [
      BODY,
      '-| Newsletter',
      '>+.97| # Get the best of the ferries, once a week and in good weather',
      MORE,
    ],
    'that is long and begins as a prompt below one': [
      BODY,
      '-| Newsletter',
      '>+.97| Get the best of the ferries once a week and in good weather, said the captain, who had sailed on all of them for thirty years and knew each by its bell and its cook.',
      MORE,
    ],
    'that is the whole prompt, when the model is sure': [BODY, '>+.96| Subscribe', MORE],
    'that begins with a prompt, when the model is surer': [BODY, '>+.85| Get our news', MORE],
    'that begins with a prompt and goes on for very long': [
      BODY,
      `>+.75| Get our news, ${'day by day and week by week and '.repeat(6)}so on.`,
      MORE,
    ],
    'that holds a prompt, when the model is sure': [BODY, '>+.96| It is all in our newsletter.', MORE],
    'that holds a prompt and is long, when the model keeps it': [
      BODY,
      '>+.5| It is all told by those who were there that night in our newsletter, day by day and week by week and year by year.',
      MORE,
    ],
    'that is very long': [BODY, `>-.5| ${BODY} ${BODY} ${MORE} It is all in our newsletter.`],
    'in a list that holds a prompt, when the model keeps it': [
      BODY,
      '>+| - It is all in our newsletter',
      '- Ferries',
      MORE,
    ],
    'without a prompt': [BODY, '>-| Ferries sell out', MORE],
  },
});

describeRule('related-heading', {
  holds: {
    'that begins as such headings do, when the model doubts it': [BODY, '>+.65| More on the bridge:', MORE],
    'that is such a heading, of one word': [BODY, '>+.75| Related', MORE],
    'of one word that begins so, when the model drops it': [BODY, '>-.4| See:', MORE],
    'that is long and begins so, when the model drops it': [
      BODY,
      '>-.4| More on the bridge and on the ferries of the Alma',
      MORE,
    ],
  },
  spares: {
    'that begins as such headings do, when the model is surer': [BODY, '>+.75| More on the bridge:', MORE],
    'that begins so and is longer': [BODY, '>+.65| More on the bridge and the ferries:', MORE],
    'of one word that begins so, when the model keeps it': [BODY, '>+.65| See:', MORE],
    'that is such a heading, when the model is sure': [BODY, '>+.85| Related', MORE],
  },
});

describeRule('comment-prompt', {
  holds: {
    'before a title, with a number': [BODY, '>| 1 comment', 'Ferries sell out as bridge stays shut'],
    'before a title, of several words': [BODY, '>| Leave comment', 'Ferries sell out as bridge stays shut'],
    'of one word before a short line': [BODY, '>| Comment', 'Ferries sell out again'],
    'of one word before a paragraph in small letters': [
      BODY,
      '>| Comment',
      'ferries sell out as the bridge stays shut',
    ],
  },
  spares: {
    'of one word before a title: the label of an opinion': [
      BODY,
      '>| Comment',
      'Ferries sell out as bridge stays shut',
    ],
  },
});

describeRule('login-prompt', {
  holds: { 'that asks for a login': [BODY, '>| Log in to your account'] },
  spares: {
    'that asks for one to comment': [
      BODY,
      '>| Comment below: you must be logged in or create a free account',
    ],
    'that begins with the comments': [BODY, '>| To comment, create a free account'],
  },
});

const CONSENT = 'We and our partners store and access information on a device, as the law allows';
describeRule('consent-dialog', {
  holds: {
    'that is a button of it, however sure the model is': [BODY, '>+.95| Manage cookie consent', MORE],
    'with its words, when the model doubts it': [BODY, `>+.85| ${CONSENT}.`, MORE],
    'that is long': [BODY, `>+.85| ${CONSENT}. ${BODY} ${BODY}`, MORE],
    'that the model drops': [BODY, `>-| ${CONSENT}.`, MORE],
    'in the words of another language': {
      lines: ['>+.8| Stocker et/ou accéder à des informations sur un appareil', BODY, MORE],
      language: 'fr',
    },
  },
  spares: {
    'with its words, when the model is sure': [BODY, `>+.95| ${CONSENT}.`, MORE],
    'that is longer than a dialog': [BODY, `>+.85| ${CONSENT}. ${BODY.repeat(9)}`, MORE],
    'of consent to something else': [BODY, '>+.5| The owners gave their consent to the new bridge.', MORE],
  },
});

describeRule('paywall-notice', {
  holds: {
    'that is a notice': [BODY, '>| To continue reading'],
    'that holds one': [BODY, '>-| The map is for subscribers only.'],
  },
  spares: { 'that is a link to another article': [BODY, '>-| Read more: the map is for subscribers only.'] },
});

describeRule('menu-item', {
  holds: {
    'above the headline, when the model keeps it': ['>+| Politics', HEADLINE, BODY],
    'that is a jump link in the text, when the model keeps it': [
      HEADLINE,
      BODY,
      '>+.6| Please skip to content',
      MORE,
    ],
    'in the text, when the model drops it': [HEADLINE, BODY, '>-| Politics', MORE],
  },
  spares: { 'that heads a part of the article': [HEADLINE, BODY, '>+| Politics', MORE] },
});

describeRule('widget-button', {
  holds: {
    'that is a button': [BODY, '>| Close this', MORE],
    'that begins as one': [BODY, '>| Close the chart', MORE],
  },
  spares: { 'that begins as one, and is of something else as a whole': [BODY, '>| Close ad', MORE] },
});

describeRule('tags-line', {
  holds: {
    'that heads tags': [BODY, '>| Topics', 'Alma', 'Bridges'],
    'that heads tags or articles, over tags': [BODY, '>| Related tags', 'Alma', 'Bridges'],
  },
  spares: {
    'that heads tags or articles, over a title': [
      BODY,
      '>| Related tags',
      'Ferries sell out again',
      'Bridges',
    ],
    'that heads tags or articles, two over a title': [
      BODY,
      '>| Related tags',
      'Bridges',
      'Ferries sell out again',
    ],
  },
});

describeRule('contents-list', {
  holds: {
    'first of two': ['>| 1 Why it was closed', '2 What comes next', BODY],
    'last of two': ['1 Why it was closed', '>| 2 What comes next', BODY],
    'with dots, whatever the numbers': ['>| 4.1 Why it was closed', '4.3 What comes next', BODY],
    'before one with dots': ['>| 4 Why it was closed', '4.1 What comes next', BODY],
  },
  spares: {
    'before a number that does not follow': ['>| 1 Why it was closed', '3 What comes next', BODY],
    'before a line without a number': ['>| 1 Why it was closed', 'What comes next', BODY],
    'that has no number': ['1 Why it was closed', '>| What comes next', '2 What else', BODY],
    'that is a sentence': ['>| 1 Why was it closed?', '2 What comes next?', BODY],
    'that is long': [
      '>-| 1 Why it was closed for all the traffic of the town and of the north',
      '2 What comes next',
      BODY,
    ],
    'that is a date': ['>| 1 May 2021', '2 May 2021', BODY],
  },
});

describeRule('copyright-line', {
  holds: {
    'with a mark and a year': [BODY, '>| © 2026 Alma Courier'],
    'with a mark, a name and a year': [BODY, '>| (c) Alma Courier 2026'],
    'with a mark and a notice': [BODY, '>| © Alma Courier. All rights reserved.'],
  },
  spares: {
    'with a mark and a name': [BODY, '>| © Alma Courier'],
    'with a year before the mark': [BODY, '>| 2026 © Alma Courier'],
    'with the word and a notice': [BODY, '>| Copyright law: all rights reserved.'],
    'that is long': [BODY, `>-| © 2026 ${BODY} ${BODY}`],
  },
});

describeRule('media-figures', {
  holds: {
    'of a time': ['>| 1:02:03', BODY],
    'of two times': ['>| 0:00 / 12:30', BODY],
    'of a speed': ['>| 1,5 ×', BODY],
    'of a counter': ['>| Bild 2 von 14', BODY],
  },
  spares: {
    'of a number and a word': ['>| 72 hours', BODY],
    'of two numbers that count nothing': ['>| 2 to 14', BODY],
    'that is long': ['>| 0:00 / 12:30 / 12:30 / 12:30', BODY],
    'without a number': ['>| Bild von', BODY],
  },
});

test('the evidence quotes the cue, and says where in the line it stands', () => {
  const places = { 'the whole line is': 0, 'begins with': 0, holds: 0 };
  for (const { id, topics, judge } of RULES) {
    if (topics === undefined) continue;
    for (const example of EXAMPLES.get(id)!.matches) {
      const context = contextOf(example);
      const said = /^(the whole line is|begins with|holds) “(.+)”$/.exec(judge(context, example.line)!);
      if (said === null) continue;
      const [, place, cue] = said;
      const form = context.lines.form[example.line]!;
      places[place as keyof typeof places]++;
      expect(form).toContain(cue);
      if (place !== 'holds') expect(form.slice(0, form.indexOf(cue!))).toMatch(/^[^a-z]*$/);
      if (place === 'the whole line is')
        expect(form.slice(form.indexOf(cue!) + cue!.length)).toMatch(/^[^a-z]*$/);
    }
  }
  expect(Math.min(...Object.values(places))).toBeGreaterThan(0);
});
