/**
 * List prices in US dollars, us-east-1, without free tiers or discounts.
 * Sources: the pricing pages of Amazon S3, SQS, AWS Lambda (arm64), Step Functions and CloudWatch.
 */
export const PRICES = {
  s3Put: 5.0 / 1e6,
  s3Get: 0.4 / 1e6,
  s3List: 5.0 / 1e6,
  sqsRequest: 0.4 / 1e6,
  lambdaRequest: 0.2 / 1e6,
  lambdaGbSecond: 0.0000133334,
  expressRequest: 1.0 / 1e6,
  expressGbSecond: 0.00001667,
  logGb: 0.5,
} as const;

/** What is measured, in CPU milliseconds. */
export interface Measured {
  readonly pages: number;
  /** To clean a page and to write its document down. */
  readonly cleanMs: number;
  /** To gzip a document among the others of a shard. */
  readonly packMs: number;
  /** Of the client for a request to S3. */
  readonly requestCpuMs: number;
}

/** What a million pages are taken to be besides. Every assumption stands here. */
export interface Assumptions {
  /** Wait for a request to S3, in milliseconds. */
  readonly requestWaitMs: number;
  /** Live: pages a batch (a busy queue fills them), pages at once, memory in GB. */
  readonly live: Share;
  /** Backfill: the same. */
  readonly backfill: Share;
  /** Bytes of logs and metrics a page in live operation; a backfill logs failures and metrics only. */
  readonly logBytesLive: number;
  readonly logBytesBackfill: number;
  /** Bytes that the state machine logs of a batch. */
  readonly logBytesBatch: number;
}

interface Share {
  readonly batch: number;
  readonly atOnce: number;
  readonly memoryGb: number;
}

/** Memory that Lambda gives one whole CPU for, in GB. */
const WHOLE_CPU_GB = 1769 / 1024;

export const ASSUMPTIONS: Assumptions = {
  requestWaitMs: 25,
  live: { batch: 10, atOnce: 4, memoryGb: 1 },
  backfill: { batch: 100, atOnce: 16, memoryGb: WHOLE_CPU_GB },
  logBytesLive: 800,
  logBytesBackfill: 110,
  logBytesBatch: 5000,
};

/** The assumptions in words. */
export function describeAssumptions({ requestWaitMs, live, backfill, ...logs }: Assumptions): string[] {
  const share = ({ batch, atOnce, memoryGb }: Share) =>
    `${batch} pages a batch, ${atOnce} at once, ${Math.round(memoryGb * 1024)} MB`;
  return [
    'list prices of us-east-1, without free tiers, discounts, storage, alarms, metrics, keys and transfer',
    'one whole CPU of Lambda (arm64, at 1,769 MB; a share of it below) is as fast as one of this machine',
    `a request to S3 is waited for ${requestWaitMs} ms, while the CPU works on other pages`,
    `live: ${share(live)}, which a busy queue fills`,
    `backfill: ${share(backfill)}`,
    `logs and metrics: ${logs.logBytesLive} bytes a page live; in a backfill ${logs.logBytesBackfill}, and ${logs.logBytesBatch} a batch`,
    'functions are warm, and each page comes once: no retries, no repeats',
  ];
}

export type Way = 'live' | 'live, no text file' | 'backfill to documents' | 'backfill to shards';

/** Dollars for a million pages, by item. */
export type Bill = Readonly<Record<string, number>>;

const MILLION = 1e6;

/** The bills of the four ways for a million pages. Storage, and the upload of the raw pages, are not in them. */
export function bills(assumed: Known): Record<Way, Bill> {
  return {
    live: live(assumed, 2),
    'live, no text file': live(assumed, 1),
    'backfill to documents': backfill(assumed, 2),
    'backfill to shards': backfill(assumed, 1 / assumed.backfill.batch, assumed.packMs),
  };
}

type Known = Assumptions & Measured;

export const total = (bill: Bill): number => Object.values(bill).reduce((sum, dollars) => sum + dollars, 0);

/** CPU milliseconds to clean a page at which a way costs so many dollars a million: its bill grows evenly with them. */
export function affordableMs(assumed: Known, way: Way, dollars: number): number {
  const at = (cleanMs: number) => total(bills({ ...assumed, cleanMs })[way]);
  const [low, high] = [10, 1000];
  return low + ((dollars - at(low)) * (high - low)) / (at(high) - at(low));
}

function live(assumed: Known, puts: number): Bill {
  const batches = MILLION / assumed.live.batch;
  return {
    'S3 PUT': MILLION * puts * PRICES.s3Put,
    'S3 GET': MILLION * PRICES.s3Get,
    // One message for each upload; each batch is received once and deleted once.
    SQS: (MILLION + 2 * batches) * PRICES.sqsRequest,
    'Lambda requests': batches * PRICES.lambdaRequest,
    'Lambda time': lambdaTime(assumed, assumed.live, puts),
    Logs: (MILLION * assumed.logBytesLive * PRICES.logGb) / 1e9,
  };
}

function backfill(assumed: Known, puts: number, packMs = 0): Bill {
  const batches = MILLION / assumed.backfill.batch;
  const seconds = batchSeconds(assumed, assumed.backfill, puts, packMs);
  return {
    'S3 PUT': MILLION * puts * PRICES.s3Put,
    'S3 GET': MILLION * PRICES.s3Get,
    'S3 LIST': (MILLION / 1000) * PRICES.s3List,
    'Step Functions': batches * (PRICES.expressRequest + (64 / 1024) * seconds * PRICES.expressGbSecond),
    'Lambda requests': batches * PRICES.lambdaRequest,
    'Lambda time': lambdaTime(assumed, assumed.backfill, puts, packMs),
    Logs: ((MILLION * assumed.logBytesBackfill + batches * assumed.logBytesBatch) * PRICES.logGb) / 1e9,
  };
}

function lambdaTime(assumed: Known, share: Share, puts: number, packMs = 0): number {
  const batches = MILLION / share.batch;
  return batches * batchSeconds(assumed, share, puts, packMs) * share.memoryGb * PRICES.lambdaGbSecond;
}

/** Seconds of one batch: the CPU does one thing at a time, and the waits of the pages that are worked on at once overlap. */
function batchSeconds(assumed: Known, share: Share, puts: number, packMs: number): number {
  const requests = 1 + puts;
  const cpuShare = Math.min(1, share.memoryGb / WHOLE_CPU_GB);
  const cpu = (share.batch * (assumed.cleanMs + packMs + requests * assumed.requestCpuMs)) / cpuShare;
  const rounds = share.batch / share.atOnce;
  const wait = rounds * requests * assumed.requestWaitMs;
  // Waits hide behind the work of other pages, but for the first and last of a batch.
  return (Math.max(cpu, wait) + requests * assumed.requestWaitMs) / 1000;
}
