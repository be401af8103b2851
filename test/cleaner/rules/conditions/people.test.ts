import { BODY, describeRule, HEADLINE, lines, MORE } from './cases.ts';

const DAY = 'May 3, 2021';

describeRule('byline', {
  holds: {
    'three lines above the headline': ['>| Staff writer', ...lines(2), HEADLINE, BODY],
    'ten lines under it': [HEADLINE, ...lines(9), '>| Staff writer', BODY],
    'ten lines above the text, where there is no headline': ['>| Staff writer', ...lines(9), BODY],
    'behind the text': [HEADLINE, ...lines(10), BODY, '>| Staff writer'],
    'three lines behind it': [HEADLINE, ...lines(10), BODY, ...lines(2), '>| Staff writer'],
    'anywhere above the text that says whose it is': [HEADLINE, ...lines(10), '>| By Jo Lind', BODY],
    'that the model keeps with doubt': [HEADLINE, '>+.7| By Jo Lind, from Alma', BODY],
    'of "By" and a name, however sure the model is of it': [HEADLINE, '>+.9| By Jo Lind', BODY],
    'that is long, when the model drops it': [
      HEADLINE,
      '>| By Jo Lind with reports from the harbour and the northern pier',
      BODY,
    ],
    'that is a name, among the first paragraphs': [HEADLINE, BODY, MORE, ...lines(2), '>| Jo Lind', MORE],
    'with a name and a date': [HEADLINE, '>| Jo Lind 03.05.2021', BODY],
    'between the headline and a date': [HEADLINE, '>| Ina', DAY, BODY],
    'of "By" before a date, however sure the model is of it': [
      HEADLINE,
      '>+.95| By Jo Lind, BSc, from Alma',
      DAY,
      BODY,
    ],
    'of "By" and a date that is as long as prose': [
      HEADLINE,
      '>+.9| By Jo Lind with Alma Press Published on May 3, 2021 at 18:02, updated May 4',
      BODY,
    ],
    'of a name and two dates that the model is sure of': [
      HEADLINE,
      '>+.95| Jo Lind 03-05-2021, 18:02 Laatste update: 04-05-2021, 09:30',
      BODY,
    ],
    'of a name and a date that the model is sure of': [HEADLINE, '>+.95| Jo Lind 3 May 2021', BODY],
    'of characters by the date, however sure the model is': {
      lines: [HEADLINE, '2021-05-03 09:20', '>+.95| 陈晓岚', BODY],
      language: 'zh',
    },
    'of characters and of their reading, before the date': {
      lines: [HEADLINE, '>| 宮脇 はるか', '2021年5月3日', BODY],
      language: 'ja',
    },
    'of words without capitals before the date': {
      lines: [HEADLINE, '>+| سلمى الحداد', '3 مايو 2021', BODY],
      language: 'ar',
    },
    'of a name, a label and two dates that the model doubts': [
      HEADLINE,
      '>+.5| Jo Lind Posted: 03.05.2021 - 10:20 Updated: 03.05.2021 - 11:05',
      BODY,
    ],
    'soon under the headline, before a date': [HEADLINE, ...lines(2), '>| Ina', DAY, BODY],
  },
  spares: {
    'of a label and a date that the model is sure of': [HEADLINE, '>+.95| Next crossing: 03.05.2021', BODY],
    'of a name and two dates that the model is sure of': [
      HEADLINE,
      '>+.9| Jo Lind Posted: 03.05.2021 - 10:20 Updated: 03.05.2021 - 11:05',
      BODY,
    ],
    'that is a label of something else': [HEADLINE, '>| Advertisement', DAY, BODY],
    'four lines above the headline': ['>| Staff writer', ...lines(3), HEADLINE, BODY],
    'farther below it': [HEADLINE, ...lines(10), '>| Staff writer', BODY],
    'farther above the text, where there is no headline': ['>| Staff writer', ...lines(10), BODY],
    'in the text': [HEADLINE, ...lines(10), BODY, '>| By Jo Lind', MORE],
    'farther behind the text': [HEADLINE, ...lines(10), BODY, ...lines(3), '>| Staff writer'],
    'far above the text that says more than a name': [
      HEADLINE,
      ...lines(10),
      '>| By Jo Lind and Ana Fell in Alma',
      BODY,
    ],
    'that the model is sure of and that is more than "By" and a name': [
      HEADLINE,
      '>+.8| By Jo Lind, from Alma',
      BODY,
    ],
    'that the model is sure of, above the headline': ['>+.8| By Jo Lind', HEADLINE, BODY],
    'that is a name without "By", when the model is sure of it': [HEADLINE, '>+.8| Jo Lind', BODY],
    'in the text, though the model doubts it': [HEADLINE, BODY, '>+.7| By Jo Lind', MORE],
    'that is long, when the model keeps it': [
      HEADLINE,
      '>+.7| By Jo Lind with reports from the harbour and northern pier',
      BODY,
    ],
    'that is a name, farther down the text': [HEADLINE, BODY, MORE, ...lines(3), '>| Jo Lind', MORE],
    'that is a name, behind the text': [HEADLINE, ...lines(10), BODY, '>| Jo Lind'],
    'that is a name, above the headline': ['>| Jo Lind', HEADLINE, BODY],
    'of characters that is no name by its length': {
      lines: [HEADLINE, '2021-05-03 09:20', '>+| 社会', BODY],
      language: 'zh',
    },
    'of characters, away from the date': {
      lines: [HEADLINE, '2021-05-03 09:20', ...lines(1), '>+| 陈晓岚', BODY],
      language: 'zh',
    },
    'of characters by a date farther down': {
      lines: [HEADLINE, ...lines(5), '2021-05-03 09:20', '>+.95| 陈晓岚', BODY],
      language: 'zh',
    },
    'of characters that are a label': {
      lines: [HEADLINE, '2021-05-03 09:20', '>+| 分享到', BODY],
      language: 'zh',
    },
    'of a name and two dates that is long and ends in no time': [
      HEADLINE,
      '>+.95| Jo Lind 03-05-2021, 18:02 Laatste update: 04-05-2021 2021',
      BODY,
    ],
    'that is a date before another': [HEADLINE, `>| ${DAY}`, 'May 4, 2021', BODY],
    'of "By" and a year that something happens in': [
      HEADLINE,
      '>+.9| By 2030 half of the ferries on the Alma will be electric, up from 12 in 2020',
      BODY,
    ],
    'of "By" that speaks of a date and goes on': [
      HEADLINE,
      '>+.9| By Jo Lind, who since May 3, 2021 has sailed around the northern harbour',
      BODY,
    ],
    'of "By" and a date, farther from the headline, that the model is sure of': [
      HEADLINE,
      ...lines(6),
      '>+.9| By Jo Lind with Alma Press, May 3, 2021',
      BODY,
    ],
    'that goes on behind a name and a date': [
      HEADLINE,
      '>| Jo Lind 03.05.2021 and all that the harbour says about the old bridge',
      BODY,
    ],
    'farther from the headline, before a date': [HEADLINE, ...lines(3), '>| Ina', DAY, BODY],
    'of more words before a date': [HEADLINE, '>| Ina of the northern harbour side', DAY, BODY],
    'in small letters before a date': [HEADLINE, '>| ina', DAY, BODY],
    'behind a date': [HEADLINE, DAY, '>| Ina', 'Quay 1', BODY],
    'before a date, where there is no headline': ['>| Ina', DAY, BODY],
  },
});

