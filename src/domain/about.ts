/** What this program calls itself to the service. The version is that of `package.json`. */
export const USER_AGENT = 'kontur-crm-release/1.0.0';

/** What annotations are headed with until a run knows what it releases. */
export const ANNOTATION_TITLE = 'Kontur.CRM release';

/** The vendor's service. */
export const DEFAULT_API_URL = 'https://crm.kontur.ru';

/** Whom a partner asks to make an installed integration public (documented). */
export const VENDOR_SUPPORT = 'crm-support@kontur.ru';

/** Builds the address of a workspace's integrations page. */
export function workspacePage(at: { apiUrl: string; workspace: string }): string {
  return `${at.apiUrl}/api/${at.workspace}/integrations`;
}
