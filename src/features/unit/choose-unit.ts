import { z } from 'zod/v4';
import { isOpen, unitName } from '../../domain/unit/unit.ts';
import { textsIn } from '../../language/texts.ts';
import { refused } from '../commanding.ts';
import { readForm, text, typedValues, withProblems } from '../form.ts';
import {
  action,
  type CommandHandler,
  type Onward,
  type Reply,
  type Services,
  type Turn,
} from '../handler.ts';
import { askedForAUnit, boardUnit } from '../needs-unit.ts';
import { unitChoices } from '../unit-choices.ts';

const nextSchema = z.object({ verb: z.enum(askedForAUnit), data: z.unknown() });
type Next = z.infer<typeof nextSchema>;

async function unitForm(
  turn: Turn,
  services: Services,
  shown: { next?: Next | undefined; typed?: Record<string, string>; mends?: Partial<Record<string, string>> },
): Promise<Reply> {
  const t = textsIn(turn.language);
  const choices = await services.municipalities.look(turn.tenant, (state) => unitChoices(state, turn.today));
  if (choices.length === 0) return { kind: 'text', text: t.unit.none };
  const value = boardUnit(turn) ?? '';
  const { fields, problems } = withProblems(
    [
      {
        id: 'unit',
        kind: 'choice',
        label: `${t.unit.label} ${t.required}`,
        value,
        choices,
        search: 'choices',
      },
    ],
    shown.typed ?? {},
    shown.mends ?? {},
    t,
  );
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: turn.place.kind === 'channel' ? t.unit.titleChannel : t.unit.title,
      intro: [],
      problems,
      fields,
      notes: [],
      buttons: [
        {
          title: t.unit.choose,
          verb: 'unit.choose',
          style: 'positive',
          data: shown.next ? { next: shown.next } : {},
        },
      ],
    },
  };
}

export const unitCommand: CommandHandler = {
  name: 'unit',
  standsAlone: true,
  words: { nb: ['enhet'], nn: ['eining'], en: ['unit'] },
  run: (turn, _rest, services) => unitForm(turn, services, {}),
};

export const openUnitForm = action({
  verb: 'unit.form',
  schema: z.object({ next: nextSchema.optional() }),
  run: (turn, { next }, services) => unitForm(turn, services, { next }),
});

/** Keeps the unit for the channel or the person, and goes on with what was asked for. */
export const chooseUnit = action({
  verb: 'unit.choose',
  schema: z.looseObject({ next: nextSchema.optional() }),
  async run(turn, data, services): Promise<Reply | Onward> {
    const t = textsIn(turn.language);
    const read = readForm({ unit: text(80) }, data, t);
    const unit = read.ok ? read.value.unit : '';
    const name = await services.municipalities.look(turn.tenant, (state) => {
      const chosen = state.units.get(unit);
      const when = { asOf: turn.today, knownAt: state.seq };
      return chosen?.kind === 'unit' && isOpen(chosen, when) ? unitName(state.units, unit, when) : undefined;
    });
    if (name === undefined)
      return unitForm(turn, services, {
        next: data.next,
        typed: typedValues(data),
        mends: { unit: t.unit.unknown },
      });
    if (turn.isGuest && turn.place.kind === 'channel') return refused(turn, { reason: 'guestsOnlyLook' });
    const { turn: settled, answer } = await settle(turn, services, unit, name);
    return data.next ? { kind: 'press', turn: settled, ...data.next } : { kind: 'text', text: answer };
  },
});

async function settle(turn: Turn, { deliveries, directory }: Services, unit: string, name: string) {
  const t = textsIn(turn.language);
  const { tenant, place, person } = turn;
  if (place.kind === 'channel') {
    await deliveries.putChannel(tenant, { ...place.conversation, unit });
    return { turn: { ...turn, place: { ...place, unit } }, answer: t.unit.chosenChannel(name) };
  }
  const changed = await directory.choose(tenant, person.pseudonym, { unit });
  return { turn: { ...turn, person: changed }, answer: t.unit.chosen(name) };
}
