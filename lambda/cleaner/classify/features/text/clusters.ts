import { lazily } from '../../../lazily.ts';
import { type Column, columnsOf, type View } from './view.ts';

/** Sentences with at most `gap` other lines between them. */
interface Cluster {
  readonly first: number;
  readonly last: number;
  readonly words: number;
}

/** Clusters of sentences: the article's body is the large one; comments, teasers and notices stand in small ones apart. */
export function clusterColumns(view: View): Column[] {
  const add = columnsOf(view, 'cluster-');
  const near = place(view, findClusters(view, 2));
  const wide = lazily(() => place(view, findClusters(view, 5)));
  return [
    add(
      'inside',
      '1 inside a cluster of sentences: at most two other lines between two of them',
      '0..1',
      () => inside(near),
    ),
    add(
      'before-share',
      'Words of the cluster before or around the line, as a share of the largest',
      '0..1',
      () => valuesOf(near.share, near.before),
    ),
    add(
      'after-share',
      'Words of the cluster after or around the line, as a share of the largest',
      '0..1',
      () => valuesOf(near.share, near.after),
    ),
    add(
      'after-order',
      'Clusters between the largest and the one after the line, at most 20 either way',
      '-20..20',
      () => ordersOf(near, near.after, 20),
    ),
    add(
      'before-topic',
      'Share of the content words of the cluster before that the largest holds',
      '0..1',
      () => valuesOf(near.topic, near.before),
    ),
    add('after-topic', 'Share of the content words of the cluster after that the largest holds', '0..1', () =>
      valuesOf(near.topic, near.after),
    ),
    add('from-main', 'Words between the line and the largest cluster, negative before it', 'words', () =>
      wordsFrom(near.clusters[near.main], view),
    ),
    add('second', 'Words of the second largest cluster, as a share of the largest', '0..1', near.second),
    add(
      'wide-before-order',
      'The same order for the cluster before, with five lines between',
      '-20..20',
      () => ordersOf(wide(), wide().before, -20),
    ),
    add('wide-before-topic', 'The same topic for the cluster before, with five lines between', '0..1', () =>
      valuesOf(wide().topic, wide().before),
    ),
    add('wide-second', 'The same second largest, with five lines between', '0..1', () => wide().second),
  ];
}

/** Which clusters stand around each line, and how they compare with the largest. */
interface Places {
  readonly clusters: readonly Cluster[];
  /** The largest. */
  readonly main: number;
  /** The cluster that holds the line or stands before it, and the one that holds it or follows it; -1 for none. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Words of each cluster, and of the second largest, as a share of the largest. */
  readonly share: Float32Array;
  readonly second: number;
  /** Share of the content words of each cluster that the largest holds. */
  readonly topic: Float32Array;
}

function place(view: View, clusters: readonly Cluster[]): Places {
  const count = view.words.length;
  let main = 0;
  for (let c = 1; c < clusters.length; c++) if (clusters[c]!.words > clusters[main]!.words) main = c;
  const mainWords = Math.max(1, clusters[main]?.words ?? 1);
  let second = 0;
  for (let c = 0; c < clusters.length; c++) if (c !== main) second = Math.max(second, clusters[c]!.words);
  const before = new Int32Array(count);
  const after = new Int32Array(count);
  for (let i = 0, c = 0; i < count; i++) {
    while (c < clusters.length && clusters[c]!.last < i) c++;
    before[i] = c < clusters.length && clusters[c]!.first <= i ? c : c - 1;
    after[i] = c < clusters.length ? c : -1;
  }
  return {
    clusters,
    main,
    before,
    after,
    share: Float32Array.from(clusters, (cluster) => cluster.words / mainWords),
    second: second / mainWords,
    topic: topicShares(view, clusters, main),
  };
}

/** The value of the cluster at each line, 0 for none. */
function valuesOf(values: Float32Array, at: Int32Array): Float32Array {
  const found = new Float32Array(at.length);
  for (let i = 0; i < at.length; i++) if (at[i]! >= 0) found[i] = values[at[i]!]!;
  return found;
}

/** How many clusters the one at each line stands behind the largest, at most 20 either way. */
function ordersOf({ main }: Places, at: Int32Array, none: number): Int8Array {
  const orders = new Int8Array(at.length);
  for (let i = 0; i < at.length; i++)
    orders[i] = at[i]! < 0 ? none : Math.max(-20, Math.min(20, at[i]! - main));
  return orders;
}

function inside({ before, after }: Places): Uint8Array {
  const inside = new Uint8Array(before.length);
  for (let i = 0; i < before.length; i++) if (before[i] === after[i] && before[i]! >= 0) inside[i] = 1;
  return inside;
}

/** Words between a cluster and each line, negative before it; 0 where there is none. */
function wordsFrom(cluster: Cluster | undefined, { words, wordsBefore }: View): Float32Array {
  const from = new Float32Array(words.length);
  if (cluster === undefined) return from;
  const { first, last } = cluster;
  for (let i = 0; i < first; i++) from[i] = wordsBefore[i + 1]! - wordsBefore[first]!;
  for (let i = last + 1; i < from.length; i++) from[i] = wordsBefore[i]! - wordsBefore[last + 1]!;
  return from;
}

function findClusters(view: View, gap: number): Cluster[] {
  const { sentence, words } = view;
  const clusters: Cluster[] = [];
  for (let i = 0; i < sentence.length; i++) {
    if (sentence[i] === 0) continue;
    const last = clusters.at(-1);
    if (last && i - last.last - 1 <= gap)
      clusters[clusters.length - 1] = { first: last.first, last: i, words: last.words + words[i]! };
    else clusters.push({ first: i, last: i, words: words[i]! });
  }
  return clusters;
}

/** For each cluster the share of its content words that the main cluster holds; for the main one 1. */
function topicShares({ content, sentence }: View, clusters: readonly Cluster[], main: number): Float32Array {
  const { ids, offset, size } = content;
  const shares = new Float32Array(clusters.length).fill(1);
  const body = new Uint8Array(size);
  const largest = clusters[main];
  if (!largest) return shares;
  for (let at = offset[largest.first]!; at < offset[largest.last + 1]!; at++) body[ids[at]!] = 1;
  for (const [c, cluster] of clusters.entries()) {
    if (c === main) continue;
    let words = 0;
    let shared = 0;
    for (let i = cluster.first; i <= cluster.last; i++) {
      if (sentence[i] === 0) continue;
      words += offset[i + 1]! - offset[i]!;
      for (let at = offset[i]!; at < offset[i + 1]!; at++) shared += body[ids[at]!]!;
    }
    shares[c] = shared / Math.max(1, words);
  }
  return shares;
}
