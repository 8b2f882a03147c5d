import type { Workspace } from '../models.ts';

/** The page on which a person with several workspaces chooses one (documented). */
export const WORKSPACES = '/workspaces';

/** The paths of a workspace's pages. */
export interface Addresses {
  /** Where a log-in leads (documented, in that `app` and `main` are to be replaced in it). */
  readonly main: string;
  /** Documented. */
  readonly integrations: string;
  /** Documented. */
  readonly privateIntegrations: string;
}

/** The paths of the pages of the workspace of that name or id. */
export function addressesOf(nameOrId: string): Addresses {
  const ws = encodeURIComponent(nameOrId);
  return {
    main: `/app/${ws}/main`,
    integrations: `/api/${ws}/integrations`,
    privateIntegrations: `/api/${ws}/private-integrations`,
  };
}

/** The path itself if it is that of one of the pages, else that of the workspace's main page. */
export function ownAddress({ name, id }: Workspace, path: string | null): string {
  const own = [WORKSPACES, ...pagesOf(name), ...pagesOf(id)];
  return own.find((address) => address === path) ?? addressesOf(name).main;
}

function pagesOf(nameOrId: string): readonly string[] {
  const { main, integrations, privateIntegrations } = addressesOf(nameOrId);
  return [main, integrations, privateIntegrations];
}
