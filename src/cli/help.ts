import type { Argument, Command } from 'commander';
import type { Language } from '../problems/define.ts';

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Global Options:': '通用选项：',
};

const argumentNames: Readonly<Record<string, string>> = {
  folder: '文件夹',
  project: '项目',
  cities: '各市文件夹',
  file: '文件',
};

/** What an argument is called in the reader's language: `<folder>`, `<文件夹>`. */
export function argumentName(name: string, language: Language): string {
  return language === 'zh' ? (argumentNames[name] ?? name) : name;
}

/** Help in the reader's language; commander's own headings are translated by their fixed titles. */
export function styleHelp(command: Command, language: Language): void {
  const zh = language === 'zh';
  command.helpOption('-h, --help', zh ? '显示帮助' : 'show help');
  if (!zh) return;
  command.configureHelp({
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) => usage.replace('[options]', '[选项]').replace('[command]', '[命令]'),
    optionDescription: (option) => option.description,
    subcommandTerm: (entry) => `${entry.name()} ${entry.registeredArguments.map(argumentTerm).join(' ')}`,
  });
}

function argumentTerm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}
