import type { Document, Format } from '../document/model.ts';
import { shareFontLibrary } from '../fonts/shared.ts';
import type { LoadedFontLibrary } from '../fonts/load.ts';
import type { Host, Thread } from '../host/host.ts';
import { renderDocument } from '../render/render-document.ts';
import type { Rendered, RenderContext } from '../render/renderer.ts';
import type { RenderQuestion, RenderSetup } from './render-thread.ts';

/** Renders documents, here or in threads: the same bytes either way. */
export interface RenderPool {
  /** Documents worth having under way at once: enough that no worker waits, few enough that memory stays flat. */
  readonly inFlight: number;
  /** A document as composed, written in one format. Rejects with what the writer threw. */
  readonly render: (document: Document, format: Format) => Promise<Rendered>;
  /** Ends the threads at once; what was under way is given up. */
  readonly close: () => Promise<void>;
}

/** What a pool renders with; threads need the whole library to share it. */
export interface PoolContext extends RenderContext {
  readonly fonts: LoadedFontLibrary;
}

/**
 * A pool of `workers`; one is this thread, and then none is started. Threads are started when documents wait for
 * them. A signal ends them at once and what is under way rejects with its reason.
 */
export function openRenderPool(
  host: Host,
  context: PoolContext,
  workers: number,
  signal: AbortSignal = new AbortController().signal,
): RenderPool {
  const { startThread } = host;
  if (workers <= 1 || startThread === null) return poolHere(context);
  const module = new URL('./render-thread.js', import.meta.url);
  let setup: RenderSetup | undefined;
  const start = (): Thread => {
    setup ??= { ...context, fonts: shareFontLibrary(context.fonts) };
    return startThread(module, setup);
  };
  return threadPool(start, workers, signal);
}

function poolHere(context: RenderContext): RenderPool {
  return {
    inFlight: 1,
    render: (document, format) => renderDocument(document, format, context),
    close: () => Promise.resolve(),
  };
}

/** Documents a thread has at once, the one in its hands among them: it never waits for the post. */
const SENT_AHEAD = 2;
/** Documents under way for each thread: a long one, whose turn it is, does not leave the other threads idle. */
const IN_FLIGHT_EACH = 16;

interface Worker {
  readonly thread: Thread;
  open: number;
}

interface Waiting {
  readonly question: RenderQuestion;
  readonly settle: (rendered: Promise<Rendered>) => void;
}

function threadPool(start: () => Thread, most: number, signal: AbortSignal): RenderPool {
  const workers: Worker[] = [];
  const waiting: Waiting[] = [];
  const end = async (): Promise<void> => {
    signal.removeEventListener('abort', endAtOnce);
    const ended = Promise.all(workers.map(({ thread }) => thread.end()));
    const reason: unknown = signal.aborted ? signal.reason : new Error('the pool was closed');
    for (const { settle } of waiting.splice(0)) settle(rejection(reason));
    await ended;
  };
  const endAtOnce = (): void => void end();
  signal.addEventListener('abort', endAtOnce);

  const freeWorker = (): Worker | null => {
    const [freest] = [...workers].sort((a, b) => a.open - b.open);
    if (freest?.open === 0) return freest;
    if (workers.length < most) {
      const worker = { thread: start(), open: 0 };
      workers.push(worker);
      return worker;
    }
    return freest !== undefined && freest.open < SENT_AHEAD ? freest : null;
  };
  const sendWaiting = (): void => {
    while (waiting.length > 0) {
      const worker = freeWorker();
      if (worker === null) return;
      for (const { question, settle } of waiting.splice(0, 1)) settle(send(worker, question));
    }
  };
  /** A thread that dies fails the documents it has; sending them to another would begin here. */
  const send = async (worker: Worker, question: RenderQuestion): Promise<Rendered> => {
    worker.open += 1;
    try {
      return (await worker.thread.ask(question)) as Rendered;
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      worker.open -= 1;
      sendWaiting();
    }
  };
  return {
    inFlight: most * IN_FLIGHT_EACH,
    render: (document, format) =>
      new Promise((settle) => {
        waiting.push({ question: { document, format }, settle });
        sendWaiting();
      }),
    close: end,
  };
}

function rejection(reason: unknown): Promise<never> {
  return Promise.reject(reason instanceof Error ? reason : new Error(String(reason)));
}
