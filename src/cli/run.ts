import { Command, CommanderError, Option } from 'commander';
import type { Host } from '../host/host.ts';
import type { Language } from '../problems/define.ts';
import type { CliCommand, ExitCode, Given, Outcome } from './command.ts';
import { commands } from './commands/index.ts';
import { failureSentence, usageSentence } from './failure.ts';
import { argumentName, styleHelp } from './help.ts';

/** Where the command line writes; a test gives its own. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Somebody watches the error stream: progress may be shown. */
  readonly watched: boolean;
  readonly colour: boolean;
}

/** Runs one command line and returns the exit code. Nothing is thrown past this function. */
export async function runCli(
  argv: readonly string[],
  host: Host,
  streams: Streams,
  signal: AbortSignal,
): Promise<ExitCode> {
  const language: Language = languageOf(argv);
  let exitCode: ExitCode = 0;
  const program = buildProgram(language, streams, async (command, given, json) => {
    // A program that reads several envelopes reads them line by line.
    let form: Form = json ? 'json' : 'text';
    const outcome = await command.run({
      ...given,
      host,
      language,
      signal,
      showProgress: progress(streams, json),
      report: (told) => {
        if (json) form = 'json-line';
        return print(command, told, form, language, streams);
      },
    });
    // A run that only reads has nothing to finish: Ctrl-C during it, heard at the next turn, ends it.
    if (command.writes !== true) {
      await new Promise((resume) => setTimeout(resume));
      signal.throwIfAborted();
    }
    await print(command, outcome, form, language, streams);
    exitCode = outcome.exitCode;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return usageFailure(error, language, streams);
    if (signal.aborted) {
      streams.error(
        language === 'zh' ? '已中断；原有文件没有改动。\n' : 'Interrupted; nothing was changed.\n',
      );
      return 130;
    }
    const failure = failureSentence(error, language);
    streams.error(`${failure.sentence}\n`);
    return failure.exitCode;
  }
}

type Run = (command: CliCommand, given: Pick<Given, 'arguments' | 'options'>, json: boolean) => Promise<void>;

function buildProgram(language: Language, streams: Streams, run: Run): Command {
  const zh = language === 'zh';
  const program = new Command('jinbang')
    .description(
      zh
        ? '金榜：把大赛的报名、推荐和评分材料变成正式文件（通知、名单、推荐函、证书）。'
        : 'Turns a competition’s data into its official documents: notices, lists, letters, certificates.',
    )
    .addOption(
      new Option('--lang <语言>', zh ? '界面语言：zh 或 en' : 'language: zh or en').choices(['zh', 'en']),
    )
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: streams.out, writeErr: streams.error, outputError: () => undefined });
  styleHelp(program, language);
  for (const command of commands) addCommand(program, command, language, run);
  return program;
}

function addCommand(program: Command, command: CliCommand, language: Language, run: Run): void {
  const zh = language === 'zh';
  const entry = program.command(command.name).description(command.summary[language]);
  for (const { name: id, words, several, optional } of command.arguments) {
    const name = `${argumentName(id, language)}${several === true ? '...' : ''}`;
    entry.argument(optional === true ? `[${name}]` : `<${name}>`, words[language]);
  }
  for (const option of command.options) {
    const made = new Option(option.flags, option.words[language]);
    if (option.choices) made.choices([...option.choices]);
    if (option.list) made.argParser((value: string) => value.split(/[,，、]/).filter((part) => part !== ''));
    entry.addOption(made);
  }
  entry
    .option('--json', zh ? '只输出 JSON 数据（给程序用）' : 'print JSON only')
    .addOption(
      new Option('--lang <语言>', zh ? '界面语言：zh 或 en' : 'language: zh or en').choices(['zh', 'en']),
    )
    .addHelpText(
      'after',
      `\n${zh ? '例：' : 'Examples:'}\n${command.examples.map((line) => `  ${line}`).join('\n')}\n`,
    )
    .exitOverride()
    .action(async () => {
      const options = entry.opts<Record<string, string | readonly string[] | true>>();
      await run(command, { arguments: entry.args, options }, options['json'] === true);
    });
  styleHelp(entry, language);
}

type Form = 'text' | 'json' | 'json-line';

async function print(
  command: CliCommand,
  outcome: Outcome,
  form: Form,
  language: Language,
  streams: Streams,
): Promise<void> {
  if (form === 'text') {
    streams.out(outcome.text.map((line) => `${line}\n`).join(''));
    return;
  }
  // Loaded late: `--help` must not pay for the catalogue.
  const { recordOf } = await import('../problems/report.ts');
  const envelope = {
    jinbang: { schema: 1, command: command.name },
    exitCode: outcome.exitCode,
    data: outcome.data,
    problems: outcome.problems.map((entry) => recordOf(entry, language)),
  };
  streams.out(`${JSON.stringify(envelope, null, form === 'json' ? 2 : 0)}\n`);
  // Nothing in the data says why: the sentence goes where it can't spoil them.
  if (outcome.exitCode === 2 && outcome.problems.length === 0) {
    streams.error(outcome.text.map((line) => `${line}\n`).join(''));
  }
}

function progress(streams: Streams, json: boolean): Given['showProgress'] {
  if (!streams.watched || json) return () => undefined;
  return (done, total, title) => {
    const filled = total === 0 ? 20 : Math.round((done / total) * 20);
    const bar = '█'.repeat(filled) + '░'.repeat(20 - filled);
    streams.error(`\r\u001b[2K${bar} ${done}/${total} ${title}${done === total ? '\n' : ''}`);
  };
}

function usageFailure(error: CommanderError, language: Language, streams: Streams): ExitCode {
  if (error.exitCode === 0) return 0;
  if (error.code === 'commander.help') return 2;
  streams.error(`${usageSentence(error, language)}\n`);
  return 2;
}

function languageOf(argv: readonly string[]): Language {
  const index = argv.indexOf('--lang');
  const value = argv.find((part) => part.startsWith('--lang='))?.slice('--lang='.length) ?? argv[index + 1];
  return value === 'en' && (index >= 0 || argv.includes('--lang=en')) ? 'en' : 'zh';
}
