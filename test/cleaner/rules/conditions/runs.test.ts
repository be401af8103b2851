import { BODY, describeRule, MORE } from './cases.ts';

const ABOVE = `+.95| ${BODY} ${MORE}`;
const BELOW = `+.95| ${MORE} ${BODY}`;
const TABLE = ['-.3| Ferry', '-.3| Crossings', '-.3| Northern Star'];

describeRule('run-in-body', {
  holds: {
    'of a table between paragraphs': [ABOVE, ...TABLE, '>-.3| 14', BELOW],
    'of a table of which the model keeps some': [ABOVE, '+.6| Ferry', ...TABLE.slice(1), '>-.3| 14', BELOW],
    'that the model doubts, of a table that it doubts less': [ABOVE, ...TABLE, '>-.12| 14', BELOW],
    'that is long, of a list of short ones': [
      ABOVE,
      ...TABLE,
      '>-.3| The Northern Star leaves at noon from the second pier',
      BELOW,
    ],
    'of a list of names, which are short for titles': [
      ABOVE,
      '-.3| Northern Star Ferry',
      '-.3| Alma Queen Ferry',
      '-.3| River Maid Ferry',
      '>-.3| Lady Alma Ferry',
      BELOW,
    ],
    'of a list with a headline in it': [
      ABOVE,
      ...TABLE,
      '-.3| Ferries Sell out for Months as Bridge Stays Shut',
      '>-.3| 14',
      BELOW,
    ],
  },
  spares: {
    'of three': [ABOVE, ...TABLE.slice(1), '>-.3| 14', BELOW],
    'of a run in which another speaks of chrome': [ABOVE, ...TABLE, '-.3| Share', '>-.3| 14', BELOW],
    'of a run in which another begins with words of chrome': [
      ABOVE,
      ...TABLE,
      '-.3| Read more about the ferries',
      '>-.3| 14',
      BELOW,
    ],
    'behind the last paragraph': [ABOVE, BELOW, ...TABLE, '>-.3| 14'],
    'before the first paragraph': [...TABLE, '>-.3| 14', ABOVE, BELOW],
    'behind a paragraph that the model is not sure of': [ABOVE, ...TABLE, '>-.3| 14', `+.6| ${MORE} ${BODY}`],
    'of a run that the model takes for chrome': [
      ABOVE,
      '-.1| Ferry',
      '-.1| Crossings',
      '-.1| Northern Star',
      '>-.3| 14',
      BELOW,
    ],
    'that the model is sure is chrome': [ABOVE, ...TABLE, '-.9| Alma Queen', '>-.05| 14', BELOW],
    'of titles of other articles': [
      ABOVE,
      '-.3| Ferries Sell out for Months as Bridge Stays Shut',
      '-.3| Council Quarrels Once More Over Cost of Bridge',
      '-.3| Ferry',
      '>-.3| Northern Star',
      BELOW,
    ],
    'that the model keeps anyway': [ABOVE, ...TABLE, '>+.6| 14', BELOW],
    'of HTML': {
      lines: [ABOVE, ...TABLE, '>-.3| 14', BELOW],
      html: [`${BODY} ${MORE}`, 'Ferry', 'Crossings', 'Northern Star', '14', `${MORE} ${BODY}`]
        .map((line) => `<p>${line}</p>`)
        .join(''),
    },
  },
});

const CHINESE =
  '渡口镇议会星期二投票决定，旧码头在整个冬天继续对居民开放，三个小岛的居民此前要求保留一条不受天气影响的航线，议会主席感谢了他们。';
const ENDED = [`+| ${CHINESE}`, `+| ${CHINESE}他还会来。`];
const TITLE = '码头灯光今年更亮';
describeRule('after-editor', {
  holds: {
    'behind the editor': [...ENDED, '责任编辑：何美来', `>+| ${TITLE}`],
    'behind one in brackets': [...ENDED, '（编辑：何美来 白千帆）', `>+| ${TITLE}`],
    'before a legal note that is a paragraph': [
      ...ENDED,
      '责任编辑：何美来',
      `>+| ${TITLE}`,
      `+| ${CHINESE}版权`,
    ],
  },
  spares: {
    'that the model drops': [...ENDED, '责任编辑：何美来', `>-| ${TITLE}`],
    'before the editor': [...ENDED, `>+| ${TITLE}`, '责任编辑：何美来'],
    'behind an editor above the text': ['责任编辑：何美来', ...ENDED, `>+| ${TITLE}`],
    'behind a long line that begins so': [...ENDED, `责任编辑：${CHINESE}`, `>+| ${TITLE}`],
    'behind a line of another matter': [...ENDED, '来源：渡口晚报', `>+| ${TITLE}`],
    'of an HTML page': {
      lines: [...ENDED, '责任编辑：何美来', `>+| ${TITLE}`],
      html: `<p>${CHINESE}</p><p>${CHINESE}他还会来。</p><p>责任编辑：何美来</p><p>${TITLE}</p>`,
    },
  },
});
