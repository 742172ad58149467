import type { CliCommand } from '../command.ts';
import { checkCommand } from './check.ts';
import { explainCommand } from './explain.ts';
import { fontsCommand } from './fonts.ts';
import { formsCommand } from './forms.ts';
import { generateCommand } from './generate.ts';
import { inspectCommand } from './inspect.ts';
import { judgeCommand } from './judge.ts';
import { mergeCommand } from './merge.ts';
import { newCommand } from './new.ts';
import { templatesCommand } from './templates.ts';
import { verifyCommand } from './verify.ts';

/** Every command, in the order of the help. */
export const commands: readonly CliCommand[] = [
  checkCommand,
  judgeCommand,
  explainCommand,
  generateCommand,
  verifyCommand,
  inspectCommand,
  templatesCommand,
  fontsCommand,
  newCommand,
  formsCommand,
  mergeCommand,
];
