import { Worker } from 'node:worker_threads';
import { ThreadError, type Thread } from './host.ts';
import type { Reply } from './thread-entry.ts';

interface Open {
  readonly settle: (value: unknown) => void;
  readonly fail: (error: unknown) => void;
}

/** A thread of Node's; it keeps the process alive until it is ended. */
export function startNodeThread(module: URL, setup: unknown): Thread {
  const open = new Map<number, Open>();
  let asked = 0;
  let ended: ThreadError | null = null;
  const worker = new Worker(new URL('./thread-entry.js', import.meta.url), {
    workerData: { module: module.href, setup },
  });
  const endWith = (error: ThreadError): void => {
    ended ??= error;
    for (const { fail } of open.values()) fail(ended);
    open.clear();
  };
  worker.on('message', (reply: Reply) => {
    const question = open.get(reply.id);
    open.delete(reply.id);
    if (reply.type === 'answer') question?.settle(reply.value);
    else question?.fail(errorOf(reply));
  });
  worker.on('error', (error) => {
    endWith(new ThreadError(isOutOfMemory(error) ? 'out-of-memory' : 'ended', error));
  });
  worker.on('messageerror', (error) => {
    endWith(new ThreadError('ended', error));
  });
  worker.on('exit', (code) => {
    endWith(new ThreadError('ended', `exit code ${code}`));
  });
  return {
    ask: (question) =>
      new Promise((settle, fail) => {
        if (ended !== null) {
          fail(ended);
          return;
        }
        asked += 1;
        // First the message: one that cannot be copied throws here and leaves nothing open.
        worker.postMessage({ id: asked, question });
        open.set(asked, { settle, fail });
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** The error as it was thrown in the thread: its stack names the place there. */
function errorOf({ name, message, stack }: Extract<Reply, { readonly type: 'failure' }>): Error {
  const error = new Error(message);
  error.name = name;
  error.stack = stack;
  return error;
}
