/** Where this browser keeps how somebody likes the screens; index.html reads it before anything is drawn. */
export const SETTING_KEYS = { theme: 've-co-so.theme', language: 've-co-so.language' } as const
