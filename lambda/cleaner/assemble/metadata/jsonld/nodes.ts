/** A JSON object of JSON-LD. */
export type JsonObject = { readonly [key: string]: unknown };

/** A typed object of the page's JSON-LD, and where it was found. */
export interface LdNode {
  readonly object: JsonObject;
  /** Without their vocabulary's address: "NewsArticle". */
  readonly types: readonly string[];
  /** Objects above it; those inside @graph count as the top level. */
  readonly depth: number;
  /** It hangs on a key that speaks of other things than the page: a comment, a list's item, a mention. */
  readonly aside: boolean;
}

export interface LdGraph {
  readonly nodes: readonly LdNode[];
  readonly byId: ReadonlyMap<string, JsonObject>;
}

/** Objects and lists visited of one page; a page with more is a catalogue. */
const MAX_VISITS = 20_000;
const ASIDE_KEYS = new Set(
  `comment itemListElement mentions citation isBasedOn hasPart relatedLink review associatedMedia video subjectOf
   about significantLink suggestedAnswer isPartOf potentialAction offers aggregateRating image logo hasOfferCatalog`.split(
    /\s+/,
  ),
);

/** Collects the typed objects of parsed JSON-LD in all its shapes: lists, @graph, nested. Iterative and capped. */
export function collectNodes(values: readonly unknown[]): LdGraph {
  const nodes: LdNode[] = [];
  const byId = new Map<string, JsonObject>();
  const queue: { value: unknown; depth: number; aside: boolean }[] = values.map((value) => ({
    value,
    depth: 0,
    aside: false,
  }));
  for (let i = 0; i < queue.length && i < MAX_VISITS; i++) {
    const { value, depth, aside } = queue[i]!;
    if (Array.isArray(value)) {
      for (const item of value) if (isNested(item)) queue.push({ value: item, depth, aside });
    } else if (isObject(value)) {
      const types = typesOf(value);
      const id = value['@id'];
      if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
      if (types.length > 0) nodes.push({ object: value, types, depth, aside });
      for (const key of Object.keys(value)) {
        const child = value[key];
        if (!isNested(child)) continue;
        const graph = key === '@graph';
        queue.push({
          value: child,
          depth: graph ? depth : depth + 1,
          aside: aside || (!graph && ASIDE_KEYS.has(key)),
        });
      }
    }
  }
  return { nodes, byId };
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One value or a list of values, as a list; a reference `{"@id"}` becomes the object that it names. */
export function listOf(value: unknown, graph: LdGraph): unknown[] {
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => named(item, graph));
  return value === undefined || value === null ? [] : [named(value, graph)];
}

function named(item: unknown, { byId }: LdGraph): unknown {
  if (!isObject(item) || item.name !== undefined) return item;
  const id = item['@id'];
  return typeof id === 'string' ? (byId.get(id) ?? item) : item;
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Types of an object without their vocabulary's address: "NewsArticle". */
export function typesOf(object: JsonObject): string[] {
  const type = object['@type'];
  const list = Array.isArray(type) ? type : [type];
  return list
    .filter((name): name is string => typeof name === 'string')
    .map((name) =>
      name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'), name.lastIndexOf(':')) + 1),
    );
}
