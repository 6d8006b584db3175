import { expect, test } from 'vitest';
import { readForm, text } from '../../src/features/form.ts';
import { textsIn } from '../../src/language/texts.ts';

const read = (said: string) => readForm({ said: text(500) }, { said }, textsIn('nb'));

test('mentions, control characters and turned-around text are no part of what others read', () => {
  const said = '<at id="1">Ola</at> mangler\u0007 nøkler\u202etxt\u2066\n<AT>Kari</AT> 3 < 4';
  expect(read(said)).toMatchObject({ ok: true, value: { said: 'Ola mangler  nøkler txt \nKari 3 < 4' } });
});

test('a field of nothing but the beginnings of mentions keeps nobody waiting', () => {
  expect(read('<at '.repeat(60_000))).toMatchObject({ ok: false });
});
