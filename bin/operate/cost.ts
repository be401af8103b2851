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

/** What a million pages are taken to be. Every assumption stands here. */
export interface Assumptions {
  /** CPU milliseconds to clean a page on one whole CPU, measured. */
  readonly cleanMs: number;
  /** CPU milliseconds of client and handler for each request to S3. */
  readonly requestCpuMs: number;
  /** Wait for a request to S3, in milliseconds. */
  readonly requestWaitMs: number;
  /** Live: pages a batch (a busy queue fills them), pages at once, memory in GB. */
  readonly live: Share;
  /** Backfill: the same. */
  readonly backfill: Share;
  /** Log bytes a page in live operation; a backfill logs failures and metrics only. */
  readonly logBytesLive: number;
  readonly logBytesBackfill: number;
}

interface Share {
  readonly batch: number;
  readonly atOnce: number;
  readonly memoryGb: number;
}

/** Memory that Lambda gives one whole CPU for, in GB. */
const WHOLE_CPU_GB = 1769 / 1024;

export const ASSUMPTIONS: Omit<Assumptions, 'cleanMs'> = {
  requestCpuMs: 1.5,
  requestWaitMs: 25,
  live: { batch: 10, atOnce: 4, memoryGb: 1 },
  backfill: { batch: 100, atOnce: 16, memoryGb: WHOLE_CPU_GB },
  logBytesLive: 900,
  logBytesBackfill: 30,
};

export type Way = 'live' | 'live, no text file' | 'backfill to documents' | 'backfill to shards';

/** Dollars for a million pages, by item. */
export type Bill = Readonly<Record<string, number>>;

const MILLION = 1e6;

/** The bills of the four ways for a million pages. Storage, and the upload of the raw pages, are not in them. */
export function bills(assumed: Assumptions): Record<Way, Bill> {
  return {
    live: live(assumed, 2),
    'live, no text file': live(assumed, 1),
    'backfill to documents': backfill(assumed, 2),
    'backfill to shards': backfill(assumed, 1 / assumed.backfill.batch),
  };
}

export const total = (bill: Bill): number => Object.values(bill).reduce((sum, dollars) => sum + dollars, 0);

function live(assumed: Assumptions, puts: number): Bill {
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

function backfill(assumed: Assumptions, puts: number): Bill {
  const batches = MILLION / assumed.backfill.batch;
  const seconds = batchSeconds(assumed, assumed.backfill, puts);
  return {
    'S3 PUT': MILLION * puts * PRICES.s3Put,
    'S3 GET': MILLION * PRICES.s3Get,
    'S3 LIST': (MILLION / 1000) * PRICES.s3List,
    'Step Functions': batches * (PRICES.expressRequest + (64 / 1024) * seconds * PRICES.expressGbSecond),
    'Lambda requests': batches * PRICES.lambdaRequest,
    'Lambda time': lambdaTime(assumed, assumed.backfill, puts),
    Logs: (MILLION * assumed.logBytesBackfill * PRICES.logGb) / 1e9,
  };
}

function lambdaTime(assumed: Assumptions, share: Share, puts: number): number {
  const batches = MILLION / share.batch;
  return batches * batchSeconds(assumed, share, puts) * share.memoryGb * PRICES.lambdaGbSecond;
}

/** Seconds of one batch: the CPU does one thing at a time, and the waits of the pages that are worked on at once overlap. */
function batchSeconds(assumed: Assumptions, share: Share, puts: number): number {
  const requests = 1 + puts;
  const cpuShare = Math.min(1, share.memoryGb / WHOLE_CPU_GB);
  const cpu = (share.batch * (assumed.cleanMs + requests * assumed.requestCpuMs)) / cpuShare;
  const rounds = share.batch / share.atOnce;
  const wait = rounds * requests * assumed.requestWaitMs;
  // Waits hide behind the work of other pages, but for the first and last of a batch.
  return (Math.max(cpu, wait) + requests * assumed.requestWaitMs) / 1000;
}
