import { parentPort, workerData } from 'node:worker_threads';
import type { OpenThread } from './host.ts';

/* A thread begins here: it loads the module it was started for and answers one question after the other. */

/** What a thread sends back. */
export type Reply =
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | {
      readonly type: 'failure';
      readonly id: number;
      readonly name: string;
      readonly message: string;
      readonly stack: string;
    };

interface Question {
  readonly id: number;
  readonly question: unknown;
}

const { module, setup } = workerData as { readonly module: string; readonly setup: unknown };
const { openThread } = (await import(module)) as { readonly openThread: OpenThread };
const answer = openThread(setup);
let last: Promise<void> = Promise.resolve();
// One at a time: two documents half made need the memory of both and end no sooner.
parentPort?.on('message', (message: Question) => {
  last = last.then(() => reply(message));
});

async function reply({ id, question }: Question): Promise<void> {
  try {
    const { value, handOver } = await answer(question);
    send({ type: 'answer', id, value }, handOver);
  } catch (error) {
    send({ type: 'failure', id, ...wordsOf(error) }, []);
  }
}

function send(message: Reply, handOver: readonly ArrayBuffer[]): void {
  parentPort?.postMessage(message, handOver);
}

function wordsOf(error: unknown): {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
} {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: String(error) };
  return { name: error.name, message: error.message, stack: error.stack ?? error.message };
}
