import type { APIEmbed } from 'discord.js';

/** How much of `limits.embedText` an embed uses, in UTF-16 code units. */
export function embedTextLength(embed: APIEmbed): number {
  const fields = embed.fields ?? [];
  return (
    (embed.title?.length ?? 0) +
    (embed.description?.length ?? 0) +
    (embed.footer?.text.length ?? 0) +
    (embed.author?.name.length ?? 0) +
    fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0)
  );
}
