/** Letters of all scripts in ASCII, as openapi2kong has them: names and ids hang on the spelling. */
import { transliterate } from 'transliteration';

/**
 * Where the library spells otherwise than Unidecode, from which openapi2kong has its tables: `TEXT=LETTERS`. Compared letter
 * by letter for Latin, Greek, Cyrillic, Hebrew, Arabic, the syllabics of Canada, kana, Hangul, Chinese and currencies.
 */
const unidecodes = [
  // Latin
  'Y=Ý ng=Ŋ NG=ŋ Dz=ǲ =Ɂɂ ^=Ʌ q=Ɋ h=ⱨ a=ⱥ t=ⱦ A=Ɐ H=Ⱨ k=ⱪ Ss=ẞ P=Ᵽ L=ⱠⱢ M=Ɱ R=Ɽ l=ⱡ K=Ⱪ Z=Ⱬ z=ⱬ',
  // Phonetic letters, and letters as marks
  'r=ɹɺɻɼɿ\u036c u=ʉ\u0367 w=ʍ y=ʎ h=ʰ\u036a a=\u0363 e=\u0364 i=\u0365 o=\u0366 c=\u0368 d=\u0369 m=\u036b t=\u036d v=\u036e x=\u036f',
  // Greek and Cyrillic
  'u=ΰυϋύ e=ήη E=ΉΗ B=Β Ks=Ξ U=ΥΫ Ph=Φ Kh=Χ b=β ph=φ kh=χ',
  "i=й Kh=Х kh=х Ie=Ѐ Io=Ё I=Й Ts=Ц '=ЪЬъь Iu=Ю Ia=Я ts=ц iu=ю ia=я ie=ѐ io=ё",
  // Hebrew and Arabic
  '=\u05b0\u05bc o=\u05ba\u05c7 -=\u05be |=\u05c0 n=\u05c6 A=\u05d0 H=\u05d7 T=\u05d8 KH=\u05da\u05db TS=\u05e5\u05e6 k=\u05e7 SH=\u05e9',
  'YYY=\u05ef OY=\u05f1 EY=\u05f2 `=\u0639',
  // Canadian syllabics
  'e=ᐁ o=ᐅ oo=ᐆ pe=ᐯ po=ᐳ poo=ᐴ te=ᑌ to=ᑐ too=ᑑ ke=ᑫ ko=ᑯ koo=ᑰ ce=ᒉ ci=ᒋ cii=ᒌ co=ᒍ coo=ᒎ ca=ᒐ caa=ᒑ c=ᒡ me=ᒣ mo=ᒧ moo=ᒨ',
  'ne=ᓀ no=ᓄ noo=ᓅ le=ᓓ lo=ᓗ loo=ᓘ se=ᓭ so=ᓱ soo=ᓲ y=ᔾ ye=ᔦ yi=ᔨ yii=ᔩ yo=ᔪ yoo=ᔫ ya=ᔭ yaa=ᔮ re=ᕃ ro=ᕈ roo=ᕉ fe=ᕓ fi=ᕕ fii=ᕖ',
  'fo=ᕗ foo=ᕘ fa=ᕙ faa=ᕚ f=ᕝ qo=ᖁ qoo=ᖂ ngo=ᖑ ngoo=ᖒ',
  // Kana and Chinese
  'shi=しシ chi=ちチ tsu=っつッツ Mo=万 Yao=么 Xie=叶 Zhu=宁术 Yan=广癌 Yi=汉 Chen=沈 Chong=种 Hong=触 Zhong=重',
  // Currencies
  'm=₼ A=₳ T=₸ EUR=€ Pf=₰ P=₱ G=₲ UAH=₴ C|=₵ L=₶₺ Sm=₷ Rs=₹ M=₻ R=₽ l=₾ BTC=₿',
];

const spelling = new Map<string, string>([
  ['¼', ' 1/4 '],
  ['½', ' 1/2 '],
  ['¾', ' 3/4 '],
]);
for (const pair of unidecodes.flatMap(line => line.split(' '))) {
  const [text = '', letters = ''] = pair.split('=');
  // Chinese stands for whole words.
  for (const letter of letters) spelling.set(letter, letter >= '一' ? `${text} ` : text);
}

/** The text in ASCII; what has no spelling there is left out. */
export function toAscii(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  const known = [...text].map(letter => spelling.get(letter) ?? letter).join('');
  return transliterate(known, { unknown: '' });
}
