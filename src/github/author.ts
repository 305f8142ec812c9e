/** Who wrote a comment: whether it was this Action, told by the author and never by the text alone (T-22). */
import { own } from '../document/pointer.ts';
import { type GitHub, GitHubError } from './client.ts';

/** Whose token an Action gets by default. Nobody else can have a login with brackets. */
const ownBot = 'github-actions[bot]';

/**
 * A question for comments of any kind, as the API has them. Anybody can write a marker; who has the default token is known,
 * for other tokens GitHub is asked, once.
 */
export function authorOf(github: GitHub): (comment: unknown) => Promise<boolean> {
  let viewer: string | undefined;
  return async comment => {
    const user = own(comment, 'user');
    const login = own(user, 'login');
    if (login === ownBot && own(user, 'type') === 'Bot') return true;
    viewer ??= await viewerOf(github);
    return viewer !== '' && login === viewer;
  };
}

/** The login of the token; empty where GitHub does not tell. */
async function viewerOf(github: GitHub): Promise<string> {
  try {
    const { data } = await github.graphql('query { viewer { login } }');
    const login = own(own(own(data, 'data'), 'viewer'), 'login');
    return typeof login === 'string' ? login : '';
  } catch (error) {
    if (error instanceof GitHubError) return '';
    throw error;
  }
}