const PUBLISHED = 'It was originally published on Alma Weekly.';

describeRule('reporter-note', {
  holds: {
    'anywhere, when the model drops it': [BODY, '>-| Reporting by Jo Lind', MORE, BODY],
    'at the end, when the model keeps it': [BODY, MORE, '>+.9| Reporting by Jo Lind', '+| Editor'],
    'that is the last paragraph': [
      BODY,
      '>+.9| Reporting by Jo Lind and Ana Fell in Alma with help from Max Bauer in the north',
    ],
    'behind the text that holds such words, though the model is surer': [BODY, MORE, `>+.98| ${PUBLISHED}`],
    'of its own in the text that is a note and nothing else': [BODY, '>+.95| (Additional reporting)', MORE],
    'that says at the end where the headline was published first': [
      HEADLINE,
      BODY,
      MORE,
      `>+.8| The post ${HEADLINE} appeared first on Alma Weekly.`,
    ],
    'that names the source, at the end': [BODY, '>+| Sources: Reuters', MORE],
  },
  spares: {
    'that is the last paragraph and holds such words, but not the headline': [
      HEADLINE,
      BODY,
      '>+.8| The ferry that they all remember appeared first on a morning in May, and it was late for its own party.',
    ],
    'that holds such words and the headline, before the end': [
      HEADLINE,
      BODY,
      `>+.8| The song ${HEADLINE} appeared first on a record of sea shanties that nobody bought.`,
      MORE,
      BODY,
    ],
    'that is long': [BODY, `>-| Reporting by Jo Lind ${'and so on and on '.repeat(15)}`],
    'above the headline': ['>-| Reporting by Jo Lind', HEADLINE, BODY],
    'in the text, when the model keeps it': [BODY, '>+| Reporting by Jo Lind', MORE, BODY],
    'at the end that the model is sure of': [BODY, MORE, '>+.95| Reporting by Jo Lind'],
    'behind the text that holds such words, when the model is sure': [BODY, MORE, `>+.99| ${PUBLISHED}`],
    'of the text that holds such words': [
      BODY,
      '>+| It was first published in spring, and the council has been at odds over the bridge since.',
    ],
    'that names the source, farther up': [BODY, '>+| Sources: Reuters', MORE, BODY],
    'that names the source, above the text': ['>| Sources: Reuters', BODY],
    'that names no source, at the end': [BODY, '>+| Sources: river', MORE],
  },
});

