import type { BlockOf, BlockType } from './model.ts';

/** One function per block type: a new node type makes the compiler list what every writer lacks. */
export type BlockHandlers<Output, Context> = {
  readonly [Type in BlockType]: (block: BlockOf<Type>, context: Context) => Output;
};

/** Calls the handler of a block's type. */
export function handleBlock<Output, Context>(
  handlers: BlockHandlers<Output, Context>,
  block: BlockOf<BlockType>,
  context: Context,
): Output {
  // Each handler takes exactly the block of its own key, which TypeScript cannot see through a union.
  const handler = handlers[block.type] as (block: BlockOf<BlockType>, context: Context) => Output;
  return handler(block, context);
}
