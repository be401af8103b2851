import { BODY, describeRule, MORE } from './cases.ts';

const ARTICLE = [`${BODY} ${MORE}`, `${MORE} ${BODY}`, BODY];
const FIRST = 'I cross that bridge twice a day and the ferry is no help.';
const SECOND = 'Has somebody asked the people on the northern bank?';
const answered = (name: string, stamp: string, text: string): string[] => [name, stamp, text, 'Reply'];
const THREAD = [
  ...answered('Maud Tiller', 'May 3, 2024 at 10:15 am', FIRST),
  ...answered('Ivo Brandt', '2 days ago', SECOND),
];

describeRule('comment-thread', {
  holds: {
    'of a comment that the model keeps': [...ARTICLE, ...THREAD.slice(0, 6), `>+.99| ${SECOND}`, 'Reply'],
    'of a comment that it drops': [...ARTICLE, ...THREAD.slice(0, 2), `>-| ${FIRST}`, ...THREAD.slice(3)],
    'that is the name above the first stamp': [...ARTICLE, '>-| Maud Tiller', ...THREAD.slice(1)],
    'kept behind the last stamp': [...ARTICLE, ...THREAD, '>+| More of what somebody wrote.'],
    'below a stamp that the name is glued to': [
      ...ARTICLE,
      ...answered('3', 'Maud TillerMay 3, 2024 at 10:15 AM', FIRST),
      'Ivo BrandtMay 4, 2024 at 8:02 PM',
      `>+| ${SECOND}`,
      'ReplyDelete',
    ],
    'below names with "says" behind them, where nobody answers': [
      ...ARTICLE,
      'Maud Tiller says:',
      'May 3, 2024 at 10:15 am',
      FIRST,
      'Ivo Brandt says',
      'May 4, 2024 at 8:02 pm',
      `>+| ${SECOND}`,
    ],
    'below names with "says" on a line of its own': [
      ...ARTICLE,
      '>-| Maud Tiller',
      'says:',
      'May 3, 2024 at 10:15 am',
      FIRST,
      'Ivo Brandt',
      'says:',
      'May 4, 2024 at 8:02 pm',
      SECOND,
    ],
    'of a page that has a stamp and a button above its text too': [
      'May 2, 2024 at 7:00 am',
      'Reply',
      ...ARTICLE,
      ...THREAD.slice(0, 6),
      `>+| ${SECOND}`,
      'Reply',
    ],
    'of a thread that counts each comment once': {
      lines: [
        ...ARTICLE,
        ...answered('Maud Tiller says:', 'May 3, 2024 at 10:15 am', FIRST),
        'Ivo Brandt says:',
        'May 4, 2024 at 8:02 pm',
        `>+| ${SECOND}`,
        'Reply',
      ],
      evidence: '2 comments',
    },
    'with a label between name and stamp': [
      ...ARTICLE,
      'Maud Tiller says:',
      '3',
      'May 3, 2024 at 10:15 am',
      FIRST,
      'Ivo Brandt says:',
      'Avatar',
      'May 4, 2024 at 8:02 pm',
      `>+| ${SECOND}`,
    ],
    'in German': {
      lines: [
        ...ARTICLE,
        'Maud Tiller sagt:',
        '3. Mai 2024 um 10:15 Uhr',
        'Ich fahre jeden Tag darüber.',
        'Ivo Brandt sagt:',
        '4. Mai 2024 um 8:02 Uhr',
        '>+| Hat jemand die Leute am anderen Ufer gefragt?',
      ],
      language: 'de',
    },
    'in Japanese': {
      lines: [
        ...ARTICLE,
        '2024年5月3日 10:15',
        '毎日この橋を渡っています。',
        '返信',
        '2024年5月4日 8:02',
        '>+| 北岸の住民に聞きましたか。',
        '返信',
      ],
      language: 'ja',
    },
    'in Korean, where "says" is part of the name': {
      lines: [
        ...ARTICLE,
        '모드님의 말:',
        '2024년 5월 3일 10:15',
        '저는 매일 그 다리를 건넙니다.',
        '이보님의 말:',
        '2024년 5월 4일 8:02',
        '>+| 북쪽 주민들에게 물어본 사람이 있나요?',
      ],
      language: 'ko',
    },
  },
  spares: {
    'above the first comment': [...ARTICLE.slice(0, 2), `>+| ${BODY}`, ...THREAD],
    'below one comment': [...ARTICLE, 'Maud Tiller', '3 days ago', `>+| ${FIRST}`, 'Reply'],
    'below a short text: a post of a forum': [BODY, ...THREAD.slice(0, 6), `>+| ${SECOND}`, 'Reply'],
    'dropped behind the last stamp': [...ARTICLE, ...THREAD, '>-| Imprint'],
    'before another long text': [
      ...ARTICLE,
      ...THREAD.slice(0, 6),
      `>+| ${SECOND}`,
      'Reply',
      ...ARTICLE,
      ...ARTICLE,
    ],
    'below stamps alone: an entry of a live blog': [
      ...ARTICLE,
      'May 3, 2024 at 10:15 am',
      FIRST,
      'May 4, 2024 at 8:02 pm',
      `>+| ${SECOND}`,
    ],
    'below titles that say something: cards of other articles': [
      ...ARTICLE,
      'Mayor says ferries stay',
      '3 days ago',
      FIRST,
      'Council says no again',
      '2 days ago',
      `>+| ${SECOND}`,
    ],
    'below stamps with prose above that ends in "says"': [
      ...ARTICLE,
      'There is no other way across, as the mayor says',
      'May 3, 2024 at 10:15 am',
      FIRST,
      'And this is how it will remain, as she says',
      'May 4, 2024 at 8:02 pm',
      `>+| ${SECOND}`,
    ],
    'between long lines that hold a date': [
      ...ARTICLE,
      'Maud Tiller says:',
      'On May 3, 2024 at 10:15 am the first of the ferries left.',
      FIRST,
      'Ivo Brandt says:',
      'On May 4, 2024 at 8:02 pm the last of the ferries left.',
      `>+| ${SECOND}`,
    ],
    'of HTML, where the model knows comments by their markup': {
      lines: [...ARTICLE, ...THREAD.slice(0, 6), `>+| ${SECOND}`, 'Reply'],
      html: [...ARTICLE, ...THREAD.slice(0, 6), SECOND, 'Reply'].map((line) => `<p>${line}</p>`).join(''),
    },
  },
});
