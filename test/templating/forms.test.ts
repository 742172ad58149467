import { describe, expect, it } from 'vitest';
import type { Form } from '../../src/document/model.ts';
import { wordsOf } from '../../src/problems/problem.ts';
import { compose } from '../../src/templating/compose.ts';
import { readTemplate } from '../../src/templating/front-matter.ts';

/*
 * A notice may go out as 文件 or in letter format (domain §2.1, A2): the words are one template's, the form is
 * the settings'.
 */

function composed(forms: string, form?: Form) {
  const text = `---\nkind: k\nform: ${forms}\n---\n# 标题\n正文`;
  const { value, problems } = readTemplate('templates/t.md', text);
  const made = compose(value, {
    view: {},
    tables: {},
    certificates: {},
    properties: { title: '', date: '2026-09-23', status: 'draft', disclosure: 'none', form: 'plain' },
    form,
  });
  return { form: made.value.properties.form, problems: [...problems, ...made.problems] };
}

describe('the form of a paper', () => {
  it('is the one the template names, and its first where it offers several', () => {
    expect(composed('信函')).toEqual({ form: 'letter', problems: [] });
    expect(composed('[文件, 信函]')).toEqual({ form: 'file', problems: [] });
  });

  it('is the one asked for where the template offers it', () => {
    expect(composed('[文件, 信函]', 'letter')).toEqual({ form: 'letter', problems: [] });
    expect(composed('文件、letter', 'letter')).toEqual({ form: 'letter', problems: [] });
  });

  it('is not changed under a template written for another one without a word', () => {
    const { problems } = composed('文件', 'letter');
    expect(problems.map((found) => wordsOf(found, 'zh'))).toEqual([
      {
        sentence: '设置中选用了信函版式，但这个模板只有文件版式。',
        hint: '请在模板开头把 form 写成“form: [文件, 信函]”并核对版头、附注，或改用模板已有的版式。',
      },
    ]);
  });

  it('is told when it is none', () => {
    expect(composed('[文件, 信涵]').problems).toMatchObject([
      {
        code: 'template-setting-value',
        place: { row: 3 },
        parameters: { value: '信涵', suggestion: '信函' },
      },
    ]);
  });
});
