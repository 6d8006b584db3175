/**
 * The Playground says en-US in every activity, whatever the browser's language, so everyone in it would be spoken to
 * in English. Without a locale the bot speaks bokmål until a person chooses (`språk nynorsk`).
 */
export function inNorwegian<R extends { body: unknown }>(request: R): R {
  if (typeof request.body !== 'object' || request.body === null) return request;
  const { locale, entities, ...body } = request.body as { locale?: unknown; entities?: unknown };
  if (locale !== undefined && locale !== 'en-US') return request;
  const others = Array.isArray(entities)
    ? entities.filter((entity) => entity?.type !== 'clientInfo')
    : undefined;
  return { ...request, body: { ...body, ...(others && { entities: others }) } };
}