const COLON = '>+| Correction: the bridge is 900 metres long.';

describeRule('correction', {
  holds: {
    'that the model drops': [
      BODY,
      ...lines(2),
      '>-| Corrections of the record took weeks.',
      ...lines(2),
      MORE,
    ],
    'under the first paragraph, with a colon': [BODY, COLON, ...lines(3), MORE],
    'near the end, with a colon': [BODY, ...lines(3), COLON, '0:09', MORE],
    'near the end that says it in full': [
      BODY,
      ...lines(3),
      '>+| This article was amended on the third of May.',
      MORE,
    ],
    'in the text that the model doubts': [
      BODY,
      ...lines(2),
      '>+.5| Corrections of the record took weeks.',
      ...lines(2),
      MORE,
    ],
    'at the end that mentions one, with doubt': [BODY, MORE, '>+.5| The figure was amended on Friday.'],
  },
  spares: {
    'of few words': [BODY, '>-| Correction: the bridge is', MORE],
    'that is long': [BODY, `>-| Correction: ${'the bridge is longer than we said '.repeat(13)}`],
    'that begins with the word as prose does': [BODY, MORE, '>+| Corrections of the record took weeks.'],
    'with a colon farther on': [
      BODY,
      MORE,
      '>+| Corrections of the record took the clerks many weeks more: five.',
    ],
    'in the text, with a colon': [BODY, ...lines(2), COLON, ...lines(2), MORE],
    'at the end that mentions one': [BODY, MORE, '>+| The figure was amended on Friday.'],
    'that speaks of none': [BODY, '>-| The bridge is 900 metres long.', MORE],
  },
});

const NAMED = 'Jo Lind knows every ship.';
const BY_LIND = [HEADLINE, 'By Jo Lind', BODY];

