import { graphql } from '../gql';

export const SavedViewParts = graphql(`
  fragment SavedViewParts on SavedView {
    id
    name
    query
    shared
    mine
    ownerName
  }
`);

export const SavedViewsQuery = graphql(`
  query SavedViews {
    savedViews {
      ...SavedViewParts
    }
  }
`);

export const SaveView = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      __typename
      ... on ViewSaved {
        view {
          ...SavedViewParts
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const RemoveView = graphql(`
  mutation RemoveView($id: ID!) {
    removeView(id: $id) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);
