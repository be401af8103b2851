import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from 'node:tls';

const VERSION = '1.5.33';
const READY_MS = 60_000;

/** A running AWS emulator, and the environment by which the CDK and the SDK talk to it and to nothing else. */
export interface Emulator {
  readonly env: NodeJS.ProcessEnv;
  /** File of its certificate, which is its own authority. */
  readonly certificate: string;
  /** Its log, for a look when something fails. */
  readonly log: string;
  stop(): void;
}

/** Starts ministack with TLS and with IAM enforced, on a free port of 127.0.0.1, in folders of its own. */
export async function startEmulator(): Promise<Emulator> {
  const ministack = install(join('node_modules', '.cache', 'winnow-e2e'));
  const folder = mkdtempSync(join(tmpdir(), 'winnow-e2e-'));
  for (const name of ['tmp', 'home']) mkdirSync(join(folder, name));
  const { certificate, key } = makeCertificate(folder);
  const port = await freePort();
  const trust = {
    NODE_EXTRA_CA_CERTS: certificate,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    HOME: join(folder, 'home'),
  };
  const log = join(folder, 'emulator.log');
  const out = openSync(log, 'a');
  const child = spawn(ministack, {
    stdio: ['ignore', out, out],
    env: {
      PATH: process.env.PATH,
      ...trust,
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      AUTH: 'true',
      USE_SSL: '1',
      MINISTACK_SSL_CERT: certificate,
      MINISTACK_SSL_KEY: key,
      IOT_MTLS_ENABLED: '0',
      SFTP_ENABLED: '0',
      TMPDIR: join(folder, 'tmp'),
    },
  });
  closeSync(out);
  const endpoint = `https://localhost:${port}`;
  await waitUntilReady(child, port, log).catch((error) => {
    child.kill();
    throw error;
  });
  return {
    certificate,
    log,
    env: {
      PATH: process.env.PATH,
      ...trust,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_REGION: 'us-east-1',
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_ENDPOINT_URL: endpoint,
      AWS_CA_BUNDLE: certificate,
      CDK_DISABLE_CLI_TELEMETRY: 'true',
    },
    stop() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Installs ministack into a virtual environment below `folder`, once, and gives its command. */
function install(folder: string): string {
  const venv = join(folder, `ministack-${VERSION}`);
  const command = join(venv, 'bin', 'ministack');
  if (existsSync(command)) return command;
  mkdirSync(folder, { recursive: true });
  execFileSync('python3', ['-m', 'venv', venv]);
  const pip = join(venv, 'bin', 'pip');
  execFileSync(pip, ['install', '--quiet', '--disable-pip-version-check', `ministack==${VERSION}`]);
  return command;
}

function makeCertificate(folder: string): { certificate: string; key: string } {
  const certificate = join(folder, 'emulator.crt');
  const key = join(folder, 'emulator.key');
  const subject = [
    '-subj',
    '/CN=winnow-e2e',
    '-addext',
    'subjectAltName=DNS:localhost,DNS:*.localhost,IP:127.0.0.1',
  ];
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject];
  execFileSync('openssl', [...request, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  return { certificate, key };
}

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function waitUntilReady(child: ChildProcess, port: number, log: string): Promise<void> {
  for (const end = Date.now() + READY_MS; Date.now() < end; await sleep(200)) {
    if (child.exitCode !== null) throw new Error(`The emulator ended at once; its log: ${log}`);
    if (await accepts(port)) return;
  }
  throw new Error(`The emulator did not start within ${READY_MS / 1000} s; its log: ${log}`);
}

/** Does a TLS server answer there? Its certificate is not looked at: this process does not know it. */
function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
