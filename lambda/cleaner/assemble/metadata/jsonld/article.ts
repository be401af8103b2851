import { plainText } from '../plain-text.ts';
import {
  collectNodes,
  isObject,
  type JsonObject,
  type LdGraph,
  type LdNode,
  listOf,
  typesOf,
} from './nodes.ts';
import { parseJsonLd } from './parse.ts';

/** A name that JSON-LD gives, and whether it says that it is an organisation's. */
export interface LdName {
  readonly name: string;
  readonly organisation: boolean;
}

/** What the JSON-LD of a page says of its article, or of the page where it names no article. */
export interface LdArticle {
  /** Types of the object that was taken for the article; empty when the page has none. */
  readonly types: readonly string[];
  /** The object is an article in name, not only a page or a product. */
  readonly isArticle: boolean;
  readonly titles: readonly string[];
  readonly description: string | null;
  readonly authors: readonly LdName[];
  readonly published: readonly string[];
  readonly created: readonly string[];
  readonly modified: readonly string[];
  readonly publisher: string | null;
  readonly siteName: string | null;
  readonly section: string | null;
  readonly keywords: readonly string[];
  readonly language: string | null;
  readonly url: string | null;
  /** Whether all of it can be read without paying; null when the page does not say. */
  readonly accessibleForFree: boolean | null;
  /** It is a log of updates, or holds one. */
  readonly isLiveBlog: boolean;
}

const ARTICLE = /(?:Article|Posting|BlogPost|Report|Review|Recipe|HowTo|AnalysisNewsArticle)$/;
const PAGE = /(?:Page|CreativeWork|VideoObject|PodcastEpisode|Event|Movie|Book|Course|Product)$/;

/**
 * Reads the JSON-LD of a page and chooses the object that is the article: an article by type before other works,
 * one whose headline the page's title holds before others, a top one before nested ones.
 *
 * @param scripts raw contents of the page's JSON-LD scripts
 * @param titles titles that the page gives elsewhere, lower case
 */
export function readJsonLd(scripts: readonly string[], titles: readonly string[]): LdArticle {
  const graph = collectNodes(parseJsonLd(scripts));
  const article = best(graph.nodes, ARTICLE, titles);
  const page = best(graph.nodes, PAGE, titles);
  const main = article ?? page;
  const objects = [article, ...twinsOf(article, graph.nodes), page]
    .filter((node) => node !== null)
    .map((node) => node.object);
  const all = (key: string): string[] => {
    const found: string[] = [];
    for (const object of objects) addTexts(object[key], graph, found);
    return found;
  };
  return {
    types: main?.types ?? [],
    isArticle: article !== null,
    titles: [...all('headline'), ...all('name')],
    description: all('description')[0] ?? null,
    authors: objects.map((object) => namesOf(object, graph)).find((names) => names.length > 0) ?? [],
    published: all('datePublished'),
    created: [...all('dateCreated'), ...all('uploadDate')],
    modified: all('dateModified'),
    publisher: nameOf(objects, 'publisher', graph) ?? nameOf(objects, 'sourceOrganization', graph),
    siteName: siteNameOf(graph),
    section: all('articleSection')[0] ?? null,
    keywords: main === null ? [] : texts(main.object.keywords, graph).flatMap((list) => list.split(/[,;]/)),
    language: all('inLanguage')[0] ?? null,
    url: all('url')[0] ?? null,
    accessibleForFree: freeOf(objects, graph),
    isLiveBlog: graph.nodes.some(({ types, aside }) => !aside && types.includes('LiveBlogPosting')),
  };
}

/** Other objects of the same headline: what a theme and a plugin say of the article, each in a script of its own. */
function twinsOf(article: LdNode | null, nodes: readonly LdNode[]): LdNode[] {
  const headline = article?.object.headline;
  if (typeof headline !== 'string') return [];
  return nodes.filter(
    (node) => node !== article && !node.aside && node.object.headline === headline && isOf(node, ARTICLE),
  );
}

const isOf = ({ types }: LdNode, wanted: RegExp): boolean => types.some((type) => wanted.test(type));

