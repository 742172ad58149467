/*
 * Common family names, to tell `赵六 钱七` (two people) from `吾买尔江 克里木` (one) when names are separated
 * by nothing but a space. From the list of the hundred most frequent names of the 2020 census and 百家姓.
 */
const single = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪' +
    '范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康常文樊葛牛洪柴乔赖庞施' +
    '祁冀霍靳苗岳尚欣翟骆殷景关安鲁裴辛左齐梅伍俞章项倪纪路柳舒管时祝阮季翁涂凌盛费庄焦鲍卫褚尤华戚喻柏水窦云潘奚郎昌' +
    '花滕毕罗卞皮元卜平和穆狄米贝明臧计伏成谈茅屈虞支咎卢丁宣邓郁单杭包诸甄曲家封芮羿储汲邴糜松井巫乌巴弓牧隗山谷车宓' +
    '蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖符刘景詹束司韶郜薄印宿蒲邰从鄂索咸籍卓蔺屠蒙池阴胥能苍双闻莘党谭贡劳姬申扶堵冉' +
    '宰郦雍璩桑桂濮寿通边扈燕郏浦农别晏瞿充慕茹习宦艾鱼容古易慎戈庾终暨居衡步都耿满弘匡国寇广禄东欧殳沃利蔚越隆师巩聂晁' +
    '勾敖融冷辛阚那简饶空沙乜养鞠须丰巢蒯相查后荆红游竺权逯盖益桓公晋楚年爱阳佟言福辜',
);
const compound = new Set(
  (
    '欧阳 上官 司马 诸葛 尉迟 东方 皇甫 夏侯 公孙 慕容 令狐 司徒 司空 轩辕 宇文 长孙 端木 百里 东郭 南宫 西门 呼延 ' +
    '澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 鲜于 闾丘 亓官 独孤 拓跋 赫连 第五 万俟 闻人'
  ).split(' '),
);

/** `欧阳`, `尉迟` … */
export function isCompoundSurname(text: string): boolean {
  return compound.has(text);
}

/** True for two to four Chinese characters that begin with a family name: `钱七`, `欧阳雨桐`. */
export function looksLikeChineseName(text: string): boolean {
  const characters = Array.from(text);
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false;
  if (compound.has(characters.slice(0, 2).join(''))) return characters.length >= 3;
  return characters.length <= 3 && single.has(characters[0] ?? '');
}
