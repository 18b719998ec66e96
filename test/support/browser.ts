// Real browsers: Chromium as the system has it, a record of all that a page asked for and complained about, and what
// several tests want to know of a page. Code for the page is text, because tests are not compiled for a DOM.
import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

export const PHONE = { width: 375, height: 667 };
export const DESK = { width: 1280, height: 800 };

/**
 * Pages of the browser's own, made beside every page of ours although nobody sees them (its address bar is a page today),
 * and a renderer held ready: more than half of what a new context costs.
 */
const UNSEEN = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'SpareRendererForSitePerProcess',
];
/** What Playwright switches off itself and we need, too: only the last such switch counts. */
const OFF_ANYWAY = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'MediaRouter',
];

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  `--disable-features=${[...OFF_ANYWAY, ...UNSEEN].join(',')}`,
];

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: QUIET });
}

function findChromium(): string {
  const usual = [
    // The same engine without the browser around it: nearly twice as fast.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const given = process.env['CHROMIUM_PATH'];
  const found = (given === undefined || given === '' ? usual : [given]).find(path => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (found === undefined) throw new Error('There is no Chromium. Install one, or set CHROMIUM_PATH to it.');
  return found;
}

export interface WatchedPage {
  readonly page: Page;
  /** Console errors, uncaught exceptions and violations of the content security policy. */
  readonly complaints: readonly string[];
  /** Of everything that was requested, WebSockets included. */
  readonly origins: ReadonlySet<string>;
  close(): Promise<void>;
}

const TELL_VIOLATIONS = `document.addEventListener('securitypolicyviolation', event =>
  console.error('CSP: ' + event.violatedDirective + ' refused ' + (event.blockedURI || 'something inline')))`;

/** A page in a context of its own: nothing is shared with any other, not even the cache. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', ...options });
  await context.addInitScript(TELL_VIOLATIONS);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  const origins = new Set<string>();
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', error => complaints.push(String(error)));
  const asked = (url: string): void => {
    const { protocol, host } = new URL(url);
    // What a page makes itself leaves no machine.
    if (!['data:', 'blob:', 'about:'].includes(protocol))
      origins.add(`${protocol.replace('ws', 'http')}//${host}`);
  };
  context.on('request', request => asked(request.url()));
  page.on('websocket', socket => asked(socket.url()));
  return { page, complaints, origins, close: () => context.close() };
}

/** Asks the page again and again until it answers what is wanted. */
export async function eventually<T>(
  read: () => Promise<T>,
  wanted: (value: T) => boolean,
  what: string,
  patienceMs = 8_000,
): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const value = await read();
    if (wanted(value)) return value;
    if (Date.now() > deadline)
      throw new Error(`Waited ${patienceMs} ms in vain for ${what}: ${String(value)}`);
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}

/**
 * Notes inside the page when an element first says something, so that neither polling nor the way to the test is
 * measured. Both browsers of a test share the machine's clock. Answers a function that waits for that moment.
 */
export async function noteWhenSaid(
  page: Page,
  selector: string,
  text: string,
): Promise<() => Promise<number>> {
  const name = `said-${Math.random()}`;
  await page.evaluate(`(() => {
    const said = () => [...document.querySelectorAll(${JSON.stringify(selector)})]
      .some(element => element.textContent.includes(${JSON.stringify(text)}));
    const look = () => {
      if (!said()) return;
      globalThis[${JSON.stringify(name)}] = Date.now();
      watcher.disconnect();
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { subtree: true, childList: true, characterData: true });
    look();
  })()`);
  return () =>
    eventually(
      () => page.evaluate<number>(`globalThis[${JSON.stringify(name)}] ?? 0`),
      at => at > 0,
      `“${text}” in ${selector}`,
    );
}

/** What axe finds wrong, in readable lines. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const { axeSource } = loadAxe();
  await page.evaluate(`typeof axe === 'undefined' && ${axeSource}`);
  return await page.evaluate<
    string[]
  >(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => [id, help, target.join(' '), failureSummary].join(' | '))))`);
}

let axe: { readonly axeSource: string } | undefined;
function loadAxe(): { readonly axeSource: string } {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  // As the body of a function it can stand inside an expression.
  axe ??= { axeSource: `(() => {\n${readFileSync(path, 'utf8')}\n})()` };
  return axe;
}

/** By how many pixels the page can be pushed sideways. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate<number>(
    'Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - document.documentElement.clientWidth',
  );

/** For people to look at, when they name a folder for it. */
export async function snapshot(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'] ?? '';
  if (folder === '') return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

export interface Wire {
  readonly port: number;
  /** Ends every connection and takes no new one. */
  down(): Promise<void>;
  up(): Promise<void>;
}

/** A line to a server that can be gone for a while. It stands in for a server that is being restarted. */
export async function wireTo(targetPort: number): Promise<Wire> {
  const sockets = new Set<Socket>();
  const track = (socket: Socket): Socket => {
    sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)));
    return socket;
  };
  let server: Server;
  let port = 0;
  const up = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server = createServer(incoming => {
        const outgoing = track(connect(targetPort, '127.0.0.1'));
        track(incoming).pipe(outgoing).pipe(incoming);
        incoming.on('close', () => outgoing.destroy());
        outgoing.on('close', () => incoming.destroy());
      }).once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        const address = server.address();
        if (address !== null && typeof address === 'object') port = address.port;
        resolve();
      });
    });
  const down = (): Promise<void> =>
    new Promise(resolve => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  await up();
  return { port, down, up };
}
