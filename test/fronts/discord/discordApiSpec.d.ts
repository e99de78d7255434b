/** The package's types are its generated JavaScript, which TypeScript does not read without `allowJs`. */
declare module 'discord-api-spec/zod' {
  interface Schema {
    /** Throws when the value does not fit. */
    parse(value: unknown): unknown;
  }
  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema;
  export const ApplicationCommandUpdateRequestSchema: Schema;
  export const CreateMessageInteractionCallbackRequestSchema: Schema;
  export const CreatePrivateChannelRequestSchema: Schema;
  export const CreateTextThreadWithMessageRequestSchema: Schema;
  export const IncomingWebhookRequestPartialSchema: Schema;
  export const IncomingWebhookUpdateRequestPartialSchema: Schema;
  export const MessageCreateRequestSchema: Schema;
  export const UpdateMessageInteractionCallbackRequestSchema: Schema;
}