describeRule('author-bio', {
  holds: {
    'that says so, when the model drops it': [BODY, '>-| Jo Lind is a reporter.', MORE, BODY],
    'at the end that the model keeps': [BODY, MORE, '>+| Jo Lind is a reporter.'],
    'as the last but one of the text': [
      BODY,
      '>+| Jo Lind is a reporter for the Courier, where she covers the harbour and its ships.',
      MORE,
    ],
    'that begins with the name of the byline, at the end': [...BY_LIND, `>+| ${NAMED}`],
  },
  spares: {
    'in the text that the model keeps': [BODY, '>+| Jo Lind is a reporter.', MORE, BODY],
    'at the end that the model is sure of': [BODY, MORE, '>+.9| Jo Lind is one more reporter.'],
    'that begins with another name, at the end': [...BY_LIND, '>+| Ana Fell knows every ship.'],
    'that begins with the name, and that the model is sure of': [...BY_LIND, `>+.98| ${NAMED}`],
    'that begins with the name, in the text': [...BY_LIND, `>+| ${NAMED}`, MORE, BODY],
  },
});

describeRule('contact-line', {
  holds: {
    'anywhere, when the model drops it': [BODY, '>-| Do you know more? Write to us.', MORE, BODY, MORE],
    'near the end that the model keeps': [BODY, MORE, '>+| Get in touch with us by emailing us.', MORE, BODY],
    'with an address, anywhere': [BODY, '>+.85| Got a story? Email: desk@example.org', MORE, BODY, MORE],
  },
  spares: {
    'in the text that the model keeps': [BODY, '>+| Get in touch with us by emailing us.', MORE, BODY, MORE],
    'near the end that the model is sure of': [BODY, MORE, '>+.85| Write to us by emailing us.', MORE, BODY],
  },
});

const WHEN = 'Published on 3 May 2021';
const CARD = 'Ferries sell out as bridge stays shut';

