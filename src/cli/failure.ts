import type { CommanderError } from 'commander';
import { HostError } from '../host/host.ts';
import type { Language } from '../problems/define.ts';
import type { ExitCode } from './command.ts';

/** A wrong command line in the user's language, with commander's did-you-mean. */
export function usageSentence(error: CommanderError, language: Language): string {
  if (language === 'en')
    return `${error.message.replace(/^error: /, '')}\nRun jinbang --help for the commands.`;
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const meant = /Did you mean (?:one of )?(.*?)\?/.exec(error.message)?.[1];
  const sentence = usageSentences[error.code]?.(quoted, error.message) ?? `命令写法有误：${error.message}`;
  const suggestion = meant === undefined ? '' : `您是不是想写 ${meant}？`;
  return `${sentence}${suggestion}\n运行 jinbang --help 查看全部命令。`;
}

const usageSentences: Readonly<Record<string, (quoted: string, message: string) => string>> = {
  'commander.unknownCommand': (quoted) => `没有“${quoted}”这个命令。`,
  'commander.unknownOption': (quoted) => `没有“${quoted}”这个选项。`,
  'commander.missingArgument': (quoted) => `缺少参数“${quoted}”。`,
  'commander.optionMissingArgument': (quoted) => `选项“${quoted}”后面缺少内容。`,
  'commander.excessArguments': () => '参数太多了：文件夹名中若有空格，请用引号括起来。',
  'commander.invalidArgument': (quoted, message) => {
    const choices = /Allowed choices are (.*)\./.exec(message)?.[1];
    return `选项“${quoted}”的内容不对。${choices === undefined ? '' : `可选：${choices}。`}`;
  },
};

/** A failure that is not the material's: the machine's (told by its reason) or the program's own. */
export function failureSentence(
  error: unknown,
  language: Language,
): { readonly sentence: string; readonly exitCode: ExitCode } {
  if (error instanceof HostError) return { sentence: hostSentence(error, language), exitCode: 2 };
  const detail = error instanceof Error ? error.message : String(error);
  const sentence =
    language === 'zh'
      ? `程序出了故障（不是您的材料的问题）：${detail}\n原有文件没有改动。请把这句话连同所用的命令告诉维护人员。`
      : `The program failed (not your material): ${detail}\nNothing was changed. Please report this with the command.`;
  return { sentence, exitCode: 4 };
}

function hostSentence({ reason, path }: HostError, language: Language): string {
  return language === 'zh' ? zhHost[reason](path) : `${enHost[reason]}: ${path}. Nothing was changed.`;
}

const zhHost: Readonly<Record<HostError['reason'], (path: string) => string>> = {
  'no-permission': (path) =>
    `没有权限读写“${path}”。请换一个能写入的文件夹（--out），或关闭正在打开它的 WPS、Excel 后重试。原有文件没有改动。`,
  'disk-full': (path) =>
    `磁盘已满，写不下“${path}”。请清理磁盘或用 --out 换一个位置后重试。原有文件没有改动。`,
  missing: (path) => `找不到“${path}”。请检查路径后重试。`,
  busy: (path) => `“${path}”正被其他程序使用。请关闭打开它的 WPS、Excel 后重试。原有文件没有改动。`,
  'not-a-folder': (path) => `“${path}”不是可用的文件夹：路径中有一段是普通文件。请用 --out 换一个位置。`,
  'a-folder': (path) => `“${path}”应当是文件，却是一个文件夹。请移走或改名后重试。原有文件没有改动。`,
  'name-too-long': (path) => `路径太长，系统不接受：“${path}”。请用 --out 换一个较短的位置。`,
  other: (path) => `读写“${path}”时出错。请检查磁盘和路径后重试。原有文件没有改动。`,
};

const enHost: Readonly<Record<HostError['reason'], string>> = {
  'no-permission': 'No permission to read or write',
  'disk-full': 'The disk is full, cannot write',
  missing: 'Not found',
  busy: 'In use by another program',
  'not-a-folder': 'Not a usable folder',
  'a-folder': 'A folder where a file should be',
  'name-too-long': 'The path is too long',
  other: 'Cannot read or write',
};