function best(nodes: readonly LdNode[], wanted: RegExp, titles: readonly string[]): LdNode | null {
  let found: LdNode | null = null;
  let high = Number.NEGATIVE_INFINITY;
  let first = '';
  let isList = false;
  for (const node of nodes) {
    if (!isOf(node, wanted)) continue;
    const given = String(plainValueOf(node.object.headline ?? node.object.name) ?? '');
    const headline = (given.includes('&') ? plainText(given) : given).toLowerCase();
    const matches = headline.length > 9 && titles.some((title) => title.includes(headline));
    const rank =
      (matches ? 4 : 0) + (node.aside ? -6 : 0) - node.depth + (node.types.includes('Review') ? -2 : 0);
    if (rank === high && !matches && headline !== first) isList = true;
    if (rank <= high) continue;
    high = rank;
    found = node;
    first = headline;
    isList = false;
  }
  // A list's items and a page's comments are not its article, nor is one of several that no title speaks of.
  return (found?.aside && high < 0) || isList ? null : found;
}

/** The texts of a value: strings, or the names of objects. */
function texts(value: unknown, graph: LdGraph): string[] {
  const found: string[] = [];
  addTexts(value, graph, found);
  return found;
}

function addTexts(value: unknown, graph: LdGraph, found: string[]): void {
  if (value === undefined || value === null) return;
  for (const item of listOf(value, graph)) {
    const text = plainValueOf(
      isObject(item) ? (item.name ?? item['@value'] ?? item.alternateName ?? fullName(item)) : item,
    );
    if (typeof text !== 'string' && typeof text !== 'number') continue;
    const plain = plainText(String(text));
    if (plain !== '') found.push(plain);
  }
}

/** A text with its language or type beside it: {"@language": "en", "@value": "Jane Doe"}. */
const plainValueOf = (value: unknown): unknown => (isObject(value) ? value['@value'] : value);

function fullName({ givenName, familyName }: JsonObject): string | undefined {
  return typeof familyName === 'string' ? `${String(givenName ?? '')} ${familyName}` : undefined;
}

function namesOf(object: JsonObject, graph: LdGraph): LdName[] {
  for (const key of ['author', 'creator', 'contributor']) {
    const items = listOf(object[key], graph);
    const others =
      key === 'author' && object.contributor !== undefined ? coAuthors(items, object, graph) : [];
    const names = [...items, ...others].flatMap((item) => {
      const organisation =
        isObject(item) && /Organization|Corporation|Website/i.test(String(item['@type'] ?? ''));
      const inner = isObject(item) && Array.isArray(item.name) ? item.name : [item];
      return texts(inner, graph).map((name) => ({ name, organisation }));
    });
    if (names.length > 0) return names;
  }
  return [];
}

/** Contributors whose pages stand beside the author's: some systems give one author and call the others that. */
function coAuthors(authors: readonly unknown[], object: JsonObject, graph: LdGraph): unknown[] {
  const folder = folderOf(authors[0]);
  return folder === null
    ? []
    : listOf(object.contributor, graph).filter((contributor) => folderOf(contributor) === folder);
}

/** The address of a person's page up to its last part; null where there is none. */
function folderOf(item: unknown): string | null {
  const address = isObject(item) && typeof item.url === 'string' ? item.url.replace(/\/$/, '') : '';
  const at = address.lastIndexOf('/');
  return at > address.indexOf('//') + 1 ? address.slice(0, at) : null;
}

function nameOf(objects: readonly JsonObject[], key: string, graph: LdGraph): string | null {
  for (const object of objects) {
    const name = texts(object[key], graph)[0];
    if (name !== undefined && !/^https?:/.test(name)) return name;
  }
  return null;
}

function siteNameOf(graph: LdGraph): string | null {
  for (const node of graph.nodes) {
    if (node.types.includes('WebSite')) {
      const name = texts(node.object.name, graph)[0];
      if (name !== undefined) return name;
    }
  }
  return null;
}

/** What the article says, else the page; else that a part of them is not free, as Google asks paywalls to say. */
function freeOf(objects: readonly JsonObject[], graph: LdGraph): boolean | null {
  for (const object of objects) {
    const free = isFree(object);
    if (free !== null) return free;
  }
  const parts = objects.flatMap((object) => listOf(object.hasPart, graph)).filter(isObject);
  return parts.some((part) => !typesOf(part).some((type) => ARTICLE.test(type)) && isFree(part) === false)
    ? false
    : null;
}

/** A boolean, or one as text: "False", "https://schema.org/False". */
function isFree({ isAccessibleForFree: value }: JsonObject): boolean | null {
  const text = String(Array.isArray(value) ? value[0] : value);
  const word = /(?:^|[/#:])(true|false)$/i.exec(text.trim())?.[1];
  return word === undefined ? null : word.toLowerCase() === 'true';
}
