import { z } from 'zod/v4';
import type { Button, Field } from '../../cards/catalogue.ts';
import { textsIn } from '../../language/texts.ts';
import { withProblems } from '../form.ts';
import type { Reply, Turn } from '../handler.ts';
import { splitButton } from './gain-buttons.ts';
import type { ShownGain } from './gain-card.ts';

export const gainSchema = z.looseObject({ gain: z.string().max(120) });
export const nonceSchema = gainSchema.extend({ nonce: z.string().min(8).max(80) });

export type Content = {
  title: string;
  intro: string[];
  fields: Field[];
  more?: { title: string; fields: Field[] };
  notes?: string[];
  draft?: string;
  /** Each sends what was typed, with the gain and the form's nonce. */
  buttons: (Omit<Button, 'data'> & { data?: Record<string, unknown> })[];
};

export type Shown = {
  nonce: string;
  typed?: Record<string, string>;
  mends?: Partial<Record<string, string>>;
  /** A rule's refusal, shown above with everything kept. */
  problem?: string;
  /** The problem is that other gains take time of the same task: it can be divided. */
  isOverlap?: boolean;
};

/** One step of a gain's way, as a form; each button carries the gain and the nonce. */
export function gainForm(turn: Turn, gain: ShownGain, content: Content, shown: Shown): Reply {
  const t = textsIn(turn.language);
  const { title, intro, notes = [], more, draft, buttons } = content;
  const all = [...content.fields, ...(more?.fields ?? [])];
  const { fields, problems } = withProblems(all, shown.typed ?? {}, shown.mends ?? {}, t);
  const inView = content.fields.length;
  return {
    kind: 'card',
    card: 'form',
    data: {
      ...{ title: `${title}: ${gain.at.title}`, intro, notes, fields: fields.slice(0, inView) },
      ...(more ? { more: { title: more.title, fields: fields.slice(inView) } } : {}),
      ...(draft === undefined ? {} : { draft }),
      problems: shown.problem ? [shown.problem, t.invalid.kept] : problems,
      buttons: [
        ...buttons.map((button) => ({
          ...button,
          data: { gain: gain.id, nonce: shown.nonce, ...button.data },
        })),
        ...(shown.isOverlap && gain.at.claim ? [splitButton(gain.id, gain.at.claim, t)] : []),
        { title: t.cancel, verb: 'gain.show', data: { gain: gain.id } },
      ],
    },
  };
}