describeRule('published-date', {
  holds: {
    'farther behind the text, under a few words': [
      HEADLINE,
      BODY,
      ...lines(3),
      'Ferries sell out',
      `>-| ${DAY}`,
    ],
    'farther behind the text, under no headline': [
      HEADLINE,
      BODY,
      ...lines(3),
      'and the ferries sell out',
      `>-| ${DAY}`,
    ],
    'above the text that the model keeps with doubt': ['0:01', `>+.55| ${DAY}`, BODY],
    'under the headline, however sure the model is of it': [HEADLINE, `>+.9| ${DAY}`, BODY],
    'eight lines under the headline': [HEADLINE, ...lines(7), `>+.9| ${DAY}`, BODY],
    'behind the text that the model drops': [HEADLINE, BODY, `>-| ${DAY}`],
    'soon behind the text, with a headline beside it': [HEADLINE, BODY, ...lines(1), CARD, `>-| ${DAY}`],
    'farther behind it, with no headline': [HEADLINE, BODY, ...lines(4), `>-| ${DAY}`],
    'in the text, beside a headline': [HEADLINE, BODY, ...lines(3), CARD, `>-| ${DAY}`, MORE],
    'that is labelled, below a standfirst': [HEADLINE, BODY, '>+.9| Published 3 May 2021', MORE],
    'that begins with a date, where the model doubts it': [
      HEADLINE,
      '>+.5| 3 May 2021 Jo Lind 1204 views',
      BODY,
    ],
    'that is a label of a date, above the text': [HEADLINE, '>| Last updated', BODY],
    'that begins with a date': [HEADLINE, '>| 3 May 2021 by Jo Lind', BODY],
    'that begins with a date in figures': [HEADLINE, '>| 03.05.2021 by Jo Lind', BODY],
    'that is as long as prose, right under the headline': [
      HEADLINE,
      '>+.5| Published on Monday, May 3, 2021 at 10:05, updated on Tuesday, May 4, 2021 at 9:10',
      BODY,
    ],
    'under the headline that begins like one, however sure the model is of it': [
      HEADLINE,
      '>+.9| Published on May 3, 2021 in Alma, and in the north',
      BODY,
    ],
    'that begins like one': [HEADLINE, '>| Updated by Jo Lind at 10 on Tuesday', BODY],
    'that is long and begins like one': [
      HEADLINE,
      '>| Published by Jo Lind in the Alma Courier and its northern edition in 2021',
      BODY,
    ],
  },
  spares: {
    'above the text that the model is surer of': ['0:01', `>+.7| ${DAY}`, BODY],
    'above the headline, that the model is surer of': [`>+.7| ${DAY}`, `# ${HEADLINE}`, BODY],
    'farther under the headline, that the model is surer of': [HEADLINE, ...lines(8), `>+.7| ${DAY}`, BODY],
    'under the headline, that the model is sure of': [HEADLINE, `>+.97| ${DAY}`, BODY],
    'in the text that the model keeps': [HEADLINE, BODY, `>+.5| ${DAY}`, MORE],
    'farther behind the text, under a headline': [HEADLINE, BODY, ...lines(3), CARD, `>-| ${DAY}`],
    'farther behind the text, two under a headline': [
      HEADLINE,
      BODY,
      ...lines(3),
      CARD,
      '0:09',
      `>-| ${DAY}`,
    ],
    'farther behind the text, over a headline': [HEADLINE, BODY, ...lines(4), `>-| ${DAY}`, CARD],
    'that begins like one and names no day, when the model keeps it': [
      HEADLINE,
      '>+.5| Published by 12 papers of the northern valley',
      BODY,
    ],
    'that begins like one in the text, when the model keeps it': [
      HEADLINE,
      BODY,
      ...lines(8),
      '>+.5| Published on May 3, 2021 in Alma, and in the north',
      MORE,
    ],
    'that is a label of a date, behind the text': [HEADLINE, BODY, '>| Last updated'],
    'that goes on long behind a date': [
      HEADLINE,
      '>| 3 May 2021 was the day on which the bridge was shut',
      BODY,
    ],
    'that begins with a number': [HEADLINE, '>| 2021 was a bad year', BODY],
    'that begins like one, without a number': [HEADLINE, '>| Updated by Jo Lind', BODY],
    'that begins like one and is prose': [HEADLINE, `>-| ${WHEN} ${'and then again '.repeat(5)}`, BODY],
    'that begins with a date and that the model keeps': [HEADLINE, '>+.6| 3 May 2021 by Jo Lind', BODY],
  },
});

const ENTRIES = ['17:20 Ines Varga', BODY, '17:05 Ines Varga', MORE];

describeRule('entry-stamp', {
  holds: {
    'whose text stands behind three times': ['>+| 16:48 Ines Varga', ...ENTRIES],
    'of seven words': [
      ...['17:20', '17:05'].flatMap((time) => [`${time} Ines Varga and Jo Lind, Alma`, BODY]),
      '>+| 16:48 Ines Varga and Jo Lind, Alma',
    ],
  },
  spares: {
    'that begins with a number': [...ENTRIES, '>+| 16 boats sailed'],
    'whose text stands behind two': ['>+| 16:48 Ines Varga', BODY, '17:05 Ines Varga'],
    'that is an entry of a list': [
      '>+| - 16:48 Ines Varga',
      '- 16:50 Ines Varga',
      '- 17:05 Ines Varga',
      BODY,
    ],
    'that is prose': [
      ...['17:20', '17:05'].flatMap((time) => [`${time} the tide turned and the ferry sailed`, BODY]),
      '>+| 16:48 the tide turned and the ferry sailed',
    ],
    'that begins with no time of day': [...ENTRIES, '16:48 Ines Varga', '>+| Ines Varga'],
  },
});
