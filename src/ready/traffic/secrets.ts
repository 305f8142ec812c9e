/** Where gateway files have credentials: what stands there must come from elsewhere, as a reference to a vault or a placeholder. */
import { hasPlaceholder } from '../../kong/template.ts';

/** Keys of credentials in Kong's files, by the list that they stand in. */
export const credentialLists: Readonly<Record<string, string>> = {
  keyauth_credentials: 'key',
  basicauth_credentials: 'password',
  hmacauth_credentials: 'secret',
  jwt_secrets: 'secret',
  oauth2_credentials: 'client_secret',
};

/** Settings of plugins that are secret. */
export const pluginSecrets = ['client_secret', 'password', 'secret', 'session_secret', 'aws_secret', 'api_key'];

/** Whether a document has placeholders in other places than those of credentials, which tell nothing of what it configures. */
export function hasOpenSettings(data: unknown): boolean {
  const settings = JSON.stringify(data, (key, value: unknown) =>
    key === 'consumers' || Object.hasOwn(credentialLists, key) || pluginSecrets.includes(key) ? undefined : value,
  );
  return hasPlaceholder(settings);
}
