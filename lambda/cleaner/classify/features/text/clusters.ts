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
  const { words, wordsBefore } = view;
  const add = columnsOf(view, 'cluster-');
  const near = place(view, findClusters(view, 2));
  const wide = lazily(() => place(view, findClusters(view, 5)));
  const { first, last } = near.clusters[near.main] ?? { first: 0, last: words.length - 1 };
  const fromMain = (i: number): number =>
    i > last
      ? wordsBefore[i]! - wordsBefore[last + 1]!
      : i < first
        ? wordsBefore[i + 1]! - wordsBefore[first]!
        : 0;
  return [
    add(
      'inside',
      '1 inside a cluster of sentences: at most two other lines between two of them',
      '0..1',
      (i) => (near.before[i] === near.after[i] && near.before[i]! >= 0 ? 1 : 0),
    ),
    add(
      'before-share',
      'Words of the cluster before or around the line, as a share of the largest',
      '0..1',
      (i) => near.share(near.before[i]!),
    ),
    add(
      'after-share',
      'Words of the cluster after or around the line, as a share of the largest',
      '0..1',
      (i) => near.share(near.after[i]!),
    ),
    add(
      'after-order',
      'Clusters between the largest and the one after the line, at most 20 either way',
      '-20..20',
      (i) => near.order(near.after[i]!, 20),
    ),
    add(
      'before-topic',
      'Share of the content words of the cluster before that the largest holds',
      '0..1',
      (i) => near.topic[near.before[i]!] ?? 0,
    ),
    add(
      'after-topic',
      'Share of the content words of the cluster after that the largest holds',
      '0..1',
      (i) => near.topic[near.after[i]!] ?? 0,
    ),
    add('from-main', 'Words between the line and the largest cluster, negative before it', 'words', fromMain),
    add('second', 'Words of the second largest cluster, as a share of the largest', '0..1', near.second),
    add(
      'wide-before-order',
      'The same order for the cluster before, with five lines between',
      '-20..20',
      (i) => wide().order(wide().before[i]!, -20),
    ),
    add(
      'wide-before-topic',
      'The same topic for the cluster before, with five lines between',
      '0..1',
      (i) => wide().topic[wide().before[i]!] ?? 0,
    ),
    add('wide-second', 'The same second largest, with five lines between', '0..1', () => wide().second),
  ];
}

/** Which clusters stand around each line, and how they compare with the largest. */
function place(view: View, clusters: readonly Cluster[]) {
  const count = view.words.length;
  let main = 0;
  for (let c = 1; c < clusters.length; c++) if (clusters[c]!.words > clusters[main]!.words) main = c;
  const mainWords = Math.max(1, clusters[main]?.words ?? 1);
  let second = 0;
  for (let c = 0; c < clusters.length; c++) if (c !== main) second = Math.max(second, clusters[c]!.words);
  // The cluster that holds the line or stands before it, and the one that holds it or follows it; -1 for none.
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
    second: second / mainWords,
    topic: topicShares(view, clusters, main),
    share: (c: number): number => (c < 0 ? 0 : clusters[c]!.words / mainWords),
    order: (c: number, none: number): number => (c < 0 ? none : Math.max(-20, Math.min(20, c - main))),
  };
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
