import { BODY, describeRule, MORE } from './cases.ts';

const NOTE = 'The Alma Courier belongs to a foundation, and is printed by the river.';
const KEPT = `>+| ${NOTE}`;

/** A page whose last block stands in some markup. */
const behind = (markup: (note: string) => string, judged = KEPT, head = '') => ({
  lines: [BODY, MORE, judged],
  html: `${head}<p>${BODY}</p><p>${MORE}</p>${markup(NOTE)}`,
});
const named = (name: string, judged = KEPT, head = '') =>
  behind((note) => `<div class="${name}"><p>${note}</p></div>`, judged, head);
const typed = (...types: string[]): string =>
  types.map((type) => `<script type="application/ld+json">{"@type":"${type}"}</script>`).join('');

describeRule('page-footer', {
  holds: {
    'in its element': behind((note) => `<footer><p>${note}</p></footer>`),
    'deep inside of it': behind((note) => `<footer><div><ul><li><p>${note}</p></li></ul></div></footer>`),
    'under its name': named('site-footer dark'),
    'in the footer of a section': behind((note) => `<section><footer>${note}</footer></section>`),
  },
  spares: {
    'that the model drops': behind((note) => `<footer><p>${note}</p></footer>`, `>-| ${NOTE}`),
    'behind it': behind((note) => `<footer></footer><p>${note}</p>`),
    'in an article': behind((note) => `<article><footer>${note}</footer></article>`),
    'in the main part': behind((note) => `<main><footer>${note}</footer></main>`),
    'in a quote': behind((note) => `<blockquote><p><footer>${note}</footer></p></blockquote>`),
    'under a longer name': named('footers'),
    'where the whole page is called so': behind((note) => `<body class="with-footer"><p>${note}</p></body>`),
    'of a page that holds little else': {
      lines: ['+| The ferry leaves at noon.', `>+| ${BODY}`],
      html: `<p>The ferry leaves at noon.</p><footer><p>${BODY}</p></footer>`,
    },
    'of flattened text': [BODY, MORE, KEPT],
  },
});

describeRule('signature', {
  holds: {
    'under its name': named('signature scaled'),
    'under a name that ends in it': named('message-signature'),
    'in a post': behind((note) => `<article><div class="signature">${note}</div></article>`),
  },
  spares: {
    'under a name that begins with it': named('signature-dishes'),
    'that the model drops': named('signature', `>-| ${NOTE}`),
  },
});

describeRule('disclaimer', {
  holds: {
    'under a name that holds it': named('rates-disclaimer-wrapper'),
    'of an article': behind((note) => `<article><p class="disclaimer">${note}</p></article>`),
  },
  spares: {
    'under another name': named('rates-wrapper'),
    'that the model drops': named('disclaimer', `>-| ${NOTE}`),
  },
});

describeRule('customer-reviews', {
  holds: {
    'of a shop': named('product-reviews', KEPT, typed('Product')),
    'of customers': named('customer-reviews', KEPT),
  },
  spares: {
    'of a page that does not say that it is a shop': named('product-reviews'),
    'of an article on products': named('product-reviews', KEPT, typed('Product', 'NewsArticle')),
    'of an article': named('customer-reviews', KEPT, typed('NewsArticle')),
    'of a list': named('product-reviews', KEPT, typed('ItemList')),
    'under another name': named('previews', KEPT, typed('Product')),
    'that the model drops': named('product-reviews', `>-| ${NOTE}`, typed('Product')),
  },
});

describeRule('comment-area', {
  holds: {
    'under its id': behind((note) => `<section id="comments"><p>${note}</p></section>`),
    'in a list of them': named('commentlist'),
    'of an article': named('comments-area', KEPT, typed('NewsArticle')),
  },
  spares: {
    'under a longer name': named('no-comments'),
    'of a discussion': named('comments', KEPT, typed('DiscussionForumPosting')),
    'that the model drops': named('comments', `>-| ${NOTE}`),
  },
});

describeRule('author-box', {
  holds: {
    'under its name': named('entry-author-box'),
    'about the author': named('about-the-author'),
  },
  spares: {
    'under the name of a byline': named('author'),
    'that the model drops': named('author-box', `>-| ${NOTE}`),
  },
});
