import type {
  Detail,
  DocumentsAnswer,
  Override,
  OverrideAnswer,
  Policy,
  Report,
  ReportAnswer,
  ReviewData,
} from '../types.ts';

/** Where the documents come from: the file itself, or the server of `npm start`. */
export interface Api {
  readonly live: boolean;
  readonly rules: Readonly<Record<string, string>>;
  /** Calls back with the documents there are, and again whenever some change. */
  follow(onAnswer: (answer: DocumentsAnswer) => void, onLost: (lost: boolean) => void): void;
  /** @throws Error in plain words */
  detail(key: string, policy: Partial<Policy>): Promise<Detail>;
  upload(key: string, body: Blob): Promise<void>;
  report(report: Report): Promise<ReportAnswer>;
  /** Takes a proposal over into the folder of overrides; the pages of its host are cleaned again. */
  adopt(override: Override): Promise<OverrideAnswer>;
}

const POLL_MS = 1000;

/** Reads the data that the page was made with. */
export function openApi(): Api {
  const data = JSON.parse(document.getElementById('data')!.textContent!) as ReviewData;
  return data.live ? liveApi(data) : fileApi(data);
}

function fileApi(data: ReviewData): Api {
  const scripts = document.querySelectorAll('script.detail');
  const alone = () => Promise.reject(new Error('A saved page cannot do this: run `npm start`'));
  return {
    live: false,
    rules: data.rules,
    follow: (onAnswer) =>
      onAnswer({ documents: data.documents, removed: [], next: data.documents.length, pending: 0 }),
    async detail(key) {
      const at = data.documents.findIndex((one) => one.key === key);
      const script = scripts[at];
      if (!script) throw new Error(`There is no ${key} in this file`);
      return JSON.parse(script.textContent!) as Detail;
    },
    upload: alone,
    report: alone,
    adopt: alone,
  };
}

function liveApi(data: ReviewData): Api {
  return {
    live: true,
    rules: data.rules,
    follow(onAnswer, onLost) {
      let since = 0;
      const poll = async () => {
        try {
          const answer = await ask<DocumentsAnswer>(`/api/documents?since=${since}`);
          since = answer.next;
          onLost(false);
          onAnswer(answer);
        } catch {
          onLost(true);
        }
        setTimeout(poll, POLL_MS);
      };
      void poll();
    },
    detail: (key, policy) => ask(`/api/document?${new URLSearchParams({ ...policy, key })}`),
    upload: (key, body) => ask(`/api/pages?${new URLSearchParams({ key })}`, body),
    report: (report) => ask('/api/report', JSON.stringify(report)),
    adopt: (override) => ask('/api/override', JSON.stringify(override)),
  };
}

async function ask<T>(path: string, body?: Blob | string): Promise<T> {
  const answer = await fetch(
    path,
    body === undefined ? {} : { method: 'POST', body, headers: { 'x-winnow': '1' } },
  );
  const value = (await answer.json()) as T & { error?: string };
  if (!answer.ok) throw new Error(value.error ?? `The server answered ${answer.status}`);
  return value;
}
