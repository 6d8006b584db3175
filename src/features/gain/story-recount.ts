import { amountsOf, storyOf } from '../../domain/gain/story.ts';
import { parametersOn } from '../../domain/time/parameters.ts';
import { recountedBy } from '../../domain/totals/sums.ts';
import { textsIn } from '../../language/texts.ts';
import { action } from '../handler.ts';
import { recountCard } from '../recount-card.ts';
import { questionOf, storySchema, storyWhen } from './story.ts';

/** What a gain adds to each figure, as it is recorded and by the parameters that are valid today. */
export const recountStory = action({
  verb: 'story.recount',
  schema: storySchema,
  async run(turn, asked, services) {
    const t = textsIn(turn.language);
    const found = await services.municipalities.look(turn.tenant, (state) => {
      const when = storyWhen(asked, turn, state.seq);
      const story = storyOf(state, { id: asked.id, when, unit: asked.unit });
      const today = parametersOn(state.parameterSets, turn.today);
      return story && { story, today, is: amountsOf(recountedBy(today, story.groups)) };
    });
    if (!found) return { kind: 'refused', text: t.story.unknown };
    const { story, today, is } = found;
    return {
      kind: 'card',
      card: 'list',
      data: recountCard(t, {
        title: story.title,
        basis: t.status.basis(story.asOf, story.knownAt),
        ...{ was: story.amounts, is, today, used: [...new Set(story.groups.map(({ set }) => set))] },
        buttons: [{ title: t.story.open, verb: 'story.show', data: questionOf(story, asked.figure) }],
      }),
    };
  },
});
