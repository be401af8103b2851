import type { Rule } from '../types.ts';
import { aboveHeadline } from './above-headline.ts';
import { advertLabel } from './advert-label.ts';
import { affiliateNote } from './affiliate-note.ts';
import { afterEditor } from './after-editor.ts';
import { afterLink } from './after-link.ts';
import { altTextStamp } from './alt-text-stamp.ts';
import { arrowLink } from './arrow-link.ts';
import { authorBio } from './author-bio.ts';
import { authorBox } from './author-box.ts';
import { byline } from './byline.ts';
import { capitalLink } from './capital-link.ts';
import { captionByCredit } from './caption-by-credit.ts';
import { captionRepeat } from './caption-repeat.ts';
import { captionWithCredit } from './caption-with-credit.ts';
import { cardRepeat } from './card-repeat.ts';
import { codeInBody } from './code-in-body.ts';
import { commentArea } from './comment-area.ts';
import { commentPrompt } from './comment-prompt.ts';
import { commentThread } from './comment-thread.ts';
import { consentDialog } from './consent-dialog.ts';
import { contactLine } from './contact-line.ts';
import { contentsLinks } from './contents-links.ts';
import { contentsList } from './contents-list.ts';
import { copyInBody } from './copy-in-body.ts';
import { copyrightLine } from './copyright-line.ts';
import { correction } from './correction.ts';
import { customerReviews } from './customer-reviews.ts';
import { deck } from './deck.ts';
import { disclaimer } from './disclaimer.ts';
import { duplicate } from './duplicate.ts';
import { entryStamp } from './entry-stamp.ts';
import { figureCaption } from './figure-caption.ts';
import { footnote } from './footnote.ts';
import { headline } from './headline.ts';
import { headlineRun } from './headline-run.ts';
import { legalNotice } from './legal-notice.ts';
import { listInBody } from './list-in-body.ts';
import { loader } from './loader.ts';
import { loginPrompt } from './login-prompt.ts';
import { mediaFigures } from './media-figures.ts';
import { menuItem } from './menu-item.ts';
import { nextArticle } from './next-article.ts';
import { noPicture } from './no-picture.ts';
import { numberedSection } from './numbered-section.ts';
import { pageFooter } from './page-footer.ts';
import { paragraphInBody } from './paragraph-in-body.ts';
import { paragraphOnTopic } from './paragraph-on-topic.ts';
import { paywallNotice } from './paywall-notice.ts';
import { photoCredit } from './photo-credit.ts';
import { playerLabel } from './player-label.ts';
import { promo } from './promo.ts';
import { promptBox } from './prompt-box.ts';
import { promptList } from './prompt-list.ts';
import { publishedDate } from './published-date.ts';
import { pullQuote } from './pull-quote.ts';
import { readMore } from './read-more.ts';
import { readTime } from './read-time.ts';
import { recurringLabel } from './recurring-label.ts';
import { relatedHeading } from './related-heading.ts';
import { reporterNote } from './reporter-note.ts';
import { runInBody } from './run-in-body.ts';
import { shareBar } from './share-bar.ts';
import { signature } from './signature.ts';
import { sourcesList } from './sources-list.ts';
import { stampedCard } from './stamped-card.ts';
import { subheading } from './subheading.ts';
import { subscribePrompt } from './subscribe-prompt.ts';
import { tableInBody } from './table-in-body.ts';
import { tagsLine } from './tags-line.ts';
import { titleRepeat } from './title-repeat.ts';
import { widgetButton } from './widget-button.ts';

/** All rules in the order in which they are asked: the first that holds for a block speaks for it. */
export const RULES: readonly Rule[] = [
  headline,
  titleRepeat,
  nextArticle,
  commentThread,
  afterEditor,
  altTextStamp,
  stampedCard,
  footnote,
  sourcesList,
  copyrightLine,
  reporterNote,
  correction,
  byline,
  photoCredit,
  figureCaption,
  captionWithCredit,
  copyInBody,
  duplicate,
  pullQuote,
  cardRepeat,
  captionRepeat,
  captionByCredit,
  publishedDate,
  entryStamp,
  readTime,
  mediaFigures,
  loader,
  affiliateNote,
  advertLabel,
  commentPrompt,
  paywallNotice,
  loginPrompt,
  subscribePrompt,
  promptBox,
  shareBar,
  noPicture,
  tagsLine,
  readMore,
  arrowLink,
  capitalLink,
  relatedHeading,
  headlineRun,
  contactLine,
  authorBio,
  promo,
  promptList,
  consentDialog,
  legalNotice,
  playerLabel,
  contentsLinks,
  contentsList,
  menuItem,
  widgetButton,
  aboveHeadline,
  signature,
  commentArea,
  authorBox,
  customerReviews,
  disclaimer,
  pageFooter,
  runInBody,
  recurringLabel,
  deck,
  subheading,
  listInBody,
  tableInBody,
  paragraphInBody,
  paragraphOnTopic,
  numberedSection,
  codeInBody,
  afterLink,
];
