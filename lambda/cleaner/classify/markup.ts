import type { Kind, Page } from '../types.ts';
import { type Names, numberNames } from './features/html/names.ts';
import type { Named } from './neighbours.ts';
import type { RuleContext } from './types.ts';

/** What class, id, role and itemprop say of a place, the telling ones first. They name what is removed and decide nothing. */
const HINTS: readonly (readonly [Kind, RegExp])[] = [
  ['comments', /(?:^|[\s_-])(?:comments?|replies|respond|disqus|livefyre)(?:$|[\s_-])/],
  ['subscribe', /newsletter|subscri|sign-?up|mailing-?list|mailchimp/],
  ['legal', /cookie|consent|gdpr|onetrust|copyright|disclaimer|recaptcha/],
  ['paywall', /paywall|premium-|regwall|piano-/],
  [
    'advert',
    /(?:^|[\s_-])(?:ads?|adverts?|advertisement|sponsor(?:ed)?|dfp|taboola|outbrain|affiliate)(?:$|[\s_-])/,
  ],
  ['share', /share|sharing|social|addtoany|follow-?us/],
  [
    'related',
    /related|recommend|read-?more|more-(?:from|on|stories|news)|popular|trending|most-?read|latest|teaser|(?:^|[\s_-])cards?(?:$|[\s_-])|promo-?card/,
  ],
  ['caption', /caption|figcaption/],
  ['credit', /credit|copyright-holder|photographer/],
  [
    'author-bio',
    /author-?(?:bio|box|info|card|description|about)|about-?(?:the-?)?author|(?:^|[\s_-])bio(?:$|[\s_-])/,
  ],
  ['byline', /byline|by-line|(?:^|[\s_-])authors?(?:$|[\s_-])|posted-?by/],
  ['date', /publish|dateline|timestamp|(?:^|[\s_-])(?:date|time|posted-on|updated)(?:$|[\s_-])/],
  ['player', /player|video-|audio-|jwplayer|(?:^|[\s_-])(?:video|audio|gallery|slideshow)(?:$|[\s_-])/],
  ['promo', /promo|donat|app-(?:store|banner)|event-|campaign|call-?to-?action|(?:^|[\s_-])cta(?:$|[\s_-])/],
  [
    'navigation',
    /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|pagination|pager|toc|tags?|tag-?list|topics?|categories|site-?map|footer|header)(?:$|[\s_-])|navigation|breadcrumb/,
  ],
  ['widget', /search|button|toolbar|tooltip|modal|dialog|dropdown|weather|widget|poll|rating/],
];
/** Any of them: most elements are named after nothing that tells, which one pattern says in a third of the time. */
const ANY_HINT = new RegExp(HINTS.map(([, { source }]) => source).join('|'));
const TAGS: Readonly<Record<string, Kind>> = {
  nav: 'navigation',
  footer: 'navigation',
  figcaption: 'caption',
  time: 'date',
  button: 'widget',
  form: 'widget',
  label: 'widget',
  address: 'author-bio',
};
const MENU =
  /(?:^|[\s_-])(?:nav|navbar|menu|submenu|breadcrumbs?)(?:$|[\s_-])|navigation|main-?nav|site-?nav/;
/** Levels of the tree above a block that speak of it. */
const LEVELS = 6;

/** Names a removed block of an HTML page by the nearest telling markup above it; null where nothing tells. */
export function byMarkup(
  { page }: Pick<RuleContext, 'page'>,
  index: number,
  names: MarkupNames,
): Named | null {
  if (page.input !== 'html') return null;
  let node = page.blocks[index]!.inlineNode;
  for (let level = 0; level < LEVELS && node > 0; level++) {
    const kind = names.of(node);
    if (kind !== null) {
      const said = page.tree.tokens[node] || page.tree.tag[node]!;
      return { kind, evidence: `the markup around it says “${said.slice(0, 60)}”` };
    }
    node = page.tree.parent[node]!;
  }
  return null;
}

/** Does a block of an HTML page stand in a menu? */
export function isInMenu({ page }: Pick<RuleContext, 'page'>, index: number, names: MarkupNames): boolean {
  if (page.input !== 'html') return false;
  let node = page.blocks[index]!.inlineNode;
  for (let level = 0; level < LEVELS && node > 0; level++) {
    if (names.isMenu(node)) return true;
    node = page.tree.parent[node]!;
  }
  return false;
}

/** What the elements of a page are named after: blocks share their ancestors, and elements their names. */
export class MarkupNames {
  private readonly tree: Page['tree'];
  private readonly names: Names;
  /** By node. */
  private readonly kinds: (Kind | null | undefined)[];
  /** By the number of the name. */
  private readonly hints: (Kind | null | undefined)[];
  private readonly menus: (boolean | undefined)[];

  constructor(page: Page) {
    this.tree = page.tree;
    this.names = numberNames(page);
    this.kinds = new Array(this.names.of.length);
    this.hints = new Array(this.names.texts.length);
    this.menus = new Array(this.names.texts.length);
  }

  isMenu(node: number): boolean {
    const tag = this.tree.tag[node]!;
    const name = this.names.of[node]!;
    if (tag === 'nav') return true;
    return name !== 0 && tag !== 'body' && (this.menus[name] ??= MENU.test(this.beginning(name)));
  }

  of(node: number): Kind | null {
    const known = this.kinds[node];
    if (known !== undefined) return known;
    const tag = this.tree.tag[node]!;
    const kind = NAMELESS.has(tag) ? null : (this.hint(this.names.of[node]!) ?? TAGS[tag] ?? null);
    this.kinds[node] = kind;
    return kind;
  }

  private hint(name: number): Kind | null {
    const known = this.hints[name];
    if (known !== undefined) return known;
    const sample = this.beginning(name);
    const kind = ANY_HINT.test(sample)
      ? (HINTS.find(([, pattern]) => pattern.test(sample))?.[0] ?? null)
      : null;
    this.hints[name] = kind;
    return kind;
  }

  private beginning(name: number): string {
    return this.names.texts[name]!.slice(0, 200);
  }
}

/** Elements that hold most of a page, whatever their names say. */
export const NAMELESS: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);
