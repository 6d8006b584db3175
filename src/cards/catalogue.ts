/** Card name (the template's file name in cards/) → the data it is filled with. Strings are formatted and ready. */
export type Cards = {
  notice: NoticeCard;
};

export type CardName = keyof Cards;

export type NoticeCard = { speak: string; title: string; text: string };
