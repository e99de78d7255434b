import { MessageFlags, type RepliableInteraction } from 'discord.js';

/** Answers at once, in one line of markdown that only the person sees. */
export async function tell(interaction: RepliableInteraction, line: string): Promise<void> {
  await interaction.reply({ content: line, flags: MessageFlags.Ephemeral });
}
