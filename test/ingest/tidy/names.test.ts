import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyPeople, tidyPerson } from '../../../src/ingest/tidy/names.ts';
import { textCell } from '../../../src/ingest/tidy/tidied.ts';
import { codesOf } from './codes.ts';

function namesOf(written: string): readonly string[] {
  return tidyPeople(textCell(written)).value.map(({ name }) => name);
}

// Cases: domain specification §5.2 rows 15, 16, 17 and 19.
describe('the people of a cell', () => {
  it.each([
    ['王　伟', ['王伟']],
    ['王 伟', ['王伟']],
    ['方  希', ['方希']],
    ['王 小 明', ['王小明']],
    ['欧阳　明', ['欧阳明']],
    ['阎国环 ', ['阎国环']],
    ['𠮷野川', ['𠮷野川']],
    ['李䶮', ['李䶮']],
    ['John Smith', ['John Smith']],
    ['扎西•克里木', ['扎西·克里木']],
    ['阿依古丽・吐尔逊', ['阿依古丽·吐尔逊']],
    ['洛桑．吐尔逊', ['洛桑·吐尔逊']],
    ['木塔里甫‧伊敏尼亚孜', ['木塔里甫·伊敏尼亚孜']],
    ['阿依古丽 · 吐尔逊', ['阿依古丽·吐尔逊']],
    ['张三、李四，王五;赵六 钱七', ['张三', '李四', '王五', '赵六', '钱七']],
    ['张三/李四\n王五；赵六', ['张三', '李四', '王五', '赵六']],
    ['1.牛祺琴', ['牛祺琴']],
    ['1.张三\n2.李四', ['张三', '李四']],
    ['1、张三 2、李四', ['张三', '李四']],
    ['（1）张三（2）李四', ['张三', '李四']],
    ['', []],
  ])('written %j are %j', (written, names) => {
    expect(namesOf(written)).toEqual(names);
    expect(codesOf(tidyPeople(textCell(written)))).toEqual([]);
  });

  it('keep their role apart', () => {
    expect(tidyPeople(textCell('毛卿立（负责人）'))).toMatchObject({
      value: [{ name: '毛卿立', role: '负责人' }],
      printed: '毛卿立',
      changes: ['name-role'],
    });
  });

  it.each(['乔敏馥等5人', '乔敏馥 等五人', '乔敏馥等'])(
    'are incomplete when others are meant: %s',
    (written) => {
      expect(namesOf(written)).toEqual(['乔敏馥']);
      expect(codesOf(tidyPeople(textCell(written)))).toEqual(['names-and-others']);
    },
  );

  it.each(['吾买尔江.克里木', '吾买尔江 克里木'])(
    'are not guessed where a dot or space may be the name’s: %s',
    (written) => {
      expect(tidyPeople(textCell(written))).toMatchObject({ value: [{ name: written }], changes: [] });
      expect(codesOf(tidyPeople(textCell(written)))).toEqual(['name-dot']);
    },
  );

  it.each([
    ['冯?', 'name-character-lost'],
    ['冯？', 'name-character-lost'],
    ['蔡\uE0A5', 'text-private-use'],
  ])('with a lost character are an error: %s', (written, code) => {
    expect(codesOf(tidyPeople(textCell(written)))).toEqual([code]);
    expect(namesOf(written)).toEqual([written]);
  });

  it('in a cell for one person are joined', () => {
    expect(tidyPerson(textCell('张三，李四')).value).toBe('张三、李四');
    expect(tidyPerson(textCell(' ')).value).toBeNull();
  });

  it('tidied once are tidied for good', () => {
    const name = fc.constantFrom(
      '王伟',
      '王　伟',
      '王 小 明',
      '欧阳 明',
      '𠮷野川',
      '李䶮',
      '冯?',
      '扎西•克里木',
      '买买提．吐尔逊',
      '吾买尔江.克里木',
    );
    const person = fc
      .tuple(
        fc.constantFrom('', '1.', '2、', '（3）'),
        name,
        fc.constantFrom('', '（负责人）', '(队长)', '等5人', ' '),
      )
      .map((parts) => parts.join(''));
    const separator = fc.constantFrom('、', '，', ',', ';', '；', '/', '\n');
    fc.assert(
      fc.property(fc.array(person, { maxLength: 5 }), separator, (people, sign) => {
        const once = tidyPeople(textCell(people.join(sign)));
        const twice = tidyPeople(textCell(once.printed));
        expect(once.value).toHaveLength(people.length);
        expect(twice.printed).toBe(once.printed);
        expect(twice.changes.filter((kind) => kind !== 'names-split')).toEqual([]);
      }),
    );
  });
});
